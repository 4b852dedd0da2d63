"""A fund is set up on the ground of a decision, changed one thing at a time, closed when empty."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.funds import (
    Fund,
    FundNameTaken,
    FundNotEmpty,
    FundState,
    check_sum,
    is_same_name,
    read_name,
    read_words,
)
from domain.people import Member
from services.fund_journal import note
from services.funds import balance, kept, reserved, seen
from services.in_charge import require_in_charge
from services.rights import require_member
from storage import fund_money, funds, units
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class NewFund:
    """As a coordinator describes it; `assembly_above` in kopecks, or None."""

    unit_id: int
    name: str
    purpose: str
    ground: str
    assembly_above: int | None = None


def may_add(db: Connection, me: Member, unit_id: int, now: datetime) -> None:
    """NotAllowed for who does not answer for the unit."""
    require_member(db, me.id, now)
    require_in_charge(db, units.get(db, unit_id), me.id, now)


def check_name(db: Connection, me: Member, unit_id: int, name: str, now: datetime) -> str:
    """NotAllowed, FundName, FundNameTaken."""
    may_add(db, me, unit_id, now)
    return _free_name(db, unit_id, name)


def add(db: Connection, me: Member, new: NewFund, now: datetime) -> Fund:
    """NotAllowed, FundName, FundNameTaken, FundWords, NotMoney."""
    name = check_name(db, me, new.unit_id, new.name, now)
    purpose, ground = read_words(new.purpose), read_words(new.ground)
    _check_threshold(new.assembly_above)
    values = {"purpose": purpose, "assembly_above": new.assembly_above, "ground": ground}
    added = funds.add(db, now, unit_id=new.unit_id, name=name, added_by=me.id, **values)
    fund = _known(db, added)
    note(db, me.id, fund, "add", now, ground)
    return fund


def rename(db: Connection, me: Member, fund_id: int, name: str, now: datetime) -> Fund:
    """FundName, FundNameTaken, and what `kept` refuses."""
    fund = kept(db, me, fund_id, now)
    name = _free_name(db, fund.unit_id, name, besides=fund.id)
    return _changed(db, me, fund, now, "name", (fund.name, name), {"name": name})


def repurpose(db: Connection, me: Member, fund_id: int, purpose: str, now: datetime) -> Fund:
    """FundWords, and what `kept` refuses."""
    fund, purpose = kept(db, me, fund_id, now), read_words(purpose)
    return _changed(db, me, fund, now, "purpose", (fund.purpose, purpose), {"purpose": purpose})


def set_threshold(
    db: Connection, me: Member, fund_id: int, kopecks: int | None, ground: str, now: datetime
) -> Fund:
    """Above which the assembly decides; never with None. FundWords, NotMoney."""
    fund, ground = kept(db, me, fund_id, now), read_words(ground)
    _check_threshold(kopecks)
    told = (fund.assembly_above or 0, kopecks or 0)
    return _changed(db, me, fund, now, "threshold", told, {"assembly_above": kopecks}, ground)


def close(db: Connection, me: Member, fund_id: int, now: datetime) -> Fund:
    """Its history stays. FundNotEmpty says what stands in the way."""
    fund = kept(db, me, fund_id, now)
    free, aside = balance(db, fund), reserved(db, fund)
    requests = fund_money.unanswered(db, fund.id)
    if free or aside or requests:
        raise FundNotEmpty(fund=fund.name, free=free, reserved=aside, requests=requests)
    return _turn(db, me, fund, FundState.CLOSED, "close", now)


def reopen(db: Connection, me: Member, fund_id: int, now: datetime) -> Fund:
    """NoSuchFund, NotAllowed; FundNameTaken where another has got its name meanwhile."""
    fund = seen(db, me, fund_id, now)
    require_in_charge(db, units.get(db, fund.unit_id), me.id, now)
    if fund.is_open:
        return fund
    _free_name(db, fund.unit_id, fund.name, besides=fund.id)
    return _turn(db, me, fund, FundState.OPEN, "reopen", now)


def _check_threshold(kopecks: int | None) -> None:
    if kopecks is not None:
        check_sum(kopecks)


def _free_name(db: Connection, unit_id: int, text: str, besides: int = 0) -> str:
    name = read_name(text)
    for one in funds.of_units(db, [unit_id]):
        if is_same_name(one.name, name) and one.id != besides:
            raise FundNameTaken(fund=one.name)
    return name


def _changed(
    db: Connection,
    me: Member,
    fund: Fund,
    now: datetime,
    act: str,
    told: tuple[str | int, str | int],
    values: dict[str, Any],
    ground: str | None = None,
) -> Fund:
    """What is as it was before is not written down."""
    old, new = told
    if old != new:
        funds.change(db, fund.id, **values)
        note(db, me.id, fund, act, now, ground, old=old, new=new)
    return _known(db, fund.id)


def _turn(
    db: Connection, me: Member, fund: Fund, state: FundState, act: str, now: datetime
) -> Fund:
    funds.change(db, fund.id, state=state)
    note(db, me.id, fund, act, now)
    return _known(db, fund.id)


def _known(db: Connection, fund_id: int) -> Fund:
    found = funds.get(db, fund_id)
    assert found is not None
    return found
