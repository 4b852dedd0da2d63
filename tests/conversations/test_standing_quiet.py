"""Who cannot work this week says so once, and may take it back."""

from datetime import date

import pytest

from domain.standing import Quiet
from storage import quiet
from tests.conversations.by_norm import card, days_pass, live_by

CANNOT = "Понятно, сейчас не получается: до вс, 29 ноября без напоминаний."
KEYS = [["На этой неделе не смогу"], ["На этой неделе всё"]]


@pytest.fixture
async def anna(world):
    anna, _ = await live_by(world)
    await days_pass(world, 2)
    await anna.say("Мои часы")
    _ = anna.heard
    return anna


async def said(world, anna, monday=date(2026, 11, 23)):
    return await world.ask(quiet.of, anna.id, 1, monday)


async def test_the_card_says_so_until_it_is_taken_back(anna, world):
    await anna.press("На этой неделе не смогу")
    assert anna.heard[-1].split("\n")[-1] == CANNOT
    assert anna.labels[2:] == [["Снова напоминать"]]
    assert await said(world, anna) is Quiet.CANNOT
    assert (await card(anna))[-1].split("\n")[-1] == CANNOT
    await anna.press("Снова напоминать")
    assert CANNOT not in anna.heard[-1]
    assert anna.labels[2:] == KEYS
    assert await said(world, anna) is None


async def test_that_was_all(anna, world):
    await anna.press("На этой неделе всё")
    assert anna.heard[-1].endswith("Понятно, больше не будет: до вс, 29 ноября без напоминаний.")
    assert await said(world, anna) is Quiet.DONE


async def test_the_other_word_takes_the_place_of_the_first(anna, world):
    old = anna.card
    await anna.press("На этой неделе не смогу")
    await anna.press_again(old, "На этой неделе всё")
    assert await said(world, anna) is Quiet.DONE


async def test_it_ends_with_the_week(anna, world):
    old = anna.card
    await anna.press("На этой неделе не смогу")
    await days_pass(world, 7)
    await anna.say("Мои часы")
    assert anna.labels[2:] == KEYS
    _ = anna.heard
    await anna.press_again(old, "На этой неделе всё")
    assert anna.heard == ["(Этот период уже закончился. Как сейчас — в «Мои часы».)"]
    assert await said(world, anna, date(2026, 11, 30)) is None


@pytest.mark.parametrize("data", ["wq:cannot:0", "wq:never:739943", "wr:-1", "wy:free:-9"])
async def test_made_up_presses_change_nothing(anna, world, data):
    await anna.make_up(data)
    assert anna.heard
    assert await said(world, anna) is None
