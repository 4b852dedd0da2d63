"""Entries of many members at one stroke: what their days hold, and writing them down."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, datetime

from sqlalchemy import and_, func, insert, select

from domain.labour import TAKES_ROOM, Entry
from domain.people import Standing
from storage.database import Connection
from storage.tables import entry, membership

_WRITTEN = tuple(one.name for one in fields(Entry) if one.name != "id")
_ADD = insert(entry).returning(entry.c.id, sort_by_parameter_order=True)


def add_many(db: Connection, new: Sequence[Entry], now: datetime) -> list[Entry]:
    """They count at once; each comes back with its number."""
    more = {"created_at": now, "answered_at": now}
    rows = [{name: getattr(one, name) for name in _WRITTEN} | more for one in new]
    ids = db.execute(_ADD, rows).scalars().all() if rows else []
    return [replace(one, id=number) for one, number in zip(new, ids, strict=True)]


def taken(db: Connection, unit_id: int, first: date, last: date) -> dict[tuple[int, date], int]:
    """Minutes that take room in the days of a unit's members, in any unit's projects."""
    here = and_(
        membership.c.member_id == entry.c.member_id,
        membership.c.unit_id == unit_id,
        membership.c.state == Standing.MEMBER,
    )
    found = (
        select(entry.c.member_id, entry.c.work_date, func.sum(entry.c.minutes))
        .join(membership, here)
        .where(entry.c.work_date.between(first, last), entry.c.state.in_(TAKES_ROOM))
        .group_by(entry.c.member_id, entry.c.work_date)
    )
    return {(row[0], row[1]): int(row[2]) for row in db.execute(found)}


def same(db: Connection, unit_id: int, first: date, last: date) -> set[tuple[int, int, date, int]]:
    """Member, project, day and minutes of all that takes room in these days of a unit."""
    found = select(
        entry.c.member_id, entry.c.project_id, entry.c.work_date, entry.c.minutes
    ).where(
        entry.c.unit_id == unit_id,
        entry.c.work_date.between(first, last),
        entry.c.state.in_(TAKES_ROOM),
        entry.c.minutes > 0,
    )
    return {(row[0], row[1], row[2], row[3]) for row in db.execute(found)}


def joined_on(db: Connection, unit_id: int) -> dict[int, date | None]:
    """The members of a unit, with the day on which they joined it."""
    found = select(membership.c.member_id, membership.c.joined_on).where(
        membership.c.unit_id == unit_id, membership.c.state == Standing.MEMBER
    )
    return {row[0]: row[1] for row in db.execute(found)}
