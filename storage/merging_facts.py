"""How much a member has worked, in all units and all time."""

from typing import NamedTuple

from sqlalchemy import case, func, select

from domain.labour import TAKES_ROOM, EntryState
from storage.database import Connection
from storage.tables import entry


class Work(NamedTuple):
    """Minutes that count and that wait for confirmation, and how many entries there are."""

    counted: int
    waiting: int
    entries: int


def work(db: Connection, member_id: int) -> Work:
    counted, waiting = (
        func.coalesce(func.sum(case((entry.c.state == state, entry.c.minutes), else_=0)), 0)
        for state in (EntryState.COUNTED, EntryState.WAITING)
    )
    entries = func.count().filter(entry.c.minutes > 0)
    theirs = (entry.c.member_id == member_id, entry.c.state.in_(TAKES_ROOM))
    return Work(*map(int, db.execute(select(counted, waiting, entries).where(*theirs)).one()))
