"""Members who hear nothing: of whom no account can be written to, or who have none."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, exists, func, select

from domain.people import Standing
from storage.database import Connection
from storage.tables import account, member, membership


class Unreached(NamedTuple):
    """Since when nothing arrives; None where there is no account at all."""

    member_id: int
    name: str
    since: datetime | None


def unreachable(db: Connection, unit_id: int, most: int) -> list[Unreached]:
    """The unit's members; those with accounts first, by how long they have heard nothing."""
    found = _unreachable(unit_id)
    since = func.max(account.c.unreachable_since)
    rows = db.execute(found.order_by(since.is_(None), since, member.c.id).limit(most))
    return [Unreached(*row) for row in rows]


def count_unreachable(db: Connection, unit_id: int) -> int:
    found = select(func.count()).select_from(_unreachable(unit_id).subquery())
    return int(db.execute(found).scalar_one())


def count_without_account(db: Connection, unit_id: int) -> int:
    """How many of the unreachable have no account at all."""
    lonely = _unreachable(unit_id).having(func.count(account.c.id) == 0)
    return int(db.execute(select(func.count()).select_from(lonely.subquery())).scalar_one())


def can_be_reached(member_id: ColumnElement[int]) -> ColumnElement[bool]:
    """By any account."""
    return exists(
        select(account.c.id).where(
            account.c.member_id == member_id, account.c.unreachable_since.is_(None)
        )
    )


def _unreachable(unit_id: int) -> Select[int, str, datetime]:
    """An account that can be written to has no moment since when it can't."""
    marked = func.count(account.c.unreachable_since)
    return (
        select(member.c.id, member.c.name, func.max(account.c.unreachable_since).label("since"))
        .join(membership, membership.c.member_id == member.c.id)
        .outerjoin(account, account.c.member_id == member.c.id)
        .where(membership.c.unit_id == unit_id, membership.c.state == Standing.MEMBER)
        .group_by(member.c.id, member.c.name)
        .having(func.count(account.c.id) == marked)
    )
