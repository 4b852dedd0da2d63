"""Telegram takes twenty messages a minute for a group; letters keep below it."""

import asyncio
from typing import Any

import pytest
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import SendMessage

from bot.platforms.letters import only_once
from bot.platforms.telegram_pace import Pace
from tests.fast_time import in_fast_time

BOT: Any = None
GROUP = -100501


async def taken(_bot, _method):
    return True


async def letter(pace, chat):
    with only_once(1):
        await pace(taken, BOT, SendMessage(chat_id=chat, text="x"))


def test_letters_beyond_the_limit_of_a_group_are_told_to_wait():
    async def run():
        pace = Pace()
        for _ in range(17):
            await letter(pace, GROUP)
        with pytest.raises(TelegramRetryAfter) as refusal:
            await letter(pace, GROUP)
        assert 30 < refusal.value.retry_after <= 60
        await letter(pace, GROUP - 1)
        await asyncio.sleep(refusal.value.retry_after)
        await letter(pace, GROUP)

    in_fast_time(run())


def test_an_answer_is_never_held_back():
    async def run():
        pace = Pace()
        for _ in range(40):
            await pace(taken, BOT, SendMessage(chat_id=GROUP, text="x"))
        with pytest.raises(TelegramRetryAfter):
            await letter(pace, GROUP)

    in_fast_time(run())
