"""A direct answer is worth a few seconds of trying: nobody repeats it later."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import GetMe, GetUpdates, TelegramMethod

PAUSES = (0.5, 2.0)
MOST_SECONDS = 10


class NeverLeft(TelegramNetworkError):
    """The request did not reach the network, so that to repeat it can't say a thing twice."""


class TryAgain(BaseRequestMiddleware):
    """Waits when told to, and repeats what never left; longer troubles are the caller's."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self.sleep = sleep

    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Any:
        if isinstance(method, GetUpdates | GetMe):
            return await make_request(bot, method)
        for pause in PAUSES:
            try:
                return await make_request(bot, method)
            except (TelegramRetryAfter, NeverLeft) as error:
                seconds = _seconds(error, pause)
                if seconds > MOST_SECONDS:
                    raise
            await self.sleep(seconds)
        return await make_request(bot, method)


def _seconds(error: Exception, pause: float) -> float:
    return error.retry_after if isinstance(error, TelegramRetryAfter) else pause
