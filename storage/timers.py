"""The timers that run, at most one a member."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from domain.timing import Timer
from storage.database import Connection
from storage.tables import timer

_TIMERS = select(
    timer.c.member_id, timer.c.project_id, timer.c.note, timer.c.started_at, timer.c.stopped_at
)


def of(db: Connection, member_id: int) -> Timer | None:
    row = db.execute(_TIMERS.where(timer.c.member_id == member_id)).one_or_none()
    return Timer(*row) if row else None


def add(db: Connection, new: Timer) -> None:
    values = {
        "member_id": new.member_id,
        "project_id": new.project_id,
        "note": new.note,
        "started_at": new.started_at,
    }
    db.execute(insert(timer), values)


def remove(db: Connection, member_id: int) -> None:
    db.execute(delete(timer).where(timer.c.member_id == member_id))


def mark_asked(db: Connection, started_before: datetime, now: datetime) -> list[Timer]:
    """Timers that have run so long and were not asked about; each once."""
    return _mark(db, started_before, timer.c.asked_at, now)


def mark_stopped(db: Connection, started_before: datetime, now: datetime) -> list[Timer]:
    return _mark(db, started_before, timer.c.stopped_at, now)


def _mark(db: Connection, started_before: datetime, column: Any, now: datetime) -> list[Timer]:
    marked = (
        update(timer)
        .where(
            timer.c.started_at <= started_before, column.is_(None), timer.c.stopped_at.is_(None)
        )
        .values({column: now})
        .returning(*_TIMERS.selected_columns)
    )
    return [Timer(*row) for row in db.execute(marked)]
