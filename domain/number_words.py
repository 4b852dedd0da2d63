"""Numbers as people write and say them: `2,5`, `2½`, `полтора`, `сорок пять`, `two and a half`."""

import re
from dataclasses import dataclass
from fractions import Fraction

from domain.wording import Wording

HALF, QUARTER = Fraction(1, 2), Fraction(1, 4)
TOO_MANY = 10**9

_WHOLE_WORDS = """
один одна одну one 1|два две two 2|три three 3|четыре four 4|пять five 5|шесть six 6|семь seven 7
восемь eight 8|девять nine 9|десять ten 10|одиннадцать eleven 11|двенадцать twelve 12
тринадцать thirteen 13|четырнадцать fourteen 14|пятнадцать fifteen 15|шестнадцать sixteen 16
семнадцать seventeen 17|восемнадцать eighteen 18|девятнадцать nineteen 19|двадцать twenty 20
тридцать thirty 30|сорок forty 40|пятьдесят fifty 50|шестьдесят sixty 60|семьдесят seventy 70
восемьдесят eighty 80|девяносто ninety 90|сто hundred 100
"""
_WHOLE = {
    word: int(line.split()[-1])
    for line in _WHOLE_WORDS.strip().replace("\n", "|").split("|")
    for word in line.split()[:-1]
}
_PARTS = {
    **dict.fromkeys(("полтора", "полторы"), Fraction(3, 2)),
    **dict.fromkeys(("пол", "половина", "половину", "half", "1⁄2"), HALF),
    **dict.fromkeys(("четверть", "quarter", "1⁄4"), QUARTER),
    **{"3⁄4": Fraction(3, 4), "1⁄3": Fraction(1, 3), "2⁄3": Fraction(2, 3)},
}
_QUARTERS = ("четверти", "quarters")
_TAILS = {
    ("с", "половиной"): HALF,
    ("с", "четвертью"): QUARTER,
    ("and", "a", "half"): HALF,
    ("and", "half"): HALF,
    ("and", "a", "quarter"): QUARTER,
}
_DECIMAL = re.compile(r"(\d+)(?:[.,](\d{1,9}))?")
_RATIO = re.compile(r"([123])/([234])")


@dataclass(frozen=True, slots=True)
class Number:
    """A number, the place after it, and whether it is more than a plain word such as "два"."""

    value: Fraction
    end: int
    certain: bool


def read_number(line: Wording, at: int) -> Number | None:
    return _figures(line, at) or _part(line, at) or _whole_words(line, at)


def read_tail(line: Wording, at: int) -> tuple[Fraction, int]:
    """What "с половиной" or "and a half" adds, and the place after it."""
    for words, value in _TAILS.items():
        if line.words(at, len(words)) == words:
            return value, at + len(words)
    return Fraction(0), at


def is_whole(value: Fraction) -> bool:
    return value.denominator == 1


def _figures(line: Wording, at: int) -> Number | None:
    value = _decimal(line.word(at))
    value = _ratio(line.word(at)) if value is None else value
    if value is None:
        return None
    part = _part_after(line, at + 1) if is_whole(value) else None
    return Number(value + part, at + 2, True) if part else Number(value, at + 1, True)


def _decimal(word: str) -> Fraction | None:
    found = _DECIMAL.fullmatch(word)
    if not found:
        return None
    whole, decimals = found[1], found[2] or ""
    if len(whole) > len(str(TOO_MANY)):
        return Fraction(TOO_MANY)
    return Fraction(int(whole + decimals), 10 ** len(decimals))


def _ratio(word: str) -> Fraction | None:
    found = _RATIO.fullmatch(word)
    return Fraction(int(found[1]), int(found[2])) if found and found[1] < found[2] else None


def _part_after(line: Wording, at: int) -> Fraction | None:
    word = line.word(at)
    return _ratio(word) or (_PARTS[word] if "⁄" in word and word in _PARTS else None)


def _part(line: Wording, at: int) -> Number | None:
    start = at + 1 if line.word(at) in ("a", "an") else at
    value = _PARTS.get(line.word(start))
    return Number(value, start + 1, True) if value else None


def _whole_words(line: Wording, at: int) -> Number | None:
    value = _WHOLE.get(line.word(at))
    if value is None:
        return None
    then = at + 2 if line.glued_sign(at + 1, "-") else at + 1
    if line.word(then) in _QUARTERS:
        return Number(value * QUARTER, then + 1, True)
    ones = _WHOLE.get(line.word(then), 0)
    if value in range(20, 100) and ones in range(1, 10):
        return Number(Fraction(value + ones), then + 1, False)
    return Number(Fraction(value), at + 1, False)
