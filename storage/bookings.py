"""Bookings, and the days that they hold: a day of a thing is one member's, says the database."""

from collections.abc import Collection
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from domain.bookings import HOLDING, Booking, BookingState, Days
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import booking, booking_day, equipment, handover

_COLUMNS = [booking.c[one.name] for one in fields(Booking)]
_HOLDS = booking.c.state.in_(HOLDING)
_ONCE = {
    "sqlite": sqlite.insert(booking_day).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(booking_day).on_conflict_do_nothing(),
}


class DayTaken(Exception):
    """A day is another booking's; whoever calls has looked before, or offers other days."""


def get(db: Connection, booking_id: int) -> Booking | None:
    """None too for a number that no database knows, as in a made-up button."""
    found = _in_order(db, booking.c.id == booking_id) if may_exist(booking_id) else []
    return found[0] if found else None


def add(db: Connection, equipment_id: int, member_id: int, days: Days, now: datetime) -> int:
    """DayTaken where the database knows any of its days as another's."""
    values = {
        "equipment_id": equipment_id,
        "member_id": member_id,
        "first_day": days.first,
        "until_day": days.until,
        "state": BookingState.BOOKED,
        "created_at": now,
    }
    new = int(db.execute(insert(booking).returning(booking.c.id), values).scalar_one())
    hold(db, new, equipment_id, days)
    return new


def hold(db: Connection, booking_id: int, equipment_id: int, days: Days) -> None:
    """More days for a booking, as for its extension; DayTaken."""
    rows = [{"equipment_id": equipment_id, "day": day, "booking_id": booking_id} for day in days]
    held = db.execute(_ONCE[db.dialect.name].returning(booking_day.c.day), rows).all()
    if len(held) < len(rows):
        raise DayTaken


def change(db: Connection, booking_id: int, **values: Any) -> None:
    """Of the row alone: of days and states the others take care."""
    db.execute(update(booking).where(booking.c.id == booking_id).values(**values))


def prolong(db: Connection, one: Booking, until: date) -> None:
    """DayTaken."""
    hold(db, one.id, one.equipment_id, Days(one.until_day, until))
    change(db, one.id, until_day=until)


def cancel(db: Connection, booking_id: int, now: datetime, **values: Any) -> None:
    """Its days are free again; `is_late`, `reason`, or another `state` as missed."""
    change(db, booking_id, **{"state": BookingState.CANCELLED, "ended_at": now, **values})
    free(db, booking_id)


def free(db: Connection, booking_id: int, since: date | None = None) -> None:
    """All its days, or those from one on."""
    days = [booking_day.c.booking_id == booking_id]
    days += [booking_day.c.day >= since] if since else []
    db.execute(delete(booking_day).where(*days))


def of_equipment(db: Connection, equipment_id: int, first: date, until: date) -> list[Booking]:
    """Those that hold any of these days, in order."""
    meets = and_(booking.c.first_day < until, booking.c.until_day > first)
    return _in_order(db, booking.c.equipment_id == equipment_id, _HOLDS, meets)


def of_many(db: Connection, equipment_ids: Collection[int], day: date) -> list[Booking]:
    """Those of several things that hold a day or one to come, or are overdue; in order."""
    is_on = or_(booking.c.until_day > day, booking.c.state == BookingState.TAKEN)
    return _in_order(db, booking.c.equipment_id.in_(equipment_ids), _HOLDS, is_on)


def taken_of(db: Connection, equipment_id: int) -> Booking | None:
    """By which the thing is in somebody's hands, overdue or not."""
    held = booking.c.state == BookingState.TAKEN
    found = _in_order(db, booking.c.equipment_id == equipment_id, held)
    return found[-1] if found else None


def of_member(
    db: Connection,
    member_id: int,
    states: Collection[BookingState] = HOLDING,
    equipment_ids: Collection[int] | None = None,
) -> list[Booking]:
    """In order of their first days."""
    wanted = [booking.c.member_id == member_id, booking.c.state.in_(states)]
    if equipment_ids is not None:
        wanted.append(booking.c.equipment_id.in_(equipment_ids))
    return _in_order(db, *wanted)


def coming(db: Connection, equipment_id: int) -> list[Booking]:
    """Of one thing, not fetched yet."""
    booked = booking.c.state == BookingState.BOOKED
    return _in_order(db, booking.c.equipment_id == equipment_id, booked)


def late_cancels(
    db: Connection, equipment_id: int, member_id: int, since: datetime
) -> list[datetime]:
    """When the member cancelled this thing late, or did not fetch it."""
    of = (booking.c.equipment_id == equipment_id, booking.c.member_id == member_id)
    found = select(booking.c.ended_at).where(*of, booking.c.is_late, booking.c.ended_at > since)
    return [at for at in db.execute(found).scalars() if at]


def history(db: Connection, equipment_id: int, first: int, most: int) -> list[Booking]:
    """All that ever were, the latest days first."""
    found = select(*_COLUMNS).where(booking.c.equipment_id == equipment_id)
    ordered = found.order_by(booking.c.first_day.desc(), booking.c.id.desc())
    return [as_booking(row) for row in db.execute(ordered.offset(first).limit(most))]


def count(db: Connection, equipment_id: int) -> int:
    found = select(func.count()).where(booking.c.equipment_id == equipment_id)
    return int(db.execute(found).scalar_one())


def beginning(db: Connection, until: date, since: date | None = None) -> list[Booking]:
    """Booked, not fetched yet, with a first day up to one (and from one on)."""
    wanted = [booking.c.state == BookingState.BOOKED, booking.c.first_day <= until]
    wanted += [booking.c.first_day >= since] if since else []
    return _in_order(db, *wanted)


def ending(db: Connection, first: date, last: date) -> list[Booking]:
    """In somebody's hands and to be brought back on one of these days."""
    is_due = and_(booking.c.until_day >= first, booking.c.until_day <= last)
    return _in_order(db, booking.c.state == BookingState.TAKEN, is_due)


def is_being_handed_over(db: Connection, booking_id: int) -> bool:
    """One of the two has said so, the other has not yet."""
    of = (handover.c.booking_id == booking_id, handover.c.state == "offered")
    return bool(db.execute(select(exists().where(*of))).scalar_one())


def equipment_of_units(db: Connection, unit_ids: Collection[int]) -> list[int]:
    found = select(equipment.c.id).where(equipment.c.unit_id.in_(unit_ids))
    return list(db.execute(found).scalars())


def _in_order(db: Connection, *conditions: ColumnElement[bool]) -> list[Booking]:
    found = select(*_COLUMNS).where(*conditions).order_by(booking.c.first_day, booking.c.id)
    return [as_booking(row) for row in db.execute(found)]


def as_booking(row: Row[Any]) -> Booking:
    return Booking(**row._asdict() | {"state": BookingState(row.state)})
