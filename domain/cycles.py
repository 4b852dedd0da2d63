"""Cycles: the periods in which hours are due. A week, 28 days or a month, each after the other."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

A_DAY = timedelta(days=1)
WEEK = 7
FOUR_WEEKS = 28


class CycleKind(StrEnum):
    WEEK = "week"
    FOUR_WEEKS = "four-weeks"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Span:
    """Days in a row, both ends included; without a last day it has no end yet.

    Raises ValueError where the last day is before the first.
    """

    first: date
    last: date | None = None

    def __post_init__(self) -> None:
        if self.last is not None and self.last < self.first:
            raise ValueError("A span can't end before it begins.")

    def __contains__(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Cycle:
    """One period, both days included; the first day names it.

    `days` are those of a whole one: a cycle that begins late, where the unit went over to
    another kind, is shorter than that.
    """

    first: date
    last: date
    days: int

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        """Its days in order."""
        length = (self.last - self.first).days + 1
        return (self.first + timedelta(passed) for passed in range(length))

    def overlaps(self, span: Span) -> bool:
        return span.first <= self.last and (span.last is None or self.first <= span.last)

    def since(self, day: date) -> "Cycle":
        """What is left of it from a day on."""
        return replace(self, first=max(day, self.first))


@dataclass(frozen=True, slots=True)
class Cycles:
    """How a unit reckons its cycles (the cooperative's rules, the norm).

    The anchor, the first day of any one cycle, belongs to those of 28 days and to no other;
    ValueError otherwise. Beyond the year 9999 there are none: OverflowError.
    """

    kind: CycleKind
    anchor: date | None = None

    def __post_init__(self) -> None:
        if (self.kind is CycleKind.FOUR_WEEKS) != (self.anchor is not None):
            raise ValueError("Cycles of 28 days have an anchor, others have none.")

    def cycle_of(self, day: date) -> Cycle:
        """The cycle that a day lies in."""
        match self.kind:
            case CycleKind.WEEK:
                return _whole(day - timedelta(day.weekday()), WEEK)
            case CycleKind.FOUR_WEEKS:
                return _whole(day - timedelta(self._passed(day)), FOUR_WEEKS)
            case CycleKind.MONTH:
                return _whole(day.replace(day=1), monthrange(day.year, day.month)[1])
            case _:
                assert_never(self.kind)

    def next(self, cycle: Cycle) -> Cycle:
        return self.cycle_of(cycle.last + A_DAY)

    def between(self, first: date, last: date) -> Iterator[Cycle]:
        """In order, from the one around the first day to the one around the last."""
        while first <= last:
            cycle = self.cycle_of(first)
            yield cycle
            if cycle.last >= last:
                return
            first = cycle.last + A_DAY

    def first_day_from(self, day: date) -> date:
        """The day itself where it opens a cycle, else the first day of the next one."""
        cycle = self.cycle_of(day)
        return day if cycle.first == day else cycle.last + A_DAY

    def _passed(self, day: date) -> int:
        assert self.anchor is not None
        return (day - self.anchor).days % FOUR_WEEKS


def _whole(first: date, days: int) -> Cycle:
    return Cycle(first, first + timedelta(days - 1), days)
