"""Who answers for a unit: its own coordinators, or those of the nearest above that has any."""

from datetime import datetime

from domain.people import Unit
from services.rights import require_coordinator
from storage import people, units
from storage.database import Connection


def in_charge(db: Connection, unit: Unit, now: datetime) -> list[int]:
    """Coordinators and deputies; nobody where the whole cooperative has none."""
    return people.coordinators(db, _where(db, unit, now).id, now)


def require_in_charge(db: Connection, unit: Unit, member_id: int, now: datetime) -> None:
    """NotAllowed for who does not answer for the unit at this moment."""
    require_coordinator(db, _where(db, unit, now).id, member_id, now)


def units_in_charge_of(db: Connection, unit: Unit, now: datetime) -> list[int]:
    """The unit itself and those of its parts that nobody in office looks after."""
    parts = [units.get(db, one) for one in sorted(units.below(db, unit.id)) if one != unit.id]
    return [unit.id, *(one.id for one in parts if _where(db, one, now).id == unit.id)]


def _where(db: Connection, unit: Unit, now: datetime) -> Unit:
    while unit.parent_id is not None and not people.coordinators(db, unit.id, now):
        unit = units.get(db, unit.parent_id)
    return unit
