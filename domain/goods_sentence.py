"""Goods in one sentence: `3 кг картошки и молоко 2`, `дайте 2 л молока каждую неделю`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from domain.amounts import UNITS
from domain.measures import Measure, whole
from domain.number_words import TOO_MANY, read_number
from domain.standing_requests import Every
from domain.wording import Wording, cut, fold, vocabulary

LONGEST = 300
MOST_LINES = 6
_ASKING = vocabulary(
    "дай дайте нужно нужна нужны нужен надо хочу прошу возьму заявка please give need want"
)
_POLITE = _ASKING | vocabulary("мне нам пожалуйста спасибо можно бы еще me us i we of some the")
_TIME = vocabulary(
    "ч час часа часов часик мин минута минуты минут полчаса h hr hrs hour hours min mins minutes"
)
# Such a word says goods, whatever stands beside it; metres and grams may be something else.
_CLEAR = frozenset(UNITS) - vocabulary("м m г g мм mm см cm гр gr")
_HALVES = {"полкило": "кг", "полкилограмма": "кг", "пол-литра": "л", "поллитра": "л"}
_EVERY = {
    Every.WEEK: re.compile(
        r"\b(кажд(ую|ой) неделю|еженедельно|раз в неделю|(every|each) week|weekly)\b"
    ),
    Every.MONTH: re.compile(
        r"\b(каждый месяц|ежемесячно|раз в месяц|(every|each) month|monthly)\b"
    ),
}
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
_AND = vocabulary("и and")
_BREAKS = frozenset(",;+\n")


@dataclass(frozen=True, slots=True)
class Amount:
    """`unit` is the measure that was named, and how many smallest parts one of it is."""

    number: Fraction
    unit: tuple[Measure, int] | None

    def of(self, measure: Measure) -> int | None:
        """In smallest parts; None where it is of another measure, or no whole number of them."""
        if self.unit and self.unit[0] is not measure:
            return None
        parts = self.number * (self.unit[1] if self.unit else whole(measure))
        return int(parts) if parts.denominator == 1 and parts > 0 else None


@dataclass(frozen=True, slots=True)
class Said:
    """The words for one kind of goods, and how much of it."""

    words: str
    amount: Amount | None


@dataclass(frozen=True, slots=True)
class GoodsSentence:
    """`is_clear`: a measure of goods is named; `asks`: it begins as a request does."""

    said: tuple[Said, ...]
    every: Every | None
    is_clear: bool
    asks: bool
    tells_time: bool


def read_goods(text: str) -> GoodsSentence:
    plain, every = _without_every(fold(text[:LONGEST]).replace("\n", ";"))
    line = cut(plain)
    words = [piece.word for piece in line.pieces]
    tells_time = bool(_CLOCK.search(plain)) or any(word in _TIME for word in words)
    said = tuple(_joined(part) for part in _parts(line))
    said = tuple(one for one in said if one.words or one.amount)
    clear = any(one.amount and one.amount.unit and _names_clear(words) for one in said)
    asks = bool(words) and words[0] in _ASKING
    return GoodsSentence(said[:MOST_LINES], every, clear, asks, tells_time)


def _names_clear(words: list[str]) -> bool:
    return any(word in _CLEAR or word in _HALVES for word in words)


def _without_every(text: str) -> tuple[str, Every | None]:
    for every, pattern in _EVERY.items():
        if pattern.search(text):
            return pattern.sub(" ", text), every
    return text, None


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, an amount, or (neither) the end of what belongs together."""

    word: str = ""
    amount: Amount | None = None

    @property
    def is_break(self) -> bool:
        return not self.word and self.amount is None


def _tokens(line: Wording) -> Iterator[_Token]:
    at = 0
    while at < len(line.pieces):
        word = line.word(at)
        if word in _HALVES:
            yield _Token(amount=Amount(Fraction(1, 2), UNITS[_HALVES[word]]))
            at += 1
        elif found := _amount(line, at):
            amount, at = found
            yield _Token(amount=amount)
        else:
            if word in _BREAKS or word in _AND:
                yield _Token()
            elif word[0].isalnum() and word not in _POLITE:
                yield _Token(word=word)
            at += 1


def _amount(line: Wording, at: int) -> tuple[Amount, int] | None:
    number = read_number(line, at)
    if number is None or number.value >= TOO_MANY:
        return None
    unit = UNITS.get(line.word(number.end))
    if unit is None:
        return Amount(number.value, None), number.end
    return Amount(number.value, unit), line.after_dot(number.end + 1)


def _parts(line: Wording) -> list[list[_Token]]:
    """What belongs together: between signs, and where another amount begins or has ended."""
    parts: list[list[_Token]] = [[]]
    for token in _tokens(line):
        part = parts[-1]
        has_amount, has_word = any(one.amount for one in part), any(one.word for one in part)
        ended = has_word and has_amount and part[-1].amount is not None
        if token.is_break:
            parts.append([])
        elif has_amount and (token.amount or ended):
            parts.append([token])
        else:
            part.append(token)
    return parts


def _joined(part: list[_Token]) -> Said:
    amounts = [one.amount for one in part if one.amount]
    return Said(" ".join(one.word for one in part if one.word), amounts[0] if amounts else None)
