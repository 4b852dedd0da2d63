"""Goods that are spoilt or lost are written off: of what is free alone, with a reason."""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.ledger import Basis, Ground, Kind, Movement
from domain.people import Member
from domain.stock import MoreThanFree
from services.items import in_stock, reserved
from services.ledger import move
from services.stock_keeping import check_amount, kept_item, note, read_ground
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class WrittenOff:
    item: Item
    movement_id: int
    amount: int
    free: int


def check_free(db: Connection, me: Member, item_id: int, amount: int, now: datetime) -> Item:
    """Before the reason is asked for. NotAllowed, NoSuchItem, MoreThanFree, StockTooMuch."""
    item = kept_item(db, me, item_id, now)
    check_amount(amount)
    free = in_stock(db, item)
    if amount > free:
        aside = reserved(db, item)
        raise MoreThanFree(free=free, reserved=aside, measure=item.measure.value)
    return item


def write_off(
    db: Connection, me: Member, item_id: int, amount: int, reason: str, now: datetime
) -> WrittenOff:
    """As `check_free` refuses; StockReason."""
    item = check_free(db, me, item_id, amount, now)
    ground = Ground(Basis.WRITE_OFF, words=read_ground(reason))
    ends = (item.place(Kind.STOCK), item.place(Kind.WRITTEN_OFF))
    moved = move(db, *ends, amount, Movement.WRITE_OFF, ground, me.id, now)
    note(db, me, item, "write-off", ground.words, now, amount)
    return WrittenOff(item, moved, amount, in_stock(db, item))
