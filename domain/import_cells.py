"""What stands in a cell of a file: a day, a length of time, a kind of labour, yes or no."""

import re
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache

from domain.dates import parse_date
from domain.durations import parse_duration
from domain.errors import Refusal
from domain.labour import DAY
from domain.projects import Labour
from domain.wording import fold, shorten

EXCEL_BEGINS = date(1899, 12, 30)
# 1954 to 2119, as spreadsheets count days.
_SERIALS = range(20_000, 80_000)
_WITH_YEAR = re.compile(
    r"(\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./](?:\d{4}|\d\d))"
    r"(?:[T ]00:00(?::00(?:\.0+)?)?)?"
)
_NUMBER = re.compile(r"\d{1,6}(?:[.,]\d{1,12})?")
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d):00")
_HOUR, _HALF = 60, Fraction(1, 2)
_YES = {"да", "yes", "y", "+", "1", "true", "истина", "другой", "другая", "other", "x", "х"}
_NO = {"", "нет", "no", "n", "-", "—", "0", "false", "ложь"}
_LABOUR = {
    **dict.fromkeys(("обязательный", "обязательный труд", "об", "о", "obligatory"), "obligatory"),
    **dict.fromkeys(("свободный", "свободный труд", "св", "с", "free"), "free"),
}


class NotACellDate(Refusal):
    """Facts: `text`."""

    message_id = "refusal-import-date"


class NotACellDuration(Refusal):
    """Facts: `text`."""

    message_id = "refusal-import-duration"


class NotACellLabour(Refusal):
    """Facts: `text`."""

    message_id = "refusal-import-labour"


class NotACellYes(Refusal):
    """Facts: `text`."""

    message_id = "refusal-import-yes"


@lru_cache(maxsize=4096)
def read_day(text: str, today: date) -> date:
    """A day with its year: `22.11.2026`, `2026-11-22`, or a spreadsheet's number of days.

    Refuses with NotACellDate, and with DateInFuture after `today`.
    """
    written = text.strip()
    if found := _WITH_YEAR.fullmatch(written):
        return parse_date(found[1], today)
    whole = written.removesuffix(".0")
    if whole.isascii() and whole.isdecimal() and len(whole) == 5 and int(whole) in _SERIALS:  # noqa: PLR2004
        return parse_date((EXCEL_BEGINS + timedelta(int(whole))).isoformat(), today)
    raise NotACellDate(text=shorten(text))


@lru_cache(maxsize=4096)
def read_minutes(text: str, unit: int) -> int:
    """Minutes, 1 to 1440; a bare number is hours (`unit` 60) or minutes (1), as its column says.

    Refuses with NotACellDuration.
    """
    written = text.strip()
    if _NUMBER.fullmatch(written):
        minutes = int(Fraction(written.replace(",", ".")) * unit + _HALF)
    elif found := _CLOCK.fullmatch(written):
        minutes = int(found[1]) * _HOUR + int(found[2])
    else:
        minutes = _in_words(written)
    if not 1 <= minutes <= DAY:
        raise NotACellDuration(text=shorten(text))
    return minutes


def _in_words(text: str) -> int:
    try:
        return parse_duration(text[:200])
    except Refusal:
        raise NotACellDuration(text=shorten(text)) from None


def read_labour(text: str) -> Labour | None:
    """None where nothing is said: as the project has it."""
    said = " ".join(fold(text).split()).strip(".")
    if not said:
        return None
    if said not in _LABOUR:
        raise NotACellLabour(text=shorten(text))
    return Labour(_LABOUR[said])


def read_yes(text: str) -> bool:
    said = fold(text).strip()
    if said not in _YES | _NO:
        raise NotACellYes(text=shorten(text))
    return said in _YES
