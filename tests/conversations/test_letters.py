"""Letters: what members are told without having asked, by whatever account reaches them."""

import logging

import pytest

from domain.people import Network
from tests.conftest import FAR_WORLDS
from tests.conversations.posting import WORDS, state, unreachable, write


async def test_a_letter_arrives_once(world):
    anna = await world.member("Анна")
    _ = anna.heard
    await write(world, anna)
    await write(world, anna)
    await world.letters()
    await world.letters()
    assert anna.heard == [WORDS]
    assert await state(world) == [("sent", 1, None)]


async def test_who_forbids_letters_is_marked_and_found_again_when_they_write(world):
    anna = await world.member("Анна")
    world.messenger.block(anna.account)
    await write(world, anna)
    await world.letters()
    assert await unreachable(world) == [anna.account]
    assert await state(world) == [("dead", 1, "forbidden")]
    world.messenger.unblock(anna.account)
    await anna.say("меню")
    assert await unreachable(world) == []
    await write(world, anna, "2")
    _ = anna.heard
    await world.letters()
    assert anna.heard == [WORDS]


@pytest.mark.parametrize("world", FAR_WORLDS, indirect=True)
async def test_the_network_tells_who_forbids_and_who_allows_again(world):
    anna, boris = await world.member("Анна"), await world.member("Борис")
    world.messenger.block(anna.account)
    await boris.say("меню")
    assert await unreachable(world) == [anna.account]
    world.messenger.unblock(anna.account)
    await boris.say("меню")
    assert await unreachable(world) == []


async def test_who_forbids_while_the_bot_answers_is_marked_too(world, caplog):
    anna = await world.member("Анна")
    world.messenger.block(anna.account)
    if world.network is Network.VK:
        world.messenger.world.meet = lambda _: None  # a message that was on its way
    if world.network is Network.TELEGRAM:
        world.messenger._start = lambda _: None
    await anna.say("меню")
    assert await unreachable(world) == [anna.account]
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []
