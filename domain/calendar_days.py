"""Days of the calendar as written: `12.11`, `12 ноября 2026`, `12-го`, `nov 12th`, `the 12th`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from domain.calendar_words import MONTHS
from domain.misheard import DateInFuture, Misheard, NotADate
from domain.wording import Wording

_DAYS, _MONTHS, _LEAP_GAP = 31, 12, 8
_YEAR_FIRST = re.compile(r"(\d{4})([-./])(\d\d?)\2(\d\d?)")
_DAY_FIRST = re.compile(r"(\d\d?)([-./])(\d\d?)\2(\d{4}|\d\d)")
_NO_YEAR = re.compile(r"(\d\d?)[./](\d\d?)")
_DAY, _YEAR = re.compile(r"\d\d?"), re.compile(r"\d{4}")
_DAY_RANGE = re.compile(r"\d\d?-\d\d?")

_ORDINALS = ("го", "ого", "его", "е", "ое", "ье", "th", "st", "nd", "rd")
_OF_A_MONTH = ("го", "ого", "его", "th", "st", "nd", "rd")
_YEAR_WORDS = ("г", "год", "года")
_BETWEEN = ("-", "–", "—", "и", "and", ",", "или", "or", "по", "to", "до", "&", "+")


@dataclass(frozen=True, slots=True)
class HeardDay:
    """A day found in a text, from piece `start` to `end`, or why it can't be taken.

    `figures` is the place of figures that may be hours as well ("12.11"). `doubtful`: perhaps no
    day at all.
    """

    start: int
    end: int
    day: date | None = None
    refusal: Misheard | None = None
    figures: int | None = None
    doubtful: bool = False


def hear_calendar_day(line: Wording, at: int, today: date) -> HeardDay | None:
    return (
        _in_figures(line, at, today)
        or _day_and_month(line, at, today)
        or _month_and_day(line, at, today)
        or _day_alone(line, at, today)
        or _one_of_several(line, at, today)
    )


def no_date(line: Wording, start: int, end: int) -> HeardDay:
    return HeardDay(start, end, refusal=NotADate(text=line.quote(start, end)))


def settled(line: Wording, start: int, end: int, day: date | None, today: date) -> HeardDay:
    if day is None:
        return no_date(line, start, end)
    if day > today:
        return HeardDay(start, end, refusal=DateInFuture(day=day))
    return HeardDay(start, end, day)


def _in_figures(line: Wording, at: int, today: date) -> HeardDay | None:
    word = line.word(at)
    if found := _YEAR_FIRST.fullmatch(word):
        day = _written(int(found[1]), int(found[3]), int(found[4]))
    elif found := _DAY_FIRST.fullmatch(word):
        day = _written(_full_year(found[4]), int(found[3]), int(found[1]))
    elif found := _NO_YEAR.fullmatch(word):
        return _day_dot_month(line, at, int(found[1]), int(found[2]), today)
    else:
        return None
    return settled(line, at, _after_year_word(line, at + 1), day, today)


def _day_dot_month(line: Wording, at: int, day: int, month: int, today: date) -> HeardDay | None:
    if not (1 <= day <= _DAYS and 1 <= month <= _MONTHS):
        return None
    heard = settled(line, at, at + 1, _most_recent(month, day, today), today)
    return replace(heard, figures=at)


def _day_and_month(line: Wording, at: int, today: date) -> HeardDay | None:
    if not _DAY.fullmatch(line.word(at)):
        return None
    end = _after_ordinal(line, at + 1, _ORDINALS)
    end += line.word(end) == "of"
    month = MONTHS.get(line.word(end))
    return _with_year(line, at, end + 1, month, line.word(at), today) if month else None


def _month_and_day(line: Wording, at: int, today: date) -> HeardDay | None:
    month = MONTHS.get(line.word(at))
    number = line.after_dot(at + 1)
    number += line.word(number) == "the"
    if not month or not _DAY.fullmatch(line.word(number)):
        return None
    end = _after_ordinal(line, number + 1, _ORDINALS)
    return _with_year(line, at, end, month, line.word(number), today)


def _with_year(
    line: Wording, start: int, end: int, month: int, number: str, today: date
) -> HeardDay:
    end = line.after_dot(end)
    year = end + (line.word(end) == ",")
    if not _YEAR.fullmatch(line.word(year)):
        return settled(line, start, end, _most_recent(month, int(number), today), today)
    day = _written(int(line.word(year)), month, int(number))
    return settled(line, start, _after_year_word(line, year + 1), day, today)


def _day_alone(line: Wording, at: int, today: date) -> HeardDay | None:
    if not _DAY.fullmatch(line.word(at)):
        return None
    end = _after_ordinal(line, at + 1, _OF_A_MONTH)
    named = end + (line.word(end) == "числа")
    if named == at + 1:
        return None
    return settled(line, at, named, _most_recent_day(int(line.word(at)), today), today)


def _one_of_several(line: Wording, at: int, today: date) -> HeardDay | None:
    """`12-14 ноября`, `12 и 14 ноября`: more than one day."""
    if _DAY_RANGE.fullmatch(line.word(at)) and line.word(at + 1) in MONTHS:
        return no_date(line, at, at + 2)
    if not _DAY.fullmatch(line.word(at)) or line.word(at + 1) not in _BETWEEN:
        return None
    last = _day_and_month(line, at + 2, today) or _day_alone(line, at + 2, today)
    return last and no_date(line, at, last.end)


def _after_ordinal(line: Wording, at: int, endings: tuple[str, ...]) -> int:
    ending = at + 1 if line.glued_sign(at, "-") else at
    return ending + 1 if line.glued(ending) and line.word(ending) in endings else at


def _after_year_word(line: Wording, at: int) -> int:
    return line.after_dot(at + 1) if line.word(at) in _YEAR_WORDS else at


def _full_year(year: str) -> int:
    return int(year) if len(year) == len("2026") else 2000 + int(year)


def _written(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _most_recent(month: int, day: int, today: date) -> date | None:
    """This day of the year, today or before; 29 February waits for its leap year."""
    years = range(today.year, today.year - _LEAP_GAP - 1, -1)
    return _first_past((_written(year, month, day) for year in years), today)


def _most_recent_day(day: int, today: date) -> date | None:
    """This day of the month, today or before; short months are passed over."""
    months = [divmod(today.year * _MONTHS + today.month - 1 - back, _MONTHS) for back in range(3)]
    return _first_past((_written(year, month + 1, day) for year, month in months), today)


def _first_past(days: Iterable[date | None], today: date) -> date | None:
    return next((day for day in days if day and day <= today), None)
