"""A bot that listens while a test talks, and keeps what it heard."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from aiogram import Bot
from aiogram.types import Update

from bot.polling import poll
from domain.people import Network

ANNA, BORIS = 7, 8


class Nap:
    """Sleeps that are noted instead of slept."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)


class Ears:
    """A handler that keeps what it heard, and does with it what the test wants."""

    def __init__(self, then: Callable[[str], Awaitable[object]] | None = None) -> None:
        self.heard: list[str] = []
        self.then = then

    async def __call__(self, bot: Bot, update: Update) -> None:
        words = update.message.text if update.message else None
        words = words or (update.callback_query.data if update.callback_query else None)
        if self.then:
            await self.then(words or "?")
        self.heard.append(words or update.event_type)


@asynccontextmanager
async def listening(bot: Bot, ears: Ears, nap: Nap | None = None) -> AsyncIterator[asyncio.Task]:
    task = asyncio.create_task(poll(bot, Network.TELEGRAM, ears, sleep=nap or Nap(), wait=5))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def end_at_once(task: asyncio.Task) -> None:
    """As a crash would: no farewell."""
    for _ in range(2):
        task.cancel()
        await asyncio.sleep(0.01)
    with suppress(asyncio.CancelledError):
        await task
