"""What the clock has caused already, each by a name of its own."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Connection
from storage.tables import done_once

_MARK = {
    "sqlite": sqlite.insert(done_once).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(done_once).on_conflict_do_nothing(),
}


def done(db: Connection, names: Collection[str]) -> set[str]:
    """Which of these have been done."""
    if not names:
        return set()
    found = select(done_once.c.name).where(done_once.c.name.in_(names))
    return set(db.execute(found).scalars())


def mark(db: Connection, name: str, now: datetime) -> None:
    db.execute(_MARK[db.dialect.name], {"name": name, "done_at": now})


def forget_before(db: Connection, moment: datetime) -> None:
    db.execute(delete(done_once).where(done_once.c.done_at < moment))
