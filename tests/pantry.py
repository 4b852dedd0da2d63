"""Goods on the shelf, for tests: `apples = await world.ask(item, "Яблоки", stock=...)`."""

from datetime import datetime
from typing import Any

from domain.items import Item, Rule, Sharing
from domain.ledger import Basis, Ground, Kind, Movement
from domain.measures import Measure, whole
from services.ledger import move
from storage import items, stores
from storage.database import Connection


def store(db: Connection, now: datetime, unit_id: int = 1, name: str = "Кладовая") -> int:
    known = [one.id for one in stores.of_unit(db, unit_id) if one.name == name]
    return known[0] if known else stores.add(db, unit_id, name, "во дворе", None, now)


def item(db: Connection, name: str, now: datetime, stock: int = 0, **values: Any) -> Item:
    """An item of the root's, by need, without limits; `stock` in the measure's smallest part."""
    unit_id = values.pop("unit_id", 1)
    measure = values.pop("measure", Measure.PIECE)
    usual: dict[str, Any] = {
        "unit_id": unit_id,
        "store_id": store(db, now, unit_id),
        "about": "",
        "measure": measure,
        "portion": whole(measure),
        "sharing": Sharing.NEED,
        "rule": Rule.FIRST,
        "ground": "Решение собрания",
    }
    added = items.get(db, items.add(db, now, name=name, **{**usual, **values}))
    assert added is not None
    if stock:
        bring(db, added, stock, now)
    return added


def bring(db: Connection, to: Item, amount: int, now: datetime) -> None:
    """As if bought."""
    ground = Ground(Basis.PURCHASE, words="Куплено на рынке")
    ends = (to.place(Kind.OUTSIDE), to.place(Kind.STOCK))
    move(db, *ends, amount, Movement.PURCHASE, ground, None, now)
