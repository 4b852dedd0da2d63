"""Members who hear nothing any more: no account of theirs can be written to."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, distinct, exists, func, select

from domain.people import Standing
from storage.database import Connection
from storage.tables import account, member, membership

# Found by an index that holds only these: how many others there are does not matter.
_marked = account.alias("marked")


class Unreached(NamedTuple):
    """Since when nothing arrives."""

    member_id: int
    name: str
    since: datetime


def unreachable(db: Connection, unit_id: int, most: int) -> list[Unreached]:
    """The unit's members, by how long they have heard nothing; not who never had an account."""
    since = func.max(_marked.c.unreachable_since)
    found = (
        select(member.c.id, member.c.name, since)
        .select_from(_marked)
        .join(member, member.c.id == _marked.c.member_id)
        .where(_lost(unit_id))
        .group_by(member.c.id, member.c.name)
    )
    rows = db.execute(found.order_by(since, member.c.id).limit(most))
    return [Unreached(*row) for row in rows]


def count(db: Connection, unit_id: int) -> int:
    found = select(func.count(distinct(_marked.c.member_id))).where(_lost(unit_id))
    return int(db.execute(found).scalar_one())


def can_be_reached(member_id: ColumnElement[int]) -> ColumnElement[bool]:
    """By any account."""
    return exists(
        select(account.c.id).where(
            account.c.member_id == member_id, account.c.unreachable_since.is_(None)
        )
    )


def _lost(unit_id: int) -> ColumnElement[bool]:
    belongs = exists(
        select(membership.c.id).where(
            membership.c.unit_id == unit_id,
            membership.c.member_id == _marked.c.member_id,
            membership.c.state == Standing.MEMBER,
        )
    )
    is_marked = _marked.c.unreachable_since.is_not(None)
    return and_(is_marked, ~can_be_reached(_marked.c.member_id), belongs)
