"""A cooperative that lives by a norm: as many members and entries as asked for, accounts true."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Select, func, insert, literal, select, true

from domain.cycles import CycleKind
from domain.people import Role, Standing
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from services import norms
from services.founding import found
from services.norms import Decision
from storage import people, projects, units
from storage.database import Connection, Database
from storage.opening import open_database
from storage.tables import entry, labour_account, member, membership, membership_span

JOINED = date(2020, 1, 6)
DECIDED = datetime(2026, 11, 13, 12, tzinfo=UTC)  # so that it begins on Monday, the 16th
SUNDAY = date(2026, 11, 22)
CLOSES = datetime(2026, 11, 22, 21, 5, tzinfo=UTC)  # five minutes past midnight in Moscow
NORM = Decision(CycleKind.WEEK, 480, 0, cap=600)
PROJECTS = ("Огород", "Кухня", "Сайт", "Библиотека")
ROWS_AT_ONCE = 500_000


async def settled(path: Path, members: int, entries: int) -> Database:
    """`entries` of each member, two in a week, back from the Sunday on which the cycle ends."""
    database = await open_database(f"sqlite:///{path}")
    await database.write(_settle, members)
    some = max(1, ROWS_AT_ONCE // entries)
    for first in range(1, members + 1, some):
        await database.write(_work, first, min(members, first + some - 1), entries)
    await database.write(_decide)
    return database


def _settle(db: Connection, members: int) -> None:
    """A statement for each table, whatever the number of members."""
    found(db, "Прогресс", "Europe/Moscow", "ru", DECIDED)
    one = numbers(1, members)
    fill(db, member, one, name="Участник", language="ru", created_at=DECIDED)
    belongs = {"unit_id": 1, "member_id": one.c.n, "joined_on": JOINED}
    fill(db, membership, one, **belongs, state=Standing.MEMBER, applied_at=DECIDED)
    fill(db, membership_span, one, **belongs)
    units.change(db, 1, members=members)
    for labour in Labour:
        of = {"unit_id": 1, "member_id": one.c.n, "labour": labour}
        fill(db, labour_account, one, **of, balance=0, savings=0, due=0)
    people.add_role(db, 1, 1, Role.COORDINATOR, DECIDED)
    for name in PROJECTS:
        projects.add_project(
            db,
            unit_id=1,
            name=name,
            purpose="для общего дела",
            kind=ProjectKind.FREE,
            state=ProjectState.OPEN,
            confirmation=Confirmation.NONE,
            labour=Labour.OBLIGATORY,
            proposed_by=1,
            now=DECIDED,
        )


def _work(db: Connection, first: int, last: int, entries: int) -> None:
    who, which = numbers(first, last, "who"), numbers(1, entries, "which")
    days = func.printf("-%d days", (which.c.n - 1) * 7 // 2)
    work = {
        "unit_id": 1,
        "member_id": who.c.n,
        "project_id": 1 + who.c.n % len(PROJECTS),
        "labour": Labour.OBLIGATORY,
        "work_date": func.date(SUNDAY.isoformat(), days),
        "minutes": 60 + who.c.n * 37 % 300,
        "note": "",
        "state": "counted",
        "author_id": who.c.n,
        "created_at": DECIDED,
    }
    fill(db, entry, who.join(which, true()), **work)


def _decide(db: Connection) -> None:
    by = people.by_id(db, 1, DECIDED)
    assert by is not None
    norms.change(db, by, NORM, "Собрание", DECIDED)


def numbers(first: int, last: int, name: str = "numbers") -> Any:
    one = select(literal(first).label("n")).cte(name, recursive=True)
    return one.union_all(select(one.c.n + 1).where(one.c.n < last))


def fill(db: Connection, table: Any, source: Any, **values: Any) -> None:
    """A row for each of the source's."""
    typed = {name: _typed(table.c[name], value) for name, value in values.items()}
    rows: Select[Any] = select(*typed.values()).select_from(source)
    db.execute(insert(table).from_select(list(typed), rows))


def _typed(column: Any, value: Any) -> Any:
    return value if hasattr(value, "compare") else literal(value, column.type)
