"""How a unit's members stand by the norm, counted by indexes that hold only who is short."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    case,
    distinct,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from domain.cycles import Span
from domain.people import Standing
from domain.reliefs import STOPS_THE_CLOCK, ReliefState
from storage.database import Connection
from storage.tables import labour_account, member, membership, quiet, relief, unit

means: ColumnElement[int] = labour_account.c.balance + labour_account.c.savings
# In the very words of the indexes that hold only the accounts that are short, or behind.
_nothing: ColumnElement[int] = literal_column("0", Integer)
is_short = labour_account.c.due > means
is_behind = (labour_account.c.balance < _nothing) & (means < _nothing)


class Behind(NamedTuple):
    """An account with a deficit from closed cycles, and the days that don't count as behind."""

    member_id: int
    name: str
    since: date
    stops: list[Span]


class Shortfall(NamedTuple):
    """Members who are short; those behind, and those who have said a word, among them."""

    short: int
    behind: int
    said: int


class Place(NamedTuple):
    """Members of a unit, and the unit above it (or itself) in whose accounts they stand."""

    unit_id: int
    norm_unit_id: int


def of_members(place: Place) -> tuple[ColumnElement[bool], ...]:
    """Conditions on accounts: of who belongs to the unit now."""
    belongs = exists(
        select(membership.c.id)
        .where(
            membership.c.unit_id == place.unit_id,
            membership.c.member_id == labour_account.c.member_id,
            membership.c.state == Standing.MEMBER,
        )
        .correlate(labour_account)
    )
    return labour_account.c.unit_id == place.norm_unit_id, belongs


def count_members(db: Connection, unit_id: int) -> int:
    """As is kept with the unit; nobody is counted one by one."""
    return int(db.execute(select(unit.c.members).where(unit.c.id == unit_id)).scalar_one())


def count_short(db: Connection, place: Place, word: str) -> Shortfall:
    """In either kind of labour; of them, how many have said this about the running cycle."""
    said = exists(
        select(quiet.c.member_id).where(
            quiet.c.member_id == labour_account.c.member_id,
            quiet.c.unit_id == labour_account.c.unit_id,
            quiet.c.cycle_first == labour_account.c.cycle_first,
            quiet.c.word == word,
        )
    )
    one_by_one = (
        select(
            func.max(case((is_behind, 1), else_=0)).label("behind"),
            func.max(case((said, 1), else_=0)).label("said"),
        )
        .where(*of_members(place), is_short)
        .group_by(labour_account.c.member_id)
    )
    each = one_by_one.subquery()
    found = select(func.count(), func.sum(each.c.behind), func.sum(each.c.said))
    return Shortfall(*(int(number or 0) for number in db.execute(found).one()))


def count_behind_since(db: Connection, place: Place, day: date, and_these: Collection[int]) -> int:
    """Since this day or longer, of those whose clock nothing has stopped, and these members."""
    counted = or_(~_is_stopped(), labour_account.c.member_id.in_(and_these))
    found = select(func.count(distinct(labour_account.c.member_id))).where(
        *of_members(place), is_behind, labour_account.c.behind_since <= day, counted
    )
    return int(db.execute(found).scalar_one())


def longest_behind(db: Connection, place: Place, day: date, most: int) -> list[Behind]:
    """Since this day or longer, of those whose clock nothing has stopped; the longest first."""
    found = _behind(place, day).where(~_is_stopped())
    rows = db.execute(found.order_by(labour_account.c.behind_since).limit(most))
    return [Behind(row[0], row[1], row[2], []) for row in rows]


def stopped(db: Connection, place: Place, day: date) -> list[Behind]:
    """Accounts behind since this day or longer whose clock something has stopped meanwhile."""
    found = _behind(place, day).add_columns(relief.c.first_day, relief.c.last_day)
    theirs: dict[tuple[int, str, date], list[Span]] = defaultdict(list)
    for one, name, since, first, last in db.execute(found.join(relief, _stops())):
        theirs[one, name, since].append(Span(first, last))
    return [Behind(*whose, spans) for whose, spans in theirs.items()]


def _behind(place: Place, day: date) -> Select[Any]:
    return (
        select(member.c.id, member.c.name, labour_account.c.behind_since)
        .select_from(labour_account)
        .join(member, member.c.id == labour_account.c.member_id)
        .where(*of_members(place), is_behind, labour_account.c.behind_since <= day)
    )


def _is_stopped() -> ColumnElement[bool]:
    return exists(select(relief.c.id).where(_stops()).correlate(labour_account))


def _stops() -> ColumnElement[bool]:
    return and_(
        relief.c.member_id == labour_account.c.member_id,
        relief.c.unit_id == labour_account.c.unit_id,
        relief.c.state == ReliefState.GRANTED,
        relief.c.kind.in_(STOPS_THE_CLOCK),
        or_(relief.c.last_day.is_(None), relief.c.last_day >= labour_account.c.behind_since),
    )
