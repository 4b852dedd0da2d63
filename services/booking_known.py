"""A booking that is spoken of, its thing, its unit's day; and what late cancels come to."""

from datetime import date, datetime

from domain.bookings import (
    A_DAY,
    QUOTA_SPAN,
    Booking,
    BookingOver,
    BookingState,
    NoSuchBooking,
    QuotaUsedUp,
    is_late_cancel,
    quota_ends,
)
from domain.equipment import Equipment, ThingNotReady
from services.equipment import unit_of
from storage import bookings, equipment
from storage.database import Connection


def known(db: Connection, booking_id: int) -> Booking:
    found = bookings.get(db, booking_id)
    if found is None:
        raise NoSuchBooking
    return found


def own(db: Connection, member_id: int, booking_id: int) -> Booking:
    """One's own that is not fetched yet; NoSuchBooking, BookingOver."""
    one = known(db, booking_id)
    if one.member_id != member_id:
        raise NoSuchBooking
    check_coming(one)
    return one


def check_coming(one: Booking) -> None:
    if one.state is not BookingState.BOOKED:
        raise BookingOver


def thing_of(db: Connection, one: Booking) -> Equipment:
    found = equipment.get(db, one.equipment_id)
    assert found is not None
    return found


def today_of(db: Connection, thing: Equipment, now: datetime) -> date:
    return unit_of(db, thing).today(now)


def is_late(db: Connection, one: Booking, now: datetime) -> bool:
    """Whether giving it up now is a late cancel (the rules, equipment)."""
    return is_late_cancel(one, today_of(db, thing_of(db, one), now), now)


def late_days(db: Connection, thing: Equipment, member_id: int, now: datetime) -> list[date]:
    """The days of the late cancels that still count, in order."""
    unit = unit_of(db, thing)
    since = now - QUOTA_SPAN - A_DAY
    days = [unit.today(at) for at in bookings.late_cancels(db, thing.id, member_id, since)]
    return sorted(day for day in days if day + QUOTA_SPAN > unit.today(now))


def check_may_book(db: Connection, thing: Equipment, member_id: int, now: datetime) -> None:
    """ThingNotReady, QuotaUsedUp."""
    if not thing.is_ready:
        raise ThingNotReady(name=thing.name, state=thing.state.value)
    if thing.late_cancels is not None:
        late = late_days(db, thing, member_id, now)
        ends = quota_ends(late, thing.late_cancels, today_of(db, thing, now))
        if ends:
            raise QuotaUsedUp(allowed=thing.late_cancels, day=ends)
