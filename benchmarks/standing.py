"""«Мои часы» for who has a short history and a long one, among few members and among many.

Others have five entries each; the measured two have 100 and 10,000, as many of them in the
running week, and the closed weeks' lines besides.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Select, insert, literal, select, update

from benchmarks.rounds import compare
from domain.cycles import CycleKind, Cycles
from domain.norms import Norm
from domain.people import Member, Standing
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from services import standing, statement
from services.founding import found
from storage import norms, people, projects, units
from storage.database import Connection, Database
from storage.opening import open_database
from storage.tables import (
    entry,
    labour_account,
    labour_line,
    member,
    membership,
    membership_span,
    unit,
)

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)
BEGIN = date(2000, 1, 3)
NORM = Norm(BEGIN, Cycles(CycleKind.WEEK), 480, 120, cap=600)
SOME, MANY, OF_OTHERS = 1_000, 100_000, 5
SHORT, LONG, THIS_WEEK, A_DAY = 100, 10_000, 20, 5
READS = 200


async def main(some: int = SOME, many: int = MANY, rounds: int = 5) -> None:
    with TemporaryDirectory() as folder:
        few = await seeded(Path(folder) / "few.db", some)
        crowd = await seeded(Path(folder) / "many.db", many)
        for title, service in (("«Мои часы»", standing.status), ("«Почему столько?»", why)):
            rivals = {
                f"{members:,} members, {entries:,} entries": await reads(database, who, service)
                for members, database in ((some, few), (many, crowd))
                for who, entries in ((1, SHORT), (2, LONG))
            }
            await compare(title, "reads/s, one after the other", rivals, rounds)
        await few.close()
        await crowd.close()


def why(db: Connection, me: Member, now: datetime) -> object:
    return statement.read(db, me, Labour.OBLIGATORY, now)


async def reads(
    database: Database, who: int, service: Callable[[Connection, Member, datetime], object]
) -> Callable[[], Awaitable[float]]:
    me = await database.read(people.by_id, who, NOW)
    assert me is not None

    async def once() -> float:
        begun = time.perf_counter()
        for _ in range(READS):
            await database.read(service, me, NOW)
        return READS / (time.perf_counter() - begun)

    return once


async def seeded(path: Path, members: int) -> Database:
    database = await open_database(f"sqlite:///{path}")
    await database.write(_begin, members)
    for who, entries in ((1, SHORT), (2, LONG)):
        await database.write(_work, who, entries)
    return database


def _begin(db: Connection, members: int) -> None:
    """Set by set: a statement for each table, whatever the number of members."""
    found(db, "Прогресс", "Europe/Moscow", "ru", NOW)
    one = _numbers(members)
    _fill(db, member, one, name=literal("Участник"), language=literal("ru"), created_at=NOW)
    belongs = {"unit_id": 1, "member_id": one.c.n, "joined_on": BEGIN}
    _fill(db, membership, one, **belongs, state=Standing.MEMBER, applied_at=NOW)
    _fill(db, membership_span, one, **belongs)
    units.change(db, 1, members=members)
    norms.add(db, 1, NORM, "Собрание", None, NOW)
    db.execute(update(unit).values(reckoned_from=BEGIN))
    for labour in Labour:
        running = {"cycle_first": MONDAY, "cycle_last": SUNDAY, "due": NORM.minutes(labour)}
        of = {"unit_id": 1, "member_id": one.c.n, "labour": labour}
        _fill(db, labour_account, one, **of, balance=300, savings=0, **running)
    _project(db)
    for back in range(OF_OTHERS):
        work = _worked(one.c.n, MONDAY - timedelta(back), 60)
        _fill(db, entry, one, **work)


def _numbers(many: int) -> Any:
    one = select(literal(1).label("n")).cte("numbers", recursive=True)
    return one.union_all(select(one.c.n + 1).where(one.c.n < many))


def _fill(db: Connection, table: Any, numbers: Any, **values: Any) -> None:
    """A row for each number."""
    typed = {name: _typed(table.c[name], value) for name, value in values.items()}
    rows: Select[Any] = select(*typed.values()).select_from(numbers)
    db.execute(insert(table).from_select(list(typed), rows))


def _typed(column: Any, value: Any) -> Any:
    return value if hasattr(value, "compare") else literal(value, column.type)


def _project(db: Connection) -> None:
    projects.add_project(
        db,
        unit_id=1,
        name="Огород",
        purpose="для общего дела",
        kind=ProjectKind.FREE,
        state=ProjectState.OPEN,
        confirmation=Confirmation.NONE,
        labour=Labour.OBLIGATORY,
        proposed_by=1,
        now=NOW,
    )


def _worked(who: Any, day: date, minutes: int) -> dict[str, Any]:
    return {
        "unit_id": 1,
        "member_id": who,
        "project_id": 1,
        "labour": Labour.OBLIGATORY,
        "work_date": day,
        "minutes": minutes,
        "note": "",
        "state": "counted",
        "author_id": who,
        "created_at": NOW,
    }


def _work(db: Connection, who: int, entries: int) -> None:
    days = [MONDAY] * THIS_WEEK
    days += [MONDAY - timedelta(1 + one // A_DAY) for one in range(entries - THIS_WEEK)]
    db.execute(insert(entry), [_worked(who, day, 10) for day in days])
    weeks = range(1, (entries - THIS_WEEK) // A_DAY // 7 + 1)
    lines = [_charge(who, labour, back) for back in weeks for labour in Labour]
    db.execute(insert(labour_line), lines)


def _charge(who: int, labour: Labour, weeks_back: int) -> dict[str, Any]:
    first = MONDAY - timedelta(weeks=weeks_back)
    return {
        "unit_id": 1,
        "member_id": who,
        "labour": labour,
        "kind": "charge",
        "minutes": -NORM.minutes(labour),
        "cycle_first": first,
        "cycle_last": first + timedelta(6),
        "created_at": NOW,
    }


if __name__ == "__main__":
    asyncio.run(main())
