"""Members, the accounts they write from, and what they are in a unit."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, insert, or_, select, update

from domain.people import Account, Member, Network, Role, Standing
from storage import units
from storage.database import Connection
from storage.tables import account, member, membership, role

_MEMBER = select(
    member.c.id,
    member.c.name,
    member.c.language,
    member.c.time_zone,
    membership.c.unit_id,
    membership.c.state,
    membership.c.joined_on,
).join(membership, membership.c.member_id == member.c.id)


def by_account(db: Connection, who: Account, now: datetime) -> Member | None:
    """The member who writes from this account, or None for a stranger."""
    found = _MEMBER.join(account, account.c.member_id == member.c.id).where(
        account.c.network == who.network, account.c.external_id == who.external_id
    )
    return _first(db, found, now)


def by_id(db: Connection, member_id: int, now: datetime) -> Member | None:
    return _first(db, _MEMBER.where(member.c.id == member_id), now)


def _first(db: Connection, found: Any, now: datetime) -> Member | None:
    row = db.execute(found.order_by(membership.c.unit_id).limit(1)).one_or_none()
    return _member(db, row, now) if row else None


def _member(db: Connection, row: Row[Any], now: datetime) -> Member:
    unit = units.get(db, row.unit_id)
    return Member(
        id=row.id,
        name=row.name,
        language=row.language or unit.language,
        time_zone=row.time_zone or unit.time_zone,
        unit=unit,
        standing=Standing(row.state),
        joined_on=row.joined_on,
        roles=roles(db, row.unit_id, row.id, now),
    )


def roles(db: Connection, unit_id: int, member_id: int, now: datetime) -> frozenset[Role]:
    found = select(role.c.role).where(
        role.c.unit_id == unit_id, role.c.member_id == member_id, _in_force(now)
    )
    return frozenset(Role(row.role) for row in db.execute(found))


def coordinators(db: Connection, unit_id: int, now: datetime) -> list[int]:
    found = (
        select(role.c.member_id)
        .where(role.c.unit_id == unit_id, role.c.role == Role.COORDINATOR, _in_force(now))
        .distinct()
        .order_by(role.c.member_id)
    )
    return [row.member_id for row in db.execute(found)]


def _in_force(now: datetime) -> ColumnElement[bool]:
    return and_(role.c.since <= now, or_(role.c.until.is_(None), role.c.until > now))


def add_role(db: Connection, unit_id: int, member_id: int, what: Role, now: datetime) -> None:
    values = {"unit_id": unit_id, "member_id": member_id, "role": what, "since": now}
    db.execute(insert(role), values)


def add_member(
    db: Connection, name: str, language: str | None, time_zone: str | None, now: datetime
) -> int:
    values = {"name": name, "language": language, "time_zone": time_zone, "created_at": now}
    return int(db.execute(insert(member).returning(member.c.id), values).scalar_one())


def change_member(db: Connection, member_id: int, **settings: str | None) -> None:
    db.execute(update(member).where(member.c.id == member_id).values(**settings))


def add_account(db: Connection, who: Account, member_id: int, now: datetime) -> None:
    values = {
        "network": who.network,
        "external_id": who.external_id,
        "member_id": member_id,
        "created_at": now,
    }
    db.execute(insert(account), values)


def accounts(db: Connection, member_id: int) -> list[Account]:
    """Where to reach a member, the oldest account first, unreachable ones last."""
    found = (
        select(account.c.network, account.c.external_id)
        .where(account.c.member_id == member_id)
        .order_by(account.c.unreachable_since.is_not(None), account.c.id)
    )
    return [Account(Network(row.network), row.external_id) for row in db.execute(found)]


def mark_unreachable(db: Connection, who: Account, since: datetime | None) -> None:
    """since=None takes the mark away: the person has written again."""
    db.execute(
        update(account)
        .where(account.c.network == who.network, account.c.external_id == who.external_id)
        .values(unreachable_since=since)
    )


def names(db: Connection, member_ids: Sequence[int]) -> dict[int, str]:
    found = select(member.c.id, member.c.name).where(member.c.id.in_(member_ids))
    return {row.id: row.name for row in db.execute(found)}
