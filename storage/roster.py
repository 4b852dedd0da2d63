"""Lists of people: members by name, applications by age."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select

from domain.people import Standing
from storage.database import Connection
from storage.tables import member, membership

_IS_OF = membership.c.member_id == member.c.id


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of a list."""

    id: int
    name: str
    since: datetime


def members(db: Connection, unit_id: int, first: int, most: int) -> list[Listed]:
    return _page(db, _members(unit_id), (func.lower(member.c.name), member.c.id), first, most)


def count_members(db: Connection, unit_id: int) -> int:
    return _count(db, _members(unit_id))


def member_names(db: Connection, unit_id: int) -> dict[int, str]:
    found = select(member.c.id, member.c.name).join(membership, _IS_OF).where(*_members(unit_id))
    return {row.id: row.name for row in db.execute(found)}


def applications(db: Connection, unit_id: int, first: int, most: int) -> list[Listed]:
    """Who waits for an answer, the longest first; on the waiting list they have got one."""
    return _page(db, _waiting(unit_id), (membership.c.applied_at, member.c.id), first, most)


def count_applications(db: Connection, unit_id: int) -> int:
    return _count(db, _waiting(unit_id))


def _members(unit_id: int) -> tuple[ColumnElement[bool], ...]:
    return membership.c.unit_id == unit_id, membership.c.state == Standing.MEMBER


def _waiting(unit_id: int) -> tuple[ColumnElement[bool], ...]:
    """A half-made application has no name yet."""
    applicant = membership.c.state == Standing.APPLICANT
    unlisted = membership.c.listed_at.is_(None)
    return membership.c.unit_id == unit_id, applicant, unlisted, member.c.name != ""


def _page(
    db: Connection, whom: tuple[ColumnElement[bool], ...], order: Any, first: int, most: int
) -> list[Listed]:
    found = (
        select(member.c.id, member.c.name, membership.c.applied_at)
        .join(membership, _IS_OF)
        .where(*whom)
        .order_by(*order)
        .offset(first)
        .limit(most)
    )
    return [Listed(*row) for row in db.execute(found)]


def _count(db: Connection, whom: tuple[ColumnElement[bool], ...]) -> int:
    found = select(func.count()).select_from(member).join(membership, _IS_OF).where(*whom)
    return int(db.execute(found).scalar_one())


def has_any(db: Connection, unit_id: int) -> bool:
    """Whether anybody ever belonged to the unit, or asked to."""
    found = select(membership.c.id).where(membership.c.unit_id == unit_id).limit(1)
    return db.execute(found).first() is not None
