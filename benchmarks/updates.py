"""The whole update "log 2.5 hours" through the dispatcher, 64 members at a time, FULL sync."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Bot
from aiogram.types import Update

from benchmarks.answering import TOKEN, AnsweringSession, message
from benchmarks.cooperative import MEMBERS, settled
from benchmarks.peers import echo, naive, open_naive
from benchmarks.rounds import compare
from bot.app import App, warm_up
from bot.platforms.vocabulary import KeepToVocabulary
from domain.people import Network
from storage.database import Database

UPDATES, AT_ONCE = 2000, 64
FEW, MANY = 100, 1_000_000
Feed = Callable[[Bot, Update], Awaitable[object]]


async def main() -> None:
    with TemporaryDirectory() as folder:
        place, now = Path(folder), datetime.now(UTC)
        naive_db = await open_naive(place / "naive.db")
        few = await settled(place / "few.db", FEW, now)
        many = await settled(place / "many.db", MANY, now)
        warm_up()
        rivals = {
            "naive bot (insert and commit)": measure(naive(naive_db).feed_update),
            "bare echo (no database)": measure(echo().feed_update),
            f"ours, {FEW:,} entries": ours(few),
            f"ours, {MANY:,} entries": ours(many),
        }
        await compare('"2,5 ч огород", 64 at a time', "updates/s", rivals)
        for database in (few, many):
            await database.close()
        await naive_db.close()


def ours(database: Database) -> Callable[[], Awaitable[float]]:
    app = App(database, "ru")

    async def feed(bot: Bot, update: Update) -> None:
        await app.handle(Network.TELEGRAM, bot, update)

    return measure(feed, guarded=True)


def measure(feed: Feed, *, guarded: bool = False) -> Callable[[], Awaitable[float]]:
    days = count()

    async def once() -> float:
        session = AnsweringSession()
        if guarded:
            session.middleware(KeepToVocabulary())
        bot, words = Bot(TOKEN, session=session), f"2,5 ч огород {next(days)}"
        todo = iter([message(bot, one % MEMBERS + 1, words) for one in range(UPDATES)])

        async def person() -> None:
            for update in todo:
                await feed(bot, update)

        begun = time.perf_counter()
        await asyncio.gather(*(person() for _ in range(AT_ONCE)))
        seconds = time.perf_counter() - begun
        assert session.said == UPDATES, f"{session.said} answers to {UPDATES} updates"
        return UPDATES / seconds

    return once


if __name__ == "__main__":
    asyncio.run(main())
