"""One letter, tried by its reader's accounts; and what comes of each trouble."""

import asyncio
import logging
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from bot.delivery.groups import say_in_group
from bot.delivery.health import Health, growing
from bot.platforms.answers import Done
from bot.platforms.letters import only_once
from bot.traces import trace
from domain.people import Account, Network
from handlers import LETTERS
from handlers.pages import Page
from locales import words
from services import letters
from services.letters import FORBIDDEN, NO_ACCOUNT, Addressed, Letter, Outcome
from storage.database import Database

PATIENCE_SECONDS = 30
FIRST_RETRY, LONGEST_RETRY = timedelta(seconds=5), timedelta(hours=1)
MOST_ATTEMPTS = 12
# Nobody wants to hear it any more.
TOO_LATE = timedelta(days=7)
# So often the reader's other letters wait behind one that fails.
IN_ORDER = 3
NETWORKS_FAULTS = (
    TelegramNetworkError,
    TelegramServerError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
    TelegramNotFound,
    TelegramConflictError,
    TimeoutError,
)

logger = logging.getLogger(__name__)


class Healthy(Protocol):
    health: Health


class NotNow(Exception):
    """The reader's letters wait; the outcome of this one says what was tried."""

    def __init__(self, pause: timedelta, outcome: Outcome) -> None:
        super().__init__()
        self.pause, self.outcome = pause, outcome


@dataclass
class Post:
    database: Database
    bots: Mapping[Network, Bot]
    clock: Callable[[], datetime]
    lanes: Mapping[Network, Healthy]

    def is_silent(self, network: Network, now: datetime) -> bool:
        return self.lanes[network].health.is_silent(now)

    async def send(self, letter: Addressed) -> Outcome:
        """By the first of the reader's accounts that may be written to. Raises NotNow."""
        known = [account for account in letter.accounts if account.network in self.bots]
        for account in known:
            try:
                if await self._say(account, letter):
                    return letters.sent(letter.letter, self.clock())
            except Done:
                return letters.sent(letter.letter, self.clock())
            except NETWORKS_FAULTS as error:
                if letter.letter.group and isinstance(error, TelegramRetryAfter):
                    raise self._groups_pace(letter.letter, error) from None
                return self._networks_fault(account.network, letter.letter, error)
            except Exception as error:
                return self._own_fault(letter.letter, error)
        problem = FORBIDDEN if known else NO_ACCOUNT
        return letters.given_up(letter.letter, self.clock(), problem)

    async def _say(self, account: Account, letter: Addressed) -> bool:
        """False where the reader has forbidden it, or is gone."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                said = await self._post(account, letter)
        except (TelegramForbiddenError, TelegramBadRequest) as error:
            self.lanes[account.network].health.works()
            if not _is_gone(error):
                raise
            await self.database.write(letters.lose, account, self.clock())
            return False
        self.lanes[account.network].health.works()
        return said

    async def _post(self, account: Account, letter: Addressed) -> bool:
        page, bot = page_of(letter), self.bots[account.network]

        async def say(place: Account, topic: int | None) -> None:
            await bot.send_message(
                place.external_id,
                page.text,
                entities=page.entities or None,
                reply_markup=page.markup,
                message_thread_id=topic,
            )

        with only_once(number_of(letter.letter)):
            if letter.letter.group:
                now = self.clock()
                return await say_in_group(self.database, now, account, letter.topic, say)
            await say(account, None)
            return True

    def _groups_pace(self, letter: Letter, error: TelegramRetryAfter) -> NotNow:
        """A group hears only so much in a minute, which says nothing about its network."""
        return NotNow(timedelta(seconds=error.retry_after), letters.back(letter))

    def _networks_fault(self, network: Network, letter: Letter, error: Exception) -> Outcome:
        """A letter is blamed only where others go through; so an outage kills none of them."""
        health, now = self.lanes[network].health, self.clock()
        is_blamed = health.is_well
        told = timedelta(seconds=getattr(error, "retry_after", 0))
        health.fails(now, told)
        if (is_blamed and letter.attempts > IN_ORDER) or now - letter.created_at > TOO_LATE:
            return self._own_fault(letter, error)
        if not is_blamed:
            raise NotNow(told, letters.back(letter))
        pause = max(told, growing(FIRST_RETRY, LONGEST_RETRY, letter.attempts))
        logger.warning("%s: letter %d waits: %s", network, letter.id, trace(error))
        raise NotNow(pause, letters.again(letter, letter.due_at, type(error).__name__))

    def _own_fault(self, letter: Letter, error: Exception) -> Outcome:
        """It waits, longer each time, and holds up no other."""
        problem, now = type(error).__name__, self.clock()
        if letter.attempts >= MOST_ATTEMPTS or now - letter.created_at > TOO_LATE:
            logger.error("letter %d is given up: %s", letter.id, trace(error))
            return letters.given_up(letter, now, problem)
        logger.warning("letter %d waits: %s", letter.id, trace(error))
        pause = growing(FIRST_RETRY, LONGEST_RETRY, letter.attempts)
        return letters.again(letter, now + pause, problem)


def page_of(letter: Addressed) -> Page:
    return LETTERS[letter.letter.kind](words(letter.language), letter.letter.facts)


def number_of(letter: Letter) -> int:
    """31 bits, the same however often it is sent, others in a database that was begun anew."""
    moment = letter.created_at.astimezone(UTC).isoformat()
    return zlib.crc32(f"{letter.id} {moment}".encode()) % (2**31 - 1) + 1


def _is_gone(error: TelegramForbiddenError | TelegramBadRequest) -> bool:
    return isinstance(error, TelegramForbiddenError) or "chat not found" in error.message
