"""A drill in the shed of the small cooperative, for tests of services."""

from datetime import date, timedelta

from domain.bookings import Days
from services import booking
from storage import bookings
from tests.services.cooperative import NOW, TODAY, member
from tests.shed import booked, thing

A_DAY = timedelta(days=1)


def drill(db, **more):
    return thing(db, "Дрель", NOW, **more)


def days(first: int, length: int = 1, since: date = TODAY) -> Days:
    """So many days from one that is so many days off."""
    return Days(since + first * A_DAY, since + (first + length) * A_DAY)


def book(db, who, of, wanted, now=NOW, instead=0):
    return booking.book(db, member(db, who), of.id, wanted, now, instead)


def annas(db, s, first: int = 3):
    """A booking that Anna has."""
    wanted = days(first, 2)
    return booked(db, drill(db), s.coop.anna, wanted.first, wanted.until, NOW).id


def kept(db, one):
    found = bookings.get(db, getattr(one, "id", one))
    assert found
    return found
