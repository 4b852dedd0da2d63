"""What labour credit pays for: wishes are cut to it before anything is shared out."""

from dataclasses import replace

from domain.measures import Measure, price_of, whole
from domain.sharing.wishes import Wished


def affordable(credit: int, measure: Measure, minutes_each: int) -> int | None:
    """The most of which the price is within the credit; None where it costs nothing."""
    if not minutes_each:
        return None
    parts = whole(measure)
    most = ((2 * credit + 1) * parts - 1) // (2 * minutes_each)
    assert price_of(most, measure, minutes_each) <= credit
    return most


def cut(wished: Wished, most: int | None) -> Wished:
    """Firm first, then of the extra what can be paid besides."""
    if most is None:
        return wished
    firm = min(wished.firm, most)
    return replace(wished, firm=firm, extra=min(wished.extra, most - firm))
