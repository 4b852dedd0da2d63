"""Whoever looks at the local page sees each change at once."""

import asyncio
import json
import time

import aiohttp
import pytest

from bot.platforms.local import LocalPerson
from tests.doubles.local import LocalMessenger

ANNA, BORIS = 7, 8
PEOPLE = (LocalPerson(ANNA, "Анна"), LocalPerson(BORIS, "Борис", look="vk"))


@pytest.fixture
async def messenger():
    async with LocalMessenger(people=PEOPLE) as messenger:
        yield messenger


async def next_event(stream):
    async for line in stream.content:
        if line.startswith(b"data: "):
            return json.loads(line[6:])
    return None


async def test_a_page_gets_the_whole_state_and_then_each_change(messenger):
    await messenger.say(ANNA, "раньше")
    async with messenger.http.get("/events") as stream:
        state = await next_event(stream)
        assert state["chats"][str(ANNA)]["messages"][0]["text"] == "раньше"
        assert [person["look"] for person in state["people"]] == ["telegram", "vk"]
        await messenger.bot.send_message(BORIS, "сейчас")
        event = await next_event(stream)
        assert (event["chat"], event["message"]["text"]) == (BORIS, "сейчас")


async def test_two_pages_see_the_same(messenger):
    async with messenger.http.get("/events") as one, messenger.http.get("/events") as two:
        await next_event(one), await next_event(two)
        await messenger.say(ANNA, "всем")
        assert await next_event(one) == await next_event(two)


async def test_a_page_that_comes_back_finds_what_it_missed(messenger):
    async with messenger.http.get("/events") as stream:
        await next_event(stream)
    await messenger.bot.send_message(ANNA, "без вас")
    async with messenger.http.get("/events", headers={"Last-Event-ID": "1"}) as stream:
        state = await next_event(stream)
    assert state["chats"][str(ANNA)]["messages"][0]["text"] == "без вас"


async def test_the_server_stops_at_once_though_pages_are_open():
    async with aiohttp.ClientSession() as visitor:
        async with LocalMessenger(people=PEOPLE) as messenger:
            stream = await visitor.get(f"{messenger.address}/events")
            await next_event(stream)
            began = time.monotonic()
        assert time.monotonic() - began < 1
        assert await next_event(stream) is None


async def test_a_slow_bot_does_not_hold_up_the_others(messenger):
    asked, go_on = asyncio.Event(), asyncio.Event()

    async def wait_for_anna(_, update):
        asked.set()
        if update.message.chat.id == ANNA:
            await go_on.wait()

    messenger.handle = wait_for_anna
    slow = asyncio.create_task(messenger.say(ANNA, "долго"))
    await asked.wait()
    await messenger.say(BORIS, "быстро")
    assert not slow.done()
    go_on.set()
    await slow
