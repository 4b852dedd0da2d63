"""Handing over: the keeper gives, the member confirms; nobody hands anything to themselves."""

from datetime import datetime

from domain.items import Item
from domain.ledger import Basis, Ground, Kind, Movement
from domain.people import IN_OFFICE, Member, Role
from domain.requests import OwnHandOver, Request, RequestAnswered, Stage
from services import requests_letters as letters
from services.items import item_of
from services.ledger import move, reverse
from services.requests import own
from services.requests_answering import answers, named
from services.requests_ready import known
from services.rights import NotAllowed, require_member
from services.storekeeping import keeps
from storage import journal, ledger, people, request_lists, requests
from storage.database import Connection
from storage.request_lists import Keeper, Listed


def hand_over(db: Connection, by: Member, request_id: int, now: datetime) -> Request:
    """The keeper has given it; NotAllowed, OwnHandOver, RequestAnswered, NoSuchRequest."""
    one = known(db, request_id)
    item = item_of(db, one)
    if by.id == one.member_id:
        raise OwnHandOver
    if not hands_over(db, item, one, by.id, now):
        raise NotAllowed
    if one.stage is not Stage.READY:
        raise RequestAnswered
    ends = (item.place(Kind.RESERVED), item.place(Kind.GIVEN))
    move(db, *ends, one.amount, Movement.HAND_OVER, Ground(Basis.REQUEST, one.id), by.id, now)
    requests.change(db, one.id, stage=Stage.GIVEN, given_by=by.id, given_at=now)
    letters.given(db, item, one, by.name, now)
    _note(db, by, item, one, now)
    return known(db, one.id)


def hands_over(db: Connection, item: Item, one: Request, member_id: int, now: datetime) -> bool:
    """Who keeps the item's store or is in charge; for a keeper's own request somebody else."""
    if member_id == one.member_id:
        return False
    return answers(db, one, member_id, now) or keeps(db, item, member_id, now)


def received(db: Connection, me: Member, request_id: int, now: datetime) -> Request:
    """NoSuchRequest, RequestAnswered."""
    one = _given_to(db, me, request_id)
    close(db, one, now)
    return known(db, one.id)


def close(db: Connection, one: Request, now: datetime) -> None:
    requests.change(db, one.id, stage=Stage.DONE, ended_at=now)


def not_received(db: Connection, me: Member, request_id: int, now: datetime) -> Request:
    """It is set aside again; who says they gave it and coordinators are told."""
    one = _given_to(db, me, request_id)
    item = item_of(db, one)
    handed = ledger.on_ground(db, Basis.REQUEST, one.id)
    last = [moved for moved in handed if moved.kind is Movement.HAND_OVER][-1]
    reverse(db, last, "", me.id, now)
    again = {"stage": Stage.READY, "ready_at": now, "given_by": None, "given_at": None}
    requests.change(db, one.id, **again)
    letters.not_received(db, item, one, now)
    return known(db, one.id)


def to_hand_over(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """What is set aside in the stores that one keeps, by member; not one's own."""
    require_member(db, me.id, now, me.unit.id)
    whole, unkept = set(), set()
    for unit_id in people.units_of(db, me.id):
        roles = people.roles(db, unit_id, me.id, now)
        whole |= {unit_id} if roles & IN_OFFICE else set()
        unkept |= {unit_id} if Role.KEEPER in roles else set()
    found = request_lists.to_hand_over(db, Keeper(me.id, whole, unkept))
    return [one for one in found if one.request.member_id != me.id]


def _given_to(db: Connection, me: Member, request_id: int) -> Request:
    one = own(db, me, request_id)
    if one.stage is not Stage.GIVEN:
        raise RequestAnswered
    return one


def _note(db: Connection, by: Member, item: Item, one: Request, now: datetime) -> None:
    about = named(item, one)
    whose = ("member", one.member_id)
    journal.note(db, one.unit_id, by.id, "request.hand-over", *whose, now, None, **about)
