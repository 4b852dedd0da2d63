"""The versions of the norm; a unit without its own has its parent's."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select, update

from domain.cycles import CycleKind, Cycles
from domain.norms import Norm
from storage.database import Connection
from storage.tables import member, norm, unit

_COLUMNS = (
    norm.c.effective_from,
    norm.c.cycle,
    norm.c.anchor,
    norm.c.obligatory,
    norm.c.free,
    norm.c.cap,
    norm.c.savings,
    norm.c.below,
)


@dataclass(frozen=True, slots=True)
class Decided:
    """A version of the norm: on which ground, when and by whom it was written down."""

    norm: Norm
    ground: str
    at: datetime
    by: str | None


def versions(db: Connection, unit_id: int) -> list[Norm]:
    """Oldest first; of two for the same day the later decision holds."""
    found = select(*_COLUMNS).where(norm.c.unit_id == unit_id)
    rows = db.execute(found.order_by(norm.c.effective_from, norm.c.id)).all()
    if not rows and (parent := _parent(db, unit_id)):
        return versions(db, parent)
    return [_norm(row) for row in rows]


def decisions(db: Connection, unit_id: int) -> list[Decided]:
    """The versions in the same order, and how each of them came about."""
    found = (
        select(*_COLUMNS, norm.c.ground, norm.c.decided_at, member.c.name)
        .outerjoin(member, member.c.id == norm.c.decided_by)
        .where(norm.c.unit_id == unit_id)
    )
    rows = db.execute(found.order_by(norm.c.effective_from, norm.c.id)).all()
    if not rows and (parent := _parent(db, unit_id)):
        return decisions(db, parent)
    return [Decided(_norm(row), row.ground, row.decided_at, row.name) for row in rows]


def add(
    db: Connection, unit_id: int, new: Norm, ground: str, by: int | None, now: datetime
) -> None:
    values = {
        "unit_id": unit_id,
        "effective_from": new.effective_from,
        "cycle": new.cycle.kind,
        "anchor": new.cycle.anchor,
        "obligatory": new.obligatory,
        "free": new.free,
        "cap": new.cap,
        "savings": new.savings,
        "below": new.below,
        "ground": ground,
        "decided_by": by,
        "decided_at": now,
    }
    db.execute(insert(norm), values)


def reckon_from(db: Connection, unit_id: int, day: date) -> None:
    db.execute(update(unit).where(unit.c.id == unit_id).values(reckoned_from=day))


def _parent(db: Connection, unit_id: int) -> int | None:
    return db.execute(select(unit.c.parent_id).where(unit.c.id == unit_id)).scalar()


def _norm(row: Any) -> Norm:
    cycles = Cycles(CycleKind(row.cycle), row.anchor)
    minutes = (row.obligatory, row.free, row.cap)
    return Norm(row.effective_from, cycles, *minutes, savings=row.savings, below=row.below)
