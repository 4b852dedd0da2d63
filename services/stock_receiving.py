"""Goods come: bought, made or given; whoever waits in the queue is served at once."""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.ledger import Ground, Kind
from domain.people import Member
from domain.stock import Way
from services import photos
from services.items import in_stock
from services.ledger import move
from services.stock_changes import stock_came
from services.stock_keeping import (
    awaited_by_round,
    check_amount,
    kept_item,
    note,
    queued,
    read_ground,
)
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Came:
    """`amount` in the measure's smallest part; `ground` in words, with a photo or without."""

    item_id: int
    amount: int
    way: Way
    ground: str
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """`served` requests of the queue were set aside for; a round may wait to be told."""

    item: Item
    movement_id: int
    came: Came
    free: int
    served: int
    round_waits: bool


def receive(db: Connection, me: Member, came: Came, now: datetime) -> Received:
    """NotAllowed, NoSuchItem, StockReason, StockTooMuch, PhotoTooBig, NotAPhoto."""
    item = kept_item(db, me, came.item_id, now)
    check_amount(came.amount)
    words = read_ground(came.ground)
    picture = photos.keep(db, came.photo, me.id, now) if came.photo else None
    ends = (item.place(Kind.OUTSIDE), item.place(Kind.STOCK))
    ground = Ground(came.way.basis, words=words)
    kind = came.way.movement
    moved = move(db, *ends, came.amount, kind, ground, me.id, now, picture)
    note(db, me, item, "receive", words, now, came.amount)
    waited = queued(db, item)
    stock_came(db, item, now)
    served = waited - queued(db, item)
    waits = awaited_by_round(db, item, now)
    return Received(item, moved, came, in_stock(db, item), served, waits)
