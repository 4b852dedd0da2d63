"""Days named from today: `завтра`, `следующий вторник`, `через неделю`, `конец месяца`."""

from dataclasses import replace
from datetime import date

from domain.calendar_words import AGO, DAYS_AGO, DAYS_BACK, LAST, MONTHS, NEXT, THIS, WEEKDAYS
from domain.cycles import A_DAY, WEEK
from domain.named_days import Heard, NamedDay, after_leads, fixed, shifted
from domain.number_words import is_whole, read_number
from domain.wording import Wording, vocabulary
from domain.written_days import hear_written_day

_FROM_NOW = ("через", "in")
_WEEK = vocabulary("неделя неделе неделю недели неделей week")
_ENDS = (("конца",), ("конец",), ("the", "end", "of"), ("end", "of"))
# Every such day is meant by these.
_EVERY = ("ам", "ям")
_DAYS_BACK = {
    ("сегодняшнего", "дня"): 0,
    ("вчерашнего", "дня"): 1,
    ("завтрашнего", "дня"): -1,
    ("послезавтрашнего", "дня"): -2,
    **DAYS_BACK,
}


def hear_near_day(line: Wording, at: int, today: date) -> Heard | None:
    return (
        _by_name(line, at, today)
        or _counted(line, at, today)
        or _end_of(line, at, today)
        or _weekday(line, at, today)
        or _week_and_weekday(line, at, today)
    )


def hear_week(line: Wording, at: int, today: date) -> tuple[date, int] | None:
    """The Monday of this, the next or the last week, and the place after it."""
    weeks = {0: THIS, 1: NEXT, -1: LAST}
    which = [number for number, words in weeks.items() if line.word(at) in words]
    if not which or line.word(at + 1) not in _WEEK:
        return None
    monday = shifted(today, WEEK * which[0] - today.weekday())
    return (monday, at + 2) if monday else None


def hear_count(line: Wording, at: int) -> tuple[int, int]:
    """How many, one where no number stands; zero for what is no whole number."""
    number = read_number(line, at)
    if number:
        return (int(number.value) if is_whole(number.value) else 0), number.end
    return 1, at + (line.word(at) in ("a", "an"))


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    if (year, month) == (date.max.year, date.max.month):
        return date.max
    return date(year + month // 12, month % 12 + 1, 1) - A_DAY


def _by_name(line: Wording, at: int, today: date) -> Heard | None:
    for words, back in _DAYS_BACK.items():
        if line.words(at, len(words)) == words:
            return fixed([shifted(today, -back)], at + len(words))
    return None


def _counted(line: Wording, at: int, today: date) -> Heard | None:
    """`через 3 дня`, `a week ago`."""
    ahead = line.word(at) in _FROM_NOW
    count, unit = hear_count(line, at + ahead)
    days = count * DAYS_AGO.get(line.word(unit), 0)
    if not days or not (ahead or line.word(unit + 1) in AGO):
        return None
    return fixed([shifted(today, days if ahead else -days)], unit + (1 if ahead else 2))


def _end_of(line: Wording, at: int, today: date) -> Heard | None:
    begun = next((len(words) for words in _ENDS if line.words(at, len(words)) == words), 0)
    at += begun
    at += line.word(at) in THIS or line.word(at) == "the"
    last = _last_day_of(line.word(at), today) if begun else None
    return fixed([last], at + 1)


def _last_day_of(named: str, today: date) -> date | None:
    if named in _WEEK:
        return shifted(today, WEEK - 1 - today.weekday())
    if named in ("года", "year"):
        return date(today.year, 12, 31)
    month = today.month if named in ("месяца", "month") else MONTHS.get(named)
    year = today.year + (month is not None and month < today.month)
    return month_end(year, month) if month and year <= date.max.year else None


def _weekday(line: Wording, at: int, today: date) -> Heard | None:
    which = line.word(at) if line.word(at) in LAST | THIS | NEXT else ""
    at += bool(which)
    number = WEEKDAYS.get(line.word(at))
    if number is None or line.word(at).endswith(_EVERY):
        return None
    end = line.after_dot(at + 1)
    if which:
        return fixed(_those_weekdays(which, number, today), end)
    return (
        _of_that_week(line, after_leads(line, end), number, today)
        or _of_that_date(line, end, number)
        or (NamedDay(weekday=number), end)
    )


def _of_that_week(line: Wording, at: int, number: int, today: date) -> Heard | None:
    """`в среду на следующей неделе`."""
    week = hear_week(line, at, today)
    return fixed([shifted(week[0], number)], week[1]) if week else None


def _of_that_date(line: Wording, at: int, number: int) -> Heard | None:
    """`пн, 7 декабря`."""
    dated = hear_written_day(line, at + 1) if line.word(at) == "," else None
    if dated is None or not dated[0].is_dated:
        return None
    day = replace(dated[0], weekday=number)
    fitting = [one for one in day.days if day.fits(one)]
    return fixed(fitting, dated[1]) if day.days else (day, dated[1])


def _week_and_weekday(line: Wording, at: int, today: date) -> Heard | None:
    """`на следующей неделе в среду`."""
    week = hear_week(line, at, today)
    weekday = after_leads(line, week[1]) if week else at
    number = WEEKDAYS.get(line.word(weekday))
    if week is None or number is None:
        return None
    return fixed([shifted(week[0], number)], line.after_dot(weekday + 1))


def _those_weekdays(which: str, number: int, today: date) -> list[date | None]:
    """The next Wednesday, said on a Monday, may be that of this week or of the next."""
    this = shifted(today, number - today.weekday())
    if which in THIS:
        return [this]
    if which in LAST:
        return [shifted(today, -((today.weekday() - number) % WEEK or WEEK))]
    in_next_week = shifted(today, number - today.weekday() + WEEK)
    return [in_next_week] if number <= today.weekday() else [this, in_next_week]
