"""Several goods asked for at once: each by a request, or by a wish where a round of it is open."""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.people import Member
from domain.requests import Request
from services import items, labour_credit, rounds, rounds_wishes
from services.requests import Wanted, ask
from services.requests_ready import cost_now
from services.rights import require_member
from services.rounds import Listed
from storage import requests, stores
from storage.database import Connection
from storage.stores import Store


@dataclass(frozen=True, slots=True)
class Offer:
    """What asking for it would mean; `cost` in minutes, of the `credit` there is."""

    item: Item
    amount: int
    stock: int
    cost: int
    credit: int
    round: Listed | None


@dataclass(frozen=True, slots=True)
class Placed:
    """A request, or the round that the wish went to."""

    item: Item
    amount: int
    request: Request | None
    round: Listed | None
    store: Store | None
    queue: int


def offer(db: Connection, me: Member, wanted: Wanted, now: datetime) -> Offer:
    """NoSuchItem for what is not there any more."""
    me = require_member(db, me.id, now)
    item = items.visible_to(db, me.id, wanted.item_id)
    cost = cost_now(item, wanted.amount)
    return Offer(
        item=item,
        amount=wanted.amount,
        stock=items.in_stock(db, item),
        cost=cost,
        credit=labour_credit.available(db, me.id) if cost else 0,
        round=rounds.open_of(db, item),
    )


def offers(db: Connection, me: Member, wanted: list[Wanted], now: datetime) -> list[Offer]:
    return [offer(db, me, one, now) for one in wanted]


def place(
    db: Connection,
    me: Member,
    wanted: list[Wanted],
    now: datetime,
    reason: str = "",
    *,
    confidential: bool = False,
) -> list[Placed]:
    """All of them or, where one is refused, none; refuses as `ask` and `wish` do."""
    said = (reason, confidential)
    return [_place(db, me, one, now, *said) for one in wanted]


def _place(
    db: Connection, me: Member, wanted: Wanted, now: datetime, reason: str, confidential: bool
) -> Placed:
    item = items.visible_to(db, me.id, wanted.item_id)
    if found := rounds.open_of(db, item):
        rounds_wishes.wish(db, me, found.round.id, wanted.amount, 0, now)
        return Placed(item, wanted.amount, None, found, None, 0)
    asked = ask(db, me, wanted, now, reason, confidential=confidential)
    where = stores.get(db, item.store_id)
    return Placed(item, wanted.amount, asked, None, where, requests.before(db, asked))
