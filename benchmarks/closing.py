"""Closing a cycle, and who is short: set by set as we do it, against member by member.

`python -m benchmarks.closing 100000 100 1` does both once with ten million entries.
"""

import asyncio
import resource
import shutil
import sys
import time
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.norm_database import CLOSES, settled
from benchmarks.rounds import Measure, compare
from domain.standing import Quiet
from services import closing
from services.closing import close_cycles
from storage import labour_accounts, standings
from storage.database import Connection, Database
from storage.opening import open_database

MEMBERS, ENTRIES, ROUNDS = 1_500, 100, 3
ONE_MEMBER = 2  # accounts, one for each kind of labour
AT_ONCE = closing.AT_ONCE


async def main(members: int = MEMBERS, entries: int = ENTRIES, rounds: int = ROUNDS) -> None:
    with TemporaryDirectory() as folder:
        seeded = Path(folder) / "seeded.db"
        begun = time.perf_counter()
        await (await settled(seeded, members, entries)).close()
        took = time.perf_counter() - begun
        print(f"\n{members:,} members, {members * entries:,} entries: made in {took:,.1f} s")
        before = peak()
        await _closing(seeded, members, rounds)
        await _search(seeded, members, rounds)
        print(f"  memory at its peak: {peak():.0f} MB, {before:.0f} MB of it before")


async def _closing(seeded: Path, members: int, rounds: int) -> None:
    """Each run begins with the same accounts, none of them closed."""
    copies = count()
    longest: list[float] = []

    def closes(at_once: int) -> Measure:
        async def once() -> float:
            copy = shutil.copy(seeded, seeded.parent / f"{next(copies)}.db")
            database = await open_database(f"sqlite:///{copy}")
            closing.AT_ONCE = at_once
            spans = [span async for span in _spans(database)]
            await database.close()
            if at_once == AT_ONCE:
                longest.append(max(spans))
            return members / sum(spans)

        return once

    rivals = {
        "member by member": closes(ONE_MEMBER),
        f"ours, {AT_ONCE // ONE_MEMBER} members at a time": closes(AT_ONCE),
    }
    await compare("a cycle closed", "members/s", rivals, rounds)
    closing.AT_ONCE = AT_ONCE
    print(f"  the longest transaction of ours: {max(longest) * 1000:.0f} ms")


async def _spans(database: Database) -> AsyncIterator[float]:
    """Seconds of each transaction until nothing is left to close."""
    more = True
    while more:
        begun = time.perf_counter()
        more = await database.write(close_cycles, CLOSES)
        yield time.perf_counter() - begun


async def _search(seeded: Path, members: int, rounds: int) -> None:
    database = await open_database(f"sqlite:///{seeded}")

    async def one_by_one() -> float:
        begun = time.perf_counter()
        short = 0
        for number in range(1, members + 1):
            short += await database.read(is_short, number)
        assert short
        return members / (time.perf_counter() - begun)

    async def at_one_look() -> float:
        begun = time.perf_counter()
        root = standings.Place(1, 1)
        assert (await database.read(standings.count_short, root, Quiet.CANNOT)).short
        return members / (time.perf_counter() - begun)

    rivals: dict[str, Measure] = {
        "member by member": one_by_one,
        "ours, at one look": at_one_look,
    }
    await compare("who is short", "members/s", rivals, rounds)
    await database.close()


def is_short(db: Connection, member_id: int) -> bool:
    return any(one.missing for one in labour_accounts.of_member(db, 1, member_id).values())


def peak() -> float:
    """Megabytes of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    asyncio.run(main(*map(int, sys.argv[1:])))
