"""The tree of units; a unit without its own setting inherits its parent's."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, Row, bindparam, insert, select, update

from domain.people import Unit, UnitState
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import unit

DAYS_BACK = 14
_UNIT = (
    select(unit)
    .where(unit.c.id == bindparam("id"))
    .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
)


_ITSELF = select(unit.c.id).where(unit.c.id == bindparam("id")).cte("below", recursive=True)
_BELOW = _ITSELF.union(select(unit.c.id).where(unit.c.parent_id == _ITSELF.c.id))


def root(db: Connection) -> Unit | None:
    row = db.execute(select(unit.c.id).where(unit.c.parent_id.is_(None))).first()
    return get(db, row.id) if row else None


def get(db: Connection, unit_id: int) -> Unit:
    """The unit with every setting filled in, from the nearest one above where it has none."""
    return of_row(db, db.execute(_UNIT, {"id": unit_id}).one())


def find(db: Connection, unit_id: int) -> Unit | None:
    """As `get`; None where there is no such unit."""
    row = db.execute(_UNIT, {"id": unit_id}).one_or_none() if may_exist(unit_id) else None
    return of_row(db, row) if row else None


def above(db: Connection, one: Unit) -> Iterator[Unit]:
    """The units that this one is part of, the nearest first."""
    while one.parent_id is not None:
        one = get(db, one.parent_id)
        yield one


def below(db: Connection, unit_id: int) -> set[int]:
    """The unit itself and all that is part of it, at any depth."""
    return set(db.execute(select(_BELOW.c.id), {"id": unit_id}).scalars())


def children(db: Connection, unit_id: int) -> list[Unit]:
    """The parts of a unit that are open, by name."""
    found = select(unit.c.id).where(unit.c.parent_id == unit_id, unit.c.state == UnitState.OPEN)
    ordered = db.execute(found.order_by(unit.c.name, unit.c.id)).scalars().all()
    return [get(db, one) for one in ordered]


def reckoned(db: Connection) -> list[Unit]:
    """Units in whose own accounts labour is reckoned, by a norm of their own."""
    with_norm = select(unit.c.id).where(unit.c.reckoned_from.is_not(None)).order_by(unit.c.id)
    return [get(db, one) for one in db.execute(with_norm).scalars().all()]


def of_row(db: Connection, row: Row[Any]) -> Unit:
    """A unit from a row that holds its columns under their full names."""
    if row.unit_parent_id is None:
        return _filled_in(row, None)
    return _filled_in(row, get(db, row.unit_parent_id))


def _filled_in(row: Row[Any], parent: Unit | None) -> Unit:
    """Its own settings, else those of the unit above, else the usual ones."""
    has_norm = row.unit_reckoned_from is not None or parent is None
    days_back = row.unit_days_back
    if days_back is None:
        days_back = parent.days_back if parent else DAYS_BACK
    return Unit(
        id=row.unit_id,
        name=row.unit_name,
        time_zone=row.unit_time_zone or (parent.time_zone if parent else ""),
        language=row.unit_language or (parent.language if parent else ""),
        days_back=days_back,
        reckoned_from=row.unit_reckoned_from
        if parent is None or has_norm
        else parent.reckoned_from,
        parent_id=row.unit_parent_id,
        state=UnitState(row.unit_state),
        norm_unit_id=row.unit_id if parent is None or has_norm else parent.norm_unit_id,
    )


def add(
    db: Connection,
    name: str,
    parent_id: int | None,
    time_zone: str | None,
    language: str | None,
    now: datetime,
    **settings: str | int | None,
) -> int:
    """A part of a unit inherits what is None."""
    values = {
        "name": name,
        "parent_id": parent_id,
        "time_zone": time_zone,
        "language": language,
        "created_at": now,
        **settings,
    }
    return int(db.execute(insert(unit).returning(unit.c.id), values).scalar_one())


def own_settings(db: Connection, unit_id: int) -> dict[str, Any]:
    """What the unit itself has set; None where it inherits."""
    return dict(db.execute(select(unit).where(unit.c.id == unit_id)).mappings().one())


def change(db: Connection, unit_id: int, **settings: str | int | None) -> None:
    db.execute(update(unit).where(unit.c.id == unit_id).values(**settings))
