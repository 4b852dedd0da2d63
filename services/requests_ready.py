"""What is granted is paid for and set aside; what is given up goes back, and so does the pay."""

from datetime import date, datetime

from domain.items import Item, Sharing
from domain.ledger import Basis, Ground, Kind, Movement
from domain.measures import price_of
from domain.requests import CreditShort, NoSuchRequest, Request, RequestAnswered, Stage
from services import labour_credit
from services.items import in_stock, item_of
from services.ledger import move
from services.norms import cycle_on
from storage import requests, units
from storage.database import Connection

__all__ = ["grant_from_round", "known", "release", "reserve", "settle", "take_back"]


def grant_from_round(
    db: Connection,
    item: Item,
    member_id: int,
    amount: int,
    round_id: int,
    by_id: int | None,
    now: datetime,
) -> int:
    """Set aside what a round gives, ready to be handed over; the round tells the member.

    Paid from credit where the item is by labour: CreditShort; NotEnough where stock is short.
    """
    new = requests.add(
        db,
        now,
        unit_id=item.unit_id,
        member_id=member_id,
        item_id=item.id,
        asked=amount,
        stage=Stage.WAITING,
        price=price_each(item),
        reason="",
        cycle_first=cycle_first(db, item, now),
        round_id=round_id,
    )
    one = settle(db, item, known(db, new), amount, by_id, None, now)
    reserve(db, item, one, by_id, now)
    return new


def take_back(
    db: Connection, request_id: int, by_id: int | None, now: datetime, words: str
) -> None:
    """What was set aside goes back to stock; RequestAnswered where it is handed over already.

    Neither is the member told, nor who waits in the queue served.
    """
    one = known(db, request_id)
    if one.stage is not Stage.READY:
        raise RequestAnswered
    release(db, item_of(db, one), one, by_id, now)
    requests.change(db, one.id, stage=Stage.WITHDRAWN, ended_at=now, answer=words)


def settle(
    db: Connection,
    item: Item,
    one: Request,
    amount: int,
    by_id: int | None,
    words: str | None,
    now: datetime,
) -> Request:
    """Write the answer down and take what it costs; CreditShort. It waits in the queue then."""
    paid = cost(one, item, amount)
    if paid:
        _pay(db, item, one, paid, now)
    requests.change(
        db,
        one.id,
        granted=amount,
        stage=Stage.QUEUE if amount else Stage.REFUSED,
        paid=paid,
        answered_by=by_id,
        answered_at=now,
        answer=words or None,
        ended_at=None if amount else now,
    )
    return known(db, one.id)


def cost(one: Request, item: Item, amount: int) -> int:
    """In minutes of labour credit, at the price of when it was asked for."""
    return 0 if one.price is None else price_of(amount, item.measure, one.price)


def cost_now(item: Item, amount: int) -> int:
    """At today's price; nothing where the item is shared out by need."""
    each = price_each(item)
    return 0 if each is None else price_of(amount, item.measure, each)


def price_each(item: Item) -> int | None:
    """For one whole measure; None where the item is shared out by need."""
    return item.price if item.sharing is Sharing.LABOUR else None


def check_credit(db: Connection, item: Item, member_id: int, wanted: int) -> None:
    """CreditShort where the member has less, in minutes."""
    have = labour_credit.available(db, member_id) if wanted else 0
    if have < wanted:
        raise CreditShort(item=item.name, wanted=wanted, have=have)


def reserve(db: Connection, item: Item, one: Request, by_id: int | None, now: datetime) -> None:
    """NotEnough where stock is short."""
    ends = (item.place(Kind.STOCK), item.place(Kind.RESERVED))
    move(db, *ends, one.amount, Movement.RESERVE, _ground(one), by_id, now)
    requests.change(db, one.id, stage=Stage.READY, ready_at=now)


def release(db: Connection, item: Item, one: Request, by_id: int | None, now: datetime) -> None:
    """Back to stock where it was set aside, and the pay back to the member."""
    if one.stage is Stage.READY:
        back_to_stock(db, item, one, by_id, now)
    if one.paid:
        labour_credit.give_back(db, one.member_id, one.paid, _ground(one), by_id, now)
        requests.change(db, one.id, paid=0)


def back_to_stock(
    db: Connection, item: Item, one: Request, by_id: int | None, now: datetime
) -> None:
    ends = (item.place(Kind.RESERVED), item.place(Kind.STOCK))
    move(db, *ends, one.amount, Movement.RELEASE, _ground(one), by_id, now)


def may_be_served(db: Connection, item: Item, one: Request) -> bool:
    """There is enough, and nobody waits for longer."""
    return in_stock(db, item) >= one.amount and not requests.before(db, one)


def known(db: Connection, request_id: int) -> Request:
    found = requests.get(db, request_id)
    if found is None:
        raise NoSuchRequest
    return found


def cycle_first(db: Connection, item: Item, now: datetime) -> date:
    """Of the cycle of the norm that holds in the item's unit."""
    unit = units.get(db, item.unit_id)
    return cycle_on(db, unit.norm_unit_id or unit.id, unit.today(now)).first


def _pay(db: Connection, item: Item, one: Request, minutes: int, now: datetime) -> None:
    check_credit(db, item, one.member_id, minutes)
    labour_credit.pay(db, one.member_id, minutes, _ground(one), one.member_id, now)


def _ground(one: Request) -> Ground:
    return Ground(Basis.REQUEST, one.id)
