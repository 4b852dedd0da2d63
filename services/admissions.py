"""Who is let in belongs from today: if there is room, and on trial where the unit has it so."""

from datetime import datetime

from domain.people import Unit
from services import belonging, places, probation
from storage import memberships, units
from storage.database import Connection


def admit(db: Connection, member_id: int, unit: Unit, by: int | None, now: datetime) -> list[Unit]:
    """Into the unit and all that it is part of; returns those that are new. Else NoPlace.

    Who comes back is not on trial again.
    """
    places.check_room(db, member_id, unit)
    return enter(db, member_id, unit, by, now)


def enter(db: Connection, member_id: int, unit: Unit, by: int | None, now: datetime) -> list[Unit]:
    """As `admit`, whether there is room or not."""
    known = [
        one.id
        for one in (unit, *units.above(db, unit))
        if memberships.stays(db, one.id, member_id)
    ]
    entered = belonging.enter(db, member_id, unit, now, by)
    for one in entered:
        memberships.change(db, one.id, member_id, probation_until=None)
        if one.id not in known:
            probation.begin(db, member_id, one, by, now)
    return entered
