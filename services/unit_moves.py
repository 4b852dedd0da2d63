"""A unit becomes part of another one: with all its parts, and who belongs to it belongs there."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Member, Unit
from domain.units import Place
from services import belonging, heads, unit_settings
from services.heads import check_name, open_unit
from services.rights import NotAllowed
from storage import journal, outbox, unit_lists, units
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Preview:
    """What the move would do; the first unit is the nearest above."""

    unit: Unit
    to: Unit
    path: list[Place]
    entering: list[tuple[Unit, dict[int, str]]]
    norm_before: Unit | None
    norm_after: Unit | None


def places(db: Connection, by: Member, unit_id: int, now: datetime) -> list[list[Place]]:
    """Where `by` may move the unit, each with its path from above."""
    unit, tree = open_unit(db, unit_id), unit_lists.tree(db)
    inside = set(tree.within(unit.id)) | {unit.parent_id}
    others = [one for one in tree.places if one not in inside]
    found = [one for one in others if heads.may_move(db, unit, units.get(db, one), by.id, now)]
    return sorted((tree.path(one) for one in found), key=lambda path: [p.name for p in path])


def preview(db: Connection, by: Member, unit_id: int, to_id: int, now: datetime) -> Preview:
    """Refuses as `move` does."""
    unit, to = _movable(db, by, unit_id, to_id, now)
    kept = {one.id for one in units.above(db, unit)}
    new = [one for one in (to, *units.above(db, to)) if one.id not in kept]
    today = unit.today(now)
    before = unit_settings.norm_of(db, unit, today)
    return Preview(
        unit=unit,
        to=to,
        path=[*unit_lists.tree(db).path(to.id), Place(unit.id, unit.name, to.id)],
        entering=[(one, unit_lists.newcomers(db, unit.id, one.id)) for one in new],
        norm_before=before,
        norm_after=before if _has_own(unit) else unit_settings.norm_of(db, to, today),
    )


def move(db: Connection, by: Member, unit_id: int, to_id: int, now: datetime) -> Unit:
    """Members enter the new units above and keep the old ones.

    Refuses with UnitGone, NotAllowed, RootStays, UnitUnderItself, UnitThere, UnitTooDeep,
    UnitNameTaken.
    """
    unit, to = _movable(db, by, unit_id, to_id, now)
    old = units.get(db, unit.parent_id or unit.id)
    units.change(db, unit.id, parent_id=to.id)
    moved = units.get(db, unit.id)
    _note(db, by, moved, old, to, now)
    letters = []
    for member_id in unit_lists.members(db, unit.id):
        entered = belonging.enter(db, member_id, moved, now, by.id)
        facts = {"unit": unit.name, "unit_id": unit.id, "old": old.name, "to": to.name}
        facts |= {"who": by.name, "entered": [one.name for one in entered]}
        letters += [(member_id, facts)] if member_id != by.id else []
    cause = f"unit:{unit.id}:{now.isoformat()}"
    outbox.put_many(db, "unit-moved", cause, letters, now, outbox.LETTER)
    return moved


def _movable(
    db: Connection, by: Member, unit_id: int, to_id: int, now: datetime
) -> tuple[Unit, Unit]:
    unit, to = open_unit(db, unit_id), open_unit(db, to_id)
    if unit.parent_id is not None and not heads.may_move(db, unit, to, by.id, now):
        raise NotAllowed
    unit_lists.tree(db).check_move(unit.id, to.id)
    check_name(db, unit.name, to)
    return unit, to


def _has_own(unit: Unit) -> bool:
    return unit.norm_unit_id == unit.id


def _note(db: Connection, by: Member, unit: Unit, old: Unit, to: Unit, now: datetime) -> None:
    """In the journals of the three that it concerns."""
    facts = {"name": unit.name, "from": old.name, "to": to.name}
    for one in (unit, old, to):
        journal.note(db, one.id, by.id, "unit.move", "unit", unit.id, now, **facts)
