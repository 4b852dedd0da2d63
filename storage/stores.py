"""Stores: where the goods of a unit are kept."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import insert, select, update

from storage.database import Connection
from storage.ids import may_exist
from storage.tables import store


class Store(NamedTuple):
    id: int
    unit_id: int
    name: str
    place: str
    keeper_id: int | None
    state: str


_STORES = select(
    store.c.id, store.c.unit_id, store.c.name, store.c.place, store.c.keeper_id, store.c.state
)


def get(db: Connection, store_id: int) -> Store | None:
    if not may_exist(store_id):
        return None
    row = db.execute(_STORES.where(store.c.id == store_id)).one_or_none()
    return Store(*row) if row else None


def of_unit(db: Connection, unit_id: int) -> list[Store]:
    """Those that are open, by name."""
    found = _STORES.where(store.c.unit_id == unit_id, store.c.state == "open")
    return [Store(*row) for row in db.execute(found.order_by(store.c.name, store.c.id))]


def add(
    db: Connection, unit_id: int, name: str, place: str, keeper_id: int | None, now: datetime
) -> int:
    values = {
        "unit_id": unit_id,
        "name": name,
        "place": place,
        "keeper_id": keeper_id,
        "state": "open",
        "created_at": now,
    }
    return int(db.execute(insert(store).returning(store.c.id), values).scalar_one())


def change(db: Connection, store_id: int, **values: object) -> None:
    db.execute(update(store).where(store.c.id == store_id).values(**values))
