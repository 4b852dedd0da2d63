"""Entries that wait for somebody's confirmation, and who may give it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, func, or_, select

from domain.labour import Entry, EntryState
from domain.people import Member
from domain.projects import Confirmation
from storage.database import Connection
from storage.entries import ENTRIES, as_entry
from storage.tables import entry, member, participation, project


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry with the names that its reader needs."""

    entry: Entry
    worker: str
    project: str
    since: datetime


_NAMED = (
    ENTRIES.add_columns(member.c.name, project.c.name, entry.c.created_at)
    .join(project, project.c.id == entry.c.project_id)
    .join(member, member.c.id == entry.c.member_id)
)


def count(db: Connection, reader: Member, coordinates: bool) -> int:
    found = (
        select(func.count())
        .select_from(entry)
        .join(project, project.c.id == entry.c.project_id)
        .where(*waits_for(reader, coordinates))
    )
    return int(db.execute(found).scalar_one())


def page(
    db: Connection, reader: Member, coordinates: bool, first: int, most: int
) -> list[Waiting]:
    """The oldest first."""
    found = (
        _NAMED.where(*waits_for(reader, coordinates))
        .order_by(entry.c.created_at, entry.c.id)
        .offset(first)
        .limit(most)
    )
    return [_as_waiting(row) for row in db.execute(found)]


def one(db: Connection, entry_id: int) -> Waiting | None:
    """As a card shows it."""
    row = db.execute(_NAMED.where(entry.c.id == entry_id)).one_or_none()
    return _as_waiting(row) if row else None


def waits_for(reader: Member, coordinates: bool) -> tuple[Any, ...]:
    """A coordinator answers all; others what peers confirm, and their own projects'."""
    mine: ColumnElement[bool] = or_(entry.c.member_id == reader.id, entry.c.author_id == reader.id)
    conditions: list[Any] = [
        entry.c.unit_id == reader.unit.id,
        entry.c.state == EntryState.WAITING,
        ~mine,
    ]
    if not coordinates:
        takes_part = exists().where(
            participation.c.project_id == project.c.id,
            participation.c.member_id == reader.id,
            participation.c.until.is_(None),
        )
        as_peer = (project.c.confirmation == Confirmation.PEER) & takes_part
        conditions.append(or_(project.c.coordinator_id == reader.id, as_peer))
    return tuple(conditions)


def _as_waiting(row: Any) -> Waiting:
    return Waiting(as_entry(row[:-3]), worker=row[-3], project=row[-2], since=row[-1])
