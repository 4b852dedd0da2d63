"""kill -9 of the sender loses no letter; VK doubles none, Telegram only what was on its way."""

import asyncio
import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import select

from domain.people import Account, Network, Standing
from handlers import LETTERS as LETTERS_IN_WORDS
from locales import words
from services.founding import found
from storage import outbox, people
from storage.database import Connection, Database
from storage.memberships import add_membership
from storage.opening import connect
from storage.tables import outbox as table
from tests.chat import MONDAY
from tests.doubles.telegram import TelegramMessenger
from tests.doubles.vk import VkMessenger

LIVES, LONGEST_WORK = 50, 0.15
PEOPLE, LETTERS = 40, {Network.TELEGRAM: 5, Network.VK: 30}
SLOTS = 30


@pytest.mark.timeout(180)
async def test_fifty_deaths_of_the_sender_lose_no_letter(sqlite_url):
    database = await connect(sqlite_url)
    await database.write(settle)
    async with TelegramMessenger() as telegram, VkMessenger() as vk:
        for number in range(1, PEOPLE + 1):
            telegram.world.person(number)
            vk.world.meet(number)
        on_their_way: list[int] = []
        async with senders(sqlite_url, telegram, vk) as begin:
            for _ in range(LIVES):
                before = heard(telegram)
                process = await begin()
                await something_arrived(telegram, vk)
                await asyncio.sleep(random.uniform(0, LONGEST_WORK))
                os.kill(process, signal.SIGKILL)
                await asyncio.sleep(0.02)
                arrived = heard(telegram) - before
                on_their_way.append(len(arrived.keys() & await unsettled(database)))
            process = await begin()
            await everything_sent(database)
            os.kill(process, signal.SIGKILL)
        by_telegram, by_vk = heard(telegram), heard(vk)
    await database.close()
    assert set(by_vk.values()) == {1}
    assert len(by_vk) == PEOPLE * LETTERS[Network.VK]
    assert len(by_telegram) == PEOPLE * LETTERS[Network.TELEGRAM]
    doubled = by_telegram.total() - len(by_telegram)
    assert doubled <= sum(on_their_way)
    assert max(on_their_way) <= SLOTS


def settle(db: Connection) -> None:
    found(db, "Прогресс", "Europe/Moscow", "ru", MONDAY)
    for network, letters in LETTERS.items():
        for number in range(1, PEOPLE + 1):
            member = people.add_member(db, f"Участник {number}", None, None, MONDAY)
            people.add_account(db, Account(network, number), member, MONDAY)
            add_membership(db, 1, member, Standing.MEMBER, MONDAY)
            for one in range(letters):
                facts: dict[str, Any] = {"project": f"{number}-{one}", "minutes": 480, "begun": 1}
                outbox.put(db, "timer-still-runs", str(one), member, MONDAY, **facts)


def heard(messenger: TelegramMessenger | VkMessenger) -> Counter[str]:
    """Each letter has words of its own."""
    everybody = range(1, PEOPLE + 1)
    return Counter(shown.text for one in everybody for shown in messenger.messages(one))


async def something_arrived(telegram: TelegramMessenger, vk: VkMessenger) -> None:
    """So that each life has sent, and dies in the midst of it."""
    before = len(telegram.calls) + len(vk.server.calls)
    async with asyncio.timeout(20):
        while len(telegram.calls) + len(vk.server.calls) == before:  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def unsettled(database: Database) -> set[str]:
    """The words of the letters that, as far as the outbox knows, have not left."""
    say = words("ru")

    def waiting(db: Connection) -> list[str]:
        return list(db.scalars(select(table.c.facts).where(table.c.state == "waiting")))

    left = await database.read(waiting)
    return {LETTERS_IN_WORDS["timer-still-runs"](say, json.loads(facts)).text for facts in left}


async def everything_sent(database: Database) -> None:
    def is_waiting(db: Connection) -> bool:
        return db.execute(select(table.c.id).where(table.c.state == "waiting")).first() is not None

    async with asyncio.timeout(60):
        while await database.read(is_waiting):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


@asynccontextmanager
async def senders(url: str, telegram: TelegramMessenger, vk: VkMessenger) -> AsyncIterator:
    places = (telegram.url, telegram.token, vk.url, vk.token, str(vk.group_id))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.system.senders", url, *places),
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
        pen.close()
        process.kill()
        await process.wait()
