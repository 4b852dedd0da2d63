"""What there is in the funds: a list of them, one looked for by its name, the card of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.fund_months import Month, by_month, months_before
from domain.funds import Fund, FundState
from domain.people import Member
from services.finding import find
from services.funds import answers_for, in_reach, seen
from services.rights import require_member
from storage import fund_money, funds, units
from storage.database import Connection
from storage.fund_money import Level

__all__ = ["Card", "Level", "Listed", "Purse", "card", "listing", "months", "search"]


@dataclass(frozen=True, slots=True)
class Listed:
    """`unit` is told where one has funds of several."""

    fund: Fund
    level: Level
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Purse:
    """A page of funds, of so many in all; `money` is what is free in all of them."""

    listed: list[Listed]
    total: int
    money: int
    closed: int
    may_add: bool


@dataclass(frozen=True, slots=True)
class Card:
    """`month` is the running one; `waiting` requests have no answer yet."""

    fund: Fund
    unit: str
    level: Level
    month: Month
    waiting: int
    may_change: bool


def listing(
    db: Connection, me: Member, state: FundState, first: int, most: int, now: datetime
) -> Purse:
    """Of all the member's units, by name."""
    me = require_member(db, me.id, now)
    units_of_mine = in_reach(db, me.id, now)
    shown = _listed(db, funds.of_units(db, units_of_mine, state))
    closed = funds.of_units(db, units_of_mine, FundState.CLOSED)
    money = sum(one.level.free for one in shown)
    may_add = answers_for(db, me.unit.id, me.id, now)
    return Purse(shown[first : first + most], len(shown), money, len(closed), may_add)


def search(db: Connection, me: Member, words: str, most: int, now: datetime) -> list[Listed]:
    """The open one that is meant, or whichever come into question."""
    require_member(db, me.id, now)
    known = {one.id: one for one in funds.of_units(db, in_reach(db, me.id, now))}
    found = find(words, {one.id: one.name for one in known.values()})
    meant = found.likely if found.certain is None else [found.certain]
    return _listed(db, [known[one] for one in meant[:most]])


def card(db: Connection, me: Member, fund_id: int, now: datetime) -> Card:
    """NoSuchFund."""
    fund = seen(db, me, fund_id, now)
    return Card(
        fund=fund,
        unit=units.get(db, fund.unit_id).name,
        level=_level(db, fund),
        month=_months(db, fund, 1, now)[-1],
        waiting=fund_money.unanswered(db, fund.id),
        may_change=answers_for(db, fund.unit_id, me.id, now),
    )


def months(
    db: Connection, me: Member, fund_id: int, count: int, now: datetime
) -> tuple[Fund, list[Month]]:
    """The last so many months of the fund, the running one too; NoSuchFund."""
    fund = seen(db, me, fund_id, now)
    return fund, _months(db, fund, count, now)


def _months(db: Connection, fund: Fund, count: int, now: datetime) -> list[Month]:
    unit = units.get(db, fund.unit_id)
    zone, firsts = ZoneInfo(unit.time_zone), months_before(unit.today(now), count)
    flows = fund_money.flows(db, fund, _begins(firsts[0], zone))
    return by_month(flows, firsts, sum(_level(db, fund)), zone)


def _begins(day: date, zone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def _level(db: Connection, fund: Fund) -> Level:
    return fund_money.levels(db, [fund.id]).get(fund.id, Level())


def _listed(db: Connection, shown: Sequence[Fund]) -> list[Listed]:
    """The unit is named where there are several."""
    levels = fund_money.levels(db, [one.id for one in shown])
    ids = {one.unit_id for one in shown}
    names = {one: units.get(db, one).name for one in ids} if len(ids) > 1 else {}
    return [Listed(one, levels.get(one.id, Level()), names.get(one.unit_id, "")) for one in shown]
