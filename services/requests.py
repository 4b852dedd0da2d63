"""Asking the common funds for goods, and thinking better of it."""

from dataclasses import dataclass
from datetime import datetime

from domain.amounts import MOST
from domain.errors import Refusal
from domain.items import Item
from domain.labour import clean_note
from domain.people import Member
from domain.requests import (
    BEFORE_HAND_OVER,
    REASON,
    Answers,
    NoSuchRequest,
    Request,
    RequestAnswered,
    RequestReason,
    Stage,
    who_answers,
)
from services import items, rounds
from services import requests_letters as letters
from services.items import item_of
from services.requests_ready import (
    check_credit,
    cost_now,
    cycle_first,
    known,
    may_be_served,
    price_each,
    release,
    reserve,
    settle,
)
from services.rights import require_member
from services.stock_changes import stock_came
from storage import requests
from storage.database import Connection

STAGES = {Answers.COORDINATOR: Stage.WAITING, Answers.ASSEMBLY: Stage.ASSEMBLY}


class GoesToRound(Refusal):
    """Facts: `item`. While a round of it is open, wishes go there."""

    message_id = "refusal-goes-to-round"


class AmountTooMuch(Refusal):
    message_id = "refusal-request-amount"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An item and how much of it, in its measure's smallest part."""

    item_id: int
    amount: int


def ask(
    db: Connection,
    me: Member,
    wanted: Wanted,
    now: datetime,
    reason: str = "",
    *,
    confidential: bool = False,
    standing_id: int | None = None,
) -> Request:
    """Granted at once within the limit, set aside where there is enough; else it waits.

    Refuses with NoSuchItem, GoesToRound, RequestReason, AmountTooMuch, CreditShort.
    """
    me = require_member(db, me.id, now)
    item = items.visible_to(db, me.id, wanted.item_id)
    if rounds.open_of(db, item):
        raise GoesToRound(item=item.name)
    if not 0 < wanted.amount <= MOST:
        raise AmountTooMuch
    reason = _reason(reason)
    check_credit(db, item, me.id, cost_now(item, wanted.amount))
    first = cycle_first(db, item, now)
    answers = who_answers(item, wanted.amount, requests.taken(db, item.id, me.id, first))
    new = requests.add(
        db,
        now,
        unit_id=item.unit_id,
        member_id=me.id,
        item_id=item.id,
        asked=wanted.amount,
        stage=STAGES.get(answers, Stage.WAITING),
        price=price_each(item),
        reason=reason,
        confidential=confidential and bool(reason),
        cycle_first=first,
        standing_id=standing_id,
    )
    return _begin(db, item, known(db, new), answers, now)


def _begin(db: Connection, item: Item, one: Request, answers: Answers, now: datetime) -> Request:
    """One that nobody need answer is answered by the rules."""
    if answers is not Answers.NOBODY:
        letters.asked(db, item, one, now)
        return one
    one = settle(db, item, one, one.asked, None, None, now)
    if may_be_served(db, item, one):
        reserve(db, item, one, None, now)
        letters.to_keepers(db, item, one, now)
    return known(db, one.id)


def withdraw(db: Connection, me: Member, request_id: int, now: datetime) -> Request:
    """One's own, at any moment before it is handed over; NoSuchRequest, RequestAnswered."""
    one = own(db, me, request_id)
    if one.stage not in BEFORE_HAND_OVER:
        raise RequestAnswered
    end(db, one, me.id, now)
    return known(db, one.id)


def end(db: Connection, one: Request, by_id: int | None, now: datetime) -> None:
    """Withdrawn: what was set aside goes to the next in the queue, what was paid comes back."""
    item = item_of(db, one)
    release(db, item, one, by_id, now)
    requests.change(db, one.id, stage=Stage.WITHDRAWN, ended_at=now)
    stock_came(db, item, now)


def own(db: Connection, me: Member, request_id: int) -> Request:
    one = known(db, request_id)
    if one.member_id != me.id:
        raise NoSuchRequest
    return one


def _reason(text: str) -> str:
    reason = clean_note(text)
    if len(reason) > REASON:
        raise RequestReason(most=REASON)
    return reason
