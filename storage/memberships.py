"""What members are in a unit, from the application on."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import case, delete, insert, select, update

from domain.cycles import Span
from domain.people import Account, Role, Standing
from storage import labour_accounts
from storage.database import Connection
from storage.tables import (
    account,
    conversation,
    member,
    membership,
    membership_span,
    outbox,
    participation,
    project,
    role,
    unit,
)


@dataclass(frozen=True, slots=True)
class Membership:
    member_id: int
    unit_id: int
    standing: Standing
    applied_at: datetime
    joined_on: date | None
    left_on: date | None
    answered_by: int | None
    answered_at: datetime | None
    reason: str | None


def add_membership(
    db: Connection,
    unit_id: int,
    member_id: int,
    standing: Standing,
    now: datetime,
    joined_on: date | None = None,
) -> None:
    values = {
        "unit_id": unit_id,
        "member_id": member_id,
        "state": standing,
        "applied_at": now,
        "joined_on": joined_on,
    }
    db.execute(insert(membership), values)
    if joined_on is not None:
        begin_stay(db, unit_id, member_id, joined_on)


def begin_stay(db: Connection, unit_id: int, member_id: int, day: date) -> None:
    """From this day on the member belongs: labour is reckoned, in the same accounts as before."""
    values = {"unit_id": unit_id, "member_id": member_id, "joined_on": day}
    db.execute(insert(membership_span), values)
    count_more(db, unit_id, 1)
    labour_accounts.open_both(db, unit_id, member_id)


def end_stay(db: Connection, unit_id: int, member_id: int, day: date) -> None:
    """The day itself still belongs to it; at least one day does, were the clock set back."""
    running = (
        membership_span.c.unit_id == unit_id,
        membership_span.c.member_id == member_id,
        membership_span.c.left_on.is_(None),
    )
    last = case((membership_span.c.joined_on > day, membership_span.c.joined_on), else_=day)
    ended = db.execute(update(membership_span).where(*running).values(left_on=last)).rowcount
    count_more(db, unit_id, -ended)


def count_more(db: Connection, unit_id: int, more: int) -> None:
    """How many belong to a unit is known without counting them."""
    counted = update(unit).where(unit.c.id == unit_id)
    db.execute(counted.values(members=unit.c.members + more))


def stays(db: Connection, unit_id: int, member_id: int) -> list[Span]:
    found = select(membership_span.c.joined_on, membership_span.c.left_on).where(
        membership_span.c.unit_id == unit_id, membership_span.c.member_id == member_id
    )
    return [Span(*row) for row in db.execute(found.order_by(membership_span.c.id))]


def get(db: Connection, unit_id: int, member_id: int) -> Membership | None:
    found = select(
        membership.c.member_id,
        membership.c.unit_id,
        membership.c.state,
        membership.c.applied_at,
        membership.c.joined_on,
        membership.c.left_on,
        membership.c.answered_by,
        membership.c.answered_at,
        membership.c.reason,
    ).where(*_of(unit_id, member_id))
    row = db.execute(found).one_or_none()
    return Membership(row[0], row[1], Standing(row[2]), *row[3:]) if row else None


def change(db: Connection, unit_id: int, member_id: int, **values: Any) -> None:
    db.execute(update(membership).where(*_of(unit_id, member_id)).values(**values))


def answer(db: Connection, unit_id: int, member_id: int, standing: Standing, **how: Any) -> bool:
    """Settle a waiting application; False where somebody has done so before."""
    waiting = (*_of(unit_id, member_id), membership.c.state == Standing.APPLICANT)
    values = {"state": standing, **how}
    return db.execute(update(membership).where(*waiting).values(**values)).rowcount == 1


def _of(unit_id: int, member_id: int) -> tuple[Any, ...]:
    return membership.c.unit_id == unit_id, membership.c.member_id == member_id


def appoint(
    db: Connection,
    unit_id: int,
    member_id: int,
    what: Role,
    now: datetime,
    until: datetime | None,
    **how: Any,
) -> None:
    """`how` is the ground, and who has appointed them."""
    values = {
        "unit_id": unit_id,
        "member_id": member_id,
        "role": what,
        "since": now,
        "until": until,
        **how,
    }
    db.execute(insert(role), values)


def end_roles(db: Connection, unit_id: int, member_id: int, now: datetime, *what: Role) -> None:
    """The named roles, or all of them, end at this moment."""
    held = [role.c.unit_id == unit_id, role.c.member_id == member_id]
    held += [role.c.until.is_(None) | (role.c.until > now)]
    held += [role.c.role.in_(what)] if what else []
    db.execute(update(role).where(*held).values(until=now))


def role_until(db: Connection, unit_id: int, member_id: int, what: Role) -> datetime | None:
    """When the term that began last ends; None for one without an end."""
    found = select(role.c.until).where(
        role.c.unit_id == unit_id, role.c.member_id == member_id, role.c.role == what
    )
    return db.execute(found.order_by(role.c.id.desc()).limit(1)).scalar_one_or_none()


def stop_taking_part(db: Connection, member_id: int, now: datetime, unit_id: int) -> None:
    """Whoever has left takes part in no project of the unit any more."""
    theirs = select(project.c.id).where(project.c.unit_id == unit_id)
    running = (participation.c.member_id == member_id, participation.c.until.is_(None))
    db.execute(
        update(participation)
        .where(*running, participation.c.project_id.in_(theirs))
        .values(until=now)
    )


def withdraw_applications(
    db: Connection, member_id: int, unit_ids: Collection[int], now: datetime
) -> None:
    """To parts of what was left: nobody need answer them any more."""
    waiting = (membership.c.member_id == member_id, membership.c.state == Standing.APPLICANT)
    answered = {"state": Standing.REFUSED, "answered_at": now, "answered_by": member_id}
    within = membership.c.unit_id.in_(unit_ids)
    db.execute(update(membership).where(*waiting, within).values(**answered, reason=None))


def erase(db: Connection, member_id: int) -> None:
    """An applicant who never became a member leaves nothing behind."""
    for table in (membership, account):
        db.execute(delete(table).where(table.c.member_id == member_id))
    # The letters to coordinators name the applicant.
    told = (outbox.c.kind == "application", outbox.c.cause.startswith(f"{member_id}:"))
    db.execute(delete(outbox).where(*told))
    db.execute(delete(member).where(member.c.id == member_id))


def unlink(db: Connection, who: Account) -> None:
    """The account is a stranger's again, and so is what it was talking about."""
    for table, person in ((account, "external_id"), (conversation, "person_id")):
        db.execute(
            delete(table).where(table.c.network == who.network, table.c[person] == who.external_id)
        )
