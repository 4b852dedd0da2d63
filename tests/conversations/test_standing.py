"""«Мои часы»: what is done, what is due, until when it is enough."""

from datetime import date

import pytest

from domain.cycles import CycleKind, Span
from domain.reliefs import ReliefKind, Wanted
from services import accounts, leave, leave_answers, pledges
from services.norms import Decision
from tests.conversations.by_norm import card, days_pass, live_by

NOTHING_DONE = [
    "Неделя 23–29 ноября",
    "Обязательный труд: 0 мин из 8 ч\n░░░░░░░░░░",
    "Свободный труд: 0 мин из 2 ч\n░░░░░░░░░░",
    "Ещё 8 ч обязательного труда и 2 ч свободного до вс, 29 ноября, и норма выполнена.",
]
SHORT_KEYS = [["На этой неделе не смогу"], ["На этой неделе всё"]]


@pytest.fixture
async def both(world):
    anna, olga = await live_by(world)
    await days_pass(world, 2)
    _ = anna.heard
    return anna, olga


@pytest.fixture
def anna(both):
    return both[0]


async def test_without_a_norm_nothing_is_due(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    assert await card(anna) == ["Неделя 23–29 ноября", "Записей пока нет."]
    await anna.say("2 ч огород")
    assert await card(anna) == ["Неделя 23–29 ноября", "Обязательный труд: 2 ч"]
    assert anna.labels == [["Записи", "График"]]


async def test_a_norm_that_has_not_begun(world):
    anna, _ = await live_by(world)
    await anna.say("1 ч огород")
    assert await card(anna) == [
        "Неделя 16–22 ноября",
        "Обязательный труд: 1 ч",
        "Начало нормы — пн, 23 ноября.\nЗа неделю: 8 ч обязательного труда и 2 ч свободного.",
    ]
    assert anna.labels == [["Записи", "График"], ["Отпуск"]]


async def test_a_week_grows_until_the_norm_is_reached(anna):
    assert await card(anna) == NOTHING_DONE
    assert anna.labels == [["Записи", "Почему столько?"], ["Отпуск", "График"], *SHORT_KEYS]
    await anna.say("6 ч 30 мин огород")
    await anna.say("2 ч кухня")
    assert (await card(anna))[1:] == [
        "Обязательный труд: 6 ч 30 мин из 8 ч\n▓▓▓▓▓▓▓▓░░",
        "Свободный труд: 2 ч из 2 ч\n▓▓▓▓▓▓▓▓▓▓",
        "Ещё 1 ч 30 мин обязательного труда до вс, 29 ноября, и норма выполнена.",
    ]
    await anna.say("1 ч 30 мин огород")
    assert (await card(anna))[-1] == "Норма выполнена."
    assert anna.labels == [["Записи", "Почему столько?"], ["Отпуск", "График"]]


async def test_more_than_the_norm_lasts_for_weeks(anna, world):
    await days_pass(world, 1)
    await anna.say("вчера 14 ч огород")
    await anna.say("11 ч огород")
    await anna.say("6 ч кухня")
    assert (await card(anna))[-1] == "Норма выполнена. Этого хватит до вс, 13 декабря."


async def test_what_waits_for_confirmation_is_told_apart(anna, world):
    await world.project("Сайт", members=[anna], confirmation="coordinator")
    await anna.say("1 ч сайт")
    assert (await card(anna))[1] == (
        "Обязательный труд: 0 мин из 8 ч\n░░░░░░░░░░\nЖдут подтверждения: 1 ч"
    )


async def test_a_reserve_and_a_debt_come_over_from_closed_weeks(anna, world):
    await anna.say("9 ч огород")
    await days_pass(world, 7)
    assert (await card(anna))[1:] == [
        "Обязательный труд: 0 мин из 8 ч\n░░░░░░░░░░\nЗапас с прошлых недель: 1 ч",
        "Свободный труд: 0 мин из 2 ч\n░░░░░░░░░░\nДолг с прошлых недель: 2 ч",
        "Ещё 7 ч обязательного труда и 4 ч свободного до вс, 6 декабря, и норма выполнена.\n"
        "Долг тянется с 30 ноября 2026: его можно отработать понемногу.",
    ]
    await days_pass(world, 29)
    assert (await card(anna))[-1].split("\n")[-1] == (
        "Долг тянется с 30 ноября 2026. Координатор может помочь: отпуск, отсрочка, доля нормы."
    )


async def test_pledges_are_told_and_reckoned_apart(anna, world):
    bread = await world.project("Пекарня", members=[anna])
    await anna.say("6 ч 30 мин огород")
    await anna.say("2 ч кухня")
    me, week = await world.me(anna), date(2026, 11, 23)
    await world.ask(pledges.promise, me, bread, 60, week, world.clock())
    assert (await card(anna))[-1] == (
        "Обещано: Пекарня, 1 ч\n"
        "Кроме обещанного, ещё 30 мин обязательного труда до вс, 29 ноября, и норма выполнена."
    )
    await anna.say("30 мин огород")
    assert (await card(anna))[-1] == (
        "Обещано: Пекарня, 1 ч\nЕсли сделать обещанное до вс, 29 ноября, норма выполнена."
    )
    await anna.say("1 ч пекарня")
    assert (await card(anna))[-1] == "Норма выполнена."


async def test_many_promises_to_projects_with_long_names_fit(anna, world):
    me, week = await world.me(anna), date(2026, 11, 23)
    for number in range(9):
        project = await world.project(f"{number}" + "🍅" * 59, members=[anna])
        await world.ask(pledges.promise, me, project, 60, week, world.clock())
    promised = (await card(anna))[-1].split("\n")[0]
    assert promised.count("; ") == 6
    assert promised.endswith("…, 1 ч; ещё 3 проекта")


async def test_on_leave_nothing_is_due(both, world):
    anna, olga = both
    days = Span(date(2026, 11, 23), date(2026, 11, 29))
    await grant(world, anna, olga, ReliefKind.LEAVE, days)
    assert await card(anna) == [
        "Неделя 23–29 ноября",
        "Обязательный труд: 0 мин",
        "Свободный труд: 0 мин",
        "Отпуск: 23–29 ноября\nНа этой неделе ничего не нужно.",
    ]


async def test_leave_to_come_is_known(both, world):
    anna, olga = both
    days = Span(date(2026, 11, 30), date(2026, 12, 13))
    await grant(world, anna, olga, ReliefKind.LEAVE, days)
    await anna.say("8 ч огород")
    await anna.say("2 ч кухня")
    assert (await card(anna))[-1] == "Норма выполнена. Этого хватит до вс, 13 декабря."


async def test_who_joins_amid_a_week_owes_the_rest_of_it(anna, world):
    await days_pass(world, 3)
    thursday = world.clock.now.date()
    boris = await world.member("Борис", joined=thursday)
    await world.ask(accounts.terms_changed, await world.me(boris), thursday, world.clock())
    assert await card(boris) == [
        "Неделя 23–29 ноября",
        "Обязательный труд: 0 мин из 4 ч 34 мин\n░░░░░░░░░░",
        "Свободный труд: 0 мин из 1 ч 9 мин\n░░░░░░░░░░",
        "Норма считается с дня вступления: чт, 26 ноября\n"
        "Ещё 4 ч 34 мин обязательного труда и 1 ч 9 мин свободного до вс, 29 ноября, "
        "и норма выполнена.",
    ]


async def test_a_norm_of_zero_asks_for_nothing(world):
    anna, _ = await live_by(world, Decision(CycleKind.WEEK, obligatory=0, free=0))
    await days_pass(world, 2)
    assert await card(anna) == [
        "Неделя 23–29 ноября",
        "Записей пока нет.",
        "Сейчас норма нулевая: ничего не нужно.",
    ]


async def grant(world, anna, olga, kind, days):
    wanted = Wanted(kind, days, "экзамены", None)
    asked = await world.ask(leave.ask, await world.me(anna), wanted, world.clock())
    await world.ask(leave_answers.grant, await world.me(olga), asked.id, world.clock())
