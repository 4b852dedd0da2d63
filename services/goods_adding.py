"""A new item of the common funds: entered by a coordinator, on the ground of a decision."""

from datetime import datetime

from domain.goods import (
    GoodsNameTaken,
    NewItem,
    NoSuchStore,
    NotAPrice,
    is_same_name,
    read_ground,
    read_name,
)
from domain.items import Item, Rule, Sharing
from domain.measures import whole
from domain.people import Member, Unit
from services import store_settings
from services.goods_journal import note
from services.in_charge import in_office
from services.rights import require_coordinator, require_member
from storage import items, stores, units
from storage.database import Connection
from storage.stores import Store

__all__ = ["Store", "add", "check_name", "check_new_name", "places", "stores_of"]


def places(db: Connection, me: Member, now: datetime) -> list[Unit]:
    """Units in whose funds one may enter an item, the one where one speaks first."""
    me = require_member(db, me.id, now)
    own = sorted(in_office(db, me.id, now), key=lambda one: one != me.unit.id)
    return [units.get(db, one) for one in own]


def check_name(db: Connection, me: Member, unit_id: int, name: str, now: datetime) -> Item | None:
    """The open item that is called so already; GoodsName, NotAllowed."""
    require_coordinator(db, unit_id, me.id, now)
    return _namesake(db, unit_id, read_name(name))


def stores_of(db: Connection, me: Member, unit_id: int, now: datetime) -> list[Store]:
    """Where it may be kept; NotAllowed."""
    require_coordinator(db, unit_id, me.id, now)
    return stores.of_unit(db, unit_id)


def add(db: Connection, me: Member, new: NewItem, now: datetime) -> Item:
    """Without limits, shared out evenly in rounds: that is changed on its settings' card.

    NotAllowed, GoodsName, GoodsNameTaken, NotAPrice, GoodsGround, NoSuchStore.
    """
    require_coordinator(db, new.unit_id, me.id, now)
    name, ground = read_name(new.name), read_ground(new.ground)
    check_new_name(db, new.unit_id, name)
    values = {
        "unit_id": new.unit_id,
        "store_id": _store(db, me, new, now),
        "name": name,
        "about": "",
        "measure": new.measure,
        "portion": whole(new.measure),
        "sharing": new.sharing,
        "price": checked_price(new.sharing, new.price),
        "rule": Rule.EVEN,
        "ground": ground,
        "added_by": me.id,
    }
    item = items.get(db, items.add(db, now, **values))
    assert item is not None
    note(db, me, item, "add", now, ground, sharing=item.sharing.value, price=item.price or 0)
    return item


def check_new_name(db: Connection, unit_id: int, name: str, besides: int = 0) -> None:
    """GoodsNameTaken where another open item of the unit is called so."""
    found = _namesake(db, unit_id, name)
    if found is not None and found.id != besides:
        raise GoodsNameTaken(item=found.name)


def checked_price(sharing: Sharing, price: int | None) -> int | None:
    """None by need; NotAPrice where there is none by labour."""
    if sharing is Sharing.NEED:
        return None
    if price is None or price <= 0:
        raise NotAPrice(text=str(price or 0))
    return price


def _namesake(db: Connection, unit_id: int, name: str) -> Item | None:
    known = items.of_units(db, [unit_id])
    return next((one for one in known if is_same_name(one.name, name)), None)


def _store(db: Connection, me: Member, new: NewItem, now: datetime) -> int:
    if not new.store_id:
        return store_settings.add(db, me, new.unit_id, new.store_name, new.store_place, now).id
    return open_store(db, new.unit_id, new.store_id).id


def open_store(db: Connection, unit_id: int, store_id: int) -> Store:
    """NoSuchStore for one that is closed, or of another unit."""
    found = stores.get(db, store_id)
    if found is None or found.unit_id != unit_id or found.state != "open":
        raise NoSuchStore
    return found
