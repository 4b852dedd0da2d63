"""How cycles are named beneath a chart: briefly, and months only where they change."""

from datetime import date

from locales import Say

A_WEEK = 7
A_MONTH = range(28, 32)


def names(say: Say, cycles: list[tuple[date, date]]) -> list[tuple[str, str]]:
    """Two short lines for each cycle, by its first and last day."""
    lines, before = [], ""
    for first, last in cycles:
        upper, lower = _name(say, first, last)
        lines.append((upper, lower if lower != before else ""))
        before = lower
    return lines


def _name(say: Say, first: date, last: date) -> tuple[str, str]:
    if _is_month(first, last):
        return say("picture-month", month=first.month), str(first.year)
    if (last - first).days < A_WEEK:
        days = f"{first.day}–{last.day}" if first != last else str(first.day)
        return days, say("picture-month", month=last.month)
    return say("picture-day", day=first.day, month=first.month), str(first.year)


def _is_month(first: date, last: date) -> bool:
    return (first.day, first.month) == (1, last.month) and last.day in A_MONTH
