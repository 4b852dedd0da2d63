"""Announcements: what was said to whom, and a letter for each reader, all in one stroke."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, String, exists, func, insert, literal, select, update

from domain.people import Standing
from storage import units
from storage.database import Connection
from storage.ids import may_exist
from storage.outbox import LETTER, REMINDER
from storage.tables import announcement, member, membership, outbox, participation
from storage.types import UtcDateTime
from storage.unreached import can_be_reached

# Urgent ones are letters of another kind, which no night holds up.
KIND, URGENT = "announcement", "urgent-announcement"


@dataclass(frozen=True, slots=True)
class Whom:
    """A unit with all its parts, those alone who belong to no part of it, or a project."""

    unit_id: int
    author_id: int
    alone: bool = False
    project_id: int | None = None


class Announcement(NamedTuple):
    id: int
    unit_id: int
    project_id: int | None
    author_id: int
    text: str
    readers: int
    created_at: datetime


def add(db: Connection, whom: Whom, text: str, readers: int, now: datetime) -> int:
    values = {
        "unit_id": whom.unit_id,
        "project_id": whom.project_id,
        "author_id": whom.author_id,
        "text": text,
        "readers": readers,
        "created_at": now,
    }
    return int(
        db.execute(insert(announcement).values(values).returning(announcement.c.id)).scalar_one()
    )


def get(db: Connection, one_id: int) -> Announcement | None:
    if not may_exist(one_id):
        return None
    return by_ids(db, [one_id]).get(one_id)


def by_ids(db: Connection, ids: Collection[int]) -> dict[int, Announcement]:
    found = select(*(announcement.c[name] for name in Announcement._fields))
    rows = db.execute(found.where(announcement.c.id.in_(ids)))
    return {row.id: Announcement(*row) for row in rows}


def latest(db: Connection, unit_id: int, project_id: int | None, most: int) -> list[datetime]:
    """When the last of them were made, the newest first."""
    found = select(announcement.c.created_at).where(
        announcement.c.unit_id == unit_id,
        announcement.c.project_id.is_not_distinct_from(project_id),
    )
    return list(db.execute(found.order_by(announcement.c.id.desc()).limit(most)).scalars())


def count_readers(db: Connection, whom: Whom) -> tuple[int, int]:
    """How many there are but for who announces, and how many of them a messenger reaches."""
    reached = func.count().filter(can_be_reached(member.c.id))
    found = select(func.count(), reached).where(*_readers(db, whom))
    everybody, reachable = db.execute(found).one()
    return int(everybody), int(reachable)


def zones(db: Connection, whom: Whom) -> list[str | None]:
    """Of the readers; None is the unit's own."""
    found = select(member.c.time_zone).where(*_readers(db, whom)).distinct()
    return list(db.execute(found).scalars())


def write(
    db: Connection,
    whom: Whom,
    letter: tuple[str, str, str],
    now: datetime,
    due: dict[str | None, datetime],
) -> int:
    """A letter (kind, cause, facts) to each reader when it is due in their zone; how many."""
    moments = set(due.values())
    alike = [(moment, [zone for zone in due if due[zone] == moment]) for moment in moments]
    return sum(_write(db, whom, letter, now, moment, of) for moment, of in alike)


def _write(
    db: Connection,
    whom: Whom,
    letter: tuple[str, str, str],
    now: datetime,
    due_at: datetime,
    of: list[str | None],
) -> int:
    kind, cause, facts = letter
    values = {
        "kind": literal(kind, String),
        "cause": literal(cause, String),
        "member_id": member.c.id,
        "facts": literal(facts, String),
        "priority": literal(LETTER if kind == URGENT else REMINDER),
        "created_at": literal(now, UtcDateTime()),
        "due_at": literal(due_at, UtcDateTime()),
        "state": literal("waiting", String),
    }
    readers: Select[tuple[object, ...]] = select(
        *(value.label(name) for name, value in values.items())
    ).where(*_readers(db, whom), can_be_reached(member.c.id), _in_zones(of))
    return db.execute(insert(outbox).from_select(list(values), readers)).rowcount


def _in_zones(of: list[str | None]) -> ColumnElement[bool]:
    named = member.c.time_zone.in_([zone for zone in of if zone is not None])
    return named | member.c.time_zone.is_(None) if None in of else named


def _readers(db: Connection, whom: Whom) -> tuple[ColumnElement[bool], ...]:
    """Conditions on members."""
    conditions = [member.c.id != whom.author_id, _belongs_to([whom.unit_id])]
    if whom.project_id is not None:
        conditions.append(
            exists().where(
                participation.c.member_id == member.c.id,
                participation.c.project_id == whom.project_id,
                participation.c.until.is_(None),
            )
        )
    if whom.alone and (parts := units.below(db, whom.unit_id) - {whom.unit_id}):
        conditions.append(~_belongs_to(parts))
    return tuple(conditions)


def _belongs_to(unit_ids: Collection[int]) -> ColumnElement[bool]:
    return exists().where(
        membership.c.member_id == member.c.id,
        membership.c.unit_id.in_(unit_ids),
        membership.c.state == Standing.MEMBER,
    )


def states(db: Connection, cause: str) -> dict[str, int]:
    """How many of its letters stand how; those into groups are not among them."""
    found = select(outbox.c.state, func.count()).where(*_of(cause), outbox.c.group_id.is_(None))
    return {state: int(many) for state, many in db.execute(found.group_by(outbox.c.state))}


def withdraw(db: Connection, cause: str) -> int:
    """What has not been sent is not sent any more."""
    waiting = update(outbox).where(*_of(cause), outbox.c.state == "waiting")
    return db.execute(waiting.values(state="withdrawn")).rowcount


def _of(cause: str) -> tuple[ColumnElement[bool], ...]:
    return outbox.c.kind.in_((KIND, URGENT)), outbox.c.cause == cause
