"""Days in a row as they are named: `с 1 по 10 декабря`, `на 3 дня с завтра`, `next week`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from domain.calendar_words import MONTHS
from domain.cycles import WEEK, Span
from domain.day_lengths import FOR, Length, hear_length
from domain.named_days import Heard, NamedDay, after_leads, shifted
from domain.near_days import hear_near_day, hear_week
from domain.wording import Wording, vocabulary
from domain.written_days import hear_number, hear_written_day

DASHES = ("-", "–", "—", "−")
_FROM = vocabulary("с со from since between начиная starting beginning")
_TO = vocabulary("по до to till until through thru")
_ONLY_UNTIL = _TO - {"to"}
_AND = ("и", "and")
_INCLUDED = vocabulary("включительно inclusive")
_WHOLE = vocabulary("весь всю все целый целую whole all entire")
_OF = ("of", "the")


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """The ends that are named, or how long from the first; or days that are fixed already."""

    first: NamedDay | None = None
    last: NamedDay | None = None
    length: Length | None = None
    is_pair: bool = False  # two days, one after the other
    spans: tuple[Span, ...] = field(default=())


HeardSpan = tuple[NamedSpan, int]


def hear_span(line: Wording, at: int, today: date) -> HeardSpan | None:
    """The days that begin at one place of a text, and the place after them."""
    ways: tuple[Callable[[Wording, int, date], HeardSpan | None], ...] = (
        _from,
        _lasting,
        _until,
        _whole_month,
        _day_to_day,
        _two_days,
        _from_a_day,
        _week,
    )
    heard = next(filter(None, (hear(line, at, today) for hear in ways)), None)
    return heard and (heard[0], heard[1] + (line.word(heard[1]) in _INCLUDED))


def _from(line: Wording, at: int, today: date) -> HeardSpan | None:
    if line.word(at) not in _FROM:
        return None
    joints = _AND if line.word(at) == "between" else ()
    if heard := _ends(line, _after_from(line, at), today, joints):
        return heard
    first = _start(line, at, today)
    if first is None:
        return None
    length = hear_length(line, first[1])
    if length:
        return NamedSpan(first[0], length=length[0]), length[1]
    return NamedSpan(first[0]), first[1]


def _lasting(line: Wording, at: int, today: date) -> HeardSpan | None:
    """`на две недели`, `for 3 days from Monday`."""
    length = hear_length(line, at)
    if length is None:
        return None
    first = _start(line, length[1] + (line.word(length[1]) == ","), today)
    if first:
        return NamedSpan(first[0], length=length[0]), first[1]
    counted = length[1] > at + 1 and line.word(at) not in ("a", "an")
    return (NamedSpan(length=length[0]), length[1]) if counted else None


def _until(line: Wording, at: int, today: date) -> HeardSpan | None:
    last = _day(line, at + 1, today) if line.word(at) in _ONLY_UNTIL else None
    return (NamedSpan(last=last[0]), last[1]) if last else None


def _whole_month(line: Wording, at: int, _: date) -> HeardSpan | None:
    """`весь декабрь`, `all of December`."""
    at = after_leads(line, at)
    whole = at + 1
    whole += line.word(whole) in _OF
    month = MONTHS.get(line.word(whole))
    if line.word(at) not in _WHOLE or month is None:
        return None
    return NamedSpan(NamedDay(month=month, number=1), length=Length(months=1)), whole + 1


def _day_to_day(line: Wording, at: int, today: date) -> HeardSpan | None:
    return _ends(line, at, today, ())


def _two_days(line: Wording, at: int, today: date) -> HeardSpan | None:
    """`сегодня и завтра`, `5 и 6 декабря`."""
    first = _day(line, at, today) or hear_number(line, at)
    last = _day(line, first[1] + 1, today) if first and line.word(first[1]) in _AND else None
    return (NamedSpan(first[0], last[0], is_pair=True), last[1]) if first and last else None


def _from_a_day(line: Wording, at: int, today: date) -> HeardSpan | None:
    """`завтра`, `завтра на 3 дня`."""
    first = _day(line, at, today)
    if first is None:
        return None
    length = hear_length(line, first[1]) if line.word(first[1]) in FOR else None
    if length:
        return NamedSpan(first[0], length=length[0]), length[1]
    return NamedSpan(first[0], length=Length(1)), first[1]


def _week(line: Wording, at: int, today: date) -> HeardSpan | None:
    """Of this week what is left, or the whole of it: that is not always said."""
    at = after_leads(line, at)
    is_whole = line.word(at) in _WHOLE
    week = hear_week(line, at + is_whole, today)
    sunday = shifted(week[0], WEEK - 1) if week else None
    if week is None or sunday is None:
        return None
    begins = {week[0], today} if not is_whole and week[0] <= today <= sunday else {week[0]}
    spans = tuple(Span(first, sunday) for first in sorted(begins, reverse=True))
    return NamedSpan(spans=spans), week[1]


def _ends(line: Wording, at: int, today: date, joints: tuple[str, ...]) -> HeardSpan | None:
    first = _beginning(line, at, today) or hear_number(line, at)
    joint = _after_joint(line, first[1], joints) if first else None
    last = (_day(line, joint, today) or hear_number(line, joint)) if joint else None
    if first is None or last is None:
        return None
    of_no_month = first[0].is_number and last[0].is_number
    if of_no_month and (line.word(at - 1) not in _FROM or line.word(last[1]) not in ("", ",")):
        return None
    return NamedSpan(first[0], last[0]), last[1]


def _after_joint(line: Wording, at: int, joints: tuple[str, ...]) -> int | None:
    at = line.after_dot(at)
    if line.word(at) in (*_AND, ",") and line.word(at + 1) in _TO:
        return at + 2
    return at + 1 if line.word(at) in (*_TO, *DASHES, *joints) else None


def _start(line: Wording, at: int, today: date) -> Heard | None:
    """`с 1 декабря`, `starting from Monday`."""
    return _beginning(line, _after_from(line, at), today) if line.word(at) in _FROM else None


def _after_from(line: Wording, at: int) -> int:
    return at + (2 if line.word(at + 1) in _FROM else 1)


def _beginning(line: Wording, at: int, today: date) -> Heard | None:
    if day := _day(line, at, today):
        return day
    week = hear_week(line, at, today)
    return (NamedDay(days=(week[0],)), week[1]) if week else None


def _day(line: Wording, at: int, today: date) -> Heard | None:
    at = after_leads(line, at)
    return hear_near_day(line, at, today) or hear_written_day(line, at)
