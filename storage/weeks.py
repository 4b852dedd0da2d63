"""A member's entries as they read them: week by week, each with how it ended."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from domain.labour import TAKES_ROOM, Entry, EntryState, Total
from domain.projects import Labour
from storage.database import Connection
from storage.entries import ENTRIES, as_entry, counter
from storage.ids import may_exist
from storage.tables import entry, member, project


@dataclass(frozen=True, slots=True)
class Sum:
    """Minutes of one kind of labour on one project."""

    project: str
    labour: Labour
    total: Total


@dataclass(frozen=True, slots=True)
class Record:
    """An entry and what has become of it."""

    entry: Entry
    project: str
    is_reversed: bool
    worker: str
    answered_by: str | None
    reason: str | None

    @property
    def stands(self) -> bool:
        """Whether there is something to take back or to correct."""
        return self.entry.state in TAKES_ROOM and not self.is_reversed


def sums(db: Connection, member_id: int, first: date, last: date) -> list[Sum]:
    """Minutes by project and kind between two dates, both included; the most first."""
    counted, waiting = _minutes_in(EntryState.COUNTED), _minutes_in(EntryState.WAITING)
    found = (
        select(project.c.name, entry.c.labour, counted, waiting)
        .join(project, project.c.id == entry.c.project_id)
        .where(*_of(member_id, first, last), entry.c.state.in_(TAKES_ROOM))
        .group_by(project.c.id, project.c.name, entry.c.labour)
        .order_by(counted.desc(), project.c.name, entry.c.labour)
    )
    rows = [(row[0], Labour(row[1]), int(row[2]), int(row[3])) for row in db.execute(found)]
    return [Sum(name, kind, Total(done, due)) for name, kind, done, due in rows if done or due]


def records(
    db: Connection,
    member_id: int,
    first: date,
    last: date,
    skip: int,
    most: int,
    unit_id: int | None = None,
) -> list[Record]:
    """The entries between two dates, of one unit or of all; newest first, no counter-entries."""
    place = [entry.c.unit_id == unit_id] if unit_id else []
    found = (
        _RECORDS.where(*_of(member_id, first, last), entry.c.reverses_id.is_(None), *place)
        .order_by(entry.c.work_date.desc(), entry.c.id.desc())
        .offset(skip)
        .limit(most)
    )
    return [_record(row) for row in db.execute(found)]


def record(db: Connection, entry_id: int) -> Record | None:
    if not may_exist(entry_id):
        return None
    row = db.execute(_RECORDS.where(entry.c.id == entry_id)).one_or_none()
    return _record(row) if row else None


def _of(member_id: int, first: date, last: date) -> tuple[ColumnElement[bool], ...]:
    return entry.c.member_id == member_id, entry.c.work_date.between(first, last)


def _minutes_in(state: EntryState) -> ColumnElement[int]:
    return func.coalesce(func.sum(entry.c.minutes).filter(entry.c.state == state), 0)


_worker, _answerer = member.alias("worker"), member.alias("answerer")
_RECORDS: Select[Any] = (
    ENTRIES.add_columns(
        project.c.name, counter.c.id, _worker.c.name, _answerer.c.name, entry.c.reason
    )
    .join(project, project.c.id == entry.c.project_id)
    .join(_worker, _worker.c.id == entry.c.member_id)
    .outerjoin(counter, counter.c.reverses_id == entry.c.id)
    .outerjoin(_answerer, _answerer.c.id == entry.c.answered_by)
)


def _record(row: Any) -> Record:
    *own, name, counter_id, worker, answered_by, reason = row
    return Record(as_entry(own), name, counter_id is not None, worker, answered_by, reason)
