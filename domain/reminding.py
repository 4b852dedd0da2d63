"""Reminders: the hours at which the bot may write by itself, and what a member chose of them."""

import re
from dataclasses import dataclass

from domain.errors import Refusal

# Nobody is written to from 22:00 to 8:00 of their own zone (the cooperative's rules, reminders).
QUIET_FROM, QUIET_UNTIL = 22, 8
USUAL_HOUR, USUAL_DIGEST_HOUR = 19, 9
NOON = 12
_HOUR = re.compile(
    r"(?:в |at )?(\d{1,2})(?:[:.]00)?\s*(?:ч\.?|час|часа|часов|h|o'?clock)?"
    r"\s*(?:(утра|a\.?m\.?)|(дня|вечера|p\.?m\.?))?"
)


class WrongHour(Refusal):
    """Facts: `first` and `last`, the hours that can be chosen."""

    message_id = "refusal-wrong-hour"


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """What a member chose; hours are whole ones of the member's zone."""

    hour: int = USUAL_HOUR
    is_on: bool = True
    weekly_letter: bool = False
    digest_hour: int = USUAL_DIGEST_HOUR


def is_quiet(hour: int) -> bool:
    return not QUIET_UNTIL <= hour < QUIET_FROM


def check_hour(hour: int) -> None:
    """One at which the bot may write, else WrongHour."""
    if is_quiet(hour):
        raise WrongHour(first=QUIET_UNTIL, last=QUIET_FROM - 1)


def read_hour(text: str) -> int:
    """20, 20:00, в 20 часов, 8 вечера; WrongHour for the quiet ones and for anything else."""
    said = _HOUR.fullmatch(" ".join(text.split()).casefold())
    if said is None:
        raise WrongHour(first=QUIET_UNTIL, last=QUIET_FROM - 1)
    hour = int(said[1]) + (NOON if said[3] and int(said[1]) < NOON else 0)
    check_hour(hour)
    return hour
