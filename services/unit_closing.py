"""A unit ends: nobody belongs to it any more, what was done in it stays written down."""

from dataclasses import dataclass
from datetime import datetime

from domain.joining import clean_reason
from domain.people import Member, Unit, UnitState
from domain.units import Blocks, RootStays, UnitNotEmpty
from services import belonging, groups, heads, items, leave_answers
from services.funds import with_money
from services.heads import open_unit
from services.projects import TO_SEE
from services.rights import NotAllowed
from storage import group_chats, journal, outbox, projects, reliefs, unit_lists, units
from storage.database import Connection
from storage.unit_lists import Held

MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Preview:
    """What closing would end, and what the accounts hold that stay as they are."""

    unit: Unit
    parent: Unit
    members: int
    applicants: int
    leaves: int
    chats: int
    held: list[Held]


def preview(db: Connection, by: Member, unit_id: int, now: datetime) -> Preview:
    """Refuses with UnitGone, NotAllowed, RootStays, UnitNotEmpty."""
    unit = _closable(db, by, unit_id, now)
    return Preview(
        unit=unit,
        parent=units.get(db, unit.parent_id or unit.id),
        members=len(unit_lists.members(db, unit.id)),
        applicants=len(unit_lists.applicants(db, unit.id)),
        leaves=reliefs.count_waiting(db, unit.id)[0],
        chats=len(group_chats.of_unit(db, unit.id)),
        held=unit_lists.held(db, unit.id) if unit.norm_unit_id == unit.id else [],
    )


def close(db: Connection, by: Member, unit_id: int, reason: str, now: datetime) -> Unit:
    """Refuses as `preview`, and with ReasonMissing, ReasonTooLong. Returns the unit above."""
    unit = _closable(db, by, unit_id, now)
    reason = clean_reason(reason)
    members = list(unit_lists.members(db, unit.id))
    # First of all nobody waits for anything here, so that no place gets free for them.
    applicants = _end_applications(db, by, unit, reason, now)
    leave_answers.refuse_all(db, by, unit.id, reason, now)
    groups.untie_all(db, by, unit, now)
    for member_id in members:
        belonging.leave(db, member_id, unit, now)
    unit_lists.speak_elsewhere(db, unit.id)
    units.change(db, unit.id, state=UnitState.CLOSED)
    _note(db, by, unit, reason, len(members) + applicants, now)
    facts = {"unit": unit.name, "who": by.name, "reason": reason}
    letters = [(one, facts) for one in members if one != by.id]
    outbox.put_many(db, "unit-closed", f"unit:{unit.id}", letters, now, outbox.LETTER)
    return units.get(db, unit.parent_id or unit.id)


def _end_applications(db: Connection, by: Member, unit: Unit, reason: str, now: datetime) -> int:
    """How many there were."""
    waiting = unit_lists.applicants(db, unit.id)
    unit_lists.answer_all(db, unit.id, answered_by=by.id, answered_at=now, reason=reason)
    letters = [(one, {"unit": unit.name, "reason": reason}) for one in waiting]
    outbox.put_many(db, "refused", f"closed:{unit.id}", letters, now, outbox.LETTER)
    return len(waiting)


def _closable(db: Connection, by: Member, unit_id: int, now: datetime) -> Unit:
    unit = open_unit(db, unit_id)
    if not heads.may_close(db, unit, by.id, now):
        raise NotAllowed
    if unit.parent_id is None:
        raise RootStays
    _check_empty(db, unit)
    return unit


def _check_empty(db: Connection, unit: Unit) -> None:
    """Parts and projects are closed or moved first, nothing held in common is left in it."""
    parts = [*unit_lists.tree(db).parts(unit.id), *unit_lists.proposals(db, unit.id)]
    running = projects.names(db, unit.id, TO_SEE).values()
    _refuse_if(unit, Blocks.PARTS, [one.name for one in parts])
    _refuse_if(unit, Blocks.PROJECTS, list(running))
    if waiting := unit_lists.count_waiting(db, unit.id):
        raise UnitNotEmpty(unit=unit.name, what=Blocks.ENTRIES.value, count=waiting, names="")
    _refuse_if(unit, Blocks.FUNDS, [one.name for one in with_money(db, unit)])
    _refuse_if(unit, Blocks.GOODS, [one.name for one in items.on_the_shelf(db, unit)])


def _refuse_if(unit: Unit, what: Blocks, names: list[str]) -> None:
    if names:
        listed = ", ".join(f"«{name}»" for name in names[:MOST_NAMED])
        listed += "…" * (len(names) > MOST_NAMED)
        raise UnitNotEmpty(unit=unit.name, what=what.value, count=len(names), names=listed)


def _note(
    db: Connection, by: Member, unit: Unit, reason: str, members: int, now: datetime
) -> None:
    """In its own journal, and in that of the unit above, which can still be read."""
    for one in (unit.id, unit.parent_id or unit.id):
        facts: dict[str, str | int] = {"name": unit.name, "members": members}
        journal.note(db, one, by.id, "unit.close", "unit", unit.id, now, reason, **facts)
