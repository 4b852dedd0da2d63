"""Funds as members see them: those of all the units they belong to, any of them to look up."""

from datetime import datetime

from domain.funds import Fund, FundClosed, NoSuchFund
from domain.ledger import Kind
from domain.people import Member, Unit
from services.in_charge import in_office, require_in_charge, units_in_charge_of
from services.rights import NotAllowed, require_member
from storage import funds, ledger, people, units
from storage.database import Connection


def visible(db: Connection, member_id: int) -> list[Fund]:
    """Funds that are open, of every unit the member belongs to, by name."""
    return funds.of_units(db, people.units_of(db, member_id))


def visible_to(db: Connection, member_id: int, fund_id: int) -> Fund:
    """Closed or not; NoSuchFund for one of a unit the member does not belong to."""
    found = funds.get(db, fund_id)
    if found is None or found.unit_id not in people.units_of(db, member_id):
        raise NoSuchFund
    return found


def balance(db: Connection, fund: Fund) -> int:
    """What is free to be asked for, in kopecks."""
    return ledger.balance(db, fund.place(Kind.FUND))


def reserved(db: Connection, fund: Fund) -> int:
    """What is granted to requests and not paid out yet."""
    return ledger.balance(db, fund.place(Kind.RESERVED))


def with_money(db: Connection, unit: Unit) -> list[Fund]:
    """Open funds of the unit in which there is any, free or promised."""
    own = funds.of_units(db, [unit.id])
    return [one for one in own if balance(db, one) or reserved(db, one)]


def in_reach(db: Connection, member_id: int, now: datetime) -> set[int]:
    """Units one belongs to, and parts without anybody in office that one looks after."""
    looked_after = {
        part
        for one in in_office(db, member_id, now)
        for part in units_in_charge_of(db, units.get(db, one), now)
    }
    return {*people.units_of(db, member_id), *looked_after}


def seen(db: Connection, me: Member, fund_id: int, now: datetime) -> Fund:
    """Closed or not; NoSuchFund for one that is out of reach."""
    require_member(db, me.id, now)
    found = funds.get(db, fund_id)
    if found is None or found.unit_id not in in_reach(db, me.id, now):
        raise NoSuchFund
    return found


def kept(db: Connection, me: Member, fund_id: int, now: datetime) -> Fund:
    """For who answers for its unit; NoSuchFund, NotAllowed, FundClosed."""
    found = seen(db, me, fund_id, now)
    require_in_charge(db, units.get(db, found.unit_id), me.id, now)
    if not found.is_open:
        raise FundClosed(fund=found.name)
    return found


def answers_for(db: Connection, unit_id: int, member_id: int, now: datetime) -> bool:
    try:
        require_in_charge(db, units.get(db, unit_id), member_id, now)
    except NotAllowed:
        return False
    return True
