"""One sentence about work: `вчера 2,5 ч огород полив`, `/log 2:30 garden` without its command."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.mentions import Mention, find_mentions
from domain.misheard import DateOrDuration, Misheard, NotHowLong, Sentence, TwoDates, TwoDurations
from domain.spoken_time import HeardTime
from domain.wording import Wording, cut, fold, vocabulary

__all__ = [
    "DateOrDuration",
    "Misheard",
    "NotHowLong",
    "Sentence",
    "TwoDates",
    "TwoDurations",
    "read_sentence",
]

_FILLERS = vocabulary(
    "записать запиши запишите внести внеси я работал работала отработал отработала пожалуйста"
    " log i worked please"
)
_LOOSE_BEFORE = " \N{NO-BREAK SPACE}\t\n,;:—–-("
_LOOSE_AFTER = " \N{NO-BREAK SPACE}\t\n,;:.!—–-)"


@dataclass(frozen=True, slots=True)
class _Choice:
    """What was chosen among the mentions, or why none could be."""

    used: list[Mention]
    time: HeardTime | None = None
    day: date | None = None
    refusal: Misheard | None = None


def read_sentence(text: str, today: date) -> Sentence:
    """Minutes (1 to 1440) or a bare number above 24, the day, and the words that are left.

    A time with a unit wins, bare numbers are then words; without one, the only bare number is the
    time. `2.5` is hours; `12.11`, with a two-figure month, is a day if a time is given besides it.
    Every part may be missing. Raises a Misheard, with `kept` for the parts that are clear, where
    two times (TwoDurations) or days (TwoDates) are named, where `12.11` stands alone
    (DateOrDuration), and whatever parse_duration and parse_date raise, NotHowLong for `в 10:00`.
    """
    line = cut(text)
    mentions = list(find_mentions(line, today))
    time = _choose_time(line, mentions)
    taken = {found.start for found in time.used}
    day = _choose_day([found for found in mentions if found.start not in taken])
    sentence = Sentence(
        minutes=time.time.minutes if time.time else None,
        number=time.time.number if time.time else None,
        day=day.day,
        words=_words_left(line, time.used + day.used),
    )
    if refusal := time.refusal or day.refusal:
        refusal.kept = sentence
        raise refusal
    return sentence


def _choose_time(line: Wording, mentions: list[Mention]) -> _Choice:
    measured = [found for found in mentions if found.time and found.time.has_unit]
    sure = [found for found in measured if found.time and not found.time.doubtful]
    bare = [
        found for found in mentions if found.time and not found.time.has_unit and not found.day
    ]
    if candidates := sure or measured or bare:
        return _only_time(line, candidates)
    return _day_or_time(line, [found for found in mentions if found.time])


def _only_time(line: Wording, candidates: list[Mention]) -> _Choice:
    time = candidates[0].time
    if time and time.refusal:
        return _Choice(candidates, refusal=time.refusal)
    if len(candidates) == 1:
        return _Choice(candidates, time=time)
    first, second = (line.quote(found.start, found.end) for found in candidates[:2])
    return _Choice(candidates, refusal=TwoDurations(first=first, second=second))


def _day_or_time(line: Wording, either: list[Mention]) -> _Choice:
    for found in either:
        if found.time and found.day and found.day.day:
            text, minutes = line.quote(found.start, found.end), found.time.minutes or 0
            refusal = DateOrDuration(text=text, day=found.day.day, minutes=minutes)
            return _Choice(either, refusal=refusal)
    return _Choice([])


def _choose_day(mentions: list[Mention]) -> _Choice:
    named = [found for found in mentions if found.day]
    sure = [found for found in named if found.day and not found.day.doubtful]
    for found in sure or named:
        if found.day and found.day.refusal:
            return _Choice(sure, refusal=found.day.refusal)
    days = list(dict.fromkeys(found.day.day for found in sure if found.day and found.day.day))
    if len(days) > 1:
        return _Choice(sure, refusal=TwoDates(first=days[0], second=days[1]))
    return _Choice(sure, day=days[0] if days else None)


def _words_left(line: Wording, used: list[Mention]) -> str:
    words = " ".join(_left_between(line, used)).split()
    while used and words and fold(words[0]).strip(".,:!") in _FILLERS:
        del words[0]
    return " ".join(words)


def _left_between(line: Wording, used: Iterable[Mention]) -> Iterable[str]:
    start = 0
    for found in sorted(used, key=lambda found: found.start):
        part = line.text[start : line.pieces[found.start].start].rstrip(_LOOSE_BEFORE)
        yield part.lstrip(_LOOSE_AFTER) if start else part
        start = line.pieces[found.end - 1].end
    yield line.text[start:].lstrip(_LOOSE_AFTER) if start else line.text
