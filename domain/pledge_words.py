"""A pledge in one sentence: `обещаю кухне 2 ч на следующей неделе`, `pledge kitchen 2h`."""

import re
from dataclasses import dataclass
from datetime import date

from domain.long_durations import parse_hours
from domain.misheard import (
    DateInFuture,
    MinutesOrHours,
    Misheard,
    NotADate,
    Sentence,
    TwoDates,
    UnclearDate,
)
from domain.sentences import read_sentence
from domain.spoken_time import HOUR, HOUR_WORDS, MOST_BARE_HOURS
from domain.wording import fold

LONGEST = 1000
# Which day it will be is not written down: what else was said is enough.
ABOUT_DAYS = (DateInFuture, NotADate, TwoDates, UnclearDate)

_PROMISING = re.compile(
    r"\s*(?:я\s+|i\s+)?(?:по)?(?:обещаю|обещание|pledge|promise)\b[\s:,—–-]*"
    r"(?:(?:дать|отработать|поработать|проекту|to|for|work|on|the|project)\s+)*",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\b(?:(?:на|в)\s+следующ(?:ей|ую|ем|ий)\s+(?:недел[еюи]|месяце?|периоде?)"
    r"|(?:for\s+|in\s+)?(?:the\s+)?next\s+(?:week|month|cycle|period))\b",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"\b(?:(?:на|в)\s+эт(?:ой|у|ом|от)\s+(?:недел[еюи]|месяце?|периоде?)"
    r"|(?:for\s+|in\s+)?this\s+(?:week|month|cycle|period))\b",
    re.IGNORECASE,
)
_HOURS = "|".join(sorted(HOUR_WORDS, key=len, reverse=True))
_MANY_HOURS = re.compile(
    rf"(?<![\w.,:])([0-9]{{2,4}})\s*(?:{_HOURS})\b\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What of it was said: how long, for the next cycle or this one, and other words."""

    minutes: int | None
    is_next: bool
    words: str


def read_hours(text: str) -> int:
    """Minutes, as the answer to how much it shall be; MinutesOrHours for a large bare number."""
    if (bare := text.strip()).isdecimal() and int(bare[:9]) > MOST_BARE_HOURS:
        raise MinutesOrHours(number=int(bare[:9]))
    return parse_hours(text)


def is_pledge(text: str) -> bool:
    return _PROMISING.match(fold(text[:LONGEST])) is not None


def read_pledge(text: str, today: date) -> Said:
    """The words that are left name the project. Raises what is unclear about how long."""
    said = text[:LONGEST]
    if found := _PROMISING.match(said):
        said = said[found.end() :]
    is_next = _NEXT.search(said) is not None
    return _with_time(_THIS.sub(" ", _NEXT.sub(" ", said)), today, is_next=is_next)


def _with_time(said: str, today: date, *, is_next: bool) -> Said:
    """More than a day's hours are fine here: it is a cycle that they are for."""
    many = _MANY_HOURS.search(said)
    if many and int(many[1]) > MOST_BARE_HOURS:
        words = _MANY_HOURS.sub(" ", said, count=1)
        return Said(int(many[1]) * HOUR, is_next, " ".join(words.split()))
    sentence = _heard(said, today)
    if sentence.number is not None:
        raise MinutesOrHours(number=sentence.number)
    return Said(sentence.minutes, is_next, sentence.words)


def _heard(said: str, today: date) -> Sentence:
    try:
        return read_sentence(said, today)
    except Misheard as unclear:
        if isinstance(unclear, ABOUT_DAYS) and unclear.kept:
            return unclear.kept
        raise
