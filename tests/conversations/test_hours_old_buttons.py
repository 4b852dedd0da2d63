"""Buttons that are old, made up or pressed twice log nothing."""

import pytest

from storage import projects


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    anna.garden = await world.project("Огород", members=[anna])
    anna.kitchen = await world.project("Кухня", members=[anna])
    return anna


async def close(world, project_id):
    await world.ask(projects.change, project_id, state="closed")


async def test_the_last_button_pressed_twice_logs_once(anna):
    await anna.say("/log")
    await anna.press("Огород")
    await anna.press("2 ч")
    card = anna.card
    await anna.press("Сегодня")
    _ = anna.heard
    await anna.press_again(card, "Сегодня")
    assert "(Это старое меню, вот новое.)" in anna.heard
    await anna.say("1 ч огород")
    assert anna.heard[-1].endswith("За неделю 23–29 ноября: 3 ч")


async def test_buttons_of_an_earlier_draft_are_old(anna):
    await anna.say("/log")
    old = anna.card
    await anna.say("/log")
    _ = anna.heard
    await anna.press_again(old, "Огород")
    assert "(Это старое меню, вот новое.)" in anna.heard


async def test_a_project_closed_in_mid_flow_is_asked_for_again(anna, world):
    await anna.say("/log")
    await anna.press("Огород")
    await anna.press("2 ч")
    await close(world, anna.garden)
    _ = anna.heard
    await anna.press("Сегодня")
    [answer] = anna.heard
    assert answer.startswith("Проект «Огород» сейчас не открыт. Выберите другой.")
    assert "2 ч · сегодня, пн, 23 ноября" in answer
    await anna.press("Кухня")
    assert anna.heard[0].startswith("✓ 2 ч · Кухня · сегодня")


async def test_a_project_closed_before_it_is_pressed(anna, world):
    await anna.say("/log")
    await close(world, anna.garden)
    _ = anna.heard
    await anna.press("Огород")
    assert anna.heard == ["Этот проект сейчас не открыт. Выберите другой.\nКакой проект?"]
    assert anna.labels == [["Кухня"], ["Другой ›", "Отмена"]]


@pytest.mark.parametrize("data", ["ho:1:1", "hm:1:60", "hd:1:1", "hn:1:1", "ht:1", "hk:1", "hx:1"])
async def test_a_made_up_button_does_nothing(anna, data):
    await anna.say("/log")
    _ = anna.heard
    await anna.make_up(data)
    assert "(Это старое меню, вот новое.)" in anna.heard


async def test_a_made_up_project_is_not_logged_to(anna):
    await anna.make_up("hp:999999")
    assert anna.heard == ["(Этот проект сейчас не открыт. Выберите другой.)"]
