"""One request as its reader may see it, and what they can do about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import Refusal
from domain.items import Item
from domain.labour import clean_note
from domain.people import Member
from domain.requests import BEFORE_HAND_OVER, REASON, UNANSWERED, Request, Stage
from services import items, labour_credit
from services import requests_letters as letters
from services.items import item_of
from services.requests_answering import answers
from services.requests_handing import hands_over
from services.requests_ready import known
from services.rights import NotAllowed, require_member
from storage import people, request_lists, requests, stores
from storage.database import Connection
from storage.request_lists import Listed, Note
from storage.stores import Store

__all__ = ["Card", "Deed", "Listed", "NoteNeeded", "Store", "card", "ended", "mine", "note"]

MOST_NOTES = 6
MOST_ENDED = 12


class NoteNeeded(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-request-note"


class Deed(StrEnum):
    WITHDRAW = "withdraw"
    RECEIVED = "received"
    ANSWER = "answer"
    HAND_OVER = "hand-over"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Card:
    """`reason` is empty for who may not read it; `queue` is how many come before."""

    request: Request
    item: Item
    name: str
    is_own: bool
    reason: str
    notes: list[Note]
    store: Store | None
    stock: int
    queue: int
    credit: int
    names: dict[int, str]
    deeds: frozenset[Deed]


def card(db: Connection, me: Member, request_id: int, now: datetime) -> Card:
    """For the member, who answers and who hands over; NoSuchRequest, NotAllowed."""
    me = require_member(db, me.id, now)
    one = known(db, request_id)
    item = item_of(db, one)
    in_charge = answers(db, one, me.id, now)
    is_own = me.id == one.member_id
    is_there = one.stage in (Stage.READY, Stage.GIVEN)
    if not (is_own or in_charge or (is_there and hands_over(db, item, one, me.id, now))):
        raise NotAllowed
    private = is_own or in_charge
    named = [one.member_id, one.answered_by or 0, one.given_by or 0]
    names = people.names(db, named)
    return Card(
        request=one,
        item=item,
        name=names.get(one.member_id, ""),
        is_own=is_own,
        reason=one.reason if private or not one.confidential else "",
        notes=request_lists.notes(db, one.id, MOST_NOTES) if private else [],
        store=stores.get(db, item.store_id),
        stock=items.in_stock(db, item),
        queue=requests.before(db, one) if one.stage is Stage.QUEUE else 0,
        credit=labour_credit.available(db, one.member_id) if one.price is not None else 0,
        names=names,
        deeds=frozenset(_deeds(db, item, one, me, now, in_charge=in_charge)),
    )


def _deeds(
    db: Connection, item: Item, one: Request, me: Member, now: datetime, *, in_charge: bool
) -> list[Deed]:
    is_own = me.id == one.member_id
    gives = one.stage is Stage.READY and hands_over(db, item, one, me.id, now)
    deeds = {
        Deed.WITHDRAW: is_own and one.stage in BEFORE_HAND_OVER,
        Deed.RECEIVED: is_own and one.stage is Stage.GIVEN,
        Deed.ANSWER: in_charge and one.stage in UNANSWERED,
        Deed.HAND_OVER: gives,
        Deed.NOTE: (is_own or in_charge) and one.is_open,
    }
    return [deed for deed, may in deeds.items() if may]


def mine(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """One's own that are open; what is to be confirmed or fetched comes first."""
    me = require_member(db, me.id, now)
    return request_lists.of_member(db, me.id)


def ended(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """One's own that are over, the latest first."""
    me = require_member(db, me.id, now)
    return request_lists.ended_of_member(db, me.id, MOST_ENDED)


def note(db: Connection, me: Member, request_id: int, text: str, now: datetime) -> None:
    """The member writes to who answers, or one of them to the member.

    NotAllowed, NoteNeeded, NoSuchRequest.
    """
    me = require_member(db, me.id, now)
    one, text = known(db, request_id), clean_note(text)
    is_own = me.id == one.member_id
    if not (is_own or answers(db, one, me.id, now)):
        raise NotAllowed
    if not 0 < len(text) <= REASON:
        raise NoteNeeded(most=REASON)
    request_lists.add_note(db, one.id, me.id, text, now)
    if is_own:
        letters.noted_by_member(db, item_of(db, one), one, now)
    else:
        letters.noted(db, item_of(db, one), one, me.name, text, now)
