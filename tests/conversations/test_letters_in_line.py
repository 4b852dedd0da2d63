"""Many letters: what somebody waits for first, each reader's in order, none lost in an outage."""

import asyncio
from datetime import timedelta

import pytest
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import GetMe

from bot.platforms.letters import letter_number
from domain.people import Account, Network
from storage import people
from storage.outbox import ANSWER, DIGEST, LETTER, REMINDER
from tests.conversations.posting import (
    WORDS,
    Broken,
    Cut,
    forget,
    go_by,
    network_failure,
    refusal,
    sender,
    state,
    try_for,
    write,
)

LOCAL = [(Network.LOCAL, "sqlite_url")]
BOTH_DATABASES = [*LOCAL, pytest.param((Network.TELEGRAM, "postgres_url"), id="postgres")]
A_DAY = 24 * 6


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    _ = anna.heard
    return anna


def projects(heard):
    """Which projects the letters were about, in the order in which they came."""
    return [words.split("«")[1].split("»")[0] for words in heard]


@pytest.mark.parametrize("world", BOTH_DATABASES, indirect=True)
async def test_what_somebody_waits_for_goes_first(world, anna):
    for priority, project in [(DIGEST, "Г"), (REMINDER, "В"), (LETTER, "Б"), (ANSWER, "А")]:
        await write(world, anna, project, priority, project=project)
    await world.letters()
    assert projects(anna.heard) == ["А", "Б", "В", "Г"]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_a_reader_hears_letters_in_their_order_through_a_moment_of_trouble(world, anna):
    for number in range(5):
        await write(world, anna, str(number), project=str(number))
    post = sender(world, {Network.LOCAL: Broken(world.bot, network_failure(), network_failure())})
    await go_by(world, post, {"seconds": 6}, 4)
    assert projects(anna.heard) == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_a_letter_that_always_fails_holds_up_nobody_for_long(world, anna):
    boris = await world.member("Борис")
    _ = boris.heard
    await write(world, anna, "1", ANSWER)
    for one in (anna, boris):
        await write(world, one, "2")
    post = sender(world, {Network.LOCAL: Hating(world.bot, anna.account, refusal())})
    await try_for(world, post)
    assert boris.heard == [WORDS]
    assert anna.heard == [WORDS]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_a_letter_that_breaks_the_network_each_time_dies_alone(world, anna):
    boris = await world.member("Борис")
    _ = boris.heard
    await write(world, anna, "1", ANSWER)
    await write(world, anna, "2")
    post = sender(world, {Network.LOCAL: Hating(world.bot, anna.account, network_failure())})
    for number in range(60):
        await write(world, boris, str(number))
        await try_for(world, post, minutes=5)
    assert len(boris.heard) == 60
    assert anna.heard == [WORDS]
    assert ("dead", 12, "TelegramNetworkError") in await state(world)


class Hating:
    """The first letter to somebody fails always."""

    def __init__(self, bot, person, error):
        self.bot, self.person, self.error, self.first = bot, person, error, None

    async def send_message(self, person, text, **more):
        if person == self.person:
            self.first = self.first or letter_number()
            if self.first == letter_number():
                raise self.error
        await self.bot.send_message(person, text, **more)


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_after_a_day_without_network_all_arrives_in_its_order(world, anna):
    boris = await world.member("Борис")
    _ = boris.heard
    line = [(DIGEST, "Г"), (REMINDER, "В"), (LETTER, "Б"), (ANSWER, "А")]
    for priority, project in line:
        for one in (anna, boris):
            await write(world, one, project, priority, project=project)
    network = Cut(world.bot)
    post = sender(world, {Network.LOCAL: network})
    await go_by(world, post, {"minutes": 10}, A_DAY)
    assert network.tries <= A_DAY + 8, "it is knocked at gently"
    assert {one for one, *_ in await state(world)} == {"waiting"}
    network.is_back = True
    await go_by(world, post, {"seconds": 30}, 4)
    assert projects(anna.heard) == projects(boris.heard) == ["А", "Б", "В", "Г"]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_a_network_that_is_down_holds_up_no_other(world, anna):
    boris = await world.member("Борис")
    _ = boris.heard
    await world.ask(forget, boris.account)
    await world.ask(people.add_account, Account(Network.VK, 5), boris.id, world.clock.now)
    for number in range(100):
        await write(world, boris, str(number), ANSWER)
    await write(world, anna, "1", DIGEST)
    post = sender(world, {Network.VK: Cut(world.bot), Network.LOCAL: world.bot})
    await try_for(world, post)
    assert anna.heard == [WORDS]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_a_network_that_asks_twice_to_wait_is_left_alone_for_so_long(world, anna):
    boris = await world.member("Борис")
    for one in (anna, boris):
        await write(world, one)
    slow = [TelegramRetryAfter(GetMe(), "wait", 600) for _ in range(2)]
    network = Broken(world.bot, *slow)
    post = sender(world, {Network.LOCAL: network})
    await try_for(world, post)
    await go_by(world, post, {"seconds": 30}, 19)
    assert anna.heard == []
    await go_by(world, post, {"seconds": 30}, 3)
    assert anna.heard == [WORDS]


@pytest.mark.parametrize("world", LOCAL, indirect=True)
async def test_whoever_is_told_to_stop_writes_down_what_has_left(world, anna):
    for number in range(3):
        await write(world, anna, str(number))
    sending = Slow(world.bot)
    running = asyncio.create_task(sender(world, {Network.LOCAL: sending}).run())
    await sending.begun.wait()
    running.cancel()
    await asyncio.sleep(0)
    sending.may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert anna.heard == [WORDS]
    assert await state(world) == [("sent", 1, None), ("waiting", 0, None), ("waiting", 0, None)]
    world.clock.now += timedelta(seconds=1)
    await world.letters()
    assert anna.heard == [WORDS, WORDS]


class Slow:
    def __init__(self, bot):
        self.bot, self.begun, self.may_end = bot, asyncio.Event(), asyncio.Event()

    async def send_message(self, *args, **kwargs):
        self.begun.set()
        await self.may_end.wait()
        await self.bot.send_message(*args, **kwargs)
