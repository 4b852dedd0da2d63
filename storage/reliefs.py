"""Leave, exemptions, shares and extensions: asked for, answered, in force."""

from collections.abc import Collection
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import ColumnElement, func, insert, or_, select, update

from domain.cycles import Span
from domain.reliefs import Relief, ReliefKind, ReliefState
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import member, relief

QUARTERS = 4


def add(db: Connection, new: Relief) -> int:
    """Returns the id that the database gives."""
    values = {
        "unit_id": new.unit_id,
        "member_id": new.member_id,
        "kind": new.kind,
        "first_day": new.days.first,
        "last_day": new.days.last,
        "quarters": None if new.part is None else int(new.part * QUARTERS),
        "reason": new.reason,
        "state": new.state,
        "asked_by": new.asked_by,
        "asked_at": new.asked_at,
        "answered_by": new.answered_by,
        "answered_at": new.answered_at,
        "answer": new.answer,
    }
    return int(db.execute(insert(relief).returning(relief.c.id), values).scalar_one())


def get(db: Connection, relief_id: int) -> Relief | None:
    if not may_exist(relief_id):
        return None
    row = db.execute(select(relief).where(relief.c.id == relief_id)).one_or_none()
    return _relief(row) if row else None


def answer(
    db: Connection, relief_id: int, state: ReliefState, by: int, now: datetime, words: str | None
) -> bool:
    """Settle what is asked; False where somebody has done so before."""
    done = db.execute(
        update(relief)
        .where(relief.c.id == relief_id, relief.c.state == ReliefState.ASKED)
        .values(state=state, answered_by=by, answered_at=now, answer=words)
    )
    return done.rowcount == 1


def change(db: Connection, relief_id: int, **values: Any) -> None:
    """E.g. state, or last_day where a leave ends early."""
    db.execute(update(relief).where(relief.c.id == relief_id).values(**values))


def of_member(
    db: Connection, unit_id: int, member_id: int, states: Collection[ReliefState]
) -> list[Relief]:
    """In order of their answers, then of asking: the later of two holds."""
    found = select(relief).where(
        relief.c.member_id == member_id,
        relief.c.unit_id == unit_id,
        relief.c.state.in_(states),
    )
    return [_relief(row) for row in db.execute(found.order_by(*_IN_ORDER))]


def granted(
    db: Connection, unit_id: int, days: Span, members: tuple[int, int] | None = None
) -> list[Relief]:
    """What is in force on any of these days, of members whose ids lie between two."""
    found = select(relief).where(relief.c.unit_id == unit_id, *in_force(days))
    if members:
        found = found.where(relief.c.member_id.between(*members))
    return [_relief(row) for row in db.execute(found.order_by(*_IN_ORDER))]


def count_away(db: Connection, unit_id: int, days: Span) -> int:
    """How many members are on leave or exempt on any of these days."""
    away = (ReliefKind.LEAVE, ReliefKind.EXEMPTION)
    found = select(func.count(func.distinct(relief.c.member_id))).where(
        relief.c.unit_id == unit_id,
        relief.c.kind.in_(away),
        *in_force(days),
    )
    return int(db.execute(found).scalar_one())


def waiting(db: Connection, unit_id: int, first: int, most: int) -> list[tuple[Relief, str]]:
    """What is asked for, the oldest first, with the member's name."""
    found = (
        select(relief, member.c.name)
        .join(member, member.c.id == relief.c.member_id)
        .where(relief.c.unit_id == unit_id, relief.c.state == ReliefState.ASKED)
        .order_by(relief.c.asked_at, relief.c.id)
        .offset(first)
        .limit(most)
    )
    return [(_relief(row), row.name) for row in db.execute(found)]


def count_waiting(db: Connection, unit_id: int) -> tuple[int, datetime | None]:
    """How many wait for an answer, and since when the oldest does."""
    found = select(func.count(), func.min(relief.c.asked_at)).where(
        relief.c.unit_id == unit_id, relief.c.state == ReliefState.ASKED
    )
    count, since = db.execute(found).one()
    return int(count), since


_IN_ORDER = (relief.c.answered_at, relief.c.id)


def in_force(days: Span) -> list[ColumnElement[bool]]:
    """Conditions: granted, for any of these days."""
    ends_late = or_(relief.c.last_day.is_(None), relief.c.last_day >= days.first)
    begins: list[ColumnElement[bool]] = []
    if days.last is not None:
        begins = [relief.c.first_day <= days.last]
    return [relief.c.state == ReliefState.GRANTED, ends_late, *begins]


def _relief(row: Any) -> Relief:
    first: date = row.first_day
    return Relief(
        id=row.id,
        unit_id=row.unit_id,
        member_id=row.member_id,
        kind=ReliefKind(row.kind),
        days=Span(first, row.last_day),
        part=None if row.quarters is None else Fraction(row.quarters, QUARTERS),
        reason=row.reason,
        state=ReliefState(row.state),
        asked_by=row.asked_by,
        asked_at=row.asked_at,
        answered_by=row.answered_by,
        answered_at=row.answered_at,
        answer=row.answer,
    )
