"""A booking in one sentence: `дрель с пятницы на 3 дня`, `drill 25-27 November`, `завтра`."""

from dataclasses import dataclass
from datetime import date

from domain.bookings import A_DAY
from domain.cycles import WEEK, Span
from domain.day_lengths import hear_length
from domain.days_ahead import HeardDays, cut_dates, find_days, read_days
from domain.named_days import shifted
from domain.wording import Wording, vocabulary

LONGEST = 300
_SATURDAY = 5
# The day that follows such a word is the one on which it is brought back.
_UNTIL = vocabulary("до until till before")
_BOUNDS = _UNTIL | vocabulary("с со по from to since")
_WEEKEND = vocabulary("выходные выходных weekend")
_BEFORE_WEEKEND = vocabulary("на в эти за for on at this the")
_FILLERS = vocabulary(
    "мне нужна нужен нужно нужны хочу взять возьму беру занять забронировать бронь можно дайте"
    " пожалуйста i we need want to take book borrow please the a an"
)


@dataclass(frozen=True, slots=True, order=True)
class Meant:
    """Days that may be meant, the last excluded; without it only the beginning is known."""

    first: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class BookingWords:
    """`words` name the thing; `days` are all readings, None where no days are named."""

    words: str
    days: tuple[Meant, ...] | None


def read_booking(text: str, today: date) -> BookingWords:
    """Named days without a reading that can be are an empty tuple: they are to be asked for."""
    line = cut_dates(text[:LONGEST])
    start, end, days = _days(line, today)
    left = [*line.pieces[:start], *line.pieces[end:]]
    pieces = [one for one in left if one.word not in _FILLERS or len(left) == 1]
    words = " ".join(line.text[one.start : one.end] for one in pieces).strip(" ,;:.!—–-")
    if days is not None and _names_more(line, start):
        days = ()
    return BookingWords(words, days)


def read_return(text: str, first: date) -> tuple[date, ...]:
    """The day to bring it back, as said after the first one: `на 3 дня`, `3`, `до пятницы`."""
    line = cut_dates(text[:LONGEST])
    if len(line.pieces) == 1 and line.word(0).isdecimal():
        return _after(first, int(line.word(0)))
    length = hear_length(line, 0)
    if length and line.after_dot(length[1]) == len(line.pieces):
        span = length[0].from_day(first)
        return _after(span.last, 1) if span and span.last else ()
    ends = [_return_of(line, one, first) for one in read_days(text[:LONGEST], first)]
    return tuple(dict.fromkeys(day for day in ends if day and day > first))


def _return_of(line: Wording, span: Span, first: date) -> date | None:
    """A day alone is that of the return; `по пятницу` has it the day after."""
    if span.last is None:
        return None
    is_alone = span.first == span.last and not {one.word for one in line.pieces} & {"по"}
    return span.last if is_alone or _excludes(line) else shifted(span.last, 1)


def _after(day: date, days: int) -> tuple[date, ...]:
    found = shifted(day, days) if 0 < days <= 10**5 else None
    return (found,) if found else ()


def _days(line: Wording, today: date) -> tuple[int, int, tuple[Meant, ...] | None]:
    """From which piece to which they are named."""
    if weekend := _weekend(line, today):
        return weekend
    heard = find_days(line, today)
    if heard is None:
        return len(line.pieces), len(line.pieces), None
    readings = [_half_open(line, heard, one) for one in heard.readings]
    ahead = [one for one in readings if one.first >= today]
    return heard.start, heard.end, tuple(dict.fromkeys(ahead or readings))


def _half_open(line: Wording, heard: HeardDays, span: Span) -> Meant:
    if span.last is None:
        return Meant(span.first)
    said = Wording(line.text, line.pieces[heard.start : heard.end])
    if _excludes(said) and span.last > span.first:
        return Meant(span.first, span.last)
    return Meant(span.first, shifted(span.last, 1))


def _excludes(line: Wording) -> bool:
    return bool({one.word for one in line.pieces} & _UNTIL)


def _weekend(line: Wording, today: date) -> tuple[int, int, tuple[Meant, ...]] | None:
    """Saturday and Sunday to come, or what is left of them."""
    for at, piece in enumerate(line.pieces):
        if piece.word in _WEEKEND:
            monday = shifted(today, WEEK - today.weekday())
            start = at
            while line.word(start - 1) in _BEFORE_WEEKEND:
                start -= 1
            first = max(today, monday + (_SATURDAY - WEEK) * A_DAY) if monday else today
            return start, at + 1, (Meant(first, monday),)
    return None


def _names_more(line: Wording, end: int) -> bool:
    """`с 27 на сутки`: a number with such a word before it belongs to days not understood."""
    return any(line.word(at) in _BOUNDS and line.word(at + 1)[:1].isdecimal() for at in range(end))
