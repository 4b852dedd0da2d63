"""One's own receiving, count or write-off is taken back, as long as it has not gone on."""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.ledger import Kind, Moved
from domain.people import Member
from domain.stock import NothingToTakeBack, StockGone, StockUndone, may_be_taken_back
from services.items import in_stock
from services.ledger import NotEnough, reverse
from services.stock_changes import stock_came
from services.stock_keeping import kept_item, note, queued
from storage import ledger
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Undone:
    """`served` requests of the queue were set aside for, where something came back."""

    item: Item
    moved: Moved
    free: int
    served: int


def undo(db: Connection, me: Member, movement_id: int, now: datetime) -> Undone:
    """NothingToTakeBack, NotAllowed, NoSuchItem, StockUndone, StockGone."""
    moved = _own(db, me, movement_id)
    item = kept_item(db, me, moved.source.owner, now)
    if ledger.is_reversed(db, moved.id):
        raise StockUndone
    _reverse(db, me, item, moved, now)
    came = moved.destination.kind is Kind.STOCK
    note(db, me, item, "undo", moved.ground.words, now, -moved.amount if came else moved.amount)
    waited = queued(db, item)
    stock_came(db, item, now)
    return Undone(item, moved, in_stock(db, item), waited - queued(db, item))


def _own(db: Connection, me: Member, movement_id: int) -> Moved:
    moved = ledger.get(db, movement_id)
    if moved is None or not may_be_taken_back(moved, me.id):
        raise NothingToTakeBack
    return moved


def _reverse(db: Connection, me: Member, item: Item, moved: Moved, now: datetime) -> None:
    try:
        reverse(db, moved, "", me.id, now)
    except NotEnough:
        have, measure = in_stock(db, item), item.measure.value
        raise StockGone(item=item.name, have=have, wanted=moved.amount, measure=measure) from None
