"""Where goods are kept: stores are begun, named, placed, given a keeper and closed."""

from datetime import datetime
from typing import Any

from domain.goods import (
    NoSuchStore,
    StoreInUse,
    StoreNameTaken,
    is_same_name,
    read_name,
    read_text,
)
from domain.people import Member
from services.rights import NotAllowed, require_coordinator, require_member
from storage import goods_use, journal, outbox, people, stores
from storage.database import Connection
from storage.stores import Store

OPEN, CLOSED = "open", "closed"


def add(db: Connection, me: Member, unit_id: int, name: str, place: str, now: datetime) -> Store:
    """Any keeper of the unit gives out from it. GoodsName, GoodsText, StoreNameTaken."""
    name, place = check_new(db, me, unit_id, name, now), read_text(place)
    one = _get(db, stores.add(db, unit_id, name, place, None, now))
    _note(db, me, one, "add", now, new=place)
    return one


def check_new(db: Connection, me: Member, unit_id: int, name: str, now: datetime) -> str:
    """The name as it would be kept. NotAllowed, GoodsName, StoreNameTaken."""
    require_coordinator(db, unit_id, me.id, now)
    name = read_name(name)
    _check_name(db, unit_id, name)
    return name


def to_change(db: Connection, me: Member, store_id: int, now: datetime) -> Store:
    """NoSuchStore for one that is closed or of a strange unit; NotAllowed."""
    one = _known(db, me, store_id, now)
    if one.state != OPEN:
        raise NoSuchStore
    return one


def rename(db: Connection, me: Member, store_id: int, name: str, now: datetime) -> Store:
    """GoodsName, StoreNameTaken."""
    one, name = to_change(db, me, store_id, now), read_name(name)
    _check_name(db, one.unit_id, name, besides=one.id)
    stores.change(db, one.id, name=name)
    _note(db, me, one, "name", now, old=one.name, new=name)
    return _get(db, one.id)


def place(db: Connection, me: Member, store_id: int, where: str, now: datetime) -> Store:
    """GoodsText."""
    one, where = to_change(db, me, store_id, now), read_text(where)
    stores.change(db, one.id, place=where)
    _note(db, me, one, "place", now, old=one.place, new=where)
    return _get(db, one.id)


def entrust(db: Connection, me: Member, store_id: int, keeper_id: int, now: datetime) -> Store:
    """To one member, who is told; 0 is for every keeper of the unit. NotAllowed for who is no
    member of it."""
    one = to_change(db, me, store_id, now)
    known = people.by_id(db, keeper_id, now, one.unit_id) if keeper_id else None
    if keeper_id and (known is None or not known.belongs):
        raise NotAllowed
    if (keeper_id or None) != one.keeper_id:
        _entrust(db, me, one, known, now)
    return _get(db, one.id)


def close(db: Connection, me: Member, store_id: int, now: datetime) -> Store:
    """StoreInUse as long as open items are kept there."""
    one = to_change(db, me, store_id, now)
    kept = goods_use.kept_in(db, one.id)
    if kept:
        raise StoreInUse(count=len(kept), item=kept[0])
    stores.change(db, one.id, state=CLOSED)
    _note(db, me, one, "close", now)
    return one


def reopen(db: Connection, me: Member, store_id: int, now: datetime) -> Store:
    """StoreNameTaken where another has got its name meanwhile."""
    one = _known(db, me, store_id, now)
    _check_name(db, one.unit_id, one.name, besides=one.id)
    if one.state != OPEN:
        stores.change(db, one.id, state=OPEN)
        _note(db, me, one, "reopen", now)
    return _get(db, one.id)


def _entrust(db: Connection, me: Member, one: Store, keeper: Member | None, now: datetime) -> None:
    stores.change(db, one.id, keeper_id=keeper.id if keeper else None)
    _note(
        db,
        me,
        one,
        "keeper",
        now,
        name=keeper.name if keeper else "",
        kept="yes" if keeper else "no",
    )
    if keeper and keeper.id != me.id:
        facts: dict[str, Any] = {"by": me.name, "store": one.name, "place": one.place}
        outbox.put(db, "store-keeper", f"{one.id}:{now.timestamp()}", keeper.id, now, **facts)


def _known(db: Connection, me: Member, store_id: int, now: datetime) -> Store:
    require_member(db, me.id, now)
    one = stores.get(db, store_id)
    if one is None or one.unit_id not in people.units_of(db, me.id):
        raise NoSuchStore
    require_coordinator(db, one.unit_id, me.id, now)
    return one


def _get(db: Connection, store_id: int) -> Store:
    found = stores.get(db, store_id)
    assert found is not None
    return found


def _check_name(db: Connection, unit_id: int, name: str, besides: int = 0) -> None:
    for one in stores.of_unit(db, unit_id):
        if one.id != besides and is_same_name(one.name, name):
            raise StoreNameTaken(store=one.name)


def _note(db: Connection, me: Member, one: Store, act: str, now: datetime, **facts: str) -> None:
    told = {"title": one.name, **facts}
    journal.note(db, one.unit_id, me.id, f"store.{act}", "store", one.id, now, **told)
