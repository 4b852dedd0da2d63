"""A request for money or an expense as its reader may see it, and what they can do about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import Refusal
from domain.funds import Fund
from domain.labour import clean_note
from domain.ledger import Kind
from domain.money_requests import BEFORE_PAID, PAID, REASON, MoneyRequest, Stage
from domain.people import Member
from domain.requests import UNANSWERED
from services import money_letters as letters
from services import money_moves
from services.ledger import balance
from services.money_office import answers, audits, fund_of, known
from services.rights import NotAllowed, require_member
from storage import money_requests, people, request_lists
from storage.database import Connection
from storage.money_requests import Listed
from storage.request_lists import Note

__all__ = ["Card", "Deed", "Listed", "MoneyNoteNeeded", "card", "mine", "note"]

MOST_NOTES = 6
MOST_OWN = 60


class MoneyNoteNeeded(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-money-note"


class Deed(StrEnum):
    WITHDRAW = "withdraw"
    RECEIVED = "received"
    ANSWER = "answer"
    PAY = "pay"
    RECEIPT = "receipt"  # to attach one
    SEE = "see"  # the one that is there
    GIVE_BACK = "give-back"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Card:
    """`reason` is empty for who may not read it; `have` is in the fund, `back` given back."""

    request: MoneyRequest
    fund: Fund
    name: str
    is_own: bool
    reason: str
    notes: list[Note]
    have: int
    back: int
    names: dict[int, str]
    deeds: frozenset[Deed]


def card(db: Connection, me: Member, request_id: int, now: datetime) -> Card:
    """For the member, who answers, and auditors; NoSuchMoneyRequest, NotAllowed."""
    me = require_member(db, me.id, now)
    one = known(db, request_id)
    fund, is_own = fund_of(db, one), me.id == one.member_id
    in_charge = answers(db, one, me.id, now)
    if not (is_own or in_charge or audits(db, one, me.id, now)):
        raise NotAllowed
    private = is_own or in_charge or not one.confidential
    back = money_moves.given_back(db, one) if one.stage in PAID else 0
    names = people.names(db, [one.member_id, one.answered_by or 0, one.given_by or 0])
    return Card(
        request=one,
        fund=fund,
        name=names.get(one.member_id, ""),
        is_own=is_own,
        reason=one.reason if private else "",
        notes=request_lists.notes(db, one.id, MOST_NOTES) if private else [],
        have=balance(db, fund.place(Kind.FUND)),
        back=back,
        names=names,
        deeds=_deeds(one, is_own=is_own, in_charge=in_charge, left=one.amount - back),
    )


def _deeds(one: MoneyRequest, *, is_own: bool, in_charge: bool, left: int) -> frozenset[Deed]:
    is_paid = one.stage in PAID and not one.is_expense
    deeds = {
        Deed.WITHDRAW: is_own and one.stage in BEFORE_PAID,
        Deed.RECEIVED: is_own and one.stage is Stage.GIVEN,
        Deed.ANSWER: in_charge and one.stage in UNANSWERED,
        Deed.PAY: in_charge and one.stage is Stage.READY,
        Deed.RECEIPT: is_own and one.takes_receipt,
        Deed.SEE: one.picture_id is not None,
        Deed.GIVE_BACK: in_charge and is_paid and left > 0,
        Deed.NOTE: (is_own or in_charge) and one.is_open,
    }
    return frozenset(deed for deed, may in deeds.items() if may)


def mine(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """One's own, those that are open first, the latest first."""
    me = require_member(db, me.id, now)
    return money_requests.all_of_member(db, me.id, MOST_OWN)


def note(db: Connection, me: Member, request_id: int, text: str, now: datetime) -> None:
    """The member writes to who answers, or one of them to the member.

    NotAllowed, MoneyNoteNeeded, NoSuchMoneyRequest.
    """
    me = require_member(db, me.id, now)
    one, text = known(db, request_id), clean_note(text)
    is_own = me.id == one.member_id
    if not (is_own or answers(db, one, me.id, now)):
        raise NotAllowed
    if not 0 < len(text) <= REASON:
        raise MoneyNoteNeeded(most=REASON)
    request_lists.add_note(db, one.id, me.id, text, now)
    if is_own:
        letters.noted_by_member(db, fund_of(db, one), one, now)
    else:
        letters.noted(db, fund_of(db, one), one, me.name, text, now)
