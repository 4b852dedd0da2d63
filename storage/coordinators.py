"""Coordinators as the bot writes to them: in which unit, by which clock, at which hour."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import exists, func, or_, select

from domain.people import Role, Standing
from domain.reminding import USUAL_DIGEST_HOUR
from storage.database import Connection
from storage.tables import account, member, membership, role


class Coordinator(NamedTuple):
    """`zone` is their own, None for the unit's; in office `since`, for the longest."""

    member_id: int
    unit_id: int
    zone: str | None
    hour: int
    since: datetime


def in_office(db: Connection, now: datetime) -> list[Coordinator]:
    """Those whom a letter can reach, of all units."""
    reachable = exists(
        select(account.c.id).where(
            account.c.member_id == member.c.id, account.c.unreachable_since.is_(None)
        )
    )
    found = (
        select(
            member.c.id,
            role.c.unit_id,
            member.c.time_zone,
            func.coalesce(member.c.digest_hour, USUAL_DIGEST_HOUR),
            func.min(role.c.since),
        )
        .join(role, role.c.member_id == member.c.id)
        .join(membership, membership.c.member_id == member.c.id)
        .where(
            role.c.role == Role.COORDINATOR,
            role.c.since <= now,
            or_(role.c.until.is_(None), role.c.until > now),
            membership.c.unit_id == role.c.unit_id,
            membership.c.state == Standing.MEMBER,
            reachable,
        )
        .group_by(member.c.id, role.c.unit_id, member.c.time_zone, member.c.digest_hour)
        .order_by(role.c.unit_id, member.c.id)
    )
    return [Coordinator(*row) for row in db.execute(found)]
