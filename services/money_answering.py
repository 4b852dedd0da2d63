"""Answering for money: one in office gives, gives less or refuses; approves what was spent.

Never their own.
"""

from datetime import datetime
from typing import Any

from domain.labour import clean_note
from domain.money_requests import (
    MoneyRequest,
    MoneyRequestAnswered,
    Stage,
    check_money_answer,
)
from domain.people import Member
from domain.requests import UNANSWERED
from services import money_letters as letters
from services import money_moves
from services.money_office import answers, fund_of, known, require_answers, within_reach
from services.rights import require_member
from storage import journal, money_requests
from storage.database import Connection
from storage.money_requests import Listed


def check(db: Connection, by: Member, request_id: int, now: datetime) -> MoneyRequest:
    """One that waits and that this coordinator may answer; NotAllowed, OwnMoneyRequest,
    MoneyRequestAnswered, NoSuchMoneyRequest."""
    one = known(db, request_id)
    require_answers(db, one, by.id, now)
    if one.stage not in UNANSWERED:
        raise MoneyRequestAnswered
    return one


def answer(
    db: Connection, by: Member, request_id: int, amount: int, words: str, now: datetime
) -> MoneyRequest:
    """So much is given, 0 refuses it; less has a reason, an assembly's decision its ground.

    Refuses as `check` does; MoreMoneyThanAsked, LessReason, MoneyGround, FundShort, FundClosed.
    """
    one, words = check(db, by, request_id, now), clean_note(words)
    fund = fund_of(db, one)
    check_money_answer(one, amount, words)
    if amount:
        money_moves.check_can_give(db, fund, amount)
    said = {"granted": amount, "answer": words or None}
    money_requests.change(db, one.id, **said, answered_by=by.id, answered_at=now)
    one = _settle(db, by, known(db, one.id), now)
    letters.answered(db, fund, one, by.name, now)
    note(db, one, by, one.state.value, now, None if one.confidential else one.answer)
    return one


def _settle(db: Connection, by: Member, one: MoneyRequest, now: datetime) -> MoneyRequest:
    """An expense is over with its approval; what is to be paid out is set aside."""
    fund = fund_of(db, one)
    if not one.amount:
        change: dict[str, Any] = {"stage": Stage.REFUSED, "ended_at": now}
    elif one.is_expense:
        money_moves.reimburse(db, fund, one, by.id, now)
        change = {"stage": Stage.DONE, "ended_at": now}
    else:
        money_moves.set_aside(db, fund, one, by.id, now)
        change = {"stage": Stage.READY, "ready_at": now}
    money_requests.change(db, one.id, **change)
    return known(db, one.id)


def waiting(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """What this member may answer or pay out, in whatever unit, the oldest first."""
    require_member(db, me.id, now, me.unit.id)
    found = money_requests.waiting(db, within_reach(db, me.id, now), me.id)
    return [one for one in found if answers(db, one.request, me.id, now)]


def note(
    db: Connection,
    one: MoneyRequest,
    by: Member,
    act: str,
    now: datetime,
    words: str | None = None,
    amount: int | None = None,
) -> None:
    """In the journal; of a confidential reason nothing is said there."""
    what = "expense" if one.is_expense else "money"
    moved = amount or one.amount or one.asked
    facts: dict[str, Any] = {"fund": fund_of(db, one).name, "amount": moved}
    whose = ("member", one.member_id)
    journal.note(db, one.unit_id, by.id, f"{what}.{act}", *whose, now, words, **facts)
