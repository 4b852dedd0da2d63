"""The catalogue as a member reads it: what there is, how it is shared out, where it is kept."""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.people import IN_OFFICE, Member
from domain.wording import fold
from services import items, photos, rounds
from services.finding import find
from services.goods_names import labels
from services.in_charge import in_office
from services.items import visible_to
from services.rights import require_member
from services.rounds import Listed
from services.stock_keeping import looks
from storage import people, stock_levels, stores, units
from storage.database import Connection
from storage.stock_levels import Level
from storage.stores import Store

__all__ = ["Catalogue", "ItemCard", "Level", "Listed", "Offered", "Store"]


@dataclass(frozen=True, slots=True)
class Offered:
    """A line of the catalogue: the item by its label, what there is, its open round."""

    item: Item
    label: str
    level: Level
    round: Listed | None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A page of so many in all; who is in office somewhere may add to it."""

    offered: list[Offered]
    total: int
    may_add: bool


@dataclass(frozen=True, slots=True)
class ItemCard:
    """`unit` is empty where the reader belongs to no other; `keeper` where every keeper keeps."""

    offered: Offered
    unit: str
    store: Store | None
    keeper: str
    may_keep: bool
    may_change: bool

    @property
    def item(self) -> Item:
        return self.offered.item


def catalogue(db: Connection, me: Member, first: int, most: int, now: datetime) -> Catalogue:
    """Of all units one belongs to: what there is comes first, each by name."""
    me = require_member(db, me.id, now)
    found = items.visible(db, me.id)
    levels = stock_levels.of_items(db, [one.id for one in found])
    found.sort(key=lambda one: not levels.get(one.id, Level()).free)
    return _page(db, me, found, first, most, now)


def search(db: Connection, me: Member, words: str, most: int, now: datetime) -> Catalogue:
    """Whose name has these letters in it; else what comes near."""
    me = require_member(db, me.id, now)
    known = {one.id: one for one in items.visible(db, me.id)}
    said = fold(" ".join(words.split()))
    found = [one for one in known.values() if said in fold(one.name)]
    if not found:
        near = find(words, {one.id: one.name for one in known.values()})
        found = [known[one] for one in near.likely]
    return _page(db, me, found, 0, most, now)


def card(db: Connection, me: Member, item_id: int, now: datetime) -> ItemCard:
    """NoSuchItem for one that is retired, or of a unit one does not belong to."""
    me = require_member(db, me.id, now)
    item = visible_to(db, me.id, item_id)
    where = stores.get(db, item.store_id)
    keeper = where.keeper_id if where and where.keeper_id else 0
    several = len(people.units_of(db, me.id)) > 1
    return ItemCard(
        offered=_offered(db, [item])[0],
        unit=units.get(db, item.unit_id).name if several else "",
        store=where,
        keeper=people.names(db, [keeper]).get(keeper, ""),
        may_keep=looks(db, item, me.id, now),
        may_change=bool(IN_OFFICE & people.roles(db, item.unit_id, me.id, now)),
    )


def photo(db: Connection, me: Member, item_id: int, now: datetime) -> tuple[Item, bytes | None]:
    """The item, and what it looks like; NoSuchItem."""
    me = require_member(db, me.id, now)
    item = visible_to(db, me.id, item_id)
    return item, photos.content(db, item.picture_id) if item.picture_id else None


def _page(
    db: Connection, me: Member, found: list[Item], first: int, most: int, now: datetime
) -> Catalogue:
    shown = _offered(db, found[first : first + most], found)
    return Catalogue(shown, len(found), bool(in_office(db, me.id, now)))


def _offered(db: Connection, shown: list[Item], among: list[Item] | None = None) -> list[Offered]:
    levels = stock_levels.of_items(db, [one.id for one in shown])
    called = labels(db, among or shown)
    return [
        Offered(one, called[one.id], levels.get(one.id, Level()), rounds.open_of(db, one))
        for one in shown
    ]
