"""What the days do to bookings: reminders, those that nobody fetched, those of who has left."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.bookings import A_DAY, Booking, BookingState
from domain.equipment import Equipment
from domain.people import Unit
from services import booking_letters as letters
from services.booking_known import thing_of, today_of
from services.equipment import unit_of
from storage import bookings, people
from storage.database import Connection

# The evening before, by the unit's clock.
EVENING = time(18)
AROUND_THE_WORLD = timedelta(days=2)


def remind_of_bookings(db: Connection, now: datetime) -> None:
    """A duty: the evening before a loan begins, and a day before the return; each once."""
    today = now.date()
    for one in bookings.beginning(db, today + AROUND_THE_WORLD, today - AROUND_THE_WORLD):
        _remind_of_beginning(db, one, now)
    for one in bookings.ending(db, today - AROUND_THE_WORLD, today + AROUND_THE_WORLD):
        _remind_of_return(db, one, now)


def _remind_of_beginning(db: Connection, one: Booking, now: datetime) -> None:
    """Who booked it later than that evening knows it from the receipt."""
    thing = thing_of(db, one)
    due = _evening(unit_of(db, thing), one.first_day - A_DAY)
    today = today_of(db, thing, now)
    if one.created_at < due <= now and today <= one.first_day and thing.is_ready:
        keeper = people.names(db, [thing.keeper_id or 0]).get(thing.keeper_id or 0, "")
        letters.begins(db, thing, one, keeper, now, today=today == one.first_day)


def _remind_of_return(db: Connection, one: Booking, now: datetime) -> None:
    thing = thing_of(db, one)
    due = _evening(unit_of(db, thing), one.until_day - A_DAY)
    if due <= now and today_of(db, thing, now) <= one.until_day:
        letters.ends(db, thing, one, now)


def miss_unfetched(db: Connection, now: datetime) -> None:
    """A duty: not fetched on its first day, the other days are free for others.

    A late cancel; but where it could not be had, or one of the two has said that it was handed
    over, the days wait till they are over.
    """
    for one in bookings.beginning(db, now.date() + AROUND_THE_WORLD):
        thing = thing_of(db, one)
        today = today_of(db, thing, now)
        if one.first_day < today:
            _miss(db, thing, one, now, is_over=one.until_day <= today)


def _miss(db: Connection, thing: Equipment, one: Booking, now: datetime, *, is_over: bool) -> None:
    is_there = thing.is_ready and thing.holder_id in (None, one.member_id)
    if is_there and not bookings.is_being_handed_over(db, one.id):
        bookings.cancel(db, one.id, now, state=BookingState.MISSED, is_late=True)
        letters.missed(db, thing, one, now, late=True)
    elif is_over or not thing.is_ready:
        bookings.cancel(db, one.id, now)
        letters.missed(db, thing, one, now, late=False)


def end_in(db: Connection, member_id: int, left: list[Unit], now: datetime) -> None:
    """Who leaves units books nothing of theirs any more; what is in hand is to be brought back."""
    ids = bookings.equipment_of_units(db, [unit.id for unit in left])
    for one in bookings.of_member(db, member_id, [BookingState.BOOKED], ids):
        bookings.cancel(db, one.id, now)
        _tell_the_next(db, one, now)


def _tell_the_next(db: Connection, one: Booking, now: datetime) -> None:
    thing = thing_of(db, one)
    if one.until_day > today_of(db, thing, now):
        coming = bookings.coming(db, thing.id)
        after = [other for other in coming if other.first_day >= one.until_day]
        for other in after[:1]:
            letters.freed(db, thing, other, one, now)


def _evening(unit: Unit, day: date) -> datetime:
    return datetime.combine(day, EVENING, ZoneInfo(unit.time_zone))
