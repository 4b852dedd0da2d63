"""How long the work took, as members write it: `2.5`, `2ч30м`, `1:45`, `half an hour`."""

from fractions import Fraction

from domain.misheard import (
    DurationOutOfRange,
    MinutesOrHours,
    NotADuration,
)
from domain.number_words import Number, read_number
from domain.spoken_time import HOUR_WORDS, HeardTime, hear_duration, together
from domain.wording import Wording, cut, shorten, vocabulary

__all__ = ["DurationOutOfRange", "MinutesOrHours", "NotADuration", "parse_duration"]

NEARLY = vocabulary("за for около примерно about ~ ≈ +")


def parse_duration(text: str) -> int:
    """Minutes, 1 to 1440 (rules of the cooperative, labour).

    A bare number is hours up to 24; a whole one from 25 to 1440 raises MinutesOrHours. Decimal
    hours are exact (8,20 h is 8:12), a part of a minute is rounded half up (0,33 h is 20 minutes).
    Raises DurationOutOfRange, and NotADuration for everything else.
    """
    heard = _hear_whole(cut(text))
    if heard is None:
        raise NotADuration(text=shorten(text))
    if heard.refusal:
        raise heard.refusal
    if heard.minutes is None:
        raise MinutesOrHours(number=heard.number or 0)
    return heard.minutes


def loose_minutes(line: Wording, heard: HeardTime) -> Number | None:
    """A number of 10 to 59 that follows hours and has no unit: `2 ч 30`, `час двадцать`."""
    last = heard.end - 2 if line.word(heard.end - 1) == "." else heard.end - 1
    number = read_number(line, heard.end) if line.word(last) in HOUR_WORDS else None
    return number if number and number.value in range(10, 60) else None


def _hear_whole(line: Wording) -> HeardTime | None:
    heard = hear_duration(line, 1 if line.word(0) in NEARLY else 0)
    if heard and heard.minutes and (minutes := loose_minutes(line, heard)):
        hours = Number(Fraction(heard.minutes, 60), heard.end, True)
        heard = together(line, heard.start, hours, minutes)
    return heard if heard and line.after_dot(heard.end) == len(line.pieces) else None
