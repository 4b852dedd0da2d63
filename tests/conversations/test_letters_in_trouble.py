"""Letters that a network fails to deliver: later, by the other network, or never."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import SendMessage

from bot.delivery import MOST_ATTEMPTS, Delivery, number_of
from bot.platforms import telegram, vk
from domain.people import Account, Network
from services import letters
from services.letters import Addressed
from storage import outbox, people
from storage.outbox import LEASE
from storage.tables import account
from tests.chat import MONDAY
from tests.conversations.posting import (
    FACTS,
    WORDS,
    Broken,
    network_failure,
    state,
    try_for,
    unreachable,
    write,
)
from tests.doubles.telegram import TelegramMessenger
from tests.doubles.vk import VkMessenger


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    await write(world, anna)
    _ = anna.heard
    return anna


@pytest.mark.parametrize("world", [(Network.LOCAL, "sqlite_url")], indirect=True)
async def test_what_fails_is_tried_again_later_and_later(world, anna):
    slow = TelegramRetryAfter(SendMessage(chat_id=1, text="x"), "wait", 40)
    bots = {Network.LOCAL: Broken(world.bot, network_failure(), slow, network_failure())}
    assert await try_for(world, bots) == 1
    assert await try_for(world, bots, seconds=4) == 0
    assert await try_for(world, bots, seconds=1) == 1
    assert await try_for(world, bots, seconds=39) == 0, "the network said how long"
    assert await try_for(world, bots, seconds=1) == 1
    assert await try_for(world, bots, seconds=19) == 0
    assert anna.heard == []
    assert await try_for(world, bots, seconds=1) == 1
    assert anna.heard == [WORDS]
    assert await state(world) == [("sent", 4, None)]


@pytest.mark.parametrize("world", [(Network.LOCAL, "sqlite_url")], indirect=True)
async def test_after_the_last_attempt_a_letter_is_dead(world, anna):
    always = [network_failure() for _ in range(MOST_ATTEMPTS)]
    bots = {Network.LOCAL: Broken(world.bot, *always)}
    for _ in range(MOST_ATTEMPTS):
        assert await try_for(world, bots, hours=1) == 1
    assert await try_for(world, bots, days=1) == 0
    assert await state(world) == [("dead", MOST_ATTEMPTS, "TelegramNetworkError")]


@pytest.mark.parametrize("world", [(Network.LOCAL, "sqlite_url")], indirect=True)
async def test_what_a_dead_sender_had_taken_returns(world, anna):
    assert len(await world.ask(letters.claim, world.clock.now, 10)) == 1
    await world.letters()
    assert anna.heard == []
    world.clock.now += LEASE
    await world.letters()
    assert anna.heard == [WORDS]


@pytest.mark.parametrize("world", [(Network.LOCAL, "sqlite_url")], indirect=True)
async def test_a_letter_that_cannot_be_worded_holds_up_no_other(world, anna):
    await world.ask(outbox.put, "of-a-newer-version", "1", anna.id, world.clock.now, 0)
    await world.letters()
    assert anna.heard == [WORDS]
    assert [one for one, *_ in await state(world)] == ["sent", "waiting"]


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
        assert await try_for(world, with_both) == 1
        assert await try_for(world, with_both, seconds=5) == 1
        assert other.heard(777) == [], "a moment of trouble is waited for"
        assert await try_for(world, with_both, seconds=10) == 1
        assert other.heard(777) == [WORDS]
        world.messenger.world.person(anna.account).has_blocked = True
        await write(world, anna, "2")
        assert await try_for(world, with_both) == 1
        assert other.heard(777) == [WORDS]
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


def test_a_letter_keeps_its_number_and_a_new_database_repeats_none():
    def letter(attempts, moment):
        return Addressed(1, "x", {}, attempts, "ru", [], 1, moment)

    first = number_of(letter(1, MONDAY))
    assert 0 < first < 2**31
    assert number_of(letter(2, MONDAY)) == first
    assert number_of(letter(1, MONDAY + timedelta(days=1))) != first


@pytest.mark.parametrize("world", [(Network.LOCAL, "sqlite_url")], indirect=True)
async def test_a_network_that_hangs_holds_up_no_other(world, anna):
    async with TelegramMessenger() as silent:
        boris = await world.member("Борис")
        await world.ask(
            people.add_account, Account(Network.TELEGRAM, 5), boris.id, world.clock.now
        )
        silent.faults.hang("sendMessage", 99)
        bot = telegram.connect(silent.token, silent.url)
        with_both = {Network.TELEGRAM: bot, Network.LOCAL: world.bot}
        await world.ask(forget, boris.account)
        await world.ask(outbox.put, "timer-still-runs", "1", boris.id, world.clock.now, 0, **FACTS)
        sending = asyncio.create_task(Delivery(world.database, with_both, world.clock).deliver())
        await asyncio.sleep(1)
        assert anna.heard == [WORDS]
        sending.cancel()
        silent.faults.released.set()
        await bot.session.close()


def forget(db, external_id):
    db.execute(account.delete().where(account.c.external_id == external_id))
