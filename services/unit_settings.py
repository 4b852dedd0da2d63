"""What is set in a unit, and which unit above it comes from where it is inherited."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.people import Member, Unit
from domain.units import INHERITED, Setting
from services import heads
from services.heads import open_unit
from services.rights import require_head
from storage import units
from storage.database import Connection

Value = str | int


@dataclass(frozen=True, slots=True)
class Held:
    """A value that holds in the unit, and whose it is; None where nobody has set one."""

    value: Value
    source: Unit | None


@dataclass(frozen=True, slots=True)
class Settings:
    unit: Unit
    parent: Unit | None
    purpose: str
    held: dict[Setting, Held]
    norm_of: Unit | None  # the unit whose norm holds; None before the first one
    is_head: bool
    may_close: bool

    def is_own(self, what: Setting) -> bool:
        source = self.held[what].source
        return source is not None and source.id == self.unit.id


def look(db: Connection, me: Member, unit_id: int, now: datetime) -> Settings:
    """For who may change them; else NotAllowed."""
    unit = open_unit(db, unit_id)
    may_close = unit.parent_id is not None and heads.may_close(db, unit, me.id, now)
    if not may_close:
        require_head(db, unit.id, me.id, now)
    return Settings(
        unit=unit,
        parent=units.get(db, unit.parent_id) if unit.parent_id else None,
        purpose=units.own_settings(db, unit.id)["purpose"] or "",
        held=held(db, unit),
        norm_of=norm_of(db, unit, unit.today(now)),
        is_head=heads.is_head(db, unit.id, me.id, now),
        may_close=may_close,
    )


def held(db: Connection, unit: Unit) -> dict[Setting, Held]:
    """Every setting that is inherited where the unit has none of its own."""
    line = [(one, units.own_settings(db, one.id)) for one in (unit, *units.above(db, unit))]
    return {what: _first(line, what, getattr(unit, what)) for what in INHERITED}


def _first(line: list[tuple[Unit, dict[str, Any]]], what: Setting, value: Value) -> Held:
    source = next((one for one, own in line if own[what] is not None), None)
    return Held(value, source)


def norm_of(db: Connection, unit: Unit, today: date) -> Unit | None:
    if unit.reckoned_from is None or today < unit.reckoned_from:
        return None
    return units.get(db, unit.norm_unit_id)
