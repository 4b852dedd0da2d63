"""Booking a thing for whole days: written at once, or the next free days."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.bookings import FARTHEST, Booking, Days, check_days, free_first_days, next_free
from domain.equipment import Equipment
from domain.people import Member
from services.booking_known import check_may_book, is_late, known, own, today_of
from services.equipment import visible_to
from services.rights import require_member
from storage import bookings, people
from storage.database import Connection

MOST_OFFERS, MOST_GAPS = 4, 60
FIRST_DAYS = 7


@dataclass(frozen=True, slots=True)
class Booked:
    booking: Booking
    thing: Equipment


@dataclass(frozen=True, slots=True)
class TakenBy:
    """Somebody's days among those that were wished for."""

    days: Days
    name: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class Clash:
    """Nothing was written: whose the days are, and the next free ones."""

    thing: Equipment
    taken: list[TakenBy]
    free: list[Days]


@dataclass(frozen=True, slots=True)
class Room:
    """Days on which a loan may begin; from one of them on, how many days it may last."""

    thing: Equipment
    first_days: list[date]
    longest: int = 0


def book(
    db: Connection, me: Member, equipment_id: int, days: Days, now: datetime, instead: int = 0
) -> Booked | Clash:
    """`instead` is one's own booking of this thing, given up where the new days are free.

    Refuses with NoSuchThing, ThingNotReady, QuotaUsedUp, DaysPast, DaysTooFar, DaysTooLong;
    NoSuchBooking, BookingOver.
    """
    me = require_member(db, me.id, now)
    thing = visible_to(db, me.id, equipment_id)
    held = bookings.of_equipment(db, thing.id, days.first, days.until)
    same = [one for one in held if one.member_id == me.id and one.days == days]
    if same:  # pressed twice
        return Booked(same[0], thing)
    old = own(db, me.id, instead) if instead else None
    check_may_book(db, thing, me.id, now)
    _check_days(db, me, thing, days, old, now)
    in_the_way = [one for one in held if old is None or one.id != old.id]
    if in_the_way:
        return _clash(db, me, thing, days, in_the_way, instead, now)
    if old:
        _give_up(db, old, days, now)
    return Booked(known(db, bookings.add(db, thing.id, me.id, days, now)), thing)


def room(
    db: Connection,
    me: Member,
    equipment_id: int,
    now: datetime,
    first: date | None = None,
    instead: int = 0,
) -> Room:
    """What may be chosen, as if one's own booking `instead` were not there.

    NoSuchThing, ThingNotReady, QuotaUsedUp.
    """
    me = require_member(db, me.id, now)
    thing = visible_to(db, me.id, equipment_id)
    check_may_book(db, thing, me.id, now)
    today = today_of(db, thing, now)
    taken = _taken(db, thing, today, instead)
    if first is None:
        return Room(thing, free_first_days(taken, today, FIRST_DAYS))
    ahead = [one.first for one in taken if one.until > first]
    gap = (min(ahead) - first).days if ahead else thing.longest
    return Room(thing, [first], max(0, min(gap, thing.longest)))


def _check_days(
    db: Connection, me: Member, thing: Equipment, days: Days, old: Booking | None, now: datetime
) -> None:
    mine = bookings.of_member(db, me.id, equipment_ids=[thing.id])
    others = [one.days for one in mine if old is None or one.id != old.id]
    check_days(days, today_of(db, thing, now), thing.longest, others)


def _clash(
    db: Connection,
    me: Member,
    thing: Equipment,
    days: Days,
    held: list[Booking],
    instead: int,
    now: datetime,
) -> Clash:
    names = people.names(db, [one.member_id for one in held])
    taken = [
        TakenBy(one.days, names.get(one.member_id, ""), one.member_id == me.id) for one in held
    ]
    since = max(days.first, today_of(db, thing, now))
    free = next_free(_taken(db, thing, since, instead), since, len(days), MOST_GAPS)
    whole = [one for one in free if len(one) == len(days)]
    return Clash(thing, taken, (whole or free)[:MOST_OFFERS])


def _taken(db: Connection, thing: Equipment, since: date, but: int = 0) -> list[Days]:
    held = bookings.of_equipment(db, thing.id, since, since + FARTHEST)
    return [one.days for one in held if one.id != but]


def _give_up(db: Connection, old: Booking, new: Days, now: datetime) -> None:
    """Moving it so late that its first day is left over is a late cancel."""
    late = is_late(db, old, now) and old.first_day not in new
    bookings.cancel(db, old.id, now, is_late=late)
