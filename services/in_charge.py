"""Who answers for a unit: its own coordinators, or those of the nearest above that has any."""

from datetime import datetime

from domain.people import IN_OFFICE, Unit
from services.rights import looked_after_by, require_coordinator
from storage import people, units
from storage.database import Connection


def in_charge(db: Connection, unit: Unit, now: datetime) -> list[int]:
    """Coordinators and deputies; nobody where the whole cooperative has none."""
    return people.coordinators(db, looked_after_by(db, unit, now).id, now)


def require_in_charge(db: Connection, unit: Unit, member_id: int, now: datetime) -> None:
    """NotAllowed for who does not answer for the unit at this moment."""
    require_coordinator(db, looked_after_by(db, unit, now).id, member_id, now)


def in_office(db: Connection, member_id: int, now: datetime) -> list[int]:
    """Units of which the member is a coordinator or deputy."""
    own = people.units_of(db, member_id)
    return [one for one in own if IN_OFFICE & people.roles(db, one, member_id, now)]


def units_in_charge_of(db: Connection, unit: Unit, now: datetime) -> list[int]:
    """The unit itself and those of its parts that nobody in office looks after."""
    parts = [units.get(db, one) for one in sorted(units.below(db, unit.id)) if one != unit.id]
    return [unit.id, *(one.id for one in parts if looked_after_by(db, one, now).id == unit.id)]
