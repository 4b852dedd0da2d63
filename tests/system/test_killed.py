"""kill -9 between any two steps loses no hours and doubles none."""

import asyncio
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import select

from storage.database import Connection
from storage.opening import connect
from storage.tables import entry
from tests.chat import MONDAY, World
from tests.doubles.telegram import TelegramMessenger, people

LIVES, PEOPLE, LONGEST_LIFE = 50, 6, 0.8
PAUSE = 0.02


@pytest.mark.timeout(240)
async def test_fifty_deaths_lose_nothing_that_was_said_and_double_nothing(sqlite_url):
    async with TelegramMessenger() as telegram:
        speakers = await settle(telegram, sqlite_url)
        said: list[str] = []
        async with lives(sqlite_url, telegram) as begin:
            talking = asyncio.create_task(talk(telegram, speakers, said))
            for _ in range(LIVES):
                process = await begin()
                await asyncio.sleep(random.uniform(0.02, LONGEST_LIFE))
                os.kill(process, signal.SIGKILL)
            talking.cancel()
            process = await begin()
            await everything_heard(telegram)
            os.kill(process, signal.SIGKILL)
        heard = [words for one in speakers for words in telegram.heard(one)]
    written = await notes(sqlite_url)
    assert len(said) > LIVES
    assert Counter(written) == Counter(said)
    confirmed = {words.split("\n")[1] for words in heard if words.startswith("✓")}
    assert len(confirmed) > LIVES
    assert confirmed <= set(written)


async def settle(telegram: TelegramMessenger, url: str) -> list[int]:
    world = World(telegram, await connect(url), url)
    world.clock.now = MONDAY
    await world.open()
    members = [await world.member(f"Участник {number}") for number in range(PEOPLE)]
    await world.project("Огород", members=members)
    await world.close()
    return [member.account for member in members]


async def talk(telegram: TelegramMessenger, speakers: list[int], said: list[str]) -> None:
    """Everybody logs a minute again and again, whether the bot lives or not."""
    while True:
        person, note = random.choice(speakers), f"работа {len(said)}"
        words = people.words_of(telegram.world, person, person, f"1 мин огород {note}")
        telegram.updates.put("message", words)
        said.append(note)
        await asyncio.sleep(PAUSE)


async def everything_heard(telegram: TelegramMessenger) -> None:
    async with asyncio.timeout(30):
        while telegram.updates.waiting:
            await telegram.updates.news.wait()


@asynccontextmanager
async def lives(url: str, telegram: TelegramMessenger) -> AsyncIterator:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.system.lives", url, telegram.url, telegram.token),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    pen, ear = process.stdin, process.stdout
    assert pen
    assert ear

    async def begin() -> int:
        pen.write(b"live\n")
        return int(await ear.readline())

    try:
        yield begin
    finally:
        process.kill()
        await process.wait()


async def notes(url: str) -> list[str]:
    def read(db: Connection) -> list[str]:
        return [row.note for row in db.execute(select(entry.c.note))]

    database = await connect(url)
    try:
        return await database.read(read)
    finally:
        await database.close()
