"""What came into a fund, what went, what was left, month by month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Flow:
    """Kopecks that came into the fund, less than nothing where they went out of it."""

    id: int
    amount: int
    at: datetime
    reverses_id: int | None = None


@dataclass(frozen=True, slots=True)
class Month:
    """In kopecks; `left` is all that is in the fund at its end, set aside or free."""

    first: date
    came: int
    went: int
    left: int


def months_before(today: date, count: int) -> list[date]:
    """First days of so many months, the last of them the running one."""
    last = today.year * A_YEAR + today.month - 1
    return [date(at // A_YEAR, at % A_YEAR + 1, 1) for at in range(last - count + 1, last + 1)]


def by_month(
    flows: Sequence[Flow], firsts: Sequence[date], left_now: int, zone: ZoneInfo
) -> list[Month]:
    """What was taken back within one month neither came nor went in it."""
    found: list[Month] = []
    for first in reversed(firsts):
        own = [one for one in flows if _month_of(one, zone) == first]
        moved = _without_taken_back(own)
        came = sum(one.amount for one in moved if one.amount > 0)
        went = -sum(one.amount for one in moved if one.amount < 0)
        found.append(Month(first, came, went, left_now))
        left_now -= came - went
    return found[::-1]


def _month_of(flow: Flow, zone: ZoneInfo) -> date:
    return flow.at.astimezone(zone).date().replace(day=1)


def _without_taken_back(flows: Sequence[Flow]) -> list[Flow]:
    ids = {one.id for one in flows}
    pairs = {(one.id, one.reverses_id) for one in flows if one.reverses_id in ids}
    undone = {one for pair in pairs for one in pair}
    return [one for one in flows if one.id not in undone]
