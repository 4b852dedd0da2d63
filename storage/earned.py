"""Confirmed labour of a member in all units, as it can be spent."""

from sqlalchemy import func, select

from domain.labour import EntryState
from storage.database import Connection
from storage.tables import entry


def minutes(db: Connection, member_id: int) -> int:
    """Of counted entries and their counter-entries."""
    found = select(func.coalesce(func.sum(entry.c.minutes), 0)).where(
        entry.c.member_id == member_id, entry.c.state == EntryState.COUNTED
    )
    return int(db.execute(found).scalar_one())


def last_entry(db: Connection, member_id: int) -> int:
    found = select(func.coalesce(func.max(entry.c.id), 0)).where(entry.c.member_id == member_id)
    return int(db.execute(found).scalar_one())
