"""What an account's statement shows: work by day and project, and the other lines by cycle."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select

from domain.accounts import SAVED, LineKind
from domain.labour import EntryState
from domain.reckoning import LabourAccount
from storage.database import Connection
from storage.reckoned import reckoned_in
from storage.tables import entry, labour_line, project

ProjectDay = tuple[date, str, int]
CycleLine = tuple[date, LineKind, int]


def work(
    db: Connection, account: LabourAccount, first: date, until: date | None
) -> list[ProjectDay]:
    """Counted minutes from a day on, up to another (not included)."""
    found = (
        select(entry.c.work_date, project.c.name, func.sum(entry.c.minutes))
        .join(project, project.c.id == entry.c.project_id)
        .where(*_work(account, first), *([entry.c.work_date < until] if until else []))
        .group_by(entry.c.work_date, project.c.id, project.c.name)
        .order_by(entry.c.work_date, project.c.name)
    )
    return [(row[0], row[1], int(row[2])) for row in db.execute(found)]


def lines(
    db: Connection, account: LabourAccount, first: date, until: date | None
) -> list[CycleLine]:
    """Minutes by cycle and kind, of the cycles that begin within these days."""
    cycle = labour_line.c.cycle_first
    found = (
        select(cycle, labour_line.c.kind, func.sum(labour_line.c.minutes))
        .where(*_lines(account, first), *([cycle < until] if until else []))
        .group_by(cycle, labour_line.c.kind)
        .order_by(cycle)
    )
    return [(row[0], LineKind(row[1]), int(row[2])) for row in db.execute(found)]


def moved_since(db: Connection, account: LabourAccount, first: date) -> tuple[int, int]:
    """What the balance and the savings have changed by since a cycle's first day."""
    worked = select(func.sum(entry.c.minutes)).where(*_work(account, first))
    minutes: Any = labour_line.c.minutes
    saved = func.sum(minutes).filter(labour_line.c.kind.in_(SAVED))
    posted = select(func.sum(minutes), saved).where(*_lines(account, first))
    balance, savings = db.execute(posted).one()
    return int(db.execute(worked).scalar() or 0) + int(balance or 0), -int(savings or 0)


def _work(account: LabourAccount, first: date) -> tuple[ColumnElement[bool], ...]:
    return (
        entry.c.member_id == account.member_id,
        reckoned_in(account.unit_id),
        entry.c.labour == account.labour,
        entry.c.state == EntryState.COUNTED,
        entry.c.work_date >= first,
    )


def _lines(account: LabourAccount, first: date) -> tuple[ColumnElement[bool], ...]:
    return (
        labour_line.c.member_id == account.member_id,
        labour_line.c.unit_id == account.unit_id,
        labour_line.c.labour == account.labour,
        labour_line.c.cycle_first >= first,
    )
