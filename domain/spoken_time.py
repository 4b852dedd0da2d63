"""Finds the length of time that begins at one place of a text."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from domain.misheard import DurationOutOfRange, Misheard, NotADuration
from domain.number_words import Number, is_whole, read_number, read_tail
from domain.wording import Wording, vocabulary

HOUR = 60
DAY = 24 * HOUR
MOST_BARE_HOURS = 24
HOUR_WORDS = vocabulary("ч час часа часов часик часика h hr hrs hour hours")
MINUTE_WORDS = vocabulary("м мин минут минута минуты минуту m min mins minute minutes")
MINUS = vocabulary("- − – минус minus")

_ALONE = {"час": Fraction(1), "часик": Fraction(1), "hour": Fraction(1), "полчаса": Fraction(1, 2)}
_AND = ("и", "and", ",")
_CLOCK = re.compile(r"(\d{1,9}):(\d+)")
_TWO_FIGURES = re.compile(r"[0-5]\d")


@dataclass(frozen=True, slots=True)
class HeardTime:
    """A length of time found in a text: its minutes, or why it can't be taken.

    `start` and `end` are the pieces it is made of. Without a unit it is a bare number; `number`
    says which, where it may be minutes or hours. `doubtful`: perhaps no length of time at all.
    """

    start: int
    end: int
    minutes: int | None = None
    refusal: Misheard | None = None
    has_unit: bool = True
    number: int | None = None
    doubtful: bool = False


def hear_duration(line: Wording, at: int) -> HeardTime | None:
    if line.word(at) in MINUS and _begins_number(line, at):
        heard = _hear(line, at + 1)
        return heard and out_of_range(line, replace(heard, start=at))
    if line.word(at) in (".", ",") and _begins_number(line, at):
        heard = _hear(line, at + 1)  # .5 may be a half or a five
        return heard and unclear(line, at, heard.end)
    return _hear(line, at)


def out_of_range(line: Wording, heard: HeardTime) -> HeardTime:
    refusal = DurationOutOfRange(text=line.quote(heard.start, heard.end))
    return replace(heard, minutes=None, number=None, refusal=refusal)


def unclear(line: Wording, at: int, end: int) -> HeardTime:
    return HeardTime(at, end, refusal=NotADuration(text=line.quote(at, end)))


def together(line: Wording, at: int, hours: Number, minutes: Number) -> HeardTime:
    """Hours and minutes; `2 ч 90 м` and `2,5 ч 30 м` are too odd to be guessed."""
    if not is_whole(hours.value) or not is_whole(minutes.value) or minutes.value >= HOUR:
        return unclear(line, at, minutes.end)
    return _measured(line, at, minutes.end, hours.value * HOUR + minutes.value)


def _begins_number(line: Wording, at: int) -> bool:
    return not line.glued(at) and (line.glued(at + 1) or line.word(at).isalpha())


def _hear(line: Wording, at: int) -> HeardTime | None:
    if found := _CLOCK.fullmatch(line.word(at)):
        return _clock(line, at, int(found[1]), found[2])
    if hours := _hours(line, at):
        return _with_minutes(line, at, hours)
    if minutes := _counted(line, at, MINUTE_WORDS):
        return _measured(line, at, minutes.end, minutes.value)
    return _bare(line, at) or _odd_figures(line, at)


def _clock(line: Wording, at: int, hours: int, minutes: str) -> HeardTime:
    end = line.after_dot(at + 2) if line.word(at + 1) in HOUR_WORDS else at + 1
    if not _TWO_FIGURES.fullmatch(minutes):
        return unclear(line, at, end)
    return _measured(line, at, end, Fraction(hours * HOUR + int(minutes)))


def _hours(line: Wording, at: int) -> Number | None:
    if (value := _ALONE.get(line.word(at))) is None:
        return _counted(line, at, HOUR_WORDS)
    tail, end = read_tail(line, at + 1)
    return Number(value + tail, end, True)


def _counted(line: Wording, at: int, units: frozenset[str]) -> Number | None:
    number = read_number(line, at) or _article(line, at)
    if number is None:
        return None
    before, end = read_tail(line, number.end)
    end = _after_of_an(line, end)
    if line.word(end) not in units:
        return None
    after, end = read_tail(line, line.after_dot(end + 1))
    return Number(number.value + before + after, end, True)


def _article(line: Wording, at: int) -> Number | None:
    return Number(Fraction(1), at + 1, True) if line.word(at) in ("a", "an") else None


def _after_of_an(line: Wording, at: int) -> int:
    """The place after what stands in `quarter of an hour`, `half-an-hour`, `90-minute`."""
    for joint in ("-", "of", "-", "an", "-"):
        at += line.word(at) == joint and (joint != "-" or line.glued(at))
    return at


def _with_minutes(line: Wording, at: int, hours: Number) -> HeardTime:
    joined = hours.end + (line.word(hours.end) in _AND)
    if minutes := _counted(line, joined, MINUTE_WORDS):
        return together(line, at, hours, minutes)
    if line.glued(hours.end) and (glued := read_number(line, hours.end)):
        return _with_glued(line, at, hours, glued)
    return _measured(line, at, hours.end, hours.value * HOUR)


def _with_glued(line: Wording, at: int, hours: Number, glued: Number) -> HeardTime:
    """2ч30."""
    if not _TWO_FIGURES.fullmatch(line.word(hours.end)):
        return unclear(line, at, glued.end)
    return together(line, at, hours, glued)


def _bare(line: Wording, at: int) -> HeardTime | None:
    number = read_number(line, at)
    if number is None:
        return None
    tail, end = read_tail(line, number.end)
    hours = number.value + tail
    if is_whole(hours) and MOST_BARE_HOURS < hours <= DAY:
        return HeardTime(at, end, has_unit=False, number=int(hours))
    return replace(_measured(line, at, end, hours * HOUR), has_unit=False)


def _odd_figures(line: Wording, at: int) -> HeardTime | None:
    """Figures that are no number, yet have a unit: `2-3 ч`."""
    odd = line.word(at)[:1].isdecimal() and line.word(at + 1) in HOUR_WORDS | MINUTE_WORDS
    return unclear(line, at, at + 2) if odd else None


def _measured(line: Wording, at: int, end: int, minutes: Fraction) -> HeardTime:
    rounded = int(minutes + Fraction(1, 2))
    heard = HeardTime(at, end, minutes=rounded)
    return heard if 1 <= rounded <= DAY else out_of_range(line, heard)
