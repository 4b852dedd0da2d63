"""One sentence about leave: `отпуск с 1 по 10 декабря, экзамены`, `share 1/2 from 1 May`."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from domain.cycles import Span
from domain.days_ahead import HeardDays, cut_dates, find_days
from domain.reliefs import ReliefKind
from domain.wording import Wording, vocabulary

_KINDS = {
    ReliefKind.LEAVE: vocabulary("отпуск отпуска отпуску отпуском leave vacation holiday"),
    ReliefKind.EXEMPTION: vocabulary("освобождение освобождения освободить exemption exempt"),
    ReliefKind.SHARE: vocabulary("доля долю доли share"),
    ReliefKind.EXTENSION: vocabulary("отсрочка отсрочку отсрочки extension"),
}
_FILLERS = vocabulary(
    "мои мой моя мне нужен нужна нужно нужны хочу прошу взять возьму беру дайте дать пожалуйста в"
    " my i we need want would like to take get ask for a an please"
)
_OF_THE_NORM = (
    ("от", "нормы"),
    ("нормы",),
    ("of", "the", "norm"),
    ("from", "the", "norm"),
)
_PARTS = {
    ("3⁄4",): Fraction(3, 4),
    ("3/4",): Fraction(3, 4),
    ("три", "четверти"): Fraction(3, 4),
    ("three", "quarters"): Fraction(3, 4),
    ("75", "%"): Fraction(3, 4),
    ("1⁄2",): Fraction(1, 2),
    ("1/2",): Fraction(1, 2),
    ("половина",): Fraction(1, 2),
    ("половину",): Fraction(1, 2),
    ("half",): Fraction(1, 2),
    ("50", "%"): Fraction(1, 2),
    ("1⁄4",): Fraction(1, 4),
    ("1/4",): Fraction(1, 4),
    ("четверть",): Fraction(1, 4),
    ("quarter",): Fraction(1, 4),
    ("25", "%"): Fraction(1, 4),
    ("ноль",): Fraction(0),
    ("0",): Fraction(0),
    ("zero",): Fraction(0),
}
_BECAUSE = (
    ("потому", "что"),
    ("так", "как"),
    ("по", "причине"),
    ("причина",),
    ("because", "of"),
    ("because",),
    ("due", "to"),
    ("reason",),
)
_PARTING = (",", ";", ":", ".", "!", "(", "—", "–")
_ALSO = frozenset((",", "и", "and"))
_LOOSE = " \t\n,;:.!—–-"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a sentence asks for; `days` are all readings, empty where named days make no span."""

    kind: ReliefKind | None
    days: tuple[Span, ...] | None
    part: Fraction | None
    reason: str


def names_leave(text: str) -> bool:
    """The sentence begins with a kind of leave."""
    return _kind(cut_dates(text))[0] is not None


def read_wish(text: str, today: date) -> Wish:
    """Every part may be missing; the words that are left are the reason, as they were spelt."""
    line = cut_dates(text)
    kind, at = _kind(line)
    line = _without(line, 0, at)
    part, line = _part(line) if kind is ReliefKind.SHARE else (None, line)
    heard = find_days(line, today)
    if heard is None:
        return Wish(kind, None, part, _reason(line, None))
    days = () if _goes_on(line, heard, today) else heard.readings
    return Wish(kind, days, part, _reason(line, heard))


def read_part(text: str) -> Fraction | None:
    """A share of the norm: `1/2`, `half`, `50%`."""
    return _part(cut_dates(text))[0]


def _kind(line: Wording) -> tuple[ReliefKind | None, int]:
    at = next((at for at, one in enumerate(line.pieces) if one.word not in _FILLERS), 0)
    for kind, words in _KINDS.items():
        if line.word(at) in words:
            return kind, at + 1 + _length_of_any(line, at + 1, _OF_THE_NORM)
    return None, 0


def _part(line: Wording) -> tuple[Fraction | None, Wording]:
    for at in range(len(line.pieces)):
        for words, part in _PARTS.items():
            if line.words(at, len(words)) == words:
                end = at + len(words)
                end += _length_of_any(line, end, _OF_THE_NORM)
                return part, _without(line, at, end)
    return None, line


def _goes_on(line: Wording, heard: HeardDays, today: date) -> bool:
    """More days are named besides: which of them are meant is not for us to say."""
    more = find_days(line, today, heard.end)
    if more is None:
        return False
    between = {piece.word for piece in line.pieces[heard.end : more.start]}
    is_list = between <= _ALSO and line.after_dot(more.end) == len(line.pieces)
    return is_list or not between & {*_PARTING, *(words[0] for words in _BECAUSE)}


def _reason(line: Wording, heard: HeardDays | None) -> str:
    pieces = line.pieces
    sides = (pieces[: heard.start], pieces[heard.end :]) if heard else (pieces,)
    said = " ".join(line.text[one[0].start : one[-1].end] for one in sides if one)
    return _without_because(" ".join(said.strip(_LOOSE).split())).strip(_LOOSE)


def _without_because(words: str) -> str:
    line = cut_dates(words)
    length = _length_of_any(line, 0, _BECAUSE)
    return words[line.pieces[length - 1].end :] if length else words


def _length_of_any(line: Wording, at: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    return next((len(words) for words in phrases if line.words(at, len(words)) == words), 0)


def _without(line: Wording, start: int, end: int) -> Wording:
    return replace(line, pieces=line.pieces[:start] + line.pieces[end:])
