"""Who decides about money of a fund: somebody in office who is not the one that asks."""

from datetime import datetime

from domain.funds import Fund
from domain.money_requests import (
    MoneyRequest,
    NobodyElseAnswers,
    NoSuchMoneyRequest,
    OwnMoneyRequest,
)
from domain.people import Member, Role
from services.in_charge import in_office
from services.rights import NotAllowed, require_member
from storage import funds, money_requests, people, units
from storage.database import Connection


def known(db: Connection, request_id: int) -> MoneyRequest:
    found = money_requests.get(db, request_id)
    if found is None:
        raise NoSuchMoneyRequest
    return found


def own(db: Connection, me: Member, request_id: int) -> MoneyRequest:
    one = known(db, request_id)
    if one.member_id != me.id:
        raise NoSuchMoneyRequest
    return one


def fund_of(db: Connection, one: MoneyRequest) -> Fund:
    """Closed or not."""
    found = funds.get(db, one.fund_id)
    assert found is not None
    return found


def others_in_charge(db: Connection, unit_id: int, member_id: int, now: datetime) -> list[int]:
    """Of the unit, or of the nearest above that has anybody but the member."""
    unit = units.get(db, unit_id)
    for place in (unit, *units.above(db, unit)):
        others = [who for who in people.coordinators(db, place.id, now) if who != member_id]
        if others:
            return others
    return []


def check_somebody_answers(db: Connection, unit_id: int, member_id: int, now: datetime) -> None:
    """NobodyElseAnswers before anything is asked that nobody could answer."""
    if not others_in_charge(db, unit_id, member_id, now):
        raise NobodyElseAnswers


def answers(db: Connection, one: MoneyRequest, member_id: int, now: datetime) -> bool:
    require_member(db, member_id, now)
    return member_id in others_in_charge(db, one.unit_id, one.member_id, now)


def require_answers(db: Connection, one: MoneyRequest, member_id: int, now: datetime) -> None:
    """NotAllowed for who is not in charge; OwnMoneyRequest where it is their own."""
    if member_id == one.member_id:
        raise OwnMoneyRequest
    if not answers(db, one, member_id, now):
        raise NotAllowed


def audits(db: Connection, one: MoneyRequest, member_id: int, now: datetime) -> bool:
    """Reads everything, but what is confidential."""
    return Role.AUDITOR in people.roles(db, one.unit_id, member_id, now)


def within_reach(db: Connection, member_id: int, now: datetime) -> set[int]:
    """Units where one is in office, and those below, where perhaps nobody else is."""
    return {below for one in in_office(db, member_id, now) for below in units.below(db, one)}
