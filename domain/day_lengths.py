"""How long days go on: `на 3 дня`, `две недели`, `for a month`."""

from dataclasses import dataclass
from datetime import date

from domain.calendar_words import DAYS_AGO
from domain.cycles import A_DAY, Span
from domain.named_days import shifted
from domain.near_days import hear_count, month_end
from domain.wording import Wording, vocabulary

FOR = ("на", "for")
_A_YEAR = 12
_MOST = 1000
_MONTHS = vocabulary("месяц месяца месяцев month months")


@dataclass(frozen=True, slots=True)
class Length:
    """How long: so many days, or months of the calendar."""

    days: int = 0
    months: int = 0

    def from_day(self, first: date) -> Span | None:
        last = self._months_on(first) if self.months else shifted(first, self.days - 1)
        return Span(first, last) if last else None

    def _months_on(self, first: date) -> date | None:
        """A month from the 31st ends where the shorter month does."""
        year, month = divmod(first.year * _A_YEAR + first.month - 1 + self.months, _A_YEAR)
        if year > date.max.year:
            return None
        end = month_end(year, month + 1)
        return end if first.day > end.day else date(year, month + 1, first.day) - A_DAY


def hear_length(line: Wording, at: int) -> tuple[Length, int] | None:
    start = at + (line.word(at) in FOR)
    count, unit = hear_count(line, start)
    days = DAYS_AGO.get(line.word(unit), 0)
    if not 1 <= count <= _MOST:
        return None
    if line.word(unit) in _MONTHS:
        return Length(months=count), unit + 1
    return (Length(count * days), unit + 1) if days else None
