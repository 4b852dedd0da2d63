"""Asking a fund for money, and thinking better of it."""

from datetime import datetime

from domain.amounts import MOST, NotMoney
from domain.funds import Fund
from domain.labour import clean_note
from domain.money_requests import (
    BEFORE_PAID,
    REASON,
    MoneyReason,
    MoneyRequest,
    MoneyRequestAnswered,
    Stage,
    who_answers_for_money,
)
from domain.people import Member
from services import funds, money_moves
from services import money_letters as letters
from services.money_office import check_somebody_answers, fund_of, known, own
from services.norms import cycle_on
from services.rights import require_member
from storage import money_requests, units
from storage.database import Connection


def may_ask(db: Connection, me: Member, fund_id: int, now: datetime) -> Fund:
    """The fund; NoSuchFund, FundClosed, NobodyElseAnswers."""
    me = require_member(db, me.id, now)
    fund = funds.visible_to(db, me.id, fund_id)
    money_moves.check_open(fund)
    check_somebody_answers(db, fund.unit_id, me.id, now)
    return fund


def ask(
    db: Connection,
    me: Member,
    fund_id: int,
    amount: int,
    reason: str,
    now: datetime,
    *,
    confidential: bool = False,
) -> MoneyRequest:
    """A person always answers. Refuses as `may_ask` does, and with NotMoney, MoneyReason."""
    fund = may_ask(db, me, fund_id, now)
    one = write(db, fund, me.id, amount, reason, now, confidential=confidential)
    letters.asked(db, fund, one, now)
    return one


def write(
    db: Connection,
    fund: Fund,
    member_id: int,
    amount: int,
    reason: str,
    now: datetime,
    **more: object,
) -> MoneyRequest:
    """Written down, and nobody told yet; NotMoney, MoneyReason."""
    if not 0 < amount <= MOST:
        raise NotMoney(text=str(amount))
    unit = units.get(db, fund.unit_id)
    new = money_requests.add(
        db,
        now,
        unit_id=fund.unit_id,
        member_id=member_id,
        fund_id=fund.id,
        asked=amount,
        stage=who_answers_for_money(fund.assembly_above, amount),
        reason=clean_reason(reason),
        cycle_first=cycle_on(db, unit.norm_unit_id or unit.id, unit.today(now)).first,
        **more,
    )
    return known(db, new)


def clean_reason(text: str) -> str:
    """What the money is for; MoneyReason where that is not told."""
    reason = clean_note(text)
    if not 0 < len(reason) <= REASON:
        raise MoneyReason(most=REASON)
    return reason


def withdraw(db: Connection, me: Member, request_id: int, now: datetime) -> MoneyRequest:
    """One's own, before it is paid out; NoSuchMoneyRequest, MoneyRequestAnswered."""
    one = own(db, me, request_id)
    if one.stage not in BEFORE_PAID:
        raise MoneyRequestAnswered
    end(db, one, Stage.WITHDRAWN, me.id, now)
    return known(db, one.id)


def end(db: Connection, one: MoneyRequest, stage: Stage, by_id: int | None, now: datetime) -> None:
    """Over before it was paid out: what was set aside is the fund's again."""
    if one.stage is Stage.READY:
        money_moves.release(db, fund_of(db, one), one, by_id, now)
    money_requests.change(db, one.id, stage=stage, ended_at=now)
