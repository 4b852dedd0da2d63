"""A Telegram with Anna in it, and a bot that is connected there."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot

from bot.platforms.telegram import connect
from tests.doubles.telegram import TelegramMessenger

ANNA = 7


@pytest.fixture
async def chat() -> AsyncIterator[TelegramMessenger]:
    async with TelegramMessenger() as messenger:
        messenger.world.person(ANNA)
        yield messenger


@pytest.fixture
async def bot(chat: TelegramMessenger) -> AsyncIterator[Bot]:
    async with connect(chat.token, chat.url) as bot:
        yield bot
