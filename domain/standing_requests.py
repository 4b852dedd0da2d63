"""Standing requests: the same every week or every month, on its first day."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.errors import Refusal

MOST = 20
A_WEEK = 7
DECEMBER = 12


class Every(StrEnum):
    WEEK = "week"
    MONTH = "month"


class TooManyStanding(Refusal):
    """Facts: `most` at a time."""

    message_id = "refusal-too-many-standing"


@dataclass(frozen=True, slots=True)
class StandingRequest:
    id: int
    unit_id: int
    member_id: int
    item_id: int
    amount: int
    every: Every
    next_on: date


def first_after(day: date, every: Every) -> date:
    """The first day of the next week or month: after an outage one is made, not one for each."""
    if every is Every.WEEK:
        return day + timedelta(days=A_WEEK - day.weekday())
    if day.month == DECEMBER:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)
