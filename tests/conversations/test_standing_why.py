"""«Почему столько?»: the account line by line, some cycles on a page."""

from dataclasses import replace
from datetime import date

import pytest

from domain.cycles import Span
from domain.reliefs import ReliefKind, Wanted
from services import leave, leave_answers
from tests.conversations.by_norm import WEEKLY, days_pass, live_by

SAVING = replace(WEEKLY, cap=60, savings=True)


@pytest.fixture
async def both(world):
    both = await live_by(world, SAVING)
    await days_pass(world, 2)
    return both


@pytest.fixture
def anna(both):
    return both[0]


async def test_what_came_and_went_week_by_week(anna, world):
    await world.project("Сайт", members=[anna])
    await anna.say("7 ч огород")
    await anna.say("5 ч сайт")
    await days_pass(world, 7)
    await anna.say("2 ч огород")
    await anna.say("Мои часы")
    await anna.press("Почему столько?")
    assert anna.heard[-1].split("\n\n") == [
        "Почему столько: обязательный труд",
        "Неделя 23–29 ноября\n"
        "Огород: +7 ч\n"
        "Сайт: +5 ч\n"
        "Норма за неделю: −8 ч\n"
        "В накопления: −3 ч\n"
        "= 1 ч",
        "Неделя 30 ноября – 6 декабря\n"
        "Огород: +2 ч\n"
        "= 3 ч\n"
        "После вс, 6 декабря спишется норма: −8 ч",
        "Накоплено: 3 ч",
    ]
    assert anna.labels == [["Свободный труд", "‹ Назад"]]
    await anna.press("Свободный труд")
    assert anna.heard[-1].split("\n\n")[1] == (
        "Неделя 23–29 ноября\nНорма за неделю: −2 ч\n= −2 ч"
    )
    await anna.press("‹ Назад")
    assert "Накоплено: 3 ч" in anna.heard[-1]


async def test_four_weeks_on_a_page(anna, world):
    await days_pass(world, 35)
    await anna.say("Мои часы")
    await anna.press("Почему столько?")
    assert anna.labels == [["‹ Раньше"], ["Свободный труд", "‹ Назад"]]
    newest = anna.heard[-1].split("\n\n")
    assert newest[1] == "Было: −16 ч"
    assert [one.split("\n")[0] for one in newest[2:]] == [
        "Неделя 7–13 декабря",
        "Неделя 14–20 декабря",
        "Неделя 21–27 декабря",
        "Неделя 28 декабря – 3 января",
    ]
    await anna.press("‹ Раньше")
    assert anna.labels == [["Позже ›"], ["Свободный труд", "‹ Назад"]]
    oldest = anna.heard[-1].split("\n\n")
    assert [one.split("\n")[0] for one in oldest[1:]] == [
        "Неделя 23–29 ноября",
        "Неделя 30 ноября – 6 декабря",
    ]
    assert oldest[-1].endswith("= −16 ч")
    await anna.press("Позже ›")
    assert anna.heard[-1].split("\n\n") == newest


async def test_leave_granted_backwards_is_a_line(both, world):
    anna, olga = both
    await days_pass(world, 7)
    days = Span(date(2026, 11, 23), date(2026, 11, 29))
    wanted = Wanted(ReliefKind.LEAVE, days, "болезнь")
    asked = await world.ask(leave.ask, await world.me(anna), wanted, world.clock())
    await world.ask(leave_answers.grant, await world.me(olga), asked.id, world.clock())
    await anna.say("Мои часы")
    await anna.press("Почему столько?")
    assert anna.heard[-1].split("\n\n")[1] == (
        "Неделя 23–29 ноября\nНорма за неделю: −8 ч\nНорма пересчитана: +8 ч\n= 0 мин"
    )


async def test_long_names_and_many_projects_fit(anna, world):
    for number in range(7):
        name = f"{number}" + "🍅" * 59
        await world.project(name, members=[anna])
        await anna.say(f"1 ч {name}")
    await anna.say("Мои часы")
    await anna.press("Почему столько?")
    lines = anna.heard[-1].split("\n")
    assert len([line for line in lines if "🍅" in line]) == 5
    assert "Другие проекты: +2 ч" in lines
    assert "= 7 ч" in lines


async def test_there_is_nothing_to_explain_without_a_norm(world):
    boris = await world.member("Борис")
    await boris.make_up("wy:obligatory:0")
    assert boris.heard[-1].startswith("Норма ещё не началась")
    await boris.press("‹ Назад")
    assert boris.heard[-1].startswith("Неделя 23–29 ноября")
