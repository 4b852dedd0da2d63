"""How long to wait when a network does not answer, and what the operator reads meanwhile."""

import logging
from collections.abc import Awaitable, Callable
from random import SystemRandom

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)

from bot.traces import trace
from domain.people import Network

LONGEST_PAUSE, PAUSE_WITHOUT_KEY = 60.0, 300.0
SETTINGS = {Network.TELEGRAM: "TELEGRAM_TOKEN", Network.VK: "VK_TOKEN"}

logger = logging.getLogger(__name__)
chance = SystemRandom()


class Patience:
    """Longer and longer pauses, with chance in them so that many bots don't return at once."""

    def __init__(self, network: Network, sleep: Callable[[float], Awaitable[None]]) -> None:
        self.network, self.sleep = network, sleep
        self.failures = 0

    async def wait_after(self, error: Exception) -> None:
        self.failures += 1
        seconds = self.pause(error)
        self.say(error, seconds)
        await self.sleep(seconds)

    def recover(self) -> None:
        if self.failures:
            logger.info("%s answers again", self.network)
        self.failures = 0

    def pause(self, error: Exception) -> float:
        if isinstance(error, TelegramRetryAfter):
            return error.retry_after + chance.uniform(0, 1)
        if _is_refused_key(error):
            return PAUSE_WITHOUT_KEY
        return min(LONGEST_PAUSE, 2.0 ** min(self.failures - 1, 6)) * chance.uniform(0.5, 1)

    def say(self, error: Exception, seconds: float) -> None:
        if _is_refused_key(error):
            setting = SETTINGS.get(self.network, "its token")
            logger.error("%s refuses the key: set a valid %s", self.network, setting)
        else:
            logger.warning("%s: %s; again in %.0f s", self.network, _words(error), seconds)


def _is_refused_key(error: Exception) -> bool:
    return isinstance(error, TelegramUnauthorizedError | TelegramNotFound)


def _words(error: Exception) -> str:
    match error:
        case TelegramConflictError():
            return "another copy is running with the same token"
        case TelegramAPIError():
            return error.message
        case ClientDecodeError():
            return error.message
    return trace(error)
