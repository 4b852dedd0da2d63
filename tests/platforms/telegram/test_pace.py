"""Telegram counts what arrives in any second; we never give it a reason to refuse."""

import asyncio
from itertools import pairwise
from typing import Any

import pytest
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import GetMe, SendChatAction, SendMessage

from bot.platforms.letters import only_once
from bot.platforms.telegram_pace import SECONDS_TO_RECOVER, Pace
from tests.fast_time import in_fast_time
from tests.platforms.telegram.strict import Server

BOT: Any = None


async def letter(pace, server, chat):
    with only_once(chat):
        await pace(server, BOT, SendMessage(chat_id=chat, text="x"))


async def answer(pace, server, chat):
    await pace(server, BOT, SendMessage(chat_id=chat, text="x"))


def send_letters(many, **ways):
    async def run():
        pace, server = Pace(), Server(**ways)
        await asyncio.gather(*(letter(pace, server, chat) for chat in range(1, many + 1)))
        return server

    return in_fast_time(run())


@pytest.mark.parametrize(
    ("ways", "least"),
    [
        ({"there": 0.001, "back": 0.001}, 0.99),
        ({"there": 0.05, "back": 0.001}, 0.96),
        ({"there": 0.3, "back": 0.3}, 0.7),
    ],
)
def test_three_thousand_letters_leave_near_the_limit_and_none_is_refused(ways, least):
    server = send_letters(3000, **ways)
    assert server.refused == 0
    assert len(server.arrived) == 3000
    assert least < server.rate / 30 <= 1


def test_an_answer_waits_behind_no_letter():
    async def run():
        pace, server = Pace(), Server()
        letters = [asyncio.create_task(letter(pace, server, chat)) for chat in range(1, 300)]
        await asyncio.sleep(2.5)
        asked = asyncio.get_running_loop().time()
        await asyncio.gather(*(answer(pace, server, 1000 + one) for one in range(30)))
        waited = asyncio.get_running_loop().time() - asked
        await asyncio.gather(*letters)
        return server, waited

    server, waited = in_fast_time(run())
    assert server.refused == 0
    assert waited < 1.1


def test_a_chat_hears_a_letter_a_second_and_answers_at_once():
    async def run():
        pace, server = Pace(), Server()
        await answer(pace, server, 7)
        await asyncio.gather(*(letter(pace, server, 7) for _ in range(3)))
        begun = asyncio.get_running_loop().time()
        await answer(pace, server, 7)
        return server, asyncio.get_running_loop().time() - begun

    server, waited = in_fast_time(run())
    moments = [moment for moment, _ in server.arrived]
    gaps = [later - sooner for sooner, later in pairwise(moments)]
    assert all(gap > 1 for gap in gaps[:3])
    assert waited < 0.1


def test_a_letter_whose_chat_must_be_quiet_holds_up_no_other():
    async def run():
        pace, server = Pace(1), Server(1)
        await answer(pace, server, 7)
        await asyncio.gather(letter(pace, server, 7), letter(pace, server, 8))
        return [chat for _, chat in server.arrived]

    assert sorted(in_fast_time(run())) == [7, 7, 8]


def test_after_a_refusal_all_is_quiet_then_slower_then_as_before():
    async def run():
        pace, server = Pace(), Server(most=20)
        loop = asyncio.get_running_loop()
        results = await asyncio.gather(
            *(answer(pace, server, chat) for chat in range(1, 31)), return_exceptions=True
        )
        refused_at, slower = loop.time(), pace.slots.allowed
        await letter(pace, server, 100)
        waited = loop.time() - refused_at
        await asyncio.sleep(SECONDS_TO_RECOVER * 3)
        little = pace.slots.allowed
        await asyncio.sleep(SECONDS_TO_RECOVER * 10)
        return results, waited, (slower, little, pace.slots.allowed)

    results, waited, allowed = in_fast_time(run())
    assert sum(isinstance(one, TelegramRetryAfter) for one in results) == 10
    assert 2.9 < waited < 3.2
    assert allowed[0] == 22
    assert 22 < allowed[1] < 30
    assert allowed[2] == 30


def test_a_lower_limit_is_found_and_everything_arrives():
    async def insist(pace, server, chat):
        while True:
            try:
                return await letter(pace, server, chat)
            except TelegramRetryAfter:
                await asyncio.sleep(0)

    async def run():
        pace, server = Pace(), Server(most=10)
        await asyncio.gather(*(insist(pace, server, chat) for chat in range(1, 301)))
        return server

    server = in_fast_time(run())
    assert len({chat for _, chat in server.arrived}) == 300
    assert server.refused < 150


def test_one_chat_that_is_told_to_wait_silences_no_other():
    async def run():
        pace = Pace()

        async def refuses(bot, method):
            raise TelegramRetryAfter(method, "wait", 40)

        with pytest.raises(TelegramRetryAfter):
            await answer(pace, refuses, 7)
        server, loop = Server(), asyncio.get_running_loop()
        begun = loop.time()
        await letter(pace, server, 8)
        others = loop.time() - begun
        await letter(pace, server, 7)
        return others, loop.time() - begun

    others, own = in_fast_time(run())
    assert others < 0.1
    assert own >= 40


def test_who_gives_up_waiting_leaves_the_slot_to_others():
    async def run():
        pace, server = Pace(1), Server(1)
        await answer(pace, server, 1)
        for chat in range(2, 12):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await letter(pace, server, chat)
        await asyncio.sleep(2)
        async with asyncio.timeout(0.1):
            await letter(pace, server, 99)
        return pace.slots._used

    assert in_fast_time(run()) == 1


def test_what_is_no_message_takes_no_slot():
    async def run():
        pace, asked = Pace(1), []

        async def server(bot, method):
            asked.append(method)

        for _ in range(5):
            await pace(server, BOT, GetMe())
            await pace(server, BOT, SendChatAction(chat_id=1, action="typing"))
        return len(asked), asyncio.get_running_loop().time()

    assert in_fast_time(run()) == (10, 0)
