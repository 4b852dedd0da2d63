"""Applications as they wait: the queue, the waiting list, former refusals, who is on trial."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update

from domain.people import Standing
from storage.database import Connection
from storage.tables import journal, member, membership, outbox, unit

# Letters that name an applicant begin their cause with the number of who it is.
_ABOUT = (
    "application",
    "application-to-unit",
    "application-replied",
    "place-free",
)


@dataclass(frozen=True, slots=True)
class Queued:
    """An application in a list: who, to which unit, since when."""

    id: int
    name: str
    since: datetime
    unit_id: int
    unit: str
    listed_at: datetime | None = None


class Refused(NamedTuple):
    at: datetime
    reason: str


class OnTrial(NamedTuple):
    member_id: int
    name: str
    unit_id: int
    until: date


def waiting(db: Connection, units: Collection[int], first: int, most: int) -> list[Queued]:
    """Those who have no answer and no place in a list, the longest wait first."""
    order = (membership.c.applied_at, membership.c.id)
    found = _queued(units, membership.c.listed_at.is_(None)).order_by(*order)
    return [Queued(*row) for row in db.execute(found.offset(first).limit(most))]


def count_waiting(db: Connection, units: Collection[int]) -> int:
    return _count(db, _queued(units, membership.c.listed_at.is_(None)))


def listed(db: Connection, units: Collection[int], first: int, most: int) -> list[Queued]:
    """The waiting lists, each in its order."""
    order = (membership.c.unit_id, membership.c.listed_at, membership.c.id)
    found = _queued(units, membership.c.listed_at.is_not(None)).order_by(*order)
    return [Queued(*row) for row in db.execute(found.offset(first).limit(most))]


def count_listed(db: Connection, units: Collection[int]) -> int:
    return _count(db, _queued(units, membership.c.listed_at.is_not(None)))


def place_in_list(db: Connection, unit_id: int, member_id: int) -> int:
    """1 for who is next; 0 for who is not on it."""
    order = [one.id for one in listed(db, [unit_id], 0, 10**6)]
    return order.index(member_id) + 1 if member_id in order else 0


def of_member(db: Connection, member_id: int) -> list[Queued]:
    """Whatever the member has applied to, the oldest first."""
    found = _columns().where(
        membership.c.member_id == member_id, membership.c.state == Standing.APPLICANT
    )
    return [Queued(*row) for row in db.execute(found.order_by(membership.c.applied_at))]


def listed_at(db: Connection, unit_id: int, member_id: int) -> datetime | None:
    found = select(membership.c.listed_at).where(*_of(unit_id, member_id))
    at: datetime | None = db.execute(found).scalar_one_or_none()
    return at


def refusals(db: Connection, unit_id: int, member_id: int) -> list[Refused]:
    """Why the unit has said no before, the oldest first."""
    found = select(journal.c.at, journal.c.reason).where(
        journal.c.unit_id == unit_id,
        journal.c.act == "member.refuse",
        journal.c.subject == "member",
        journal.c.subject_id == member_id,
    )
    return [Refused(at, reason or "") for at, reason in db.execute(found.order_by(journal.c.id))]


def drop(db: Connection, unit_id: int, member_id: int) -> None:
    """An application that was never answered leaves nothing behind in the unit."""
    db.execute(delete(membership).where(*_of(unit_id, member_id)))


def forget_letters(db: Connection, member_id: int) -> None:
    """To an applicant, and those that name them."""
    about = and_(outbox.c.kind.in_(_ABOUT), outbox.c.cause.startswith(f"{member_id}:"))
    db.execute(delete(outbox).where(or_(outbox.c.member_id == member_id, about)))


def probation_until(db: Connection, unit_id: int, member_id: int) -> date | None:
    found = select(membership.c.probation_until).where(*_of(unit_id, member_id), _belongs())
    until: date | None = db.execute(found).scalar_one_or_none()
    return until


def settle_probation(
    db: Connection, unit_id: int, member_id: int, shown: date, until: date | None
) -> bool:
    """False where it does not end on the day that was shown any more."""
    same = (*_of(unit_id, member_id), _belongs(), membership.c.probation_until == shown)
    done = db.execute(update(membership).where(*same).values(probation_until=until))
    return done.rowcount == 1


def on_trial(db: Connection, first: date, last: date) -> list[OnTrial]:
    """Whose probation ends on one of these days, in any unit."""
    found = (
        select(member.c.id, member.c.name, membership.c.unit_id, membership.c.probation_until)
        .join(member, member.c.id == membership.c.member_id)
        .where(_belongs(), membership.c.probation_until.between(first, last))
        .order_by(membership.c.probation_until, membership.c.id)
    )
    return [OnTrial(*row) for row in db.execute(found)]


def _belongs() -> ColumnElement[bool]:
    return membership.c.state == Standing.MEMBER


def _of(unit_id: int, member_id: int) -> tuple[Any, ...]:
    return membership.c.unit_id == unit_id, membership.c.member_id == member_id


def _columns() -> Any:
    return (
        select(
            member.c.id,
            member.c.name,
            membership.c.applied_at,
            membership.c.unit_id,
            unit.c.name,
            membership.c.listed_at,
        )
        .join(membership, membership.c.member_id == member.c.id)
        .join(unit, unit.c.id == membership.c.unit_id)
    )


def _queued(units: Collection[int], which: ColumnElement[bool]) -> Any:
    """A half-made application has no name yet."""
    return _columns().where(
        membership.c.unit_id.in_(units),
        membership.c.state == Standing.APPLICANT,
        member.c.name != "",
        which,
    )


def _count(db: Connection, found: Any) -> int:
    rows = found.with_only_columns(membership.c.id).order_by(None).subquery()
    return int(db.execute(select(func.count()).select_from(rows)).scalar_one())
