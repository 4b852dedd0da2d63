"""Where a sentence about work mentions a length of time or a day, and what stands around it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from domain.calendar_days import HeardDay, no_date
from domain.calendar_words import DOUBLE
from domain.durations import NEARLY, loose_minutes
from domain.misheard import NotHowLong
from domain.spoken_days import hear_date
from domain.spoken_time import HOUR, HeardTime, hear_duration, unclear
from domain.wording import Wording, vocabulary

_CLOCK_BEFORE = vocabulary("в к с со до после через at from until till since after")
_CLOCK_AFTER = vocabulary("назад ago дня утра вечера ночи am pm")
_EACH_BEFORE = vocabulary("по каждые every")
_EACH_AFTER = (("в", "день"), ("в", "неделю"), ("a", "day"), ("a", "week"), ("per", "day"))
_OR = ("-", "–", "—", "или", "либо", "or", "to", "до")
_OTHER_UNITS = vocabulary(
    "день дня дней сутки суток неделя недели недель месяц месяца месяцев год года лет утра вечера"
    " ночи раз раза человек чел штук штуки шт кг г гр л км м² см руб рублей рубля р сек секунд"
    " day days week weeks month months year years am pm times people persons pcs kg g l km cm sec"
    " seconds % ₽ $ € ° №"
)
_NAMES_NUMBER = ("№", "#", "$", "€")
_JOINTS = ("-", "'", "’", "_", "/", "@", "&")
_ORDINALS = ("th", "st", "nd", "rd")
_ADJECTIVES = ("ая", "ую", "ой")


@dataclass(frozen=True, slots=True)
class Mention:
    """Pieces `start` to `end`; both `time` and `day` where it may be either ("12.11")."""

    start: int
    end: int
    time: HeardTime | None = None
    day: HeardDay | None = None


def find_mentions(line: Wording, today: date) -> Iterator[Mention]:
    at = 0
    while at < len(line.pieces):
        found = _mention(line, at, today)
        if found:
            yield found
        at = found.end if found else at + 1


def _mention(line: Wording, at: int, today: date) -> Mention | None:
    time = _time(line, at, today)
    if time and time.has_unit:
        return Mention(at, time.end, time=time)
    if day := _day(line, at, today):
        return Mention(at, day.end, day=day) if day.figures is None else _either(line, day)
    return Mention(at, time.end, time=time) if time else None


def _either(line: Wording, heard: HeardDay) -> Mention:
    """`12.11` may be hours too; `2.5` is hours; `30.11`, more than a day has, is a date."""
    assert heard.figures is not None
    figures, time = line.word(heard.figures), hear_duration(line, heard.figures)
    if time is None or time.refusal:
        return Mention(heard.start, heard.end, day=heard)
    if figures[-2] == ".":
        return Mention(heard.start, heard.end, time=time)
    return Mention(heard.start, heard.end, time=time, day=heard)


def _time(line: Wording, at: int, today: date) -> HeardTime | None:
    before = line.word(at)
    start = at + (before in NEARLY or before in _CLOCK_BEFORE or before in _EACH_BEFORE)
    heard = hear_duration(line, start)
    if heard is None or not _is_apart(line, heard):
        return None
    heard = _not_a_range(line, heard)
    if not heard.has_unit and not _is_plain_number(line, heard):
        return None
    return _in_its_place(line, replace(heard, start=at), today)


def _in_its_place(line: Wording, heard: HeardTime, today: date) -> HeardTime:
    """Length, each time's length, or a time of the day: the words around it tell."""
    before, after = line.word(heard.start), line.word(heard.end)
    if before in _CLOCK_BEFORE or (after in _CLOCK_AFTER and heard.has_unit):
        end = heard.end + (after in _CLOCK_AFTER)
        refusal = NotHowLong(text=line.quote(heard.start, end))
        return replace(heard, end=end, minutes=None, number=None, refusal=refusal, doubtful=True)
    each = before in _EACH_BEFORE or line.words(heard.end, 2) in _EACH_AFTER
    return unclear(line, heard.start, heard.end) if each else _finished(line, heard, today)


