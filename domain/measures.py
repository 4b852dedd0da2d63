"""In what goods are measured; amounts are whole numbers of a measure's smallest part."""

from enum import StrEnum


class Measure(StrEnum):
    PIECE = "piece"
    KILOGRAM = "kilogram"  # in grams
    LITRE = "litre"  # in millilitres
    METRE = "metre"  # in millimetres
    PACK = "pack"


# How many smallest parts make one whole.
_WHOLE = {Measure.KILOGRAM: 1000, Measure.LITRE: 1000, Measure.METRE: 1000}


def whole(measure: Measure) -> int:
    """Smallest parts in one: 1000 grams in a kilogram, 1 in a piece."""
    return _WHOLE.get(measure, 1)


def price_of(amount: int, measure: Measure, minutes_each: int) -> int:
    """Minutes for an amount at a price for one whole; a part of a minute is rounded half up."""
    parts = whole(measure)
    return (2 * amount * minutes_each + parts) // (2 * parts)
