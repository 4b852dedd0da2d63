"""A network's lane: takes letters up as it has room, and sends each reader's in their order."""

import asyncio
import logging
from datetime import datetime

from bot.conversations import OneAtATime
from bot.delivery.health import Health
from bot.delivery.posting import NotNow, Post
from bot.delivery.settling import Settling
from bot.traces import trace
from domain.people import Network
from services import letters
from services.letters import Addressed, Outcome, Reader
from storage.outbox import LEASE

# About two seconds' worth; at VK, which takes many together, one.
MOST_IN_HAND, AT_VK = 60, 400
# A part of them is taken up at once, so that nobody waits long while it is worded.
PARTS = 8
IDLE_SECONDS, FAREWELL_SECONDS = 0.5, 5.0
# What has waited longer for its turn goes back, long before somebody else may take it.
FRESH = LEASE / 2

logger = logging.getLogger(__name__)


class Lane:
    def __init__(self, network: Network, post: Post, settling: Settling) -> None:
        self.network, self.health = network, Health()
        self._post, self._settling = post, settling
        self._most = AT_VK if network is Network.VK else MOST_IN_HAND
        self._readers = OneAtATime()
        self._waiting: dict[Reader, datetime] = {}
        # Whose letters failed since the network took the last one; others are tried before them.
        self._doubted: set[Reader] = set()
        self._in_hand: set[asyncio.Task[None]] = set()
        self._has_room = asyncio.Event()
        self._is_closing = False

    async def run(self, alone: asyncio.Lock) -> None:
        while True:
            begun = asyncio.get_running_loop().time()
            try:
                async with alone:
                    busy = await self.take_up()
            except Exception as error:
                logger.error("letters wait: %s", trace(error))
                busy = 0
            await self._until_room() if busy else await asyncio.sleep(idle_seconds(begun))

    async def take_up(self) -> int:
        """Begin to send as many of the next letters as there is room for."""
        now = self._post.clock()
        room = self._room(now)
        if room <= 0 or not (lane := await self._next(now)):
            return 0
        taken = await self._post.database.write(letters.claim, now, room, lane)
        for letter in taken:
            self._begin(letter, now)
        return len(taken)

    async def finish(self) -> None:
        if self._in_hand:
            await asyncio.wait(self._in_hand)

    async def close(self) -> None:
        """What has not left goes back; what has is settled, where the network answers in time."""
        self._is_closing = True
        if self._in_hand:
            await asyncio.wait(self._in_hand, timeout=FAREWELL_SECONDS)
        for task in self._in_hand:
            task.cancel()

    def _room(self, now: datetime) -> int:
        """A network in trouble is tried with one letter."""
        if self.health.rests(now):
            return 0
        if not self.health.is_well:
            return 1 - len(self._in_hand)
        return min(self._most - len(self._in_hand), self._most // PARTS)

    async def _next(self, now: datetime) -> letters.Lane | None:
        """Readers whose letters failed come after all the others."""
        self._waiting = {one: until for one, until in self._waiting.items() if until > now}
        if self._doubted and not self.health.is_well:
            lane = self._without({*self._waiting, *self._doubted}, now)
            if await self._post.database.read(letters.is_anything_due, now, lane):
                return lane
        self._doubted.clear()
        lane = self._without(set(self._waiting), now)
        is_due = await self._post.database.read(letters.is_anything_due, now, lane)
        return lane if is_due else None

    def _without(self, readers: set[Reader], now: datetime) -> letters.Lane:
        networks = list(self._post.bots)
        silent = [other for other in networks if self._post.is_silent(other, now)]
        return letters.Lane(self.network, networks, silent, readers)

    def _begin(self, letter: Addressed, now: datetime) -> None:
        task = asyncio.create_task(self._send(letter, now))
        self._in_hand.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._in_hand.discard(task)
        if self._has_place():
            self._has_room.set()

    async def _until_room(self) -> None:
        self._has_room.clear()
        if not self._has_place():
            await self._has_room.wait()

    def _has_place(self) -> bool:
        """For a whole part."""
        return len(self._in_hand) <= self._most - self._most // PARTS

    async def _send(self, letter: Addressed, taken_up: datetime) -> None:
        async with self._readers.hold(letter.reader):
            await self._settling.settle(await self._outcome(letter, taken_up))

    async def _outcome(self, letter: Addressed, taken_up: datetime) -> Outcome:
        now = self._post.clock()
        if self._is_closing or self._must_wait(letter, now) or now - taken_up > FRESH:
            return letters.back(letter.letter)
        try:
            return await self._post.send(letter)
        except NotNow as trouble:
            self._waiting[letter.reader] = self._post.clock() + trouble.pause
            self._doubted.add(letter.reader)
            return trouble.outcome

    def _must_wait(self, letter: Addressed, now: datetime) -> bool:
        """Behind what failed; a reader hears letters in their order."""
        return self.health.rests(now) or self._waiting.get(letter.reader, now) > now


def idle_seconds(begun: float) -> float:
    """Where very many letters wait for another network, a look takes longer and is rarer."""
    return max(IDLE_SECONDS, 9 * (asyncio.get_running_loop().time() - begun))
