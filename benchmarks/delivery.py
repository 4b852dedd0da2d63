"""Reminders to many, from the outbox to a server of another process that enforces its limits."""

import asyncio
import statistics
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiogram import Bot
from sqlalchemy import select

from benchmarks.networks import TELEGRAM, VK, VK_CALLS, Far, far
from bot.app import utc_now, warm_up
from bot.delivery import Delivery
from bot.platforms import telegram, vk
from bot.platforms.telegram_pace import A_SECOND
from domain.people import Account, Network, Standing
from services.founding import found
from storage import outbox, people
from storage.database import Connection, Database
from storage.memberships import add_membership
from storage.opening import open_database
from storage.tables import outbox as table

FACTS = {"project": "Огород", "minutes": 480, "begun": 1}
LONG_AGO = timedelta(days=400)
ROUNDS = 3
NETWORKS = {TELEGRAM: Network.TELEGRAM, VK: Network.VK}


@dataclass(frozen=True)
class Race:
    title: str
    network: str
    letters: int
    jitter: float
    limit: int  # messages a second
    least: float  # of the limit


RACES = (
    Race("Telegram, 30 messages/s", TELEGRAM, 210, 0, A_SECOND, 0.97),
    Race("Telegram, 50 ms of uneven arrival", TELEGRAM, 210, 0.05, A_SECOND, 0.90),
    Race("VK, 20 calls/s of 25 messages", VK, 3000, 0, VK_CALLS * 25, 0.80),
)


async def main(letters: int | None = None, rounds: int = ROUNDS) -> None:
    warm_up()
    print(f"\nreminders delivered (messages/s; medians of {rounds})")
    for race in RACES:
        many = letters or race.letters
        runs = [await run(race, many) for _ in range(rounds)]
        rates = [rate(told["moments"], race.limit) for told in runs]
        middle, refused = statistics.median(rates), sum(told["refused"] for told in runs)
        spread = f"({min(rates):,.1f}-{max(rates):,.1f})"
        print(
            f"  {race.title:<36}{many:>6,}{middle:>9,.1f}  x{middle / race.limit:<6.3f} {spread}"
        )
        print(f"    refused as too fast: {refused}; processor time a letter: {busy(runs, many)}")
        if middle < race.least * race.limit:
            print(f"    this should be {race.least:.0%} of the limit: is the machine busy?")


def rate(moments: list[float], limit: int) -> float:
    """From how long it takes to send as many as the limit allows in a second."""
    seconds = [later - sooner for sooner, later in zip(moments, moments[limit:], strict=False)]
    return limit / statistics.fmean(seconds)


def busy(runs: list[dict[str, Any]], letters: int) -> str:
    return f"{statistics.median(told['busy'] for told in runs) / letters * 1000:.2f} ms"


async def run(race: Race, letters: int) -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        database = await open_database(f"sqlite:///{Path(folder) / 'bench.db'}")
        await database.write(remind, NETWORKS[race.network], letters)
        async with far(race.network, race.jitter) as server:
            bot, begun = connect(race.network, server), time.process_time()
            await deliver(database, {NETWORKS[race.network]: bot}, letters)
            seconds = time.process_time() - begun
            await bot.session.close()
            told = await server.tally()
        await database.close()
        assert len(told["moments"]) == letters
        return told | {"busy": seconds}


def connect(network: str, server: Far) -> Bot:
    if network == TELEGRAM:
        return telegram.connect(server.token, server.url)
    return vk.connect(server.token, 1001, server.url)


def remind(db: Connection, network: Network, letters: int) -> None:
    now = datetime.now(UTC)
    found(db, "Прогресс", "Europe/Moscow", "ru", now - LONG_AGO)
    for number in range(1, letters + 1):
        member = people.add_member(db, f"Участник {number}", None, None, now)
        people.add_account(db, Account(network, number), member, now)
        add_membership(db, 1, member, Standing.MEMBER, now)
    readers = [(number, FACTS) for number in range(1, letters + 1)]
    outbox.put_many(db, "timer-still-runs", "1", readers, now)


def is_anything_waiting(db: Connection) -> bool:
    return (
        db.execute(select(table.c.id).where(table.c.state == "waiting").limit(1)).first()
        is not None
    )


async def deliver(database: Database, bots: dict[Network, Bot], letters: int) -> None:
    sending = asyncio.create_task(Delivery(database, bots, utc_now).run())
    while await database.read(is_anything_waiting):  # noqa: ASYNC110
        await asyncio.sleep(0.5)
    sending.cancel()
    with suppress(asyncio.CancelledError):
        await sending


if __name__ == "__main__":
    asyncio.run(main(*(int(number) for number in sys.argv[1:])))
