"""Sends the letters: at least once, by an account that can be reached, at a gentle pace."""

import asyncio
import logging
import zlib
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from aiogram import Bot
from aiogram.exceptions import TelegramForbiddenError, TelegramRetryAfter

from bot.platforms.vk import only_once
from bot.traces import trace
from domain.people import Account, Network
from handlers import LETTERS
from handlers.pages import Page
from locales import words
from services import letters
from services.letters import Addressed
from storage.database import Database

AT_ONCE = 20
IDLE_SECONDS, PAUSE_SECONDS, PATIENCE_SECONDS = 0.5, 1 / 25, 30
FIRST_RETRY, LONGEST_RETRY = timedelta(seconds=5), timedelta(hours=1)
MOST_ATTEMPTS = 12
# From this attempt on a network that does not answer is not waited for where there is another.
TRY_OTHERS_FROM = 3

logger = logging.getLogger(__name__)


class Delayed(Exception):
    """The letter can't be sent now; when the network says how long to wait, `pause` says so."""

    def __init__(self, problem: str, pause: timedelta | None = None) -> None:
        super().__init__(problem)
        self.problem, self.pause = problem, pause


@dataclass
class Delivery:
    """One sender of this process; a lease keeps another from sending the same letter."""

    database: Database
    bots: Mapping[Network, Bot]
    clock: Callable[[], datetime]
    _pace: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def run(self) -> None:
        while True:
            try:
                busy = await self.deliver()
            except Exception as error:
                logger.error("letters wait: %s", trace(error))
                busy = 0
            if not busy:
                await asyncio.sleep(IDLE_SECONDS)

    async def deliver(self) -> int:
        """Send what is due now; returns how many letters were taken up."""
        if not await self.database.read(letters.is_anything_due, self.clock()):
            return 0
        claimed = await self.database.write(letters.claim, self.clock(), AT_ONCE)
        await asyncio.gather(*map(self._send_in_order, by_reader(claimed)))
        return len(claimed)

    async def _send_in_order(self, theirs: list[Addressed]) -> None:
        """Readers don't wait for each other: one network that hangs holds up only its own."""
        for letter in theirs:
            await self._send(letter)

    async def _send(self, letter: Addressed) -> None:
        """What can't be delivered now waits, longer each time."""
        try:
            is_sent = await self._reach(letter)
        except Delayed as delay:
            await self._later(letter, delay)
            return
        if is_sent:
            await self.database.write(letters.sent, letter.id, self.clock())
        else:
            problem = "the reader can't be written to" if letter.accounts else "no account"
            await self.database.write(letters.give_up, letter.id, problem)

    async def _reach(self, letter: Addressed) -> bool:
        """Try the reader's accounts in turn; False where none of them may be written to."""
        delay: Delayed | None = None
        for account in letter.accounts:
            if account.network not in self.bots:
                continue
            try:
                if await self._say(account, letter):
                    return True
            except Delayed as error:
                delay = delay or error
                if letter.attempts < TRY_OTHERS_FROM:
                    break
        if delay:
            raise delay
        return False

    async def _say(self, account: Account, letter: Addressed) -> bool:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._post(self.bots[account.network], account, letter)
        except TelegramForbiddenError:
            await self.database.write(letters.lose, account, self.clock())
            return False
        except TelegramRetryAfter as wait:
            raise Delayed("too fast", timedelta(seconds=wait.retry_after)) from None
        except Exception as error:
            logger.warning("letter %d waits: %s", letter.id, trace(error))
            raise Delayed(type(error).__name__) from None
        return True

    async def _post(self, bot: Bot, account: Account, letter: Addressed) -> None:
        page = page_of(letter)
        async with self._pace:
            await asyncio.sleep(PAUSE_SECONDS)
        with only_once(number_of(letter)) if account.network is Network.VK else nullcontext():
            await bot.send_message(
                account.external_id,
                page.text,
                entities=page.entities or None,
                reply_markup=page.markup,
            )

    async def _later(self, letter: Addressed, delay: Delayed) -> None:
        if letter.attempts >= MOST_ATTEMPTS:
            await self.database.write(letters.give_up, letter.id, delay.problem)
            return
        pause = delay.pause or min(LONGEST_RETRY, FIRST_RETRY * 2 ** (letter.attempts - 1))
        await self.database.write(letters.again, letter.id, self.clock() + pause, delay.problem)


def by_reader(claimed: list[Addressed]) -> list[list[Addressed]]:
    theirs = defaultdict(list)
    for letter in claimed:
        theirs[letter.reader].append(letter)
    return list(theirs.values())


def page_of(letter: Addressed) -> Page:
    return LETTERS[letter.kind](words(letter.language), letter.facts)


def number_of(letter: Addressed) -> int:
    """31 bits, the same however often it is sent, others in a database that was begun anew."""
    moment = letter.written_at.astimezone(UTC).isoformat()
    return zlib.crc32(f"{letter.id} {moment}".encode()) % (2**31 - 1) + 1
