"""Stopping is quick and loses nothing."""

import asyncio

from bot import polling
from tests.platforms.telegram.listening import Ears, listening, until

ANNA, BORIS = 7, 8


async def test_stopping_finishes_what_was_begun_and_acknowledges_it(chat, bot):
    begun, go = asyncio.Event(), asyncio.Event()

    async def work(_: str) -> None:
        begun.set()
        await go.wait()

    ears = Ears(work)
    async with listening(bot, ears) as task:
        saying = asyncio.create_task(chat.say(ANNA, "раз"))
        await begun.wait()
        task.cancel()
        await asyncio.sleep(0.01)
        go.set()
        await saying
    assert ears.heard == ["раз"]
    assert not chat.updates.waiting


async def test_stopping_does_not_wait_for_ever(chat, bot, monkeypatch, caplog):
    monkeypatch.setattr(polling, "FAREWELL_SECONDS", 0.05)
    begun = asyncio.Event()

    async def work(_: str) -> None:
        begun.set()
        await asyncio.sleep(60)

    async with listening(bot, Ears(work)) as task:
        saying = asyncio.create_task(chat.say(ANNA, "раз"))
        await begun.wait()
        task.cancel()
        async with asyncio.timeout(2):
            await asyncio.wait([task])
    assert chat.updates.waiting, "it will be heard after the restart"
    assert "1 updates were left unfinished" in caplog.text
    saying.cancel()


async def test_an_idle_bot_stops_at_once(chat, bot):
    async with listening(bot, Ears()) as task:
        await until(lambda: [call.method for call in chat.calls][-1:] == ["getUpdates"])
        task.cancel()
        async with asyncio.timeout(1):
            await asyncio.wait([task])
