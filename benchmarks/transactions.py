"""Write transactions a second, 1 and 64 at a time, against plain sqlite3: the limit."""

import asyncio
import sqlite3
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.cooperative import settled
from benchmarks.rounds import compare
from domain.people import Network
from storage import events
from storage.database import Database

TRANSACTIONS = 2000
_numbers = iter(range(10**9))


async def main() -> None:
    with TemporaryDirectory() as folder:
        plain = sqlite3.connect(Path(folder) / "plain.db", isolation_level=None)
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute("PRAGMA synchronous=FULL")
        plain.execute("CREATE TABLE e (network TEXT, id TEXT, at TEXT, PRIMARY KEY (network, id))")
        database = await settled(Path(folder) / "ours.db", 0, datetime.now(UTC))
        rivals = {
            "plain sqlite3, one commit each": lambda: in_plain(plain),
            "ours, 1 at a time": at_a_time(database, 1),
            "ours, 64 at a time": at_a_time(database, 64),
        }
        await compare("one row written", "transactions/s", rivals)
        await database.close()
        plain.close()


async def in_plain(db: sqlite3.Connection) -> float:
    begun = time.perf_counter()
    for number in (next(_numbers) for _ in range(TRANSACTIONS)):
        db.execute("BEGIN IMMEDIATE")
        row = ("telegram", str(number), datetime.now(UTC).isoformat())
        db.execute("INSERT INTO e VALUES (?, ?, ?)", row)
        db.execute("COMMIT")
    return TRANSACTIONS / (time.perf_counter() - begun)


def at_a_time(database: Database, writers: int) -> Callable[[], Awaitable[float]]:
    async def once() -> float:
        todo = iter([str(next(_numbers)) for _ in range(TRANSACTIONS)])

        async def writer() -> None:
            for number in todo:
                now = datetime.now(UTC)
                await database.write(events.mark_handled, Network.TELEGRAM, number, now)

        begun = time.perf_counter()
        await asyncio.gather(*(writer() for _ in range(writers)))
        return TRANSACTIONS / (time.perf_counter() - begun)

    return once


if __name__ == "__main__":
    asyncio.run(main())
