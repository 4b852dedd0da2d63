"""Reminders: kind, once, at one's own hour, and what may be answered."""

import pytest

from services import settings
from storage import projects
from tests.conversations.reminding import at, before_the_norm, told

THURSDAY, SATURDAY = 26, 28


@pytest.fixture
async def anna(world):
    async with before_the_norm(world):
        anna = await world.member("Анна")
        anna.garden = await world.project("Огород", members=[anna])
        anna.kitchen = await world.project("Кухня")
    await anna.say("6,5 ч огород")
    return anna


async def test_whoever_is_short_hears_it_three_days_and_a_day_before_the_end(world, anna):
    assert await told(world, anna, at(THURSDAY, 18, 59)) == []
    assert await told(world, anna, at(THURSDAY, 19)) == [
        "До нормы на этой неделе не хватает 1 ч 30 мин, осталось 3 дня."
    ]
    assert anna.labels == [["Записать часы"], ["На этой неделе не смогу"], ["Отсрочка"]]
    assert await told(world, anna, at(THURSDAY, 20)) == []
    assert await told(world, anna, at(27, 19)) == []
    await world.restart()
    assert await told(world, anna, at(SATURDAY, 19)) == [
        "До нормы на этой неделе не хватает 1 ч 30 мин, остался 1 день."
    ]
    assert await told(world, anna, at(29, 19)) == []


async def test_whoever_has_done_enough_hears_nothing(world, anna):
    await anna.say("1,5 ч огород")
    assert await told(world, anna, at(THURSDAY, 19)) == []
    assert await told(world, anna, at(SATURDAY, 19)) == []


async def test_a_project_that_needs_hours_can_be_promised_them_at_one_press(world, anna):
    await world.ask(projects.change, anna.kitchen, need_minutes=240)
    assert await told(world, anna, at(THURSDAY, 19)) == [
        "До нормы на этой неделе не хватает 1 ч 30 мин, осталось 3 дня.\n"
        "Проекту «Кухня» нужно ещё 4 ч — подойдёт?"
    ]
    letter = anna.card
    assert anna.labels[1] == ["Обещаю 2 ч: Кухня"]
    await anna.press("Обещаю 2 ч: Кухня")
    assert anna.heard == ["Обещано: Кухня, 2 ч до вс, 29 ноября."]
    assert await told(world, anna, at(SATURDAY, 19)) == [], "what is promised counts"
    await anna.press_again(letter, "Обещаю 2 ч: Кухня")
    assert anna.heard == [], "not twice as much"
    assert anna.labels == [["Отменить", "Записать часы"]]
    await anna.press("Отменить")
    assert anna.heard == ["Обещание отменено."]
    assert await told(world, anna, at(29, 12)) == [], "nothing comes out of turn"


async def test_own_projects_come_first_and_what_was_worked_there_is_not_promised_again(
    world, anna
):
    await world.ask(projects.change, anna.garden, need_minutes=450)
    await world.ask(projects.change, anna.kitchen, need_minutes=600)
    [letter] = await told(world, anna, at(THURSDAY, 19))
    assert letter.endswith("\nПроекту «Огород» нужно ещё 1 ч — подойдёт?")
    await anna.press("Обещаю 1 ч: Огород")
    assert anna.heard == ["Обещано: Огород, 1 ч до вс, 29 ноября."]
    assert await told(world, anna, at(SATURDAY, 19)) == [
        "До нормы на этой неделе не хватает 1 ч 30 мин, остался 1 день.\n"
        "Обещано или ждёт подтверждения: 1 ч.\n"
        "Проекту «Кухня» нужно ещё 10 ч — подойдёт?"
    ]


async def test_who_cannot_this_week_is_left_in_peace_until_it_ends(world, anna):
    await told(world, anna, at(THURSDAY, 19))
    await anna.press("На этой неделе не смогу")
    assert "до вс, 29 ноября без напоминаний" in anna.heard[-1]
    assert await told(world, anna, at(SATURDAY, 19)) == []
    [next_week] = await told(world, anna, at(30, 19)) or [None]
    assert next_week is None
    world.clock.now = at(30, 19) + (at(THURSDAY, 19) - at(23, 19))
    await world.tick()
    assert anna.heard == [
        "До нормы на этой неделе не хватает 9 ч 30 мин, осталось 3 дня.\n"
        "Вместе с долгом прошлых недель: 1 ч 30 мин."
    ]


async def test_an_extension_is_given_at_once_and_once(world, anna):
    await told(world, anna, at(THURSDAY, 19))
    letter = anna.card
    await anna.press("Отсрочка")
    assert anna.heard == [
        "Отсрочка до 5 декабря 2026 включительно. "
        "До этого дня долг не считается давним и напоминаний не будет."
    ]
    assert await told(world, anna, at(SATURDAY, 19)) == []
    await anna.press_again(letter, "Отсрочка")
    assert "в этом периоде уже была" in anna.heard[0]


async def test_whoever_has_switched_reminders_off_hears_none(world, anna):
    await world.ask(settings.remind, await world.me(anna), False, world.clock.now)
    assert await told(world, anna, at(THURSDAY, 19)) == []


async def test_letters_in_english(world, anna):
    await world.ask(settings.speak, await world.me(anna), "en", world.clock.now)
    await world.ask(projects.change, anna.kitchen, need_minutes=240)
    assert await told(world, anna, at(SATURDAY, 19)) == [
        "1 h 30 min short of the norm this week, 1 day left.\n"
        "“Кухня” needs 4 h more. Would that suit you?"
    ]
