"""Room in a unit: how many members it takes, and who comes next when a place gets free."""

from datetime import datetime
from typing import Any

from domain.applications import NoPlace
from domain.people import Unit
from services.in_charge import in_charge
from storage import applications, outbox, people, roster, units
from storage.database import Connection


def free(db: Connection, unit_id: int) -> int | None:
    """How many more it takes; None where nothing is limited."""
    most: int | None = units.own_settings(db, unit_id)["places"]
    return None if most is None else max(0, most - roster.count_members(db, unit_id))


def check_room(db: Connection, member_id: int, unit: Unit) -> None:
    """NoPlace where the unit, or one above that they would enter with it, is full."""
    theirs = people.units_of(db, member_id)
    for one in (unit, *units.above(db, unit)):
        if one.id not in theirs and free(db, one.id) == 0:
            raise NoPlace(unit=one.name, places=units.own_settings(db, one.id)["places"])


def has_room(db: Connection, member_id: int, unit: Unit) -> bool:
    try:
        check_room(db, member_id, unit)
    except NoPlace:
        return False
    return True


def place_free(db: Connection, unit: Unit, now: datetime) -> None:
    """Somebody has left: who answers for the unit learns who is first on the waiting list."""
    first = applications.listed(db, [unit.id], 0, 1)
    if not first or free(db, unit.id) == 0:
        return
    [next_one] = first
    facts: dict[str, Any] = {"name": next_one.name, "applicant": next_one.id, "unit": unit.name}
    applied = int(next_one.since.timestamp())
    cause = f"{next_one.id}:{unit.id}:{now.timestamp():.0f}"
    for reader in in_charge(db, unit, now):
        outbox.put(db, "place-free", cause, reader, now, applied=applied, unit_id=unit.id, **facts)
