"""Days of the calendar as written ahead: `1 декабря`, `01.12`, `December 1st, 2026`, `10-го`."""

import re
from datetime import date

from domain.calendar_words import MONTHS
from domain.named_days import Heard, NamedDay, after_leads, fixed
from domain.wording import Wording, vocabulary

_LEAP = 2024
_LAST_NUMBER = 31
_YEAR_FIRST = re.compile(r"(\d{4})([-./])(\d\d?)\2(\d\d?)")
_DAY_FIRST = re.compile(r"(\d\d?)([-./])(\d\d?)\2(\d{4}|\d\d)")
_NO_YEAR = re.compile(r"(\d\d?)[./](\d\d?)")
_DAY, _YEAR = re.compile(r"\d\d?"), re.compile(r"\d{4}")
_OF_A_DAY = vocabulary("го ого его th st nd rd")
_ORDINALS = _OF_A_DAY | vocabulary("е ое ье й ый ий")
_YEAR_WORDS = vocabulary("г год года")


def hear_written_day(line: Wording, at: int) -> Heard | None:
    return (
        _in_figures(line, at)
        or _day_and_month(line, at)
        or _month_and_day(line, at)
        or _day_alone(line, at)
    )


def hear_number(line: Wording, at: int) -> Heard | None:
    """A bare day of the month, which only the other end of a span makes a day: `с 1 по 10`."""
    at = after_leads(line, at)
    number = _number(line.word(at))
    end = _after_ordinal(line, at + 1, _ORDINALS)
    return (NamedDay(number=number), end) if number else None


def _in_figures(line: Wording, at: int) -> Heard | None:
    word, end = line.word(at), _after_year_word(line, line.after_dot(at + 1))
    if found := _YEAR_FIRST.fullmatch(word):
        return _written(int(found[1]), int(found[3]), int(found[4]), end)
    if found := _DAY_FIRST.fullmatch(word):
        year = int(found[4]) if len(found[4]) == len("2026") else 2000 + int(found[4])
        return _written(year, int(found[3]), int(found[1]), end)
    if found := _NO_YEAR.fullmatch(word):
        return _yearless(int(found[2]), int(found[1]), line.after_dot(at + 1))
    return None


def _day_and_month(line: Wording, at: int) -> Heard | None:
    if not _DAY.fullmatch(line.word(at)):
        return None
    end = _after_ordinal(line, at + 1, _ORDINALS)
    end += line.word(end) == "of"
    month = MONTHS.get(line.word(end))
    return _with_year(line, month, int(line.word(at)), end + 1) if month else None


def _month_and_day(line: Wording, at: int) -> Heard | None:
    month = MONTHS.get(line.word(at))
    number = line.after_dot(at + 1)
    number += line.word(number) == "the"
    if not month or not _DAY.fullmatch(line.word(number)):
        return None
    end = _after_ordinal(line, number + 1, _ORDINALS)
    return _with_year(line, month, int(line.word(number)), end)


def _day_alone(line: Wording, at: int) -> Heard | None:
    number = _number(line.word(at))
    end = _after_ordinal(line, at + 1, _OF_A_DAY)
    end += line.word(end) in ("числа", "число")
    return (NamedDay(number=number), end) if number and end > at + 1 else None


def _number(word: str) -> int | None:
    is_one = _DAY.fullmatch(word) and 1 <= int(word) <= _LAST_NUMBER
    return int(word) if is_one else None


def _with_year(line: Wording, month: int, number: int, end: int) -> Heard | None:
    end = line.after_dot(end)
    year = end + (line.word(end) == ",")
    if not _YEAR.fullmatch(line.word(year)):
        return _yearless(month, number, end)
    return _written(int(line.word(year)), month, number, _after_year_word(line, year + 1))


def _after_ordinal(line: Wording, at: int, endings: frozenset[str]) -> int:
    ending = at + 1 if line.glued_sign(at, "-") else at
    return ending + 1 if line.glued(ending) and line.word(ending) in endings else at


def _after_year_word(line: Wording, at: int) -> int:
    return line.after_dot(at + 1) if line.word(at) in _YEAR_WORDS else at


def _yearless(month: int, number: int, end: int) -> Heard | None:
    """A leap year knows every day there is."""
    known = _written(_LEAP, month, number, end)
    return (NamedDay(month=month, number=number), end) if known else None


def _written(year: int, month: int, number: int, end: int) -> Heard | None:
    try:
        return fixed([date(year, month, number)], end)
    except ValueError:
        return None
