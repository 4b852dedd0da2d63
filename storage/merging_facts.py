"""How much a member has worked, asks for and has in their hands, in all units."""

from typing import NamedTuple

from sqlalchemy import case, func, select

from domain.labour import TAKES_ROOM, EntryState
from domain.requests import OPEN
from storage.database import Connection
from storage.tables import entry
from storage.tables.equipment import equipment
from storage.tables.funds import request


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


def requests(db: Connection, member_id: int) -> int:
    """To the common funds, that have not ended."""
    open_ones = (request.c.member_id == member_id, request.c.stage.in_(OPEN))
    return int(db.execute(select(func.count()).where(*open_ones)).scalar_one())


def things(db: Connection, member_id: int) -> int:
    """Shared ones in their hands."""
    held = select(func.count()).where(equipment.c.holder_id == member_id)
    return int(db.execute(held).scalar_one())
