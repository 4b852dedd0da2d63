"""«Почему столько?»: the account line by line, some cycles on a page."""

from collections.abc import Mapping

from aiogram.types import InlineKeyboardButton

from domain.accounts import LineKind
from domain.projects import Labour
from handlers.cycles import cycle_title, facts_of
from handlers.pages import Page, Row, button, shortened
from handlers.standing.buttons import ShowStanding, Why
from handlers.standing.words import SHORT_NAME
from locales import Say
from services.statement import CYCLES, Statement, StatementCycle

MOST_PROJECTS = 5
ORDER = sorted(LineKind, key=lambda kind: kind is not LineKind.CHARGE)
OTHER = {Labour.OBLIGATORY: Labour.FREE, Labour.FREE: Labour.OBLIGATORY}


def why_page(say: Say, statement: Statement) -> Page:
    before = say("statement-before", amount=_amount(say, statement.before.balance))
    sections = [
        say("statement-title", labour=statement.labour.value),
        before if statement.before.balance else "",
        *("\n".join(_cycle(say, one)) for one in statement.cycles),
        _savings(say, statement),
    ]
    return Page("\n\n".join(filter(None, sections)), _rows(say, statement))


def nothing_page(say: Say) -> Page:
    return Page(say("statement-nothing"), [[_back(say)]])


def _cycle(say: Say, one: StatementCycle) -> list[str]:
    cycle = one.cycle
    lines = [
        cycle_title(say, cycle.first, cycle.last),
        *_work(say, one.work),
        *(_line(say, one, kind) for kind in ORDER if _is_shown(one, kind)),
        say("statement-balance", amount=say("statement-amount", minutes=one.balance)),
        _to_come(say, one),
    ]
    return [line for line in lines if line]


def _to_come(say: Say, one: StatementCycle) -> str:
    """What the running cycle will be charged."""
    if not one.due:
        return ""
    return say("statement-to-come", day=one.cycle.last, amount=_signed(say, -one.due))


def _work(say: Say, work: Mapping[str, int]) -> list[str]:
    """The projects with the most minutes by name."""
    found = sorted(work.items(), key=lambda item: -item[1])
    named, others = found[:MOST_PROJECTS], sum(minutes for _, minutes in found[MOST_PROJECTS:])
    lines = [
        say("statement-work", project=shortened(name, SHORT_NAME), amount=_signed(say, minutes))
        for name, minutes in named
    ]
    rest = [say("statement-other-projects", amount=_signed(say, others))] if others else []
    return [*lines, *rest]


def _is_shown(one: StatementCycle, kind: LineKind) -> bool:
    """A charge of nothing tells something too."""
    return kind in one.lines and (kind is LineKind.CHARGE or one.lines[kind] != 0)


def _line(say: Say, one: StatementCycle, kind: LineKind) -> str:
    facts = facts_of(one.cycle.first, one.cycle.last)
    return say("statement-line", line=kind.value, amount=_signed(say, one.lines[kind]), **facts)


def _savings(say: Say, statement: Statement) -> str:
    savings = statement.after.savings
    return say("statement-savings", minutes=savings) if savings else ""


def _amount(say: Say, minutes: int) -> str:
    return say("statement-amount", minutes=minutes)


def _signed(say: Say, minutes: int) -> str:
    return say("statement-plus" if minutes > 0 else "statement-amount", minutes=minutes)


def _rows(say: Say, statement: Statement) -> list[Row]:
    labour, back = statement.labour, statement.back
    turns = [
        *([_page(say("statement-earlier"), labour, back + CYCLES)] * statement.has_earlier),
        *([_page(say("statement-later"), labour, max(0, back - CYCLES))] if back else []),
    ]
    other = OTHER[labour]
    switch = [_page(say("standing-labour", labour=other.value), other, back)]
    return [turns, [*(switch if statement.has_other else []), _back(say)]]


def _page(label: str, labour: Labour, back: int) -> InlineKeyboardButton:
    return button(label, Why(labour=labour, back=back))


def _back(say: Say) -> InlineKeyboardButton:
    return button(say("statement-back"), ShowStanding())
