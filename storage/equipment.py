"""Shared equipment, as it is kept."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from domain.equipment import LISTED, Equipment, EquipmentState
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import equipment

_COLUMNS = [equipment.c[one.name] for one in fields(Equipment)]


def get(db: Connection, equipment_id: int) -> Equipment | None:
    """None too for a number that no database knows, as in a made-up button."""
    if not may_exist(equipment_id):
        return None
    row = db.execute(select(*_COLUMNS).where(equipment.c.id == equipment_id)).one_or_none()
    return as_equipment(row) if row else None


def of_units(
    db: Connection, unit_ids: Collection[int], states: Collection[EquipmentState] = LISTED
) -> list[Equipment]:
    """By name."""
    wanted = (equipment.c.unit_id.in_(unit_ids), equipment.c.state.in_(states))
    ordered = select(*_COLUMNS).where(*wanted)
    ordered = ordered.order_by(func.lower(equipment.c.name), equipment.c.id)
    return [as_equipment(row) for row in db.execute(ordered)]


def held_by(db: Connection, member_id: int) -> list[Equipment]:
    """What is in somebody's hands."""
    held = select(*_COLUMNS).where(equipment.c.holder_id == member_id)
    return [as_equipment(row) for row in db.execute(held.order_by(equipment.c.id))]


def add(db: Connection, now: datetime, **values: Any) -> int:
    """The columns of `Equipment` by name; what is not named is empty."""
    new = {"about": "", "place": "", "state": EquipmentState.READY, "created_at": now, **values}
    return int(db.execute(insert(equipment).returning(equipment.c.id), new).scalar_one())


def change(db: Connection, equipment_id: int, **values: Any) -> None:
    db.execute(update(equipment).where(equipment.c.id == equipment_id).values(**values))


def as_equipment(row: Row[Any]) -> Equipment:
    return Equipment(**row._asdict() | {"state": EquipmentState(row.state)})
