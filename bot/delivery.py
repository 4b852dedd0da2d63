"""Sends the letters: at least once, by an account that can be reached, at a gentle pace."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta

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
IDLE_SECONDS, PAUSE_SECONDS = 0.5, 1 / 25
FIRST_RETRY, LONGEST_RETRY = timedelta(seconds=5), timedelta(hours=1)
MOST_ATTEMPTS = 12

logger = logging.getLogger(__name__)


@dataclass
class Delivery:
    """One sender of this process; a lease keeps another from sending the same letter."""

    database: Database
    bots: Mapping[Network, Bot]
    clock: Callable[[], datetime]

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
        for letter in claimed:
            await self._send(letter)
            await asyncio.sleep(PAUSE_SECONDS)
        return len(claimed)

    async def _send(self, letter: Addressed) -> None:
        """Try the reader's accounts in turn; what can't be delivered waits, longer each time."""
        problem = "no account to write to"
        for account in letter.accounts:
            if (bot := self.bots.get(account.network)) is None:
                continue
            try:
                await self._say(bot, account, letter)
            except TelegramForbiddenError:
                problem = "the reader can't be written to"
                await self.database.write(letters.lose, account, self.clock())
            except TelegramRetryAfter as wait:
                await self._later(letter, "too fast", timedelta(seconds=wait.retry_after))
                return
            except Exception as error:
                logger.warning("letter %d waits: %s", letter.id, trace(error))
                await self._later(letter, type(error).__name__)
                return
            else:
                await self.database.write(letters.sent, letter.id, self.clock())
                return
        await self.database.write(letters.give_up, letter.id, problem)

    async def _say(self, bot: Bot, account: Account, letter: Addressed) -> None:
        page = page_of(letter)
        with only_once(letter.id) if account.network is Network.VK else nullcontext():
            await bot.send_message(
                account.external_id,
                page.text,
                entities=page.entities or None,
                reply_markup=page.markup,
            )

    async def _later(
        self, letter: Addressed, problem: str, pause: timedelta | None = None
    ) -> None:
        if letter.attempts >= MOST_ATTEMPTS:
            await self.database.write(letters.give_up, letter.id, problem)
            return
        pause = pause or min(LONGEST_RETRY, FIRST_RETRY * 2 ** (letter.attempts - 1))
        await self.database.write(letters.again, letter.id, self.clock() + pause, problem)


def page_of(letter: Addressed) -> Page:
    return LETTERS[letter.kind](words(letter.language), letter.facts)
