"""Sums of money in few letters: in roubles, thousands or millions, whichever reads best."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from domain.fund_months import Month
from locales import Say

# In kopecks. Four figures at most stand in a column.
UNITS = {"one": 100, "thousand": 100_000, "million": 100_000_000}
MOST = 10_000
TEN = 10


@dataclass(frozen=True, slots=True)
class Sums:
    """All numbers of a chart are told in one unit."""

    unit: str

    @classmethod
    def of(cls, months: Sequence[Month]) -> Self:
        highest = max(max(one.came, one.went, one.left) for one in months)
        fitting = [unit for unit, size in UNITS.items() if highest < MOST * size]
        return cls(fitting[0] if fitting else "million")

    def said(self, say: Say, kopecks: int) -> str:
        """To a tenth below ten; what is there is never told as nothing."""
        size = UNITS[self.unit]
        tenths = (kopecks * TEN * 2 + size) // (2 * size)
        if kopecks and not tenths:
            return say("fund-chart-little")
        if tenths < TEN * TEN and self.unit != "one":
            return say("fund-chart-number", whole=tenths // TEN, tenth=tenths % TEN)
        return say("fund-chart-number", whole=(kopecks * 2 + size) // (2 * size), tenth=0)
