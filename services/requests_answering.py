"""Answering requests: a coordinator grants them, grants less, or refuses; never their own."""

from datetime import datetime
from typing import Any

from domain.errors import Refusal
from domain.items import Item, ItemState
from domain.labour import clean_note
from domain.people import Member
from domain.requests import (
    UNANSWERED,
    OwnRequest,
    Request,
    RequestAnswered,
    Stage,
    check_answer,
)
from services import requests_letters as letters
from services.in_charge import in_office
from services.items import item_of
from services.requests_ready import known, may_be_served, reserve, settle
from services.rights import NotAllowed, require_member
from storage import journal, request_lists, units
from storage.database import Connection
from storage.request_lists import Listed


class ItemRetired(Refusal):
    """Facts: `item`. It can only be refused."""

    message_id = "refusal-item-retired"


def answer(
    db: Connection, by: Member, request_id: int, amount: int, words: str, now: datetime
) -> Request:
    """So much is granted, 0 refuses it. Less than was asked for has a reason; what an assembly
    has decided has its ground.

    Refuses as `check` does; MoreThanAsked, RequestReason, GroundNeeded, ItemRetired, CreditShort.
    """
    one = check(db, by, request_id, now)
    item, words = item_of(db, one), clean_note(words)
    check_answer(one, item, amount, words)
    if amount and item.state is ItemState.RETIRED:
        raise ItemRetired(item=item.name)
    one = settle(db, item, one, amount, by.id, words, now)
    if amount and may_be_served(db, item, one):
        reserve(db, item, one, by.id, now)
    one = known(db, one.id)
    _tell(db, by, item, one, now)
    return one


def check(db: Connection, by: Member, request_id: int, now: datetime) -> Request:
    """One that waits and that this coordinator may answer; NotAllowed, OwnRequest,
    RequestAnswered, NoSuchRequest."""
    one = known(db, request_id)
    if by.id == one.member_id:
        raise OwnRequest
    require_answers(db, one, by.id, now)
    if one.stage not in UNANSWERED:
        raise RequestAnswered
    return one


def require_answers(db: Connection, one: Request, member_id: int, now: datetime) -> None:
    """NotAllowed for who is not in charge of the unit, but for the member's own request."""
    if not answers(db, one, member_id, now):
        raise NotAllowed


def answers(db: Connection, one: Request, member_id: int, now: datetime) -> bool:
    require_member(db, member_id, now)
    return member_id in letters.others_in_charge(db, one, now)


def waiting(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """What this member may answer, in whatever unit, the oldest first."""
    require_member(db, me.id, now, me.unit.id)
    found = request_lists.waiting(db, _within_reach(db, me, now), me.id)
    return [one for one in found if answers(db, one.request, me.id, now)]


def _within_reach(db: Connection, me: Member, now: datetime) -> set[int]:
    """Units where one is in office, and those below, where perhaps nobody else is."""
    return {below for one in in_office(db, me.id, now) for below in units.below(db, one)}


def _tell(db: Connection, by: Member, item: Item, one: Request, now: datetime) -> None:
    letters.answered(db, item, one, by.name, now)
    if one.stage is Stage.READY:
        letters.to_keepers(db, item, one, now)
    facts = named(item, one)
    words = None if one.confidential else one.answer
    act = f"request.{one.state.value}"
    journal.note(db, one.unit_id, by.id, act, "member", one.member_id, now, words, **facts)


def named(item: Item, one: Request) -> dict[str, Any]:
    """What the journal tells of it."""
    return {"item": item.name, "amount": one.amount, "measure": item.measure.value}
