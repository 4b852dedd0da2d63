"""Labour entries: written once, reversed by counter-entries, answered where they wait."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, insert, select, update

from domain.labour import TAKES_ROOM, Draft, Entry, EntryState, Total, as_draft, week_of
from domain.projects import Labour
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import entry, journal

counter = entry.alias("counter")

_ADD = insert(entry).returning(entry.c.id)
_WRITTEN = tuple(one.name for one in fields(Entry) if one.name != "id")


def add(db: Connection, new: Entry, now: datetime, corrects_id: int | None = None) -> Entry:
    """Write the entry down; its id is the database's."""
    values = {name: getattr(new, name) for name in _WRITTEN}
    answered_at = None if new.state is EntryState.WAITING else now
    values |= {"created_at": now, "corrects_id": corrects_id, "answered_at": answered_at}
    return replace(new, id=db.execute(_ADD, values).scalar_one())


def get(db: Connection, entry_id: int) -> Entry | None:
    """None too for a number that no database knows, as in a made-up button."""
    if not may_exist(entry_id):
        return None
    row = db.execute(ENTRIES.where(entry.c.id == entry_id)).one_or_none()
    return as_entry(row) if row else None


def is_written_again(db: Connection, old: Entry) -> bool:
    """Whether another entry of that day stands in its place."""
    found = select(entry.c.id).where(
        entry.c.member_id == old.member_id,
        entry.c.work_date == old.work_date,
        entry.c.corrects_id == old.id,
    )
    return db.execute(found).first() is not None


def is_reversed(db: Connection, entry_id: int) -> bool:
    return (
        db.execute(select(entry.c.id).where(entry.c.reverses_id == entry_id)).first() is not None
    )


def day_and_week(db: Connection, member_id: int, day: date) -> tuple[int, Total]:
    """Minutes that take room in the day, and the total of its week, at one look."""
    first, last = week_of(day)
    of = {"member": member_id, "day": day, "first": first, "last": last}
    taken, counted, waiting = db.execute(_DAY_AND_WEEK, of).one()
    return int(taken), Total(int(counted), int(waiting))


def _minutes_where(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(entry.c.minutes).filter(and_(*conditions)), 0)


_DAY_AND_WEEK = select(
    _minutes_where(entry.c.state.in_(TAKES_ROOM), entry.c.work_date == bindparam("day")),
    _minutes_where(entry.c.state == EntryState.COUNTED),
    _minutes_where(entry.c.state == EntryState.WAITING),
).where(
    entry.c.member_id == bindparam("member"),
    entry.c.work_date.between(bindparam("first"), bindparam("last")),
)


def stands_later(db: Connection, old: Entry) -> bool:
    """Whether the member has written down more for this project since."""
    found = select(entry.c.id).where(
        entry.c.member_id == old.member_id,
        entry.c.id > old.id,
        entry.c.project_id == old.project_id,
        entry.c.state.in_(TAKES_ROOM),
        entry.c.reverses_id.is_(None),
        ~exists(select(counter.c.id).where(counter.c.reverses_id == entry.c.id)),
    )
    return db.execute(found.limit(1)).first() is not None


def has_made_join(db: Connection, old: Entry, act: str) -> bool:
    """Whether the member takes part since this entry, as the journal of its moment says."""
    at = select(entry.c.created_at).where(entry.c.id == old.id).scalar_subquery()
    found = select(journal.c.id).where(
        journal.c.unit_id == old.unit_id,
        journal.c.at == at,
        journal.c.act == act,
        journal.c.subject == "entry",
        journal.c.subject_id == old.id,
    )
    return db.execute(found).first() is not None


def answer(
    db: Connection,
    entry_id: int,
    state: EntryState,
    by: int,
    now: datetime,
    reason: str | None = None,
) -> bool:
    """Settle a waiting entry; False where somebody has done so before."""
    done = db.execute(
        update(entry)
        .where(entry.c.id == entry_id, entry.c.state == EntryState.WAITING)
        .values(state=state, answered_by=by, answered_at=now, reason=reason)
    )
    return done.rowcount == 1


def recent_drafts(db: Connection, member_id: int, most: int) -> list[Draft]:
    """What the member wrote down last, newest first, counter-entries left out."""
    found = (
        ENTRIES.where(entry.c.member_id == member_id, entry.c.reverses_id.is_(None))
        .order_by(entry.c.id.desc())
        .limit(most)
    )
    return [as_draft(as_entry(row)) for row in db.execute(found)]


ENTRIES: Select[Any] = select(
    entry.c.id,
    entry.c.unit_id,
    entry.c.member_id,
    entry.c.project_id,
    entry.c.labour,
    entry.c.work_date,
    entry.c.minutes,
    entry.c.note,
    entry.c.state,
    entry.c.author_id,
    entry.c.reverses_id,
)


def as_entry(row: Sequence[Any]) -> Entry:
    values = list(row)
    values[4], values[8] = Labour(values[4]), EntryState(values[8])
    return Entry(*values)
