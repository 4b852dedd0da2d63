"""How leave is put into words."""

from collections.abc import Sequence
from datetime import date

from domain.cycles import Span
from domain.reliefs import Relief, ReliefKind, Wanted
from handlers.leave.plan import QUARTERS
from locales import Say
from services.leave_effects import Change

MOST_CHANGES = 6


def days_in_words(say: Say, days: Span, today: date) -> str:
    """1–10 декабря; the year where it is another one."""
    if days.last is None:
        return say("relief-days-open", first=days.first)
    if days.first == days.last:
        return say("relief-one-day", day=days.first)
    same_year = days.first.year == days.last.year == today.year
    said = "relief-days" if same_year else "relief-days-of-years"
    return say(said, first=days.first, last=days.last)


def title(say: Say, what: Relief | Wanted, today: date) -> str:
    """Доля нормы 1/2 · 1–10 декабря"""
    name = kind_in_words(say, what.kind)
    if what.part is not None:
        name = say("relief-with-part", name=name, quarters=int(what.part * QUARTERS))
    return f"{name} · {days_in_words(say, what.days, today)}"


def kind_in_words(say: Say, kind: ReliefKind) -> str:
    return say("relief-kind", kind=kind.value)


def changes_in_words(say: Say, changes: Sequence[Change]) -> str:
    """What is due before and after, a line for each cycle and kind of labour."""
    if not changes:
        return say("relief-changes-nothing")
    lines = [
        say(
            "relief-change",
            first=one.cycle.first,
            last=one.cycle.last,
            labour=one.labour.value,
            before=one.before,
            after=one.after,
        )
        for one in changes[:MOST_CHANGES]
    ]
    left = len(changes) - MOST_CHANGES
    return "\n".join([*lines, say("relief-changes-more", count=left)] if left > 0 else lines)
