"""Items of the common funds."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from domain.items import Item, ItemState, Rule, Sharing
from domain.measures import Measure
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import item

_COLUMNS = [item.c[one.name] for one in fields(Item)]


def get(db: Connection, item_id: int) -> Item | None:
    """None too for a number that no database knows, as in a made-up button."""
    if not may_exist(item_id):
        return None
    row = db.execute(select(*_COLUMNS).where(item.c.id == item_id)).one_or_none()
    return as_item(row) if row else None


def of_units(db: Connection, unit_ids: Collection[int]) -> list[Item]:
    """Those that are open, by name."""
    found = select(*_COLUMNS).where(item.c.unit_id.in_(unit_ids), item.c.state == ItemState.OPEN)
    ordered = found.order_by(func.lower(item.c.name), item.c.id)
    return [as_item(row) for row in db.execute(ordered)]


def add(db: Connection, now: datetime, **values: Any) -> int:
    """The columns of `Item` by name; without `picture_id` and the like they are empty."""
    new = {"state": ItemState.OPEN, "created_at": now, **values}
    return int(db.execute(insert(item).returning(item.c.id), new).scalar_one())


def change(db: Connection, item_id: int, **values: Any) -> None:
    db.execute(update(item).where(item.c.id == item_id).values(**values))


def as_item(row: Row[Any]) -> Item:
    values = row._asdict()
    values["measure"] = Measure(row.measure)
    values["sharing"], values["rule"] = Sharing(row.sharing), Rule(row.rule)
    values["state"] = ItemState(row.state)
    return Item(**values)
