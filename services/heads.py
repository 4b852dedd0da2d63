"""Who answers for a unit: its coordinators, or those of the nearest above where nobody is."""

from datetime import datetime

from domain.people import Role, Unit, UnitState
from domain.units import UnitGone, UnitNameTaken, same_name
from services.rights import NotAllowed, looked_after_by, require_head
from storage import people, unit_lists, units
from storage.database import Connection


def open_unit(db: Connection, unit_id: int) -> Unit:
    """The unit while it is open; ids that a made-up button carries may be anything."""
    unit = units.find(db, unit_id)
    if unit is None or unit.state is not UnitState.OPEN:
        raise UnitGone
    return unit


def is_head(db: Connection, unit_id: int, member_id: int, now: datetime) -> bool:
    try:
        require_head(db, unit_id, member_id, now)
    except NotAllowed:
        return False
    return True


def may_move(db: Connection, unit: Unit, to: Unit, member_id: int, now: datetime) -> bool:
    """The head of both, or of any unit that both are part of."""
    over = {one.id for one in units.above(db, unit)}
    common = [one.id for one in (to, *units.above(db, to)) if one.id in over]
    if any(is_head(db, one, member_id, now) for one in common):
        return True
    return all(is_head(db, one.id, member_id, now) for one in (unit, to))


def may_close(db: Connection, unit: Unit, member_id: int, now: datetime) -> bool:
    """The unit's own head, or that of the unit it is part of."""
    theirs = [unit.id] + ([unit.parent_id] if unit.parent_id else [])
    return any(is_head(db, one, member_id, now) for one in theirs)


def of(db: Connection, unit: Unit, now: datetime) -> list[int]:
    """Whom to write to about the unit: those whose answer counts."""
    where = looked_after_by(db, unit, now, Role.COORDINATOR)
    return people.coordinators(db, where.id, now, Role.COORDINATOR)


def check_name(db: Connection, name: str, parent: Unit | None, unit_id: int | None = None) -> None:
    """No two parts of a unit are called the same, neither open nor proposed ones."""
    if parent is None:
        return
    parts = [*unit_lists.tree(db).parts(parent.id), *unit_lists.proposals(db, parent.id)]
    if any(same_name(one.name, name) for one in parts if one.id != unit_id):
        raise UnitNameTaken(name=name, parent=parent.name)
