"""The tree of units; a unit without its own setting inherits its parent's."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, Row, bindparam, insert, select, update

from domain.people import Unit
from storage.database import Connection
from storage.tables import unit

DAYS_BACK = 14
_UNIT = (
    select(unit)
    .where(unit.c.id == bindparam("id"))
    .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
)


def root(db: Connection) -> Unit | None:
    row = db.execute(select(unit.c.id).where(unit.c.parent_id.is_(None))).first()
    return get(db, row.id) if row else None


def get(db: Connection, unit_id: int) -> Unit:
    """The unit with every setting filled in, from the nearest one above where it has none."""
    return of_row(db, db.execute(_UNIT, {"id": unit_id}).one())


def reckoned(db: Connection) -> list[Unit]:
    """Units in which labour is reckoned by a norm."""
    found = [get(db, one) for one in db.execute(select(unit.c.id)).scalars().all()]
    return [one for one in found if one.reckoned_from is not None]


def of_row(db: Connection, row: Row[Any]) -> Unit:
    """A unit from a row that holds its columns under their full names."""
    days_back = row.unit_days_back
    if row.unit_parent_id is None:
        own = DAYS_BACK if days_back is None else days_back
        return Unit(
            row.unit_id,
            row.unit_name,
            row.unit_time_zone,
            row.unit_language,
            own,
            row.unit_reckoned_from,
        )
    above = get(db, row.unit_parent_id)
    return replace(
        above,
        id=row.unit_id,
        name=row.unit_name,
        time_zone=row.unit_time_zone or above.time_zone,
        language=row.unit_language or above.language,
        days_back=above.days_back if days_back is None else days_back,
        reckoned_from=row.unit_reckoned_from or above.reckoned_from,
    )


def add(
    db: Connection, name: str, parent_id: int | None, time_zone: str, language: str, now: datetime
) -> int:
    values = {
        "name": name,
        "parent_id": parent_id,
        "time_zone": time_zone,
        "language": language,
        "created_at": now,
    }
    return int(db.execute(insert(unit).returning(unit.c.id), values).scalar_one())


def change(db: Connection, unit_id: int, **settings: str | int | None) -> None:
    db.execute(update(unit).where(unit.c.id == unit_id).values(**settings))
