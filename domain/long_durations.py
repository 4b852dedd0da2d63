"""Hours of a whole cycle, as people write them: `40`, `32 ч 30 мин`, `8,5`; none at all too."""

import re
from fractions import Fraction

from domain.durations import parse_duration
from domain.errors import Refusal
from domain.misheard import Misheard
from domain.spoken_time import HOUR, HOUR_WORDS, MINUTE_WORDS
from domain.wording import fold, shorten

LONGEST = 60
NONE = {"0", "-", "—", "нет", "ноль", "нисколько", "ничего", "no", "none", "zero", "nothing"}


def _any_of(words: frozenset[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_HOURS = re.compile(
    r"([0-9]{1,5}(?:[.,][0-9]{1,2})?)\s*"
    rf"(?:(?:{_any_of(HOUR_WORDS)})\.?(?:\s*([0-5]?[0-9])\s*(?:(?:{_any_of(MINUTE_WORDS)})\.?)?)?)?"
)
_CLOCK = re.compile(rf"([0-9]{{1,5}}):([0-5][0-9])\s*(?:{_any_of(HOUR_WORDS)})?\.?")


class NotHours(Refusal):
    """Facts: `text`, the words that are no number of hours."""

    message_id = "refusal-not-hours"


def parse_hours(text: str) -> int:
    """Minutes, 0 too and more than a day; a bare number is hours. NotHours for what is none."""
    said = " ".join(fold(text[:LONGEST]).split())
    if said in NONE:
        return 0
    if (found := _CLOCK.fullmatch(said)) or (found := _HOURS.fullmatch(said)):
        return _minutes(found[1].replace(",", "."), found[2], said)
    try:
        return parse_duration(text)
    except Misheard:
        raise NotHours(text=shorten(text)) from None


def _minutes(hours: str, minutes: str | None, said: str) -> int:
    if minutes and not hours.isdecimal():
        raise NotHours(text=shorten(said))
    return int(Fraction(hours) * HOUR + Fraction(1, 2)) + int(minutes or 0)
