"""Members who hear nothing any more: no account of theirs can be written to."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, String, and_, cast, distinct, exists, func, literal, select

from domain.people import Standing
from storage.database import Connection
from storage.tables import account, done_once, member, membership

# Found by an index that holds only these: how many others there are does not matter.
_marked = account.alias("marked")


class Unreached(NamedTuple):
    """Since when nothing arrives."""

    member_id: int
    name: str
    since: datetime


def unreachable(db: Connection, unit_id: int, most: int, now: datetime) -> list[Unreached]:
    """The unit's members, by how long they have heard nothing; not who never had an account.

    Nor whom a coordinator has put aside.
    """
    since = func.max(_marked.c.unreachable_since)
    found = (
        select(member.c.id, member.c.name, since)
        .select_from(_marked)
        .join(member, member.c.id == _marked.c.member_id)
        .where(_lost(unit_id, now))
        .group_by(member.c.id, member.c.name)
    )
    rows = db.execute(found.order_by(since, member.c.id).limit(most))
    return [Unreached(*row) for row in rows]


def count(db: Connection, unit_id: int, now: datetime) -> int:
    found = select(func.count(distinct(_marked.c.member_id))).where(_lost(unit_id, now))
    return int(db.execute(found).scalar_one())


def can_be_reached(member_id: ColumnElement[int]) -> ColumnElement[bool]:
    """By any account."""
    return exists(
        select(account.c.id).where(
            account.c.member_id == member_id, account.c.unreachable_since.is_(None)
        )
    )


def aside(unit_id: int, member_id: int | str) -> str:
    """Under this name it is kept until when nobody need see that a member is not reached."""
    return f"unreached:{unit_id}:{member_id}"


def is_aside(unit_id: int, who: ColumnElement[int], now: datetime) -> ColumnElement[bool]:
    name = literal(aside(unit_id, "")).concat(cast(who, String))
    return exists().where(done_once.c.name == name, done_once.c.done_at > now)


def _lost(unit_id: int, now: datetime) -> ColumnElement[bool]:
    belongs = exists(
        select(membership.c.id).where(
            membership.c.unit_id == unit_id,
            membership.c.member_id == _marked.c.member_id,
            membership.c.state == Standing.MEMBER,
        )
    )
    is_marked = _marked.c.unreachable_since.is_not(None)
    is_seen = ~is_aside(unit_id, _marked.c.member_id, now)
    return and_(is_marked, ~can_be_reached(_marked.c.member_id), belongs, is_seen)
