"""Finds the day that begins at one place of a text."""

from dataclasses import replace
from datetime import date, timedelta

from domain.calendar_days import HeardDay, hear_calendar_day, no_date, settled
from domain.calendar_words import (
    AGO,
    BOUNDS,
    DAYS_AGO,
    DAYS_BACK,
    DOUBLE,
    EVERY,
    LAST,
    LAST_WEEK,
    LEADS,
    NEXT,
    THIS,
    VAGUE,
    WEEKDAYS,
)
from domain.misheard import UnclearDate
from domain.number_words import is_whole, read_number
from domain.wording import Wording

WEEK = 7
_MOST_LEADS = 2
_FROM_NOW = ("через", "in")


def hear_date(line: Wording, at: int, today: date) -> HeardDay | None:
    """The day, with the prepositions before it."""
    if line.word(at) in BOUNDS:
        bound = _hear_after_leads(line, at + 1, today)
        return bound and no_date(line, at, bound.end)
    return _last_week(line, at, today) or _vague(line, at) or _hear_after_leads(line, at, today)


def _hear_after_leads(line: Wording, at: int, today: date) -> HeardDay | None:
    start = _after_leads(line, at)
    heard = (
        _days_back(line, start, today)
        or _days_ago(line, start, today)
        or _weekday(line, start, today)
        or _with_weekday(line, start, today)
    )
    if heard is None:
        return None
    return replace(heard, start=at, doubtful=heard.doubtful and start == at)


def _after_leads(line: Wording, at: int) -> int:
    for _ in range(_MOST_LEADS):
        at += line.word(at) in LEADS
    return at


def _days_back(line: Wording, at: int, today: date) -> HeardDay | None:
    for words, days in DAYS_BACK.items():
        if line.words(at, len(words)) == words:
            return settled(line, at, at + len(words), _days_before(today, days), today)
    return None


def _days_ago(line: Wording, at: int, today: date) -> HeardDay | None:
    ahead = line.word(at) in _FROM_NOW
    count, unit = _count(line, at + ahead)
    days = DAYS_AGO.get(line.word(unit))
    if count is None or days is None or not (ahead or line.word(unit + 1) in AGO):
        return None
    day = _days_before(today, -count * days if ahead else count * days)
    return settled(line, at, unit + (1 if ahead else 2), day, today)


def _count(line: Wording, at: int) -> tuple[int | None, int]:
    number = read_number(line, at)
    if number and is_whole(number.value):
        return int(number.value), number.end
    article = line.word(at) in ("a", "an")
    return (None, at) if number else (1, at + article)


def _days_before(today: date, days: int) -> date | None:
    try:
        return today - timedelta(days)
    except OverflowError:
        return None


def _weekday(line: Wording, at: int, today: date) -> HeardDay | None:
    which = line.word(at)
    if which in LAST | THIS | NEXT | EVERY and line.word(at + 1) in WEEKDAYS:
        return _that_weekday(line, at, which, WEEKDAYS[line.word(at + 1)], today)
    number = WEEKDAYS.get(line.word(at))
    if number is None:
        return None
    return _weekday_of_date(line, at, number, today) or _bare_weekday(line, at, number, today)


def _that_weekday(line: Wording, at: int, which: str, number: int, today: date) -> HeardDay:
    end, gone = line.after_dot(at + 2), (today.weekday() - number) % WEEK
    if which in EVERY:
        return no_date(line, at, end)
    days = {which in LAST: gone or WEEK, which in THIS: today.weekday() - number}
    days_back = days.get(True, gone - WEEK)
    return settled(line, at, end, _days_before(today, days_back), today)


def _bare_weekday(line: Wording, at: int, number: int, today: date) -> HeardDay:
    end, gone = line.after_dot(at + 1), (today.weekday() - number) % WEEK
    heard = settled(line, at, end, _days_before(today, gone), today)
    if gone == 0:
        heard = _either(line, at, end, today, _days_before(today, WEEK))
    return replace(heard, doubtful=line.word(at) in DOUBLE)


def _either(line: Wording, at: int, end: int, recent: date, earlier: date | None) -> HeardDay:
    if earlier is None:
        return no_date(line, at, end)
    text = line.quote(at, end)
    return HeardDay(at, end, refusal=UnclearDate(text=text, recent=recent, earlier=earlier))


def _weekday_of_date(line: Wording, at: int, number: int, today: date) -> HeardDay | None:
    """`чт, 12 ноября`."""
    start = line.after_dot(at + 1)
    start += line.word(start) == ","
    heard = hear_calendar_day(line, start, today)
    return heard and _agreed(line, replace(heard, start=at), number, today)


def _with_weekday(line: Wording, at: int, today: date) -> HeardDay | None:
    """`12 ноября`, `12 ноября, чт`, `12.11 (чт)`."""
    heard = hear_calendar_day(line, at, today)
    if heard is None:
        return None
    weekday = heard.end + (line.word(heard.end) in (",", "("))
    number = WEEKDAYS.get(line.word(weekday))
    if number is None or (line.word(weekday) in DOUBLE and weekday == heard.end):
        return heard
    end = line.after_dot(weekday + 1)
    end += line.word(end) == ")" and line.word(weekday - 1) == "("
    return _agreed(line, replace(heard, end=end), number, today)


def _agreed(line: Wording, heard: HeardDay, number: int, today: date) -> HeardDay:
    if heard.day is None or heard.day.weekday() == number:
        return replace(heard, figures=None)
    named = _days_before(today, (today.weekday() - number) % WEEK)
    if named is None:
        return no_date(line, heard.start, heard.end)
    days = sorted((named, heard.day))
    return _either(line, heard.start, heard.end, days[1], days[0])


def _vague(line: Wording, at: int) -> HeardDay | None:
    return no_date(line, at, at + 2) if line.words(at, 2) in VAGUE else None


def _last_week(line: Wording, at: int, today: date) -> HeardDay | None:
    """`на прошлой неделе в среду`, `monday last week`."""
    first = _after_leads(line, at)
    number = WEEKDAYS.get(line.word(first))
    week = first if number is None else _after_leads(line, first + 1)
    if line.words(week, 2) not in LAST_WEEK:
        return None
    end = week + 2
    if number is None:
        number, end = WEEKDAYS.get(line.word(_after_leads(line, end))), _after_leads(line, end) + 1
    if number is None:
        return no_date(line, at, week + 2)
    return settled(line, at, end, _days_before(today, today.weekday() - number + WEEK), today)
