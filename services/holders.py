"""In which units' accounts labour is reckoned: its own, and those above as their norms say."""

from dataclasses import replace
from datetime import date, datetime

from domain.cycles import Span
from domain.labour import Entry
from domain.norms import norm_at
from domain.people import Member, Unit
from storage import entries, memberships, norms, units
from storage import reckoned as marks
from storage.database import Connection


def of_day(db: Connection, unit: Unit, day: date) -> list[Unit]:
    """For labour of a day in a unit's projects, the nearest first.

    The nearest unit with a norm of its own that has begun, itself among them; of those above it
    the ones whose norm counts labour in any unit below (the cooperative's rules, the norm).
    """
    found: list[Unit] = []
    for one in (unit, *units.above(db, unit)):
        if reckons(one, day) and (not found or _counts_below(db, one, day)):
            found.append(one)
    return found


def reckons(unit: Unit, day: date) -> bool:
    """Whether the unit's own norm has begun by this day."""
    begin = unit.reckoned_from
    return unit.norm_unit_id == unit.id and begin is not None and begin <= day


def reckoned(db: Connection, me: Member) -> Member:
    """The member in the unit whose norm they owe: the one where they speak, or one above it."""
    if me.unit.norm_unit_id == me.unit.id:
        return me
    return replace(me, unit=units.get(db, me.unit.norm_unit_id))


def _counts_below(db: Connection, unit: Unit, day: date) -> bool:
    norm = norm_at(norms.versions(db, unit.id), day)
    return norm is not None and norm.below


def of_entry(db: Connection, unit: Unit, entry: Entry) -> list[Unit]:
    """As was written down with it, however norms and the tree changed since; nearest first."""
    own = [unit] if reckons(unit, entry.work_date) else []
    if unit.parent_id is None:
        return own
    marked = {one: units.get(db, one) for one in marks.above(db, entry.id)}
    near = [marked.pop(one.id) for one in units.above(db, unit) if one.id in marked]
    return [*own, *near, *marked.values()]


def add(
    db: Connection, unit: Unit, entry: Entry, now: datetime, corrects_id: int | None = None
) -> Entry:
    """Write an entry down, and in which units above its own it will be reckoned."""
    added = entries.add(db, entry, now, corrects_id)
    if unit.parent_id is not None:
        marks.mark(db, added.id, _above(db, unit, added))
    return added


def _above(db: Connection, unit: Unit, entry: Entry) -> list[int]:
    """A counter-entry is reckoned where the one is that it reverses."""
    if entry.reverses_id:
        return marks.above(db, entry.reverses_id)
    return [one for one in Places(db, unit).of_new(entry) if one != unit.id]


class Places:
    """Where new labour in a unit will be reckoned; each day and member is looked up once."""

    def __init__(self, db: Connection, unit: Unit) -> None:
        self.db, self.unit = db, unit
        self._of_days: dict[date, list[int]] = {}
        self._stays: dict[tuple[int, int], list[Span]] = {}

    def of_new(self, entry: Entry) -> tuple[int, ...]:
        """Units by id, the nearest first; above its own only where the worker belonged then."""
        day = entry.work_date
        if day not in self._of_days:
            self._of_days[day] = [one.id for one in of_day(self.db, self.unit, day)]
        return tuple(
            one
            for one in self._of_days[day]
            if one == self.unit.id or self._belonged(one, entry.member_id, day)
        )

    def _belonged(self, unit_id: int, member_id: int, day: date) -> bool:
        key = (unit_id, member_id)
        if key not in self._stays:
            self._stays[key] = memberships.stays(self.db, unit_id, member_id)
        return any(day in stay for stay in self._stays[key])
