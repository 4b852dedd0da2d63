"""Which goods have come, by a sentence; asks when unsure, never guesses."""

from dataclasses import dataclass
from datetime import datetime

from domain.amounts import NotAnAmount
from domain.items import Item
from domain.people import Member
from domain.stock import Way
from domain.stock_words import Coming, read_coming
from domain.wording import shorten
from services.finding import find
from services.rights import require_member
from services.stock_keeping import in_stores
from services.storekeeping import keeps
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class HeardComing:
    """One of `likely` is meant where `item` is not known."""

    item: Item | None
    likely: list[Item]
    words: str
    amount: int
    way: Way | None
    ground: str
    is_clear: bool


def hear(db: Connection, me: Member, text: str, now: datetime) -> HeardComing | None:
    """None where nothing is said to have come; NotAnAmount where it is measured otherwise."""
    require_member(db, me.id, now)
    said = read_coming(text)
    if said is None:
        return None
    kept = {one.id: one for one in in_stores(db, me, keeps, now)}
    found = find(said.words, {one.id: one.name for one in kept.values()})
    item = None if found.certain is None else kept[found.certain]
    return HeardComing(
        item=item,
        likely=[] if item else [kept[one] for one in found.likely],
        words=said.words,
        amount=_amount(said, item, text) if item else 0,
        way=said.way,
        ground=said.ground,
        is_clear=said.is_clear and item is not None,
    )


def _amount(said: Coming, item: Item, text: str) -> int:
    amount = said.amount.of(item.measure)
    if amount is None:
        raise NotAnAmount(text=shorten(text))
    return amount
