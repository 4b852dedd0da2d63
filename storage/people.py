"""Members, the accounts they write from, and what they are in a unit."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    LABEL_STYLE_TABLENAME_PLUS_COL,
    BindParameter,
    Row,
    and_,
    bindparam,
    case,
    insert,
    or_,
    select,
    update,
)

from domain.people import IN_OFFICE, Account, Member, Network, Role, Standing
from storage import units
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import account, member, membership, role, unit
from storage.types import UtcDateTime

_NOW: BindParameter[datetime] = bindparam("now", type_=UtcDateTime())
_IN_FORCE = and_(role.c.since <= _NOW, or_(role.c.until.is_(None), role.c.until > _NOW))
_ROLES = select(role.c.role).where(
    role.c.unit_id == bindparam("unit_id"), role.c.member_id == bindparam("member_id"), _IN_FORCE
)
# Whoever belongs to several units speaks in the one they chose, else in the first.
_BELONGS = membership.c.state == Standing.MEMBER
_APPLIES = membership.c.state == Standing.APPLICANT
_PLACE = case(
    (_BELONGS & (unit.c.id == member.c.unit_id), 0), (_BELONGS, 1), (_APPLIES, 2), else_=3
)
# A row for each role, or one without.
_MEMBER = (
    select(member, membership, unit, role.c.role)
    .join(membership, membership.c.member_id == member.c.id)
    .join(unit, unit.c.id == membership.c.unit_id)
    .outerjoin(
        role,
        and_(role.c.unit_id == unit.c.id, role.c.member_id == member.c.id, _IN_FORCE),
    )
    .order_by(_PLACE, membership.c.unit_id)
    .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
)
_BY_ID = _MEMBER.where(member.c.id == bindparam("id"))
_IN_UNIT = _BY_ID.where(unit.c.id == bindparam("unit_id"))
_BY_ACCOUNT = (
    _MEMBER.add_columns(account.c.unreachable_since)
    .join(account, account.c.member_id == member.c.id)
    .where(
        account.c.network == bindparam("network"),
        account.c.external_id == bindparam("external_id"),
    )
)


def by_account(db: Connection, who: Account, now: datetime) -> Member | None:
    """The member who writes from this account, or None for a stranger."""
    member, _ = speaker(db, who, now)
    return member


def speaker(db: Connection, who: Account, now: datetime) -> tuple[Member | None, bool]:
    """And whether the account is marked as one that can't be written to."""
    place = {"network": who.network, "external_id": who.external_id, "now": now}
    rows = db.execute(_BY_ACCOUNT, place).all()
    is_lost = bool(rows) and rows[0].account_unreachable_since is not None
    return _member(db, rows), is_lost


def by_id(
    db: Connection, member_id: int, now: datetime, unit_id: int | None = None
) -> Member | None:
    """As they are in a unit; in the one where they speak, if none is named."""
    if not may_exist(member_id) or (unit_id and not may_exist(unit_id)):
        return None
    found = _IN_UNIT if unit_id else _BY_ID
    who = {"id": member_id, "unit_id": unit_id, "now": now}
    return _member(db, db.execute(found, who).all())


def _member(db: Connection, rows: Sequence[Row[Any]]) -> Member | None:
    if not rows:
        return None
    row = rows[0]
    unit = units.of_row(db, row)
    return Member(
        id=row.member_id,
        name=row.member_name,
        language=row.member_language or unit.language,
        time_zone=row.member_time_zone or unit.time_zone,
        unit=unit,
        standing=Standing(row.membership_state),
        joined_on=row.membership_joined_on,
        roles=frozenset(
            Role(one.role_role) for one in rows if one.role_role and one.unit_id == unit.id
        ),
    )


def roles(db: Connection, unit_id: int, member_id: int, now: datetime) -> frozenset[Role]:
    who = {"unit_id": unit_id, "member_id": member_id, "now": now}
    return frozenset(Role(row.role) for row in db.execute(_ROLES, who))


def coordinators(db: Connection, unit_id: int, now: datetime, *what: Role) -> list[int]:
    """Who is in office: coordinators and their deputies, or the named roles alone."""
    found = (
        select(role.c.member_id)
        .where(role.c.unit_id == unit_id, role.c.role.in_(what or IN_OFFICE), _IN_FORCE)
        .distinct()
        .order_by(role.c.member_id)
    )
    return [row.member_id for row in db.execute(found, {"now": now})]


def units_of(db: Connection, member_id: int) -> list[int]:
    """All units that a member belongs to, the oldest first."""
    found = select(membership.c.unit_id).where(membership.c.member_id == member_id, _BELONGS)
    return list(db.execute(found.order_by(membership.c.unit_id)).scalars())


def add_role(db: Connection, unit_id: int, member_id: int, what: Role, now: datetime) -> None:
    values = {"unit_id": unit_id, "member_id": member_id, "role": what, "since": now}
    db.execute(insert(role), values)


def add_member(
    db: Connection, name: str, language: str | None, time_zone: str | None, now: datetime
) -> int:
    values = {"name": name, "language": language, "time_zone": time_zone, "created_at": now}
    return int(db.execute(insert(member).returning(member.c.id), values).scalar_one())


def change_member(db: Connection, member_id: int, **settings: str | int | datetime | None) -> None:
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
