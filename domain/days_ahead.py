"""Days of leave as members tell of them, most often ahead: `с 1 по 10 декабря`, `next week`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from domain.calendar_words import AGO, EVERY, LAST, NEXT
from domain.cycles import Span
from domain.day_readings import readings
from domain.day_spans import DASHES, NamedSpan, hear_span
from domain.errors import Refusal
from domain.wording import Piece, Wording, cut, vocabulary

_PAST = (
    vocabulary(
        "болел болела болею заболел заболела приболел приболела был была было были лежал лежала"
        " уезжал уезжала отсутствовал отсутствовала since was were had been fell"
    )
    | LAST
    | frozenset(AGO)
)
# What follows one of these is no day of its own.
_NO_START = EVERY | NEXT | LAST | vocabulary("через in") | frozenset(DASHES)
_ONE_DATE = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?-\d\d?-(?:\d{4}|\d\d)")
_PARTS = re.compile(r"[^-]+|-")


class NotDays(Refusal):
    """Facts: `text`, which names no days in a row."""

    message_id = "refusal-leave-not-days"


@dataclass(frozen=True, slots=True)
class HeardDays:
    """What was heard from piece `start` to `end`: one reading, several, or none that exists."""

    start: int
    end: int
    readings: tuple[Span, ...]


def read_days(text: str, today: date) -> tuple[Span, ...]:
    """All readings of the days that the whole text names; none where it does not.

    A date without a year is the nearest to come, or in the last 14 days. One of 15 to 60 days
    ago is meant where a word tells of the past ("болел"), else either way. So is a day of no
    named month, or a weekday on that very day, where both sides are near. `до` includes its day;
    with no beginning days begin today. Without an end they are open.
    """
    line = cut_dates(text)
    heard = find_days(line, today)
    if heard is None or heard.start or line.after_dot(heard.end) != len(line.pieces):
        return ()
    return heard.readings


def find_days(line: Wording, today: date, start: int = 0) -> HeardDays | None:
    """The first days that a text names."""
    is_past = any(piece.word in _PAST for piece in line.pieces)
    for at in range(start, len(line.pieces)):
        heard = None if line.word(at - 1) in _NO_START else hear_span(line, at, today)
        if heard:
            return HeardDays(at, heard[1], _known(heard[0], today, is_past))
    return None


def _known(named: NamedSpan, today: date, is_past: bool) -> tuple[Span, ...]:
    try:
        return tuple(dict.fromkeys(readings(named, today, is_past)))
    except OverflowError:  # the calendar ends
        return ()


def cut_dates(text: str) -> Wording:
    """`01.12-10.12` are two dates, `2026-12-01` is one."""
    line = cut(text)
    return replace(line, pieces=tuple(part for piece in line.pieces for part in _apart(piece)))


def _apart(piece: Piece) -> Iterator[Piece]:
    if "-" not in piece.word or _ONE_DATE.fullmatch(piece.word):
        yield piece
        return
    for found in _PARTS.finditer(piece.word):
        start, end = piece.start + found.start(), piece.start + found.end()
        yield Piece(found[0], start, end, piece.spaced and not found.start())
