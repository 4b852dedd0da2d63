"""How much of each of many items is free and set aside, read at once."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import String, and_, cast, func, literal, select

from domain.items import ItemState
from domain.ledger import Kind, goods
from domain.requests import Stage
from storage.database import Connection
from storage.tables import holding, item, movement, request


class Level(NamedTuple):
    """In the measure's smallest part."""

    free: int = 0
    reserved: int = 0


def of_items(db: Connection, item_ids: Collection[int]) -> dict[int, Level]:
    """Of those that something ever was of."""
    found = select(holding.c.owner, holding.c.kind, holding.c.balance).where(
        holding.c.asset.in_([goods(one) for one in item_ids]),
        holding.c.kind.in_([Kind.STOCK, Kind.RESERVED]),
    )
    held = {(owner, kind): balance for owner, kind, balance in db.execute(found)}
    return {
        owner: Level(held.get((owner, Kind.STOCK), 0), held.get((owner, Kind.RESERVED), 0))
        for owner, _ in held
    }


class Low(NamedTuple):
    name: str
    measure: str
    free: int


def low(db: Connection, unit_id: int, most: int) -> tuple[list[Low], int]:
    """What is below its threshold in a unit, the emptiest first; and how many such items."""
    free = func.coalesce(holding.c.balance, 0)
    stock = and_(
        holding.c.asset == literal("item:").concat(cast(item.c.id, String)),
        holding.c.kind == Kind.STOCK,
        holding.c.owner == item.c.id,
    )
    found = (
        select(item.c.name, item.c.measure, free, func.count().over())
        .select_from(item.outerjoin(holding, stock))
        .where(item.c.unit_id == unit_id, item.c.state == ItemState.OPEN, free < item.c.low)
        .order_by(free * 1.0 / item.c.low, func.lower(item.c.name))
    )
    rows = db.execute(found.limit(most)).all()
    return [Low(*row[:3]) for row in rows], rows[0][3] if rows else 0


class Pictured(NamedTuple):
    movement_id: int
    amount: int
    at: datetime


def pictured(db: Connection, item_id: int, most: int) -> list[Pictured]:
    """The latest that came with a photo."""
    which = (movement.c.asset == goods(item_id), movement.c.picture_id.is_not(None))
    found = select(movement.c.id, movement.c.amount, movement.c.created_at).where(*which)
    newest = found.order_by(movement.c.id.desc()).limit(most)
    return [Pictured(*row) for row in db.execute(newest)]


def waiting(db: Connection, item_id: int) -> tuple[int, int]:
    """For how many requests some of it is set aside, and how many wait in the queue."""
    found = (
        select(request.c.stage, func.count())
        .where(request.c.item_id == item_id, request.c.stage.in_([Stage.READY, Stage.QUEUE]))
        .group_by(request.c.stage)
    )
    counts = {stage: int(count) for stage, count in db.execute(found)}
    return counts.get(Stage.READY, 0), counts.get(Stage.QUEUE, 0)
