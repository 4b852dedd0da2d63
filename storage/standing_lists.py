"""Who is behind and who is short, page by page: first those who have been behind longest."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Date, Select, and_, cast, exists, func, null, or_, select

from storage.database import Connection
from storage.standings import Place, is_behind, is_short, means, of_members
from storage.tables import labour_account, member, quiet

_other = labour_account.alias("other")
_IS_OF_MEMBER = and_(
    _other.c.unit_id == labour_account.c.unit_id,
    _other.c.member_id == labour_account.c.member_id,
)
_THEIR_MEANS = _other.c.balance + _other.c.savings
_IN_DEFICIT = (_other.c.balance < 0, _THEIR_MEANS < 0)


@dataclass(frozen=True, slots=True)
class Standing:
    """A member who is behind `since` a day, or short; `minutes` are the debt, or what is missing.

    `word` is what they have said about the running cycle.
    """

    member_id: int
    name: str
    minutes: int
    since: date | None
    word: str | None


def behind(db: Connection, place: Place, first: int, most: int) -> list[Standing]:
    """In the order of an index: each by the account that has been behind longer."""
    since, labour = labour_account.c.behind_since, labour_account.c.labour
    is_longer = or_(
        _other.c.behind_since < since,
        and_(_other.c.behind_since == since, _other.c.labour < labour),
    )
    has_longer = exists(select(_other.c.labour).where(_IS_OF_MEMBER, *_IN_DEFICIT, is_longer))
    found = (
        _listed(place, _debt(), since)
        .where(is_behind, ~has_longer.correlate(labour_account))
        .order_by(since, labour_account.c.member_id)
    )
    return _page(db, found, first, most)


def short(db: Connection, place: Place, first: int, most: int) -> list[Standing]:
    """Those of them who are not behind."""
    has_deficit = exists(select(_other.c.labour).where(_IS_OF_MEMBER, *_IN_DEFICIT))
    missing = func.sum(labour_account.c.due - means)
    found = (
        _listed(place, missing, cast(null(), Date), func.min)
        .where(is_short, ~has_deficit.correlate(labour_account))
        .group_by(labour_account.c.member_id)
        .order_by(labour_account.c.member_id)
    )
    return _page(db, found, first, most)


def _debt() -> Any:
    """Of both kinds of labour."""
    owed = select(func.sum(-_THEIR_MEANS)).where(_IS_OF_MEMBER, *_IN_DEFICIT)
    return owed.correlate(labour_account).scalar_subquery()


def _listed(place: Place, minutes: Any, since: Any, one_of: Any = lambda value: value) -> Any:
    said = (
        select(func.min(quiet.c.word))
        .where(
            quiet.c.member_id == labour_account.c.member_id,
            quiet.c.unit_id == labour_account.c.unit_id,
            quiet.c.cycle_first == labour_account.c.cycle_first,
        )
        .correlate(labour_account)
        .scalar_subquery()
    )
    return (
        select(labour_account.c.member_id, one_of(member.c.name), minutes, since, one_of(said))
        .select_from(labour_account)
        .join(member, member.c.id == labour_account.c.member_id)
        .where(*of_members(place))
    )


def _page(db: Connection, found: Select[Any], first: int, most: int) -> list[Standing]:
    rows = db.execute(found.offset(first).limit(most))
    return [Standing(one, name, int(sum_), since, word) for one, name, sum_, since, word in rows]
