"""A count of what is on the shelf: what is more is taken in, what is missing written off.

It is held against free and set aside together. Nothing is written down but what was confirmed:
where something has moved since the numbers were shown, the count is refused with the new ones.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.ledger import Basis, Ground, Kind, Movement
from domain.people import Member
from domain.stock import StockMoved
from services.items import in_stock, reserved
from services.ledger import move
from services.stock_changes import stock_came, stock_missing
from services.stock_keeping import check_amount, kept_item, note, queued, read_ground
from storage import requests
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Count:
    """So much was counted, when so much was written."""

    item_id: int
    counted: int
    written: int


@dataclass(frozen=True, slots=True)
class Held:
    """A count held against what is written; `freed` requests go back into the queue for it."""

    item: Item
    counted: int
    free: int
    reserved: int
    freed: int

    @property
    def written(self) -> int:
        return self.free + self.reserved

    @property
    def difference(self) -> int:
        return self.counted - self.written


@dataclass(frozen=True, slots=True)
class Counted:
    """`movement_id` is None where the count is as written."""

    held: Held
    movement_id: int | None
    free: int
    served: int


def hold(db: Connection, me: Member, item_id: int, counted: int, now: datetime) -> Held:
    """What the count would mean. NotAllowed, NoSuchItem, StockTooMuch."""
    item = kept_item(db, me, item_id, now)
    check_amount(counted, least=0)
    free, aside = in_stock(db, item), reserved(db, item)
    return Held(item, counted, free, aside, _freed(db, item, aside - counted))


def count(db: Connection, me: Member, of: Count, reason: str, now: datetime) -> Counted:
    """As was shown and confirmed; with a reason where something is missing.

    NotAllowed, NoSuchItem, StockMoved, StockReason; NotEnough where what is missing is kept for
    the shares of a round.
    """
    held = hold(db, me, of.item_id, of.counted, now)
    item, difference = held.item, held.difference
    if held.written != of.written:
        raise StockMoved(
            item=item.name,
            written=held.written,
            counted=of.counted,
            measure=item.measure.value,
        )
    words = read_ground(reason) if difference < 0 or reason else ""
    note(db, me, item, "count", words, now, difference)
    waited = queued(db, item) + held.freed
    moved = _put_right(db, me, held, words, now) if difference else None
    stock_came(db, item, now)
    return Counted(held, moved, in_stock(db, item), waited - queued(db, item))


def _put_right(db: Connection, me: Member, held: Held, words: str, now: datetime) -> int:
    item, difference = held.item, held.difference
    ground = Ground(Basis.COUNT, id=item.id, words=words)
    if difference > 0:
        ends = (item.place(Kind.OUTSIDE), item.place(Kind.STOCK))
    else:
        ends = (item.place(Kind.STOCK), item.place(Kind.WRITTEN_OFF))
        if held.counted < held.reserved:
            stock_missing(db, item, held.reserved - held.counted, me.id, now)
    return move(db, *ends, abs(difference), Movement.COUNT, ground, me.id, now)


def _freed(db: Connection, item: Item, missing: int) -> int:
    """How many of the youngest reservations so much takes; as `stock_missing` frees them."""
    freed = 0
    for one in requests.reserved(db, item.id) if missing > 0 else []:
        if missing <= 0:
            break
        missing, freed = missing - one.amount, freed + 1
    return freed
