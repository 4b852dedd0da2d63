"""What the head of a unit changes about it: its name, purpose, zone, language, days back."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import available_timezones

from domain.people import Member, Unit
from domain.units import (
    INHERITED,
    Setting,
    read_days_back,
    read_name,
    read_purpose,
)
from locales import LANGUAGES
from services.heads import check_name, open_unit
from services.rights import NotAllowed, require_head
from storage import journal, outbox, people, unit_lists, units
from storage.database import Connection

Value = str | int

READERS: dict[Setting, Callable[[str], Value]] = {
    Setting.NAME: read_name,
    Setting.PURPOSE: read_purpose,
    Setting.DAYS_BACK: read_days_back,
}
# What everybody of the unit is told; the rest concerns who is in office.
TOLD_ALL = (Setting.NAME, Setting.ZONE, Setting.DAYS_BACK)


def rewrite(
    db: Connection, by: Member, unit_id: int, what: Setting, text: str, now: datetime
) -> Unit:
    """As written by the head: a name, a purpose, days back. Returns the unit as it is now."""
    unit = _changeable(db, by, unit_id, now)
    value = READERS[what](text)
    if what is Setting.NAME:
        parent = units.get(db, unit.parent_id) if unit.parent_id else None
        check_name(db, str(value), parent, unit.id)
    return _change(db, by, unit, what, value, now)


def choose(
    db: Connection, by: Member, unit_id: int, what: Setting, value: str, now: datetime
) -> Unit:
    """A time zone by its name, or a language."""
    unit = _changeable(db, by, unit_id, now)
    known = {Setting.ZONE: available_timezones(), Setting.LANGUAGE: LANGUAGES}
    if value not in known.get(what, ()):
        raise NotAllowed
    return _change(db, by, unit, what, value, now)


def inherit(db: Connection, by: Member, unit_id: int, what: Setting, now: datetime) -> Unit:
    """The unit's own setting is taken back: what holds above holds here too."""
    unit = _changeable(db, by, unit_id, now)
    if what not in INHERITED or unit.parent_id is None:
        raise NotAllowed
    return _change(db, by, unit, what, None, now)


def _changeable(db: Connection, by: Member, unit_id: int, now: datetime) -> Unit:
    unit = open_unit(db, unit_id)
    require_head(db, unit.id, by.id, now)
    return unit


def _change(
    db: Connection, by: Member, unit: Unit, what: Setting, value: Value | None, now: datetime
) -> Unit:
    own = units.own_settings(db, unit.id)[what]
    if own == value:
        return unit
    units.change(db, unit.id, **{what.value: value})
    facts = {"old": _shown(own), "new": _shown(value), "name": unit.name}
    journal.note(db, unit.id, by.id, act_of(what), "unit", unit.id, now, **facts)
    changed = units.get(db, unit.id)
    _tell(db, by, unit, what, _holds(unit, what, own), _holds(changed, what, value), now)
    return changed


def act_of(what: Setting) -> str:
    return "unit.rename" if what is Setting.NAME else f"unit.change.{what.replace('_', '-')}"


def _holds(unit: Unit, what: Setting, own: Value | None) -> str:
    """Inherited or not; a purpose has only the unit itself."""
    return _shown(own if what is Setting.PURPOSE else getattr(unit, what))


def _shown(value: Value | None) -> str:
    return "" if value is None else str(value)


def _tell(
    db: Connection, by: Member, unit: Unit, what: Setting, old: str, new: str, now: datetime
) -> None:
    if old == new:
        return
    everybody = list(unit_lists.members(db, unit.id))
    readers = everybody if what in TOLD_ALL else people.coordinators(db, unit.id, now)
    facts = {"what": what.value, "unit": unit.name, "unit_id": unit.id, "who": by.name}
    facts |= {"old": old, "new": new}
    cause = f"unit:{unit.id}:{now.isoformat()}"
    letters = [(one, facts) for one in readers if one != by.id]
    outbox.put_many(db, "unit-changed", f"{cause}:{what}", letters, now, outbox.LETTER)
