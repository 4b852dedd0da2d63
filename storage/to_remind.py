"""Who is to be reminded: members whom the running cycle still wants hours of, at one look."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select

from domain.cycles import Cycle, Span
from domain.people import Standing, Unit
from domain.projects import Labour
from domain.reliefs import STOPS_THE_CLOCK
from storage.cycle_cover import PLEDGED_OF_ACCOUNT, UNCONFIRMED
from storage.database import Connection
from storage.reliefs import in_force
from storage.reminder_groups import Group, in_group
from storage.standings import is_short, means
from storage.tables import labour_account, member, membership, outbox, quiet, relief
from storage.unreached import can_be_reached

LETTER = "reminder"
_COVER = PLEDGED_OF_ACCOUNT + UNCONFIRMED
_MISSING = labour_account.c.due - means


@dataclass(frozen=True, slots=True)
class Short:
    """Minutes missing of each kind of labour; `covered` are promised, or wait for a yes.

    `debt` are those of them that closed cycles have left.
    """

    member_id: int
    obligatory: int
    free: int
    covered: int
    debt: int


@dataclass(frozen=True, slots=True)
class Occasion:
    """A point of a cycle that has come: its letters' cause, and all that the cycle has.

    Who has had one since `morning` is not written to again today. Work counts in `places`.
    """

    cycle: Cycle
    places: Collection[int]
    today: date
    cause: str
    causes: Collection[str]
    morning: datetime


def short(
    db: Connection, unit: Unit, group: Group, occasion: Occasion, after: int, most: int
) -> list[Short]:
    """Some of the group who are to be written to, in the order of ids, those after one."""
    cycle = occasion.cycle
    found = (
        _missing()
        .where(*_running(unit.id, cycle), is_short, *in_group(unit, group))
        .where(member.c.reminders, _is_reachable(), ~_asked_for_quiet(cycle))
        .where(~_is_away(unit.id, occasion.today), ~_has_heard(occasion))
        .where(labour_account.c.due > means + _COVER, labour_account.c.member_id > after)
        .limit(most)
    )
    rows = db.execute(found, _of(cycle, occasion.places))
    return [Short(*map(int, row)) for row in rows]


def still_short(
    db: Connection,
    unit_id: int,
    cycle: Cycle,
    places: Collection[int],
    today: date,
    members: Collection[int],
) -> dict[int, Short]:
    """Of these members, those who would be written to if it were not for what they have heard."""
    found = (
        _missing()
        .where(*_running(unit_id, cycle), is_short, labour_account.c.member_id.in_(members))
        .where(member.c.reminders, ~_asked_for_quiet(cycle), ~_is_away(unit_id, today))
        .where(labour_account.c.due > means + _COVER)
    )
    rows = db.execute(found, _of(cycle, places))
    return {row[0]: Short(*map(int, row)) for row in rows}


def _of(cycle: Cycle, places: Collection[int]) -> dict[str, Any]:
    return {"first": cycle.first, "last": cycle.last, "places": list(places)}


def _missing() -> Select[Any]:
    """What is missing of the kinds in which too little is promised as well."""

    def of(labour: Labour) -> ColumnElement[int]:
        return func.sum(case((labour_account.c.labour == labour, _MISSING), else_=0))

    return (
        select(
            labour_account.c.member_id,
            of(Labour.OBLIGATORY),
            of(Labour.FREE),
            func.sum(_COVER),
            func.sum(case((means < 0, -means), else_=0)),
        )
        .join(member, member.c.id == labour_account.c.member_id)
        .join(
            membership,
            and_(
                membership.c.member_id == labour_account.c.member_id,
                membership.c.unit_id == labour_account.c.unit_id,
            ),
        )
        .group_by(labour_account.c.member_id)
        .order_by(labour_account.c.member_id)
    )


def _running(unit_id: int, cycle: Cycle) -> tuple[ColumnElement[bool], ...]:
    """Not in accounts whose closing is late."""
    return (
        labour_account.c.unit_id == unit_id,
        # No index: those of the cycle are many, those of the short are few.
        func.coalesce(labour_account.c.cycle_first, date.min) == cycle.first,
        membership.c.state == Standing.MEMBER,
    )


def _is_reachable() -> ColumnElement[bool]:
    """A letter to anybody else would only die."""
    return can_be_reached(labour_account.c.member_id)


def _asked_for_quiet(cycle: Cycle) -> ColumnElement[bool]:
    return exists(
        select(quiet.c.member_id).where(
            quiet.c.member_id == labour_account.c.member_id,
            quiet.c.unit_id == labour_account.c.unit_id,
            quiet.c.cycle_first == cycle.first,
        )
    )


def _is_away(unit_id: int, today: date) -> ColumnElement[bool]:
    return exists(
        select(relief.c.id).where(
            relief.c.member_id == labour_account.c.member_id,
            relief.c.unit_id == unit_id,
            relief.c.kind.in_(STOPS_THE_CLOCK),
            *in_force(Span(today, today)),
        )
    )


def _has_heard(occasion: Occasion) -> ColumnElement[bool]:
    """Of this point, or of any on this day."""
    return exists(
        select(outbox.c.id).where(
            outbox.c.kind == LETTER,
            outbox.c.cause.in_(occasion.causes),
            outbox.c.member_id == labour_account.c.member_id,
            or_(outbox.c.cause == occasion.cause, outbox.c.created_at >= occasion.morning),
        )
    )
