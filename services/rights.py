"""Who may do what: asked anew inside the transaction that does it, not of what was shown."""

from datetime import datetime

from domain.errors import Refusal
from domain.people import IN_OFFICE, Member, Role, Unit
from storage import people, units
from storage.database import Connection


class NotAllowed(Refusal):
    message_id = "refusal-not-allowed"
    is_final = True


def require_member(
    db: Connection, member_id: int, now: datetime, unit_id: int | None = None
) -> Member:
    """The member as they are now, in a unit or where they speak; NotAllowed for who is not one."""
    member = people.by_id(db, member_id, now, unit_id)
    if member is None or not member.belongs:
        raise NotAllowed
    return member


def require_coordinator(db: Connection, unit_id: int, member_id: int, now: datetime) -> None:
    """NotAllowed for who is neither coordinator nor deputy of the unit at this moment."""
    _require(db, unit_id, member_id, IN_OFFICE, now)


def require_head(db: Connection, unit_id: int, member_id: int, now: datetime) -> None:
    """A coordinator of the unit, not a deputy: who may give roles and change the unit itself.

    A unit without a coordinator is looked after by the nearest one above that has one.
    """
    where = looked_after_by(db, units.get(db, unit_id), now, Role.COORDINATOR)
    _require(db, where.id, member_id, frozenset({Role.COORDINATOR}), now)


def looked_after_by(db: Connection, unit: Unit, now: datetime, *what: Role) -> Unit:
    """The unit, or the nearest above it, that has somebody in office, or in the named roles.

    The root where nobody is anywhere.
    """
    while unit.parent_id is not None and not people.coordinators(db, unit.id, now, *what):
        unit = units.get(db, unit.parent_id)
    return unit


def require_reader(db: Connection, unit_id: int, member_id: int, now: datetime) -> None:
    """Who reads everything of the unit: its coordinators, deputies and auditors."""
    _require(db, unit_id, member_id, IN_OFFICE | {Role.AUDITOR}, now)


def _require(
    db: Connection, unit_id: int, member_id: int, what: frozenset[Role], now: datetime
) -> None:
    require_member(db, member_id, now, unit_id)
    if not what & people.roles(db, unit_id, member_id, now):
        raise NotAllowed
