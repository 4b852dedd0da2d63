"""A community of VK with a bot in it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiogram import Bot
from aiogram.types import Update

from bot.platforms import vk as platform
from bot.polling import poll
from domain.people import Network
from tests.doubles.vk import VkMessenger

ANNA = 5
Handle = Callable[[Bot, Update], Awaitable[None]]


@pytest.fixture
async def vk() -> AsyncIterator[VkMessenger]:
    async with VkMessenger() as messenger:
        messenger.world.meet(ANNA)
        yield messenger


@pytest.fixture
async def bot(vk: VkMessenger) -> AsyncIterator[Bot]:
    bot = connected(vk)
    yield bot
    await bot.session.close()


def connected(vk: VkMessenger) -> Bot:
    bot = platform.connect(vk.token, vk.group_id, vk.url, calls_a_second=1000)
    bot.session.vk.pauses = (0.01, 0.01, 0.01)  # type: ignore[attr-defined]
    return bot


class Ear:
    """Polls, and keeps what the bot heard."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.updates: list[Update] = []
        self.handle: Handle | None = None
        self._task = asyncio.create_task(poll(bot, Network.VK, self._take, sleep=self._nap))

    @property
    def last(self) -> Update:
        return self.updates[-1]

    async def _take(self, bot: Bot, update: Update) -> None:
        self.updates.append(update)
        if self.handle:
            await self.handle(bot, update)

    async def _nap(self, seconds: float) -> None:
        await asyncio.sleep(0.01)

    async def close(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


@pytest.fixture
async def ear(bot: Bot) -> AsyncIterator[Ear]:
    ear = Ear(bot)
    yield ear
    await ear.close()
