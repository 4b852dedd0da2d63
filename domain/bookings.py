"""Bookings: days of a thing that are one member's, the first included, the last not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.errors import Refusal

A_DAY = timedelta(days=1)
FARTHEST = timedelta(days=366)
QUOTA_SPAN = timedelta(days=90)
REASON = 300
SLIP = timedelta(minutes=10)


class BookingState(StrEnum):
    BOOKED = "booked"
    TAKEN = "taken"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    MISSED = "missed"  # not fetched on its first day


# Such bookings hold their days.
HOLDING = (BookingState.BOOKED, BookingState.TAKEN)


class NoSuchBooking(Refusal):
    message_id = "refusal-no-such-booking"


class BookingOver(Refusal):
    """It has gone on meanwhile: taken, returned, cancelled, not fetched."""

    message_id = "refusal-booking-over"
    is_final = True


class DaysPast(Refusal):
    """Facts: `day`, the first of them."""

    message_id = "refusal-booking-past"


class DaysTooFar(Refusal):
    """Facts: `last`, the farthest day that can be booked."""

    message_id = "refusal-booking-far"


class DaysTooLong(Refusal):
    """Facts: `most`, `asked`, with the member's own days that adjoin."""

    message_id = "refusal-booking-long"


class QuotaUsedUp(Refusal):
    """Facts: `allowed` late cancels in 90 days; the next booking from `day` on."""

    message_id = "refusal-booking-quota"
    is_final = True


class BookingReason(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-booking-reason"


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """Half-open: to be brought back on `until`, which may be another's first day already.

    Raises ValueError for no days at all.
    """

    first: date
    until: date

    def __post_init__(self) -> None:
        if self.until <= self.first:
            raise ValueError("A booking has a day at least.")

    def __len__(self) -> int:
        return (self.until - self.first).days

    def __iter__(self) -> Iterator[date]:
        return (self.first + passed * A_DAY for passed in range(len(self)))

    def __contains__(self, day: date) -> bool:
        return self.first <= day < self.until

    def overlaps(self, other: "Days") -> bool:
        return self.first < other.until and other.first < self.until

    def adjoins(self, other: "Days") -> bool:
        return self.first == other.until or other.first == self.until


@dataclass(frozen=True, slots=True)
class Booking:
    id: int
    equipment_id: int
    member_id: int
    first_day: date
    until_day: date
    state: BookingState
    is_late: bool
    reason: str | None
    created_at: datetime
    taken_at: datetime | None
    ended_at: datetime | None

    @property
    def days(self) -> Days:
        return Days(self.first_day, self.until_day)

    @property
    def holds(self) -> bool:
        return self.state in HOLDING


def check_days(days: Days, today: date, longest: int, own: Iterable[Days] = ()) -> None:
    """`own`: the member's other bookings of the thing; what adjoins counts as one loan."""
    if days.first < today:
        raise DaysPast(day=days.first)
    if days.until > today + FARTHEST:
        raise DaysTooFar(last=today + FARTHEST - A_DAY)
    whole = in_one(days, own)
    if len(whole) > longest:
        raise DaysTooLong(most=longest, asked=len(whole))


def in_one(days: Days, own: Iterable[Days]) -> Days:
    """With all that adjoins it on either side, one after the other."""
    known = sorted(own)
    for other in reversed(known):
        if other.until == days.first:
            days = Days(other.first, days.until)
    for other in known:
        if other.first == days.until:
            days = Days(days.first, other.until)
    return days


def is_late_cancel(booking: Booking, today: date, now: datetime) -> bool:
    """From 00:00 of the day before the first one, in the unit's zone.

    What was booked a moment ago is taken back freely: a slip of the thumb is no late cancel.
    """
    return today >= booking.first_day - A_DAY and now - booking.created_at > SLIP


def quota_ends(late: list[date], allowed: int, today: date) -> date | None:
    """From which day on one may book again, by the days of the late cancels; None: today."""
    counted = sorted(day for day in late if day + QUOTA_SPAN > today)
    if len(counted) < allowed:
        return None
    return counted[len(counted) - allowed] + QUOTA_SPAN


def free_runs(taken: Iterable[Days], within: Days) -> list[Days]:
    """What is left between the bookings, in order."""
    free, at = [], within.first
    for one in sorted(taken):
        if one.first > at:
            free.append(Days(at, min(one.first, within.until)))
        at = max(at, one.until)
        if at >= within.until:
            return free
    return [*free, Days(at, within.until)]


def next_free(taken: Iterable[Days], since: date, length: int, most: int) -> list[Days]:
    """The next days as long as was wished, where there is room, one offer for each gap.

    A gap that is too short is offered as it is.
    """
    runs = free_runs(taken, Days(since, since + FARTHEST))
    found = [Days(run.first, run.first + min(length, len(run)) * A_DAY) for run in runs]
    return found[:most]


def free_first_days(taken: Iterable[Days], since: date, most: int) -> list[date]:
    """The next days that are nobody's."""
    runs = free_runs(taken, Days(since, since + FARTHEST))
    return [day for run in runs for day in list(run)[:most]][:most]
