"""How an item is shared out and described, changed one thing at a time by a coordinator."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.amounts import MOST, NotAnAmount
from domain.goods import GoodsThresholds, Setting, read_ground, read_name, read_text
from domain.items import Item, Rule, Sharing
from domain.people import Member
from services import photos
from services.goods_adding import check_new_name, checked_price, open_store
from services.goods_journal import note
from services.items import visible_to
from services.rights import require_coordinator, require_member
from storage import items, stores
from storage.database import Connection

AMOUNTS = {
    Setting.LIMIT: "limit_amount",
    Setting.COORDINATOR: "coordinator_above",
    Setting.ASSEMBLY: "assembly_above",
    Setting.PORTION: "portion",
    Setting.LOW: "low",
}
# What an assembly decides; as long as it does so elsewhere, its decision is named.
DECIDED = frozenset({Setting.SHARING, Setting.PRICE, Setting.ASSEMBLY})


@dataclass(frozen=True, slots=True)
class _Change:
    """For the journal: what it was, and what it is; columns by name."""

    act: str
    old: str | int
    new: str | int
    values: Mapping[str, Any]
    ground: str | None = None


def to_change(db: Connection, me: Member, item_id: int, now: datetime) -> Item:
    """NoSuchItem; NotAllowed for who does not coordinate its unit."""
    require_member(db, me.id, now)
    item = visible_to(db, me.id, item_id)
    require_coordinator(db, item.unit_id, me.id, now)
    return item


def rename(db: Connection, me: Member, item_id: int, name: str, now: datetime) -> Item:
    """GoodsName, GoodsNameTaken."""
    item, name = to_change(db, me, item_id, now), read_name(name)
    check_new_name(db, item.unit_id, name, besides=item.id)
    return _changed(db, me, item, now, _Change("name", item.name, name, {"name": name}))


def describe(db: Connection, me: Member, item_id: int, about: str | None, now: datetime) -> Item:
    """None takes it away; GoodsText."""
    item = to_change(db, me, item_id, now)
    about = "" if about is None else read_text(about)
    return _changed(db, me, item, now, _Change("about", item.about, about, {"about": about}))


def set_amount(
    db: Connection,
    me: Member,
    item_id: int,
    what: Setting,
    amount: int | None,
    now: datetime,
    ground: str = "",
) -> Item:
    """None takes a limit away. NotAnAmount, GoodsThresholds; GoodsGround for the assembly's."""
    item, column = check_amount(db, me, item_id, what, amount, now), AMOUNTS[what]
    decided = read_ground(ground) if what in DECIDED else None
    old, new = getattr(item, column) or 0, amount or 0
    return _changed(db, me, item, now, _Change(what.value, old, new, {column: amount}, decided))


def check_amount(
    db: Connection, me: Member, item_id: int, what: Setting, amount: int | None, now: datetime
) -> Item:
    """The item that it would be set for: NotAnAmount, GoodsThresholds."""
    item = to_change(db, me, item_id, now)
    _check_amount(item, what, amount)
    return item


def set_rule(db: Connection, me: Member, item_id: int, rule: Rule, now: datetime) -> Item:
    """Of the rounds that are opened from now on."""
    item = to_change(db, me, item_id, now)
    change = _Change("rule", item.rule.value, rule.value, {"rule": rule})
    return _changed(db, me, item, now, change)


def keep_in(db: Connection, me: Member, item_id: int, store_id: int, now: datetime) -> Item:
    """NoSuchStore."""
    item = to_change(db, me, item_id, now)
    store, before = open_store(db, item.unit_id, store_id), stores.get(db, item.store_id)
    old = before.name if before else ""
    return _changed(db, me, item, now, _Change("store", old, store.name, {"store_id": store.id}))


def share_by(
    db: Connection,
    me: Member,
    item_id: int,
    sharing: Sharing,
    price: int | None,
    ground: str,
    now: datetime,
) -> Item:
    """By need, or by labour at a price. What was asked for before keeps its price.

    NotAPrice, GoodsGround.
    """
    item = to_change(db, me, item_id, now)
    price, ground = checked_price(sharing, price), read_ground(ground)
    values = {"sharing": sharing, "price": price, "ground": ground}
    change = _Change("sharing", item.price or 0, price or 0, values, ground)
    return _changed(db, me, item, now, change)


def show_photo(
    db: Connection, me: Member, item_id: int, content: bytes | None, now: datetime
) -> Item:
    """Instead of the one there was; None takes it away. PhotoTooBig, NotAPhoto."""
    item = to_change(db, me, item_id, now)
    new = photos.keep(db, content, me.id, now) if content is not None else None
    old, shown = ("yes" if one else "no" for one in (item.picture_id, new))
    return _changed(db, me, item, now, _Change("photo", old, shown, {"picture_id": new}))


def _check_amount(item: Item, what: Setting, amount: int | None) -> None:
    if amount is None and what is not Setting.PORTION:
        return
    if amount is None or not 0 < amount <= MOST:
        raise NotAnAmount(text=str(amount or 0))
    coordinator = amount if what is Setting.COORDINATOR else item.coordinator_above
    assembly = amount if what is Setting.ASSEMBLY else item.assembly_above
    if coordinator is not None and assembly is not None and coordinator >= assembly:
        raise GoodsThresholds


def _changed(db: Connection, me: Member, item: Item, now: datetime, change: _Change) -> Item:
    """What is as it was before is not written down."""
    if any(getattr(item, name) != value for name, value in change.values.items()):
        items.change(db, item.id, **change.values)
        note(db, me, item, change.act, now, change.ground, old=change.old, new=change.new)
    return visible_to(db, me.id, item.id)
