"""Equipment in the shed, for tests: `drill = await world.ask(thing, "Дрель", world.clock())`."""

from datetime import date, datetime
from typing import Any

from domain.bookings import Booking, Days
from domain.equipment import Equipment
from storage import bookings, equipment
from storage.database import Connection


def thing(db: Connection, name: str, now: datetime, **values: Any) -> Equipment:
    """A thing of the root's, ready, for 14 days at most and without a quota."""
    usual: dict[str, Any] = {"unit_id": 1, "about": "", "place": "сарай", "most_days": 14}
    added = equipment.get(db, equipment.add(db, now, name=name, **{**usual, **values}))
    assert added is not None
    return added


def booked(
    db: Connection, of: Equipment, member_id: int, first: date, until: date, now: datetime
) -> Booking:
    """Whatever the rules say; the database alone refuses a day that is another's."""
    found = bookings.get(db, bookings.add(db, of.id, member_id, Days(first, until), now))
    assert found is not None
    return found
