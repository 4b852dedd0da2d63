"""The tree of units; a unit without its own setting inherits its parent's."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import insert, select, update

from domain.people import Unit
from storage.database import Connection
from storage.tables import unit

DAYS_BACK = 14


def root(db: Connection) -> Unit | None:
    row = db.execute(select(unit.c.id).where(unit.c.parent_id.is_(None))).first()
    return get(db, row.id) if row else None


def get(db: Connection, unit_id: int) -> Unit:
    """The unit with every setting filled in, from the nearest one above where it has none."""
    row = db.execute(select(unit).where(unit.c.id == unit_id)).one()
    own = Unit(row.id, row.name, row.time_zone, row.language, row.days_back)
    if row.parent_id is None:
        return replace(own, days_back=DAYS_BACK if row.days_back is None else row.days_back)
    above = get(db, row.parent_id)
    return replace(
        own,
        time_zone=row.time_zone or above.time_zone,
        language=row.language or above.language,
        days_back=above.days_back if row.days_back is None else row.days_back,
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
