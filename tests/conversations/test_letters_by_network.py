"""Letters of whom two networks reach, and what is peculiar to each network."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.platforms import telegram, vk
from domain.people import Account, Network
from storage import people
from tests.conversations.posting import (
    WORDS,
    Broken,
    forget,
    network_failure,
    sender,
    state,
    try_for,
    unreachable,
    write,
)
from tests.doubles.telegram import TelegramMessenger
from tests.doubles.vk import VkMessenger
from tests.person import as_read

LOCAL = [(Network.LOCAL, "sqlite_url")]


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    await write(world, anna)
    _ = anna.heard
    return anna


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_a_network_that_hangs_holds_up_no_other(world, anna):
    async with TelegramMessenger() as silent:
        boris = await world.member("Борис")
        second = Account(Network.TELEGRAM, 5)
        await world.ask(people.add_account, second, boris.id, world.clock.now)
        silent.faults.hang("sendMessage", 99)
        bot = telegram.connect(silent.token, silent.url)
        with_both = {Network.TELEGRAM: bot, Network.LOCAL: world.bot}
        await world.ask(forget, boris.account)
        await write(world, boris, priority=0)
        sending = asyncio.create_task(sender(world, with_both).deliver())
        await asyncio.sleep(1)
        assert anna.heard == [WORDS]
        sending.cancel()
        silent.faults.released.set()
        await bot.session.close()


@pytest.mark.parametrize("world", [(Network.TELEGRAM, "sqlite_url")], indirect=True)
async def test_what_one_network_refuses_goes_by_the_other(world, anna):
    async with VkMessenger() as other:
        second = Account(Network.VK, 777)
        await world.ask(people.add_account, second, anna.id, world.clock.now)
        other.world.meet(second.external_id)
        with_both: dict[Network, Any] = {
            Network.TELEGRAM: Broken(world.bot, *[network_failure() for _ in range(3)]),
            Network.VK: vk.connect(other.token, other.group_id, other.url),
        }
        post = sender(world, with_both)
        for _ in range(3):
            assert await try_for(world, post, seconds=6) == 1
            assert other.heard(777) == [], "a moment of trouble is waited for"
        assert await try_for(world, post, seconds=6) == 1
        assert [as_read(text) for text in other.heard(777)] == [WORDS]
        world.clock.now += timedelta(hours=1)
        world.messenger.world.person(anna.account).has_blocked = True
        await write(world, anna, "2")
        assert await try_for(world, post) == 1
        assert [as_read(text) for text in other.heard(777)] == [WORDS]
        assert await unreachable(world) == [anna.account]
        await with_both[Network.VK].session.close()


@pytest.mark.parametrize("world", [(Network.VK, "sqlite_url")], indirect=True)
async def test_vk_delivers_a_letter_once_though_its_answer_was_lost(world, anna):
    world.messenger.fail("messages.send", breaks=True)
    await world.letters()
    world.clock.now += timedelta(hours=1)
    await world.letters()
    assert anna.heard == [WORDS]
    numbers = {form["random_id"] for form in world.messenger.server.called("messages.send")}
    [letter] = [number for number in numbers if int(number) > 0]
    assert int(letter) < 2**31


@pytest.mark.parametrize("world", [(Network.TELEGRAM, "sqlite_url")], indirect=True)
async def test_a_letter_whose_receipt_is_odd_has_arrived_and_is_not_said_twice(world, anna):
    world.messenger.faults.misanswer("sendMessage", {"message": "of tomorrow"})
    await world.letters()
    assert anna.heard == [WORDS]
    assert await state(world) == [("sent", 1, None)]
