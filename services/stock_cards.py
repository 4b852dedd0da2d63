"""The stock as its keepers see it: what is free and set aside, and what runs low first."""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.people import Member
from services.finding import find
from services.rights import NotAllowed, require_member
from services.stock_keeping import awaited_by_round, in_stores, looks, shown_item
from services.storekeeping import keeps
from storage import people, stock_levels, stores
from storage.database import Connection
from storage.stock_levels import Level, Pictured
from storage.stores import Store

__all__ = ["Kept", "Level", "Pictured", "Shelf", "StockCard", "Store", "card", "listing", "search"]

# Photos that the card leads to.
INVOICES = 2


@dataclass(frozen=True, slots=True)
class Kept:
    item: Item
    level: Level

    @property
    def is_low(self) -> bool:
        return self.item.low is not None and self.level.free < self.item.low


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of what one keeps, of so many in all, `low` of them running low."""

    kept: list[Kept]
    total: int
    low: int


@dataclass(frozen=True, slots=True)
class StockCard:
    """`ready` requests it is set aside for, `queue` of them waiting until there is enough."""

    kept: Kept
    store: Store | None
    keeper: str
    ready: int
    queue: int
    round_waits: bool
    may_change: bool
    invoices: list[Pictured]


def listing(db: Connection, me: Member, first: int, most: int, now: datetime) -> Shelf:
    """What runs low first, then by name. NotAllowed for who keeps nothing and audits nothing."""
    kept = sorted(_levels(db, _looked_after(db, me, now)), key=lambda one: not one.is_low)
    low = sum(one.is_low for one in kept)
    return Shelf(kept[first : first + most], len(kept), low)


def search(db: Connection, me: Member, words: str, most: int, now: datetime) -> list[Kept]:
    """What is meant, or whatever comes into question."""
    own = {one.id: one for one in _looked_after(db, me, now)}
    found = find(words, {one.id: one.name for one in own.values()})
    meant = found.likely if found.certain is None else [found.certain]
    return _levels(db, [own[one] for one in meant[:most]])


def card(db: Connection, me: Member, item_id: int, now: datetime) -> StockCard:
    """NotAllowed, NoSuchItem."""
    item = shown_item(db, me, item_id, now)
    [kept], where = _levels(db, [item]), stores.get(db, item.store_id)
    keeper = where.keeper_id if where and where.keeper_id else 0
    ready, queue = stock_levels.waiting(db, item.id)
    return StockCard(
        kept=kept,
        store=where,
        keeper=people.names(db, [keeper]).get(keeper, ""),
        ready=ready,
        queue=queue,
        round_waits=awaited_by_round(db, item, now),
        may_change=keeps(db, item, me.id, now),
        invoices=stock_levels.pictured(db, item.id, INVOICES),
    )


def _looked_after(db: Connection, me: Member, now: datetime) -> list[Item]:
    require_member(db, me.id, now)
    found = in_stores(db, me, looks, now)
    if not found and not _may_keep(db, me, now):
        raise NotAllowed
    return found


def _may_keep(db: Connection, me: Member, now: datetime) -> bool:
    """Has some office, though there be nothing yet."""
    return any(people.roles(db, one, me.id, now) for one in people.units_of(db, me.id))


def _levels(db: Connection, shown: list[Item]) -> list[Kept]:
    levels = stock_levels.of_items(db, [one.id for one in shown])
    return [Kept(one, levels.get(one.id, Level())) for one in shown]
