"""After logging: undo, log again, change, one more."""

import pytest

from services import confirming
from storage import projects


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    anna.garden = await world.project("Огород", members=[anna])
    anna.kitchen = await world.project("Кухня", members=[anna], confirmation="coordinator")
    return anna


async def test_undoing_takes_all_of_it_back(anna):
    await anna.say("вчера 2 ч огород полив")
    await anna.press("Отменить")
    assert anna.heard[-1] == (
        "Отменено: 2 ч · Огород · вс, 22 ноября · обязательный труд\n"
        "полив\n"
        "За неделю 16–22 ноября: 0 мин"
    )
    assert anna.labels == [["Записать заново"]]


async def test_undoing_twice_is_told(anna):
    await anna.say("2 ч огород")
    card = anna.card
    await anna.press("Отменить")
    _ = anna.heard
    await anna.press_again(card, "Отменить")
    assert anna.heard == ["(Эта запись уже отменена или изменена.)"]


async def test_what_was_undone_is_logged_again_once(anna):
    await anna.say("2 ч огород полив")
    await anna.press("Отменить")
    card = anna.card
    await anna.press("Записать заново")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород · сегодня, пн, 23 ноября")
    await anna.press_again(card, "Записать заново")
    assert anna.heard == ["(Это уже записано снова.)"]
    await anna.press("Отменить")
    assert anna.heard[-1].endswith("За неделю 23–29 ноября: 0 мин")


async def test_a_rejected_entry_is_not_undone_and_says_why(anna, world):
    olga = await world.coordinator("Ольга")
    await anna.say("2 ч кухня")
    await world.ask(confirming.reject, await world.me(olga), 1, "смены не было", world.clock())
    _ = anna.heard
    await anna.press("Отменить")
    assert anna.heard == ["(Эту запись отклонили, отменять нечего.)"]
    await anna.say("мои записи")
    assert "Записей нет." in anna.heard[-1]


async def test_a_confirmed_entry_can_be_undone(anna, world):
    olga = await world.coordinator("Ольга")
    await anna.say("2 ч кухня")
    await world.ask(confirming.confirm, await world.me(olga), 1, world.clock())
    await anna.press("Отменить")
    assert anna.heard[-1].startswith("Отменено: 2 ч · Кухня")


async def test_one_more_begins_beneath_the_receipt(anna):
    await anna.say("2 ч огород")
    cards = len(anna.cards)
    await anna.press("Ещё запись")
    assert len(anna.cards) == cards + 1
    assert anna.card.text == "Какой проект?"
    assert anna.cards[-2].text.startswith("✓ 2 ч")


async def test_somebody_elses_entry_cannot_be_touched(anna, world):
    boris = await world.member("Борис")
    await anna.say("2 ч огород")
    for data in ("hu:1", "ha:1", "hc:1", "hcm:1", "hcp:1", "hcd:1", "hcn:1", "hcl:1", "hi:1"):
        await boris.make_up(data)
        assert boris.heard == ["(Это запись другого участника: менять её нельзя.)"]


@pytest.mark.parametrize("number", [0, -1, 999, 2**63, 10**40])
async def test_a_made_up_entry_is_refused(anna, number):
    for data in (f"hu:{number}", f"hi:{number}", f"hc:{number}"):
        await anna.make_up(data)
        assert anna.heard == ["(Это запись другого участника: менять её нельзя.)"]


async def test_logging_again_to_a_closed_project_is_refused(anna, world):
    await anna.say("2 ч огород")
    await anna.press("Отменить")
    await world.ask(projects.change, anna.garden, state="closed")
    _ = anna.heard
    await anna.press("Записать заново")
    assert anna.heard == ["(Проект «Огород» сейчас не открыт. Выберите другой.)"]
