"""Labour accounts: what a member worked and owed, line by line, and how they stand by it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain

from domain.cycles import A_DAY, Cycle, Span
from domain.norms import Due, Norm

EXTENSION = 10
LONG = 28


class LineKind(StrEnum):
    WORK = "work"
    CORRECTION = "correction"
    CHARGE = "charge"
    CUT = "cut"
    TO_SAVINGS = "to-savings"
    FROM_SAVINGS = "from-savings"
    WAIVER = "waiver"
    TRANSFER = "transfer"


SAVED = (LineKind.TO_SAVINGS, LineKind.FROM_SAVINGS)


@dataclass(frozen=True, slots=True)
class Line:
    """Minutes that one cause brought to an account (+) or took from it (-)."""

    kind: LineKind
    minutes: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What an account of one kind of labour holds, in minutes; below zero is a deficit."""

    balance: int = 0
    savings: int = 0

    @property
    def means(self) -> int:
        """What the next charge can be paid with."""
        return self.balance + self.savings

    def after(self, lines: Iterable[Line]) -> "Tally":
        lines = tuple(lines)
        return Tally(self.balance + balance_of(lines), self.savings + savings_of(lines))


class NormStanding(StrEnum):
    """From best to worst. None of them expels anybody."""

    FINE = "fine"
    SHORT = "short"
    BEHIND = "behind"
    LONG_BEHIND = "long-behind"


@dataclass(frozen=True, slots=True)
class Forecast:
    """`missing` minutes more `by` a day; `with_pledges` are missing even if those are kept.

    With no more work a member is fine until `fine_until`; None: not even this cycle.
    """

    missing: int
    with_pledges: int
    by: date
    fine_until: date | None


def balance_of(lines: Iterable[Line]) -> int:
    """Every balance is the sum of its lines."""
    return sum(line.minutes for line in lines)


def savings_of(lines: Iterable[Line]) -> int:
    """What went to the savings and has not come back."""
    return -sum(line.minutes for line in lines if line.kind in SAVED)


def close(balance: int, savings: int, due: int, norm: Norm) -> list[Line]:
    """The lines that close a cycle (the cooperative's rules, the norm). All in minutes.

    Always one charge, even of nothing; then what exceeds the cap goes to the savings or is cut,
    or the savings cover what they can of a deficit. A negative due raises ValueError.
    """
    if due < 0:
        raise ValueError("Nobody owes less than nothing.")
    return [Line(LineKind.CHARGE, -due), *_settle(balance - due, savings, norm)]


def standing(tally: Tally, due: int, days_behind: int = 0) -> NormStanding:
    """By what is worked so far, the due of the running cycle and the days behind that count."""
    if tally.means < 0:
        return NormStanding.LONG_BEHIND if days_behind > LONG else NormStanding.BEHIND
    return NormStanding.SHORT if tally.means < due else NormStanding.FINE


def worst(standings: Iterable[NormStanding]) -> NormStanding:
    """How a member stands by all kinds of labour; fine where nothing is due."""
    return max(standings, key=list(NormStanding).index, default=NormStanding.FINE)


def behind_since(changes: Iterable[tuple[date, int]]) -> date | None:
    """The day on which the deficit that still lasts began; None if there is none.

    `changes` are minutes by day, oldest first; a charge belongs to the day after its cycle.
    """
    total, since = 0, None
    for day, minutes in _by_day(changes).items():
        total += minutes
        since = (since or day) if total < 0 else None
    return since


def days_behind(since: date | None, today: date, stops: Iterable[Span] = ()) -> int:
    """Whole days passed in deficit, without those on leave or in an extension."""
    if since is None:
        return 0
    stops = tuple(stops)
    days = (since + timedelta(passed) for passed in range((today - since).days))
    return sum(not any(day in stop for stop in stops) for day in days)


def extension(asked_on: date) -> Span:
    """The 10 days, from the day on which it is asked for, that stop the clock."""
    return Span(asked_on, asked_on + (EXTENSION - 1) * A_DAY)


def may_extend(cycle: Cycle, granted: Iterable[Span]) -> bool:
    """Once a cycle; the cycle in which it was asked for counts."""
    return not any(span.first in cycle for span in granted)


def fine_until(tally: Tally, coming: Iterable[Due]) -> date | None:
    """The last day that is covered with no more work, cuts included, of the cycles looked at."""
    until = None
    for ahead in coming:
        tally = tally.after(close(tally.balance, tally.savings, ahead.minutes, ahead.norm))
        if tally.balance < 0:
            break
        until = ahead.cycle.last
    return until


def forecast(tally: Tally, running: Due, later: Iterable[Due] = (), pledged: int = 0) -> Forecast:
    """From the running cycle and as many later ones as should be looked at, in order."""
    missing = running.minutes - tally.means
    return Forecast(
        missing=max(0, missing),
        with_pledges=max(0, missing - max(0, pledged)),
        by=running.cycle.last,
        fine_until=fine_until(tally, chain((running,), later)),
    )


def _settle(left: int, savings: int, norm: Norm) -> list[Line]:
    """What follows the charge."""
    if left < 0 < savings:
        return [Line(LineKind.FROM_SAVINGS, min(savings, -left))]
    if norm.cap is not None and left > norm.cap:
        kind = LineKind.TO_SAVINGS if norm.savings else LineKind.CUT
        return [Line(kind, norm.cap - left)]
    return []


def _by_day(changes: Iterable[tuple[date, int]]) -> dict[date, int]:
    days: dict[date, int] = {}
    for day, minutes in changes:
        days[day] = days.get(day, 0) + minutes
    return days
