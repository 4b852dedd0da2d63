"""How much: `3 кг`, `500 г`, `2,5 л`, `полкило`, `10 шт`, `2`; and money: `1 500 ₽`, `99,90`."""

import re
from fractions import Fraction

from domain.errors import Refusal
from domain.measures import Measure, whole
from domain.number_words import TOO_MANY, read_number
from domain.wording import cut, fold, shorten

# How much of which measure one such word is.
_WORDS = """
кг kg кило килограмм килограмма килограммов kilogram kilograms|kilogram|1000
г гр грамм грамма граммов g gr gram grams|kilogram|1
л l литр литра литров litre litres liter liters|litre|1000
мл ml миллилитр миллилитра миллилитров|litre|1
м m метр метра метров metre metres meter meters|metre|1000
см cm сантиметр сантиметра сантиметров|metre|10
мм mm|metre|1
шт штук штука штуки pc pcs piece pieces|piece|1
уп упак упаковка упаковки упаковок пачка пачки пачек pack packs|pack|1
"""
UNITS: dict[str, tuple[Measure, int]] = {
    word: (Measure(measure), int(parts))
    for words, measure, parts in (line.split("|") for line in _WORDS.strip().splitlines())
    for word in words.split()
}
_HALF = re.compile(r"^пол[- ]?(кило|кг|литра|метра|килограмма)$")
_MONEY = re.compile(
    r"^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?"
    r"\s*(?:₽|р\.?|руб\w*\.?|rub\w*|roubles?)?"
    r"(?:\s*(\d{1,2})\s*(?:к\.?|коп\w*\.?|kop\w*))?$"
)
MOST = 10**12


class NotAnAmount(Refusal):
    """Facts: `text`, the words that say no amount."""

    message_id = "refusal-not-an-amount"


class OtherMeasure(Refusal):
    """Facts: `text`, and the `measure` in which the item is counted."""

    message_id = "refusal-other-measure"


class NotMoney(Refusal):
    """Facts: `text`, the words that say no sum of money."""

    message_id = "refusal-not-money"


def parse_amount(text: str, measure: Measure) -> int:
    """In smallest parts, more than 0; a bare number is of the whole measure, `2` kg is 2000.

    Raises NotAnAmount; OtherMeasure for litres of what is counted in kilograms; both for what is
    no whole number of smallest parts: `1,5 шт`.
    """
    heard = read_amount(text)
    if heard is None:
        raise NotAnAmount(text=shorten(text))
    number, unit = heard
    if unit and unit[0] is not measure:
        raise OtherMeasure(text=shorten(text), measure=measure.value)
    amount = number * (unit[1] if unit else whole(measure))
    if amount.denominator != 1 or not 0 < amount <= MOST:
        raise NotAnAmount(text=shorten(text))
    return int(amount)


def read_amount(text: str) -> tuple[Fraction, tuple[Measure, int] | None] | None:
    """The number and what one of it is, where the whole text says an amount."""
    plain = fold(text).strip().rstrip(".")
    if half := _HALF.match(plain):
        return Fraction(1, 2), UNITS.get(half[1]) or UNITS["кг"]
    line = cut(plain)
    number = read_number(line, 0)
    if number is None or number.value >= TOO_MANY:
        return None
    rest = [line.word(place) for place in range(number.end, len(line.pieces))]
    if not rest:
        return number.value, None
    unit = UNITS.get(rest[0]) if len(rest) == 1 else None
    return (number.value, unit) if unit else None


def parse_money(text: str) -> int:
    """Kopecks, more than 0: `1500`, `1 500,50 ₽`, `99 руб 90 коп`. Raises NotMoney."""
    found = _MONEY.match(fold(text).strip())
    if not found or (found[2] and found[3]):
        raise NotMoney(text=shorten(text))
    roubles = int(re.sub(r"\D", "", found[1]))
    kopecks = int((found[2] or "0").ljust(2, "0")) if found[2] else int(found[3] or 0)
    if not 0 < (total := roubles * 100 + kopecks) <= MOST:
        raise NotMoney(text=shorten(text))
    return total
