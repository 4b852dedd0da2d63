"""The lines of labour accounts that are not work; work is in the entries."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, insert, select

from domain.accounts import Line, LineKind
from domain.labour import EntryState
from domain.projects import Labour
from storage.database import Connection
from storage.reckoned import reckoned_in
from storage.tables import entry, labour_line


@dataclass(frozen=True, slots=True)
class Posted:
    """A line of one account, and the cycle it belongs to (its first and last day)."""

    unit_id: int
    member_id: int
    labour: Labour
    line: Line
    first: date
    last: date
    reason: str | None = None
    author_id: int | None = None


def post(db: Connection, lines: Iterable[Posted], now: datetime) -> None:
    rows = [_row(one, now) for one in lines]
    if rows:
        db.execute(insert(labour_line), rows)


def _row(one: Posted, now: datetime) -> dict[str, Any]:
    return {
        "unit_id": one.unit_id,
        "member_id": one.member_id,
        "labour": one.labour,
        "kind": one.line.kind,
        "minutes": one.line.minutes,
        "cycle_first": one.first,
        "cycle_last": one.last,
        "reason": one.reason,
        "author_id": one.author_id,
        "created_at": now,
    }


def sums(
    db: Connection, unit_id: int, member_id: int, labour: Labour, since: date
) -> dict[tuple[date, date], dict[LineKind, int]]:
    """Minutes by cycle (first and last day) and by kind, of the cycles that begin since a day."""
    cycle = (labour_line.c.cycle_first, labour_line.c.cycle_last)
    found = (
        select(*cycle, labour_line.c.kind, func.sum(labour_line.c.minutes))
        .where(
            labour_line.c.member_id == member_id,
            labour_line.c.unit_id == unit_id,
            labour_line.c.labour == labour,
            labour_line.c.cycle_first >= since,
        )
        .group_by(*cycle, labour_line.c.kind)
    )
    by_cycle: dict[tuple[date, date], dict[LineKind, int]] = defaultdict(dict)
    for first, last, kind, minutes in db.execute(found):
        by_cycle[first, last][LineKind(kind)] = int(minutes)
    return by_cycle


def work_by_day(
    db: Connection,
    unit_id: int,
    member_id: int,
    labour: Labour,
    first: date,
    last: date | None = None,
) -> dict[date, int]:
    """Counted minutes, counter-entries included, from a day on."""
    found = (
        select(entry.c.work_date, func.sum(entry.c.minutes))
        .where(
            entry.c.member_id == member_id,
            reckoned_in(unit_id),
            entry.c.labour == labour,
            entry.c.state == EntryState.COUNTED,
            entry.c.work_date >= first,
        )
        .group_by(entry.c.work_date)
    )
    if last is not None:
        found = found.where(entry.c.work_date <= last)
    return {day: int(minutes) for day, minutes in db.execute(found)}


def last_day(db: Connection, unit_id: int, member_id: int) -> date | None:
    """The last day of the last cycle that has closed; None where none has."""
    found = select(func.max(labour_line.c.cycle_last)).where(
        labour_line.c.member_id == member_id,
        labour_line.c.unit_id == unit_id,
        labour_line.c.kind == LineKind.CHARGE,
    )
    return db.execute(found).scalar()


def of_member(
    db: Connection, unit_id: int, member_id: int, first: date, last: date
) -> list[tuple[Posted, datetime]]:
    """The lines of the cycles that begin between two days, oldest first."""
    found = (
        select(labour_line)
        .where(
            labour_line.c.member_id == member_id,
            labour_line.c.unit_id == unit_id,
            labour_line.c.cycle_first.between(first, last),
        )
        .order_by(labour_line.c.cycle_first, labour_line.c.id)
    )
    return [(_posted(row), row.created_at) for row in db.execute(found)]


def _posted(row: Any) -> Posted:
    return Posted(
        row.unit_id,
        row.member_id,
        Labour(row.labour),
        Line(LineKind(row.kind), row.minutes),
        row.cycle_first,
        row.cycle_last,
        row.reason,
        row.author_id,
    )
