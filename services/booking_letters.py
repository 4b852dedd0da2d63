"""Letters about bookings, to who has the days."""

from datetime import datetime
from typing import Any

from domain.bookings import Booking
from domain.equipment import Equipment
from storage import outbox
from storage.database import Connection


def cancelled(db: Connection, thing: Equipment, one: Booking, by: str, now: datetime) -> None:
    facts = _facts(thing, one) | {"by": by, "words": one.reason or ""}
    outbox.put(db, "booking-cancelled", _cause(one), one.member_id, now, **facts)


def missed(db: Connection, thing: Equipment, one: Booking, now: datetime, *, late: bool) -> None:
    """`late`: it counts as a late cancel; else the thing was not there to be fetched."""
    facts = _facts(thing, one) | {"late": "yes" if late else "no"}
    outbox.put(db, "booking-missed", _cause(one), one.member_id, now, **facts)


def begins(
    db: Connection, thing: Equipment, one: Booking, keeper: str, now: datetime, *, today: bool
) -> None:
    """The evening before, or in the morning where that was too late."""
    facts = _facts(thing, one) | {"place": thing.place, "keeper": keeper}
    facts |= {"when": "today" if today else "tomorrow"}
    cause = f"{_cause(one)}:{one.first_day}"
    outbox.put(db, "booking-begins", cause, one.member_id, now, outbox.REMINDER, **facts)


def ends(db: Connection, thing: Equipment, one: Booking, now: datetime) -> None:
    """A day before it is to be brought back; anew for each day that this is put off to."""
    facts = _facts(thing, one) | {"place": thing.place}
    cause = f"{_cause(one)}:{one.until_day}"
    outbox.put(db, "booking-ends", cause, one.member_id, now, outbox.REMINDER, **facts)


def freed(db: Connection, thing: Equipment, one: Booking, before: Booking, now: datetime) -> None:
    """To whose turn is next: the days before theirs are free."""
    facts = _facts(thing, one) | {"free_from": before.first_day.isoformat()}
    cause = f"{_cause(before)}:freed"
    outbox.put(db, "booking-freed", cause, one.member_id, now, **facts)


def days_of(one: Booking) -> dict[str, str]:
    return {"first": one.first_day.isoformat(), "until": one.until_day.isoformat()}


def _cause(one: Booking) -> str:
    return f"booking:{one.id}"


def _facts(thing: Equipment, one: Booking) -> dict[str, Any]:
    return {"booking": one.id, "equipment": thing.id, "thing": thing.name, **days_of(one)}
