"""What all that is done to the stock has in common: who may, on what ground, and the journal."""

from collections.abc import Callable
from datetime import datetime

from domain.amounts import MOST
from domain.items import Item
from domain.labour import clean_note
from domain.people import Member, Role
from domain.rounds import RoundState
from domain.stock import REASON, StockReason, StockTooMuch
from services import items
from services.items import in_stock
from services.rights import NotAllowed, require_member
from services.storekeeping import keeps, require_keeper
from storage import journal, people, requests, rounds
from storage.database import Connection

May = Callable[[Connection, Item, int, datetime], bool]


def kept_item(db: Connection, keeper: Member, item_id: int, now: datetime) -> Item:
    """NoSuchItem; NotAllowed for who does not keep it."""
    item = _item(db, keeper, item_id, now)
    require_keeper(db, item, keeper.id, now)
    return item


def shown_item(db: Connection, reader: Member, item_id: int, now: datetime) -> Item:
    """As `kept_item`; auditors may look too."""
    item = _item(db, reader, item_id, now)
    if not looks(db, item, reader.id, now):
        raise NotAllowed
    return item


def in_stores(db: Connection, reader: Member, may: May, now: datetime) -> list[Item]:
    """Whoever may keep one item of a store, or look at it, may so with all of them."""
    visible = items.visible(db, reader.id)
    of_each = {(one.unit_id, one.store_id): one for one in visible}
    theirs = {where for where, one in of_each.items() if may(db, one, reader.id, now)}
    return [one for one in visible if (one.unit_id, one.store_id) in theirs]


def looks(db: Connection, item: Item, member_id: int, now: datetime) -> bool:
    is_auditor = Role.AUDITOR in people.roles(db, item.unit_id, member_id, now)
    return is_auditor or keeps(db, item, member_id, now)


def _item(db: Connection, reader: Member, item_id: int, now: datetime) -> Item:
    require_member(db, reader.id, now)
    return items.visible_to(db, reader.id, item_id)


def read_ground(text: str) -> str:
    """StockReason for nothing, and for too much."""
    ground = clean_note(text)
    if not 0 < len(ground) <= REASON:
        raise StockReason(most=REASON)
    return ground


def check_amount(amount: int, least: int = 1) -> None:
    if not least <= amount <= MOST:
        raise StockTooMuch


def queued(db: Connection, item: Item) -> int:
    """How many wait until there is enough."""
    return len(requests.queue(db, item.id))


def awaited_by_round(db: Connection, item: Item, now: datetime) -> bool:
    """A round of it has taken wishes, and waits to be told what has come."""
    one = rounds.running(db, item.id)
    if one is None or one.takes_wishes(now):
        return False
    return one.state in (RoundState.OPEN, RoundState.WAITING) and in_stock(db, item) > 0


def note(
    db: Connection, keeper: Member, item: Item, act: str, words: str, now: datetime, amount: int
) -> None:
    facts: dict[str, str | int] = {"title": item.name, "amount": amount, "measure": item.measure}
    told, reason = f"stock.{act}", words or None
    journal.note(db, item.unit_id, keeper.id, told, "item", item.id, now, reason, **facts)
