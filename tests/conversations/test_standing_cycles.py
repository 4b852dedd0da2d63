"""«Мои часы» by months, by 28 days, where clocks change and where years end."""

from datetime import UTC, datetime

import pytest

from domain.cycles import CycleKind
from services.norms import Decision
from storage import units
from tests.conversations.by_norm import WEEKLY, arrive, card, live_by

MONTHLY = Decision(CycleKind.MONTH, obligatory=2400, free=600)
FOUR_WEEKS = Decision(CycleKind.FOUR_WEEKS, obligatory=1920, free=0)


def moment(year, month, day, hour, minute=0):
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


async def test_a_month(world):
    anna, _ = await live_by(world, MONTHLY, moment(2026, 10, 20, 9))
    await anna.say("Мои часы")
    assert anna.heard[-1].endswith(
        "Начало нормы — вс, 1 ноября.\nЗа месяц: 40 ч обязательного труда и 10 ч свободного."
    )
    await arrive(world, moment(2026, 11, 2, 9))
    await anna.say("12 ч огород")
    assert await card(anna) == [
        "Ноябрь",
        "Обязательный труд: 12 ч из 40 ч\n▓▓▓░░░░░░░",
        "Свободный труд: 0 мин из 10 ч\n░░░░░░░░░░",
        "Ещё 28 ч обязательного труда и 10 ч свободного до пн, 30 ноября, и норма выполнена.",
    ]
    assert anna.labels[2:] == [["В этом месяце не смогу"], ["В этом месяце всё"]]
    await arrive(world, moment(2026, 12, 1, 9))
    assert (await card(anna))[1].split("\n")[-1] == "Долг с прошлых месяцев: 28 ч"
    await anna.press("Почему столько?")
    assert "\n\nНоябрь\nОгород: +12 ч\nНорма за месяц: −40 ч\n= −28 ч\n\n" in anna.heard[-1]


async def test_28_days(world):
    anna, _ = await live_by(world, FOUR_WEEKS, moment(2026, 11, 20, 9))
    await arrive(world, moment(2026, 11, 24, 9))
    await anna.say("40 мин огород")
    assert await card(anna) == [
        "Период 23 ноября – 20 декабря",
        "Обязательный труд: 40 мин из 32 ч\n░░░░░░░░░░",
        "Ещё 31 ч 20 мин до вс, 20 декабря, и норма выполнена.",
    ]
    assert anna.labels[2:] == [["В этом периоде не смогу"], ["В этом периоде всё"]]
    await arrive(world, moment(2026, 12, 21, 9))
    text = await card(anna)
    assert text[0] == "Период 21 декабря – 17 января"
    assert "Долг с прошлых периодов: 31 ч 20 мин" in text[1]


async def test_a_week_between_two_years(world):
    anna, _ = await live_by(world, WEEKLY, moment(2026, 12, 26, 9))
    await arrive(world, moment(2026, 12, 30, 9))
    await anna.say("8 ч огород")
    await arrive(world, moment(2027, 1, 2, 9))
    await anna.say("4 ч кухня")
    assert await card(anna) == [
        "Неделя 28 декабря – 3 января",
        "Обязательный труд: 8 ч из 8 ч\n▓▓▓▓▓▓▓▓▓▓",
        "Свободный труд: 4 ч из 2 ч\n▓▓▓▓▓▓▓▓▓▓",
        "Норма выполнена.",
    ]


@pytest.mark.parametrize(
    ("decided", "monday", "last_minute", "midnight", "title"),
    [
        (
            moment(2026, 10, 17, 9),
            "Неделя 19–25 октября",
            moment(2026, 10, 25, 22, 59),
            moment(2026, 10, 25, 23, 0),
            "Неделя 26 октября – 1 ноября",
        ),
        (
            moment(2026, 3, 21, 9),
            "Неделя 23–29 марта",
            moment(2026, 3, 29, 21, 59),
            moment(2026, 3, 29, 22, 0),
            "Неделя 30 марта – 5 апреля",
        ),
    ],
)
async def test_weeks_in_which_clocks_change(world, decided, monday, last_minute, midnight, title):
    await world.ask(units.change, 1, time_zone="Europe/Berlin")
    anna, _ = await live_by(world, WEEKLY, decided)
    await arrive(world, last_minute)
    await anna.say("2 ч огород")
    assert (await card(anna))[:2] == [monday, "Обязательный труд: 2 ч из 8 ч\n▓▓░░░░░░░░"]
    await arrive(world, midnight)
    assert (await card(anna))[:2] == [
        title,
        "Обязательный труд: 0 мин из 8 ч\n░░░░░░░░░░\nДолг с прошлых недель: 6 ч",
    ]


async def test_before_a_late_closing_the_old_week_still_runs(world):
    """A minute after midnight nothing has been closed yet."""
    anna, _ = await live_by(world)
    await arrive(world, moment(2026, 11, 24, 9))
    await anna.say("3 ч огород")
    world.clock.now = moment(2026, 11, 29, 21, 1)
    await anna.say("1 ч огород")
    assert anna.heard[-1].split("\n")[-1] == "За неделю 30 ноября – 6 декабря: 1 ч"
    assert (await card(anna))[:2] == [
        "Неделя 23–29 ноября",
        "Обязательный труд: 3 ч из 8 ч\n▓▓▓░░░░░░░",
    ]
    await world.tick()
    assert (await card(anna))[:2] == [
        "Неделя 30 ноября – 6 декабря",
        "Обязательный труд: 1 ч из 8 ч\n▓░░░░░░░░░\nДолг с прошлых недель: 5 ч",
    ]


async def test_a_clock_set_back_shows_the_week_that_runs_in_the_account(world):
    anna, _ = await live_by(world)
    await arrive(world, moment(2026, 12, 8, 9))
    world.clock.now = moment(2026, 11, 24, 9)
    assert (await card(anna))[0] == "Неделя 7–13 декабря"
    await anna.press("Почему столько?")
    assert "Неделя 7–13 декабря\n= −16 ч" in anna.heard[-1]