def _finished(line: Wording, heard: HeardTime, today: date) -> HeardTime:
    """`2 ч 30 огород` is unclear; `2 ч 12 ноября` and `2 ч 30 человек` are not."""
    minutes = loose_minutes(line, heard) if heard.has_unit else None
    if minutes is None or line.word(minutes.end) in _OTHER_UNITS or _day(line, heard.end, today):
        return heard
    return unclear(line, heard.start, minutes.end)


def _not_a_range(line: Wording, heard: HeardTime) -> HeardTime:
    """`два-три часа`, `2 или 3 ч`, `час-полтора`: not to be guessed."""
    if line.word(heard.end) not in _OR:
        return heard
    other = hear_duration(line, heard.end + 1)
    joined = line.glued(heard.end) or line.word(heard.end).isalpha()
    if other and (joined if heard.has_unit else other.has_unit):
        return unclear(line, heard.start, other.end)
    return heard


def _is_apart(line: Wording, heard: HeardTime) -> bool:
    """Not the tail of a word, of a number (".5") or of a name ("A2")."""
    return not (line.glued(heard.start) and line.word(heard.start - 1)[-1:].isalnum())


def _is_plain_number(line: Wording, heard: HeardTime) -> bool:
    """A number that may be hours: no part of a name or an amount of something else."""
    figures = any(word[0].isdecimal() for word in line.words(heard.start, heard.end - heard.start))
    spoken = (heard.minutes or 0) > HOUR and (heard.minutes or 0) % HOUR
    named = line.word(heard.start - 1) in _NAMES_NUMBER or _is_joined(line, heard.start - 1)
    other = line.word(heard.end) in _OTHER_UNITS or _is_joined(line, heard.end)
    glued = line.glued(heard.end) and line.word(heard.end)[0].isalnum()
    return bool(figures or spoken) and not (named or other or glued)


def _is_joined(line: Wording, at: int) -> bool:
    """Whether the sign at this place ties the two pieces beside it together ("корпус-3")."""
    return line.word(at) in _JOINTS and line.glued(at) and line.glued(at + 1)


def _day(line: Wording, at: int, today: date) -> HeardDay | None:
    heard = hear_date(line, at, today)
    if heard is None or _is_part(line, heard) or _is_cut_by_time(line, heard):
        return None
    return _doubted(line, heard, today)


def _is_part(line: Wording, heard: HeardDay) -> bool:
    """`12th street` (a day needs its "the"), `yesterday's`, `5 мая` in `5 мая 3 кг`."""
    last = line.word(heard.end - 1)
    ordinal = last in _ORDINALS and line.word(heard.start)[0].isdecimal()
    amount = last.isdecimal() and line.word(heard.end) in _OTHER_UNITS
    glued = line.glued(heard.start) and line.word(heard.start - 1)[-1:].isalnum()
    possessive = line.word(heard.end) in ("'", "’") and line.glued(heard.end + 1)
    return ordinal or amount or glued or possessive


def _is_cut_by_time(line: Wording, heard: HeardDay) -> bool:
    """`march 2 hours` is a march of two hours."""
    times = (hear_duration(line, at) for at in range(heard.start, heard.end))
    return any(time and time.has_unit and time.end > heard.end for time in times)


def _doubted(line: Wording, heard: HeardDay, today: date) -> HeardDay:
    """`городская среда`, `sat with the children`: perhaps no day."""
    if not heard.doubtful:
        return heard
    word, before, after = line.word(heard.start), line.word(heard.start - 1), line.word(heard.end)
    if word in DOUBLE and word.isascii():
        plain = not hear_duration(line, heard.end) and not hear_date(line, heard.end, today)
        doubtful = after.isalpha() and plain
    else:
        doubtful = before.endswith(_ADJECTIVES)
    refused = replace(no_date(line, heard.start, heard.end), doubtful=True)
    return refused if doubtful else replace(heard, doubtful=False)
