"""Money in hand: paid out, confirmed by who asked, with a receipt, and what is left given back."""

from datetime import datetime

from domain.money_requests import (
    PAID,
    MoneyRequest,
    MoneyRequestAnswered,
    MoreThanPaid,
    OwnPayment,
    ReceiptIsThere,
    Stage,
)
from domain.people import Member
from services import money_letters as letters
from services import money_moves, photos
from services.money_answering import note
from services.money_office import answers, audits, fund_of, known, own, within_reach
from services.rights import NotAllowed, require_member
from storage import money_requests
from storage.database import Connection
from storage.money_requests import Listed


def pay_out(db: Connection, by: Member, request_id: int, now: datetime) -> MoneyRequest:
    """NotAllowed, OwnPayment, MoneyRequestAnswered, NoSuchMoneyRequest."""
    one = _of_another(db, by, request_id, now)
    if one.stage is not Stage.READY:
        raise MoneyRequestAnswered
    fund = fund_of(db, one)
    money_moves.pay_out(db, fund, one, by.id, now)
    money_requests.change(db, one.id, stage=Stage.GIVEN, given_by=by.id, given_at=now)
    letters.paid(db, fund, one, by.name, now)
    note(db, one, by, "pay-out", now)
    return known(db, one.id)


def received(db: Connection, me: Member, request_id: int, now: datetime) -> MoneyRequest:
    """NoSuchMoneyRequest, MoneyRequestAnswered."""
    one = _given_to(db, me, request_id)
    close(db, one, now)
    return known(db, one.id)


def close(db: Connection, one: MoneyRequest, now: datetime) -> None:
    money_requests.change(db, one.id, stage=Stage.DONE, ended_at=now)


def not_received(db: Connection, me: Member, request_id: int, now: datetime) -> MoneyRequest:
    """It is set aside again; who says they paid it and those in office are told."""
    one = _given_to(db, me, request_id)
    money_moves.take_back_payment(db, one, me.id, now)
    again = {"stage": Stage.READY, "ready_at": now, "given_by": None, "given_at": None}
    money_requests.change(db, one.id, **again)
    letters.not_received(db, fund_of(db, one), one, now)
    return known(db, one.id)


def attach(
    db: Connection, me: Member, request_id: int, receipt: bytes, now: datetime
) -> MoneyRequest:
    """Who shows the receipt has got the money. PhotoTooBig, NotAPhoto, ReceiptIsThere,
    MoneyRequestAnswered, NoSuchMoneyRequest."""
    one = may_attach(db, me, request_id, now)
    picture = photos.keep(db, receipt, me.id, now)
    money_requests.change(db, one.id, picture_id=picture)
    if one.stage is Stage.GIVEN:
        close(db, one, now)
    letters.receipt(db, fund_of(db, one), one, now)
    return known(db, one.id)


def may_attach(db: Connection, me: Member, request_id: int, now: datetime) -> MoneyRequest:
    """ReceiptIsThere, MoneyRequestAnswered, NoSuchMoneyRequest."""
    require_member(db, me.id, now)
    one = own(db, me, request_id)
    if one.picture_id is not None:
        raise ReceiptIsThere
    if not one.takes_receipt:
        raise MoneyRequestAnswered
    return one


def receipt(db: Connection, me: Member, request_id: int, now: datetime) -> bytes | None:
    """For the member, who answers, and auditors; None where there is none. NotAllowed."""
    me = require_member(db, me.id, now)
    one = known(db, request_id)
    reads = answers(db, one, me.id, now) or audits(db, one, me.id, now)
    if not (reads or one.member_id == me.id):
        raise NotAllowed
    return photos.content(db, one.picture_id) if one.picture_id else None


def give_back(
    db: Connection, by: Member, request_id: int, amount: int, now: datetime
) -> MoneyRequest:
    """What the member has not spent and brings back to one in office.

    NotAllowed, OwnPayment, MoneyRequestAnswered, MoreThanPaid, FundClosed.
    """
    one = may_give_back(db, by, request_id, now)
    fund, left = fund_of(db, one), with_member(db, one)
    if not 0 < amount <= left:
        raise MoreThanPaid(amount=left)
    money_moves.check_open(fund)
    money_moves.give_back(db, fund, one, amount, by.id, now)
    if one.stage is Stage.GIVEN:
        close(db, one, now)
    letters.given_back(db, fund, one, amount, by.name, now)
    note(db, one, by, "return", now, amount=amount)
    return known(db, one.id)


def may_give_back(db: Connection, by: Member, request_id: int, now: datetime) -> MoneyRequest:
    """Refuses as `give_back` does but for the sum."""
    one = _of_another(db, by, request_id, now)
    if one.is_expense or one.stage not in PAID:
        raise MoneyRequestAnswered
    return one


def with_member(db: Connection, one: MoneyRequest) -> int:
    """Paid out and not given back, in kopecks."""
    return one.amount - money_moves.given_back(db, one)


def without_receipt(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """Paid out by those in office, and nothing shown for it yet."""
    require_member(db, me.id, now, me.unit.id)
    found = money_requests.without_receipt(db, within_reach(db, me.id, now), me.id)
    return [one for one in found if answers(db, one.request, me.id, now)]


def _of_another(db: Connection, by: Member, request_id: int, now: datetime) -> MoneyRequest:
    """Nobody pays anything to themself."""
    one = known(db, request_id)
    if by.id == one.member_id:
        raise OwnPayment
    if not answers(db, one, by.id, now):
        raise NotAllowed
    return one


def _given_to(db: Connection, me: Member, request_id: int) -> MoneyRequest:
    one = own(db, me, request_id)
    if one.stage is not Stage.GIVEN:
        raise MoneyRequestAnswered
    return one
