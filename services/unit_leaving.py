"""Leaving a unit with all its parts; leaving the whole cooperative is leaving its root."""

from dataclasses import dataclass
from datetime import datetime

from domain.joining import LastCoordinator, TimerRuns
from domain.people import Member, Role, Unit
from services import belonging
from services.heads import open_unit
from services.in_charge import in_charge
from services.rights import require_member
from storage import journal, outbox, people, projects, timers, unit_lists, units
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Going:
    """What is left, the unit itself first."""

    unit: Unit
    parts: list[str]


def what_goes(db: Connection, me: Member, unit_id: int, now: datetime) -> Going:
    """Refuses as `leave` does."""
    unit = _leavable(db, me, unit_id, now)
    theirs = set(people.units_of(db, me.id)) & units.below(db, unit.id) - {unit.id}
    return Going(unit, sorted(units.get(db, one).name for one in theirs))


def leave(db: Connection, me: Member, unit_id: int, now: datetime) -> list[Unit]:
    """What was written down stays. Refuses with LastCoordinator, TimerRuns, NotAllowed."""
    unit = _leavable(db, me, unit_id, now)
    left = belonging.leave(db, me.id, unit, now)
    for one in left:
        unit_lists.speak_elsewhere(db, one.id, me.id)
        journal.note(db, one.id, me.id, "member.leave", "member", me.id, now, unit=one.name)
    _tell(db, me, unit, left, now)
    return left


def leave_cooperative(db: Connection, me: Member, now: datetime) -> list[Unit]:
    """All units at once; the way back is a new application."""
    root = units.root(db)
    assert root is not None, "the cooperative is founded at start"
    return leave(db, me, root.id, now)


def _leavable(db: Connection, me: Member, unit_id: int, now: datetime) -> Unit:
    unit = open_unit(db, unit_id)
    me = require_member(db, me.id, now, unit.id)
    if unit.parent_id is None:
        _check_not_last(db, me, now)
    _check_timer(db, me, unit)
    return unit


def _check_not_last(db: Connection, me: Member, now: datetime) -> None:
    """Somebody must be left who can admit, appoint and answer; a part is looked after by it."""
    if people.coordinators(db, me.unit.id, now, Role.COORDINATOR) == [me.id]:
        raise LastCoordinator


def _check_timer(db: Connection, me: Member, unit: Unit) -> None:
    """A timer of the unit's projects would have nowhere to be written to."""
    timer = timers.of(db, me.id)
    project = projects.get(db, timer.project_id) if timer else None
    if project and project.unit_id in units.below(db, unit.id):
        raise TimerRuns


def _tell(db: Connection, me: Member, unit: Unit, left: list[Unit], now: datetime) -> None:
    """Each coordinator once, of all that was left under them."""
    cause = f"{me.id}:{unit.id}:{now.timestamp():.0f}"
    kind = "unit-left" if unit.parent_id else "member-left"
    facts = {"name": me.name, "unit": unit.name}
    readers = {one for part in left for one in in_charge(db, part, now)} - {me.id}
    letters = [(one, facts) for one in sorted(readers)]
    outbox.put_many(db, kind, cause, letters, now, outbox.LETTER)
