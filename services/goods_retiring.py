"""An item is given out no more, once nothing of it is left or asked for; and taken up again."""

from datetime import datetime

from domain.goods import ItemInUse
from domain.items import Item, ItemState
from domain.ledger import Kind
from domain.people import Member
from services.goods_adding import check_new_name
from services.goods_journal import note
from services.goods_settings import to_change
from services.items import NoSuchItem
from services.rights import require_coordinator, require_member
from storage import goods_use, items, ledger, people, rounds
from storage.database import Connection


def retire(db: Connection, me: Member, item_id: int, now: datetime) -> Item:
    """Its history stays. ItemInUse says what stands in the way."""
    item = to_change(db, me, item_id, now)
    _require_unused(db, item)
    return _turn(db, me, item, ItemState.RETIRED, "retire", now)


def reopen(db: Connection, me: Member, item_id: int, now: datetime) -> Item:
    """NoSuchItem; GoodsNameTaken where another has got its name meanwhile."""
    require_member(db, me.id, now)
    item = items.get(db, item_id)
    if item is None or item.unit_id not in people.units_of(db, me.id):
        raise NoSuchItem
    require_coordinator(db, item.unit_id, me.id, now)
    check_new_name(db, item.unit_id, item.name, besides=item.id)
    return _turn(db, me, item, ItemState.OPEN, "reopen", now)


def _require_unused(db: Connection, item: Item) -> None:
    stock = ledger.balance(db, item.place(Kind.STOCK))
    reserved = ledger.balance(db, item.place(Kind.RESERVED))
    requests, running = goods_use.open_requests(db, item.id), rounds.running(db, item.id)
    if stock or reserved or requests or running:
        facts = {"stock": stock, "reserved": reserved, "measure": item.measure.value}
        in_round = "yes" if running else "no"
        raise ItemInUse(**facts, requests=requests, round=in_round)


def _turn(
    db: Connection, me: Member, item: Item, state: ItemState, act: str, now: datetime
) -> Item:
    if item.state is not state:
        items.change(db, item.id, state=state)
        note(db, me, item, act, now)
    found = items.get(db, item.id)
    assert found is not None
    return found
