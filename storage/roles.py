"""Terms in office: who holds which role of a unit, since when, until when, and on what ground."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select, update

from domain.people import Role
from storage.database import Connection
from storage.tables import member, role

# Coordinators first, then as `Role` has them.
_RANK = {what: rank for rank, what in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class Term:
    """A role that somebody holds; `until` None has no end."""

    id: int
    unit_id: int
    member_id: int
    name: str
    role: Role
    since: datetime
    until: datetime | None
    ground: str | None


def in_force(
    db: Connection, unit_id: int, now: datetime, member_id: int | None = None
) -> list[Term]:
    """All terms of a unit that run, or those of one member."""
    whose = [role.c.member_id == member_id] if member_id is not None else []
    return _terms(db, role.c.unit_id == unit_id, *_running(now), *whose)


def ending(db: Connection, now: datetime, by: datetime) -> list[Term]:
    """Terms of any unit that run now and end by a moment."""
    return _terms(db, *_running(now), role.c.until <= by)


def ended(db: Connection, since: datetime, now: datetime) -> list[Term]:
    """Terms of any unit that are over, but were not yet at `since`."""
    return _terms(db, role.c.until > since, role.c.until <= now)


def end(db: Connection, term: Term, now: datetime) -> None:
    db.execute(update(role).where(role.c.id == term.id).values(until=now))


def _running(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return role.c.since <= now, or_(role.c.until.is_(None), role.c.until > now)


def _terms(db: Connection, *conditions: ColumnElement[bool]) -> list[Term]:
    found = (
        select(
            role.c.id,
            role.c.unit_id,
            role.c.member_id,
            member.c.name,
            role.c.role,
            role.c.since,
            role.c.until,
            role.c.ground,
        )
        .join(member, member.c.id == role.c.member_id)
        .where(*conditions)
        .order_by(role.c.unit_id, role.c.id)
    )
    terms = [_term(row) for row in db.execute(found)]
    return sorted(terms, key=lambda one: (one.unit_id, _RANK[one.role], one.id))


def _term(row: Any) -> Term:
    number, unit_id, member_id, name, what, since, until, ground = row
    return Term(number, unit_id, member_id, name, Role(what), since, until, ground)
