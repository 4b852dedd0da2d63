"""Giving a booking up: one's own as long as it is not fetched; another's by who looks after the
thing, with a reason."""

from dataclasses import dataclass
from datetime import datetime

from domain.bookings import REASON, Booking, BookingReason, BookingState, NoSuchBooking
from domain.equipment import Equipment
from domain.labour import clean_note
from domain.people import Member
from services import booking_letters as letters
from services.booking_known import check_coming, is_late, known, late_days, own, thing_of
from services.equipment import looks_after
from services.rights import NotAllowed, require_member
from storage import bookings, journal, people
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class SeenBooking:
    """`is_late`: cancelled now it counts as late; `used` late cancels of the thing so far."""

    booking: Booking
    thing: Equipment
    name: str
    is_own: bool
    is_late: bool
    used: int

    @property
    def is_coming(self) -> bool:
        return self.booking.state is BookingState.BOOKED


def cancel(db: Connection, me: Member, booking_id: int, now: datetime) -> Booking:
    """One's own; late is less than a day before (the rules, equipment).

    NoSuchBooking, BookingOver.
    """
    me = require_member(db, me.id, now)
    one = own(db, me.id, booking_id)
    bookings.cancel(db, one.id, now, is_late=is_late(db, one, now))
    return known(db, one.id)


def cancel_for(db: Connection, by: Member, booking_id: int, reason: str, now: datetime) -> Booking:
    """Another's, with a reason that they read; it never counts as late.

    NoSuchBooking, BookingOver, NotAllowed, BookingReason.
    """
    thing = check_cancel_for(db, by, booking_id, now)
    reason = clean_note(reason)
    if not 0 < len(reason) <= REASON:
        raise BookingReason(most=REASON)
    bookings.cancel(db, booking_id, now, reason=reason)
    one = known(db, booking_id)
    letters.cancelled(db, thing, one, by.name, now)
    about = ("booking.cancel", "member", one.member_id, now, reason)
    until = one.until_day.isoformat()
    journal.note(db, thing.unit_id, by.id, *about, thing=thing.name, until=until)
    return one


def check_cancel_for(db: Connection, by: Member, booking_id: int, now: datetime) -> Equipment:
    """Before the reason is asked for; NoSuchBooking, BookingOver, NotAllowed."""
    require_member(db, by.id, now)
    one = known(db, booking_id)
    thing = thing_of(db, one)
    if one.member_id == by.id or not looks_after(db, thing, by.id, now):
        raise NotAllowed
    check_coming(one)
    return thing


def seen(db: Connection, me: Member, booking_id: int, now: datetime) -> SeenBooking:
    """For the member and for who looks after the thing; NoSuchBooking."""
    require_member(db, me.id, now)
    one = known(db, booking_id)
    if one.member_id != me.id and not looks_after(db, thing_of(db, one), me.id, now):
        raise NoSuchBooking
    return _seen(db, me, one, now)


def mine(db: Connection, me: Member, now: datetime) -> list[SeenBooking]:
    """One's own that hold days, the next first."""
    require_member(db, me.id, now)
    return [_seen(db, me, one, now) for one in bookings.of_member(db, me.id)]


def coming(db: Connection, me: Member, equipment_id: int, now: datetime) -> list[SeenBooking]:
    """Of one thing and not fetched yet, for who looks after it; NotAllowed."""
    require_member(db, me.id, now)
    held = bookings.coming(db, equipment_id)
    if held and not looks_after(db, thing_of(db, held[0]), me.id, now):
        raise NotAllowed
    return [_seen(db, me, one, now) for one in held]


def _seen(db: Connection, me: Member, one: Booking, now: datetime) -> SeenBooking:
    thing, is_own = thing_of(db, one), one.member_id == me.id
    name = people.names(db, [one.member_id]).get(one.member_id, "")
    late = is_own and one.state is BookingState.BOOKED and is_late(db, one, now)
    used = len(late_days(db, thing, one.member_id, now))
    return SeenBooking(one, thing, name, is_own, late, used)
