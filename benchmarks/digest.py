"""A coordinator's digest and the reminders, where as many are short among few and among many.

200 members are short, 100 of them behind, 50 out of reach, whether there are 1,000 members or
100,000; of the two coordinators who read it one has 100 entries, the other 10,000.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete, insert, literal, select, update

from benchmarks.rounds import Measure, compare
from benchmarks.standing import LONG, MANY, NOW, SOME, seeded
from benchmarks.standing import SHORT as FEW
from domain.people import Member, Role
from services import digests, reminders, shortfalls
from storage import people
from storage.database import Connection, Database
from storage.tables import account, done_once, keepsake, labour_account, member, outbox

SHORT, BEHIND, LOST, READS, TICKS = 200, 100, 50, 20, 20
READERS = {1: FEW, 2: LONG}
NOON, EVENING = (datetime(2026, 11, 26, hour, tzinfo=UTC) for hour in (12, 16))


async def main(some: int = SOME, many: int = MANY, rounds: int = 5) -> None:
    with TemporaryDirectory() as folder:
        crowds = {n: await crowd(Path(folder) / f"{n}.db", n) for n in (some, many)}
        for title, service in (
            ("the digest", digests.compose),
            ("a page of those below the norm", below),
            ("whom letters don't reach", lost),
        ):
            rivals = {
                f"{n:,} members, {READERS[who]:,} entries": reads(crowds[n], who, service)
                for n in crowds
                for who in READERS
            }
            await compare(title, "a second", rivals, rounds)
        for title, measure in (
            ("ticks with nobody to remind", idle_ticks),
            ("200 reminders written", reminded),
        ):
            rivals = {f"{n:,} members": _of(measure, crowds[n]) for n in crowds}
            await compare(title, "a second", rivals, rounds)
        for database in crowds.values():
            await database.close()


def below(db: Connection, me: Member, now: datetime) -> object:
    return shortfalls.below(db, me, 0, 6, now)


def lost(db: Connection, me: Member, now: datetime) -> object:
    return shortfalls.lost(db, me, 10, now)


def _of(measure: Callable[[Database], Awaitable[float]], database: Database) -> Measure:
    return lambda: measure(database)


def reads(
    database: Database, who: int, service: Callable[[Connection, Member, datetime], object]
) -> Measure:
    async def measure() -> float:
        me = await database.read(people.by_id, who, NOON)
        assert me is not None
        begun = time.perf_counter()
        for _ in range(READS):
            await database.read(service, me, NOON)
        return READS / (time.perf_counter() - begun)

    return measure


async def idle_ticks(database: Database) -> float:
    begun = time.perf_counter()
    for _ in range(TICKS):
        await database.write(reminders.remind, NOON)
    return TICKS / (time.perf_counter() - begun)


async def reminded(database: Database) -> float:
    await database.write(_forget)
    begun = time.perf_counter()
    while await database.write(reminders.remind, EVENING):
        pass
    took = time.perf_counter() - begun
    assert await database.read(_written) >= SHORT - LOST
    return 1 / took


async def crowd(path: Path, members: int) -> Database:
    database = await seeded(path, members)
    await database.write(_live, members // SHORT)
    return database


def _live(db: Connection, every: int) -> None:
    """Each `every`-th member is short, half of these are behind, since one week or another."""
    accounts = select(literal("telegram"), member.c.id, member.c.id, member.c.created_at)
    columns = ["network", "external_id", "member_id", "created_at"]
    db.execute(insert(account).from_select(columns, accounts))
    of = labour_account.c
    db.execute(update(labour_account).where(of.member_id % every != 0).values(balance=480))
    weeks = SHORT // BEHIND * every
    for back in range(10):
        owing = (of.member_id % weeks == 0, of.member_id / weeks % 10 == back)
        since = date(2026, 11, 23) - timedelta(7 * back)
        db.execute(update(labour_account).where(*owing).values(balance=-60, behind_since=since))
    lost = account.c.member_id % (every * SHORT // LOST) == 0
    db.execute(update(account).where(lost).values(unreachable_since=NOW))
    for who in READERS:
        people.add_role(db, 1, who, Role.COORDINATOR, NOW - timedelta(1))


def _forget(db: Connection) -> None:
    for table in (outbox, done_once, keepsake):
        db.execute(delete(table))


def _written(db: Connection) -> int:
    return len(db.execute(select(outbox.c.id)).all())


if __name__ == "__main__":
    asyncio.run(main())
