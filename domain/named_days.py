"""A day as it is named when plans are made, before it is known of which week, month or year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from domain.calendar_words import LEADS
from domain.wording import Wording

# 29 February may be eight years off.
_FARTHEST = 8 * 366 + 1
_MOST_LEADS = 2


@dataclass(frozen=True, slots=True)
class NamedDay:
    """Days that are fixed already (several: it can't be told which), or what they are like."""

    days: tuple[date, ...] = ()
    weekday: int | None = None
    month: int | None = None
    number: int | None = None  # of the month

    @property
    def is_dated(self) -> bool:
        return bool(self.days or self.month)

    @property
    def is_number(self) -> bool:
        """A day of whatever month."""
        return self.number is not None and self.month is None

    @property
    def rank(self) -> int:
        """How much is said: the other end of a span is reckoned from the better said one."""
        return 3 if self.days else 2 if self.month else 1 if self.number else 0

    def fits(self, day: date) -> bool:
        return (
            (not self.days or day in self.days)
            and self.weekday in (None, day.weekday())
            and self.month in (None, day.month)
            and self.number in (None, day.day)
        )

    def earliest(self, since: date) -> date | None:
        """The first day from here on that may be meant."""
        return next(filter(self.fits, _days_from(since, 1)), None)

    def latest(self, until: date) -> date | None:
        """The last day up to here that may be meant."""
        return next(filter(self.fits, _days_from(until, -1)), None)


Heard = tuple[NamedDay, int]


def after_leads(line: Wording, at: int) -> int:
    for _ in range(_MOST_LEADS):
        at += line.word(at) in LEADS
    return at


def shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def fixed(days: Iterable[date | None], end: int) -> Heard | None:
    """The days that the calendar has."""
    known = tuple(day for day in days if day)
    return (NamedDay(days=known), end) if known else None


def _days_from(day: date, step: int) -> Iterator[date]:
    days = (shifted(day, step * passed) for passed in range(_FARTHEST))
    return (found for found in takewhile(bool, days) if found)
