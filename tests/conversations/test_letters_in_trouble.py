"""Letters that a network fails to deliver: later, by the other network, or never."""

from datetime import timedelta

import pytest
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import SendMessage

from bot.delivery import MOST_ATTEMPTS, number_of
from domain.people import Network
from services import letters
from storage import outbox
from storage.outbox import LEASE, Letter
from tests.chat import MONDAY
from tests.conversations.posting import (
    WORDS,
    Broken,
    forget,
    network_failure,
    refusal,
    sender,
    state,
    try_for,
    write,
)

LOCAL = [(Network.LOCAL, "sqlite_url")]


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    await write(world, anna)
    _ = anna.heard
    return anna


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_what_fails_is_tried_again_soon_and_as_late_as_the_network_says(world, anna):
    slow = TelegramRetryAfter(SendMessage(chat_id=1, text="x"), "wait", 40)
    post = sender(world, {Network.LOCAL: Broken(world.bot, network_failure(), slow)})
    assert await try_for(world, post) == 1
    assert await try_for(world, post, seconds=2) == 0
    assert await try_for(world, post, seconds=3) == 1
    assert await try_for(world, post, seconds=39) == 0, "the network said how long"
    assert anna.heard == []
    assert await try_for(world, post, seconds=1) == 1
    assert anna.heard == [WORDS]
    assert await state(world) == [("sent", 2, None)]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_a_letter_that_is_refused_waits_longer_each_time(world, anna):
    post = sender(world, {Network.LOCAL: Broken(world.bot, *[refusal() for _ in range(4)])})
    for longest in (5, 10, 20, 40):
        assert await try_for(world, post) == 1
        assert await try_for(world, post, seconds=longest / 2 - 0.1) == 0
        world.clock.now += timedelta(seconds=longest / 2 + 0.1)
    assert await try_for(world, post) == 1
    assert anna.heard == [WORDS]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_after_the_last_attempt_a_letter_is_dead(world, anna):
    always = [refusal() for _ in range(MOST_ATTEMPTS)]
    post = sender(world, {Network.LOCAL: Broken(world.bot, *always)})
    for _ in range(MOST_ATTEMPTS):
        assert await try_for(world, post, hours=1) == 1
    assert await try_for(world, post, days=1) == 0
    assert await state(world) == [("dead", MOST_ATTEMPTS, "TelegramBadRequest")]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_what_nobody_wants_to_hear_any_more_is_dead(world, anna):
    post = sender(world, {Network.LOCAL: Broken(world.bot, network_failure())})
    assert await try_for(world, post, days=8) == 1
    assert await state(world) == [("dead", 1, "TelegramNetworkError")]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_who_has_no_account_gets_no_letter_and_no_second_try(world, anna):
    await world.ask(forget, anna.account)
    await world.letters()
    assert await state(world) == [("dead", 1, "no account")]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_what_a_dead_sender_had_taken_returns(world, anna):
    assert len(await world.ask(letters.claim, world.clock.now, 10)) == 1
    await world.letters()
    assert anna.heard == []
    world.clock.now += LEASE
    await world.letters()
    assert anna.heard == [WORDS]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_a_letter_that_cannot_be_worded_holds_up_no_other(world, anna):
    await world.ask(outbox.put, "of-a-newer-version", "1", anna.id, world.clock.now, 0)
    await world.letters()
    assert anna.heard == [WORDS]
    assert [one for one, *_ in await state(world)] == ["sent", "waiting"]


def test_a_letter_keeps_its_number_and_a_new_database_repeats_none():
    def letter(attempts, moment):
        return Letter(1, "x", 1, None, {}, attempts, moment, moment)

    first = number_of(letter(1, MONDAY))
    assert 0 < first < 2**31
    assert number_of(letter(2, MONDAY)) == first
    assert number_of(letter(1, MONDAY + timedelta(days=1))) != first


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_what_has_waited_too_long_in_hand_goes_back_before_its_lease_is_over(world, anna):
    boris = await world.member("Борис")
    _ = boris.heard
    await write(world, anna, "2")
    await write(world, boris)

    class Sleepy(Broken):
        async def send_message(self, *args, **kwargs):
            world.clock.now += LEASE / 2 + timedelta(seconds=1)
            await self.bot.send_message(*args, **kwargs)

    post = sender(world, {Network.LOCAL: Sleepy(world.bot)})
    await try_for(world, post)
    assert len(anna.heard) == 1
    assert ("waiting", 0, None) in await state(world)
    await try_for(world, post)
    assert len(anna.heard) == 1
