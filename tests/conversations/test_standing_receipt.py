"""What a receipt says of the norm."""

import pytest

from domain.cycles import CycleKind
from services.norms import Decision
from tests.conversations.by_norm import days_pass, live_by


@pytest.fixture
async def anna(world):
    anna, _ = await live_by(world)
    await days_pass(world, 2)
    _ = anna.heard
    return anna


def last_line(person):
    return person.heard[-1].split("\n")[-1]


async def test_how_much_is_left_of_that_kind(anna):
    await anna.say("6 ч 30 мин огород")
    assert last_line(anna) == "До нормы на неделе: 1 ч 30 мин"
    await anna.say("1 ч кухня")
    assert last_line(anna) == "До нормы на неделе: 1 ч"
    await anna.say("1 ч 30 мин огород")
    assert last_line(anna) == "Обязательный труд: норма недели выполнена"
    await anna.press("Отменить")
    assert last_line(anna) == "До нормы на неделе: 1 ч 30 мин"
    await anna.press("Записать заново")
    assert last_line(anna) == "Обязательный труд: норма недели выполнена"
    await anna.press("Изменить")
    await anna.press("Длительность")
    await anna.press("1 ч")
    assert last_line(anna) == "До нормы на неделе: 30 мин"


async def test_what_waits_does_not_bring_it_nearer(anna, world):
    await world.project("Сайт", members=[anna], confirmation="coordinator")
    await anna.say("2 ч сайт")
    assert anna.heard[-1].split("\n")[-2:] == ["Ждёт подтверждения.", "До нормы на неделе: 8 ч"]
    await anna.press("Отменить")
    assert last_line(anna) == "До нормы на неделе: 8 ч"


async def test_a_closed_week_tells_what_is_still_owed(anna, world):
    await days_pass(world, 7)
    await anna.say("1 ч огород")
    assert last_line(anna) == "До нормы на неделе: 15 ч"
    await anna.say("29.11 3 ч огород")
    assert last_line(anna) == "Учтено за прошлый период 23–29 ноября; долг теперь 5 ч"
    await anna.press("Отменить")
    assert last_line(anna) == "Учтено за прошлый период 23–29 ноября; долг теперь 8 ч"
    await anna.say("29.11 8 ч огород")
    assert last_line(anna) == "Учтено за прошлый период 23–29 ноября; долга нет"


async def test_a_week_closed_three_days_ago_is_locked(anna, world):
    await anna.say("1 ч огород")
    await days_pass(world, 9)
    await anna.say("29.11 1 ч огород")
    assert last_line(anna) == "Учтено за прошлый период 23–29 ноября; долг теперь 6 ч"
    await anna.press("Отменить")
    await days_pass(world, 1)
    _ = anna.heard
    await anna.say("29.11 1 ч огород")
    locked = "Период 23–29 ноября закрыт с 3 декабря 2026; исправить может координатор."
    assert locked in anna.heard[-1]


async def test_before_the_norm_the_week_is_told(world):
    anna, _ = await live_by(world)
    await anna.say("1 ч огород")
    assert last_line(anna) == "За неделю 16–22 ноября: 1 ч"


async def test_a_norm_of_28_days_names_its_last_day(world):
    anna, _ = await live_by(world, Decision(CycleKind.FOUR_WEEKS, obligatory=1920, free=0))
    await days_pass(world, 2)
    await anna.say("2 ч огород")
    assert last_line(anna) == "До нормы до вс, 20 декабря: 30 ч"
    await anna.say("1 ч кухня")
    assert last_line(anna) == "За неделю 23–29 ноября: 3 ч", "nothing of this kind is due"
