"""A member's work since a cycle began, however long the history before it is."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, bindparam, case, func, select

from domain.labour import TAKES_ROOM, EntryState
from domain.projects import Labour
from domain.standing import Worked
from storage.database import Connection
from storage.reckoned import reckoned_in
from storage.tables import entry

_LAST = bindparam("last", type_=Date)
_IN_CYCLE = entry.c.work_date <= _LAST


def _sum(*conditions: ColumnElement[bool]) -> ColumnElement[Any]:
    minutes: Any = entry.c.minutes
    for condition in conditions:
        minutes = case((condition, minutes), else_=0)
    return func.coalesce(func.sum(minutes), 0)


_COUNTED = entry.c.state == EntryState.COUNTED
_WAITING = entry.c.state == EntryState.WAITING
_WORKED = (
    select(
        entry.c.labour,
        _sum(_COUNTED, _IN_CYCLE),
        _sum(_WAITING, _IN_CYCLE),
        _sum(_COUNTED, entry.c.work_date > _LAST),
    )
    .where(
        entry.c.member_id == bindparam("member"),
        reckoned_in(bindparam("unit")),
        entry.c.work_date >= bindparam("first", type_=Date),
        entry.c.state.in_(TAKES_ROOM),
    )
    .group_by(entry.c.labour)
)


def worked(
    db: Connection, unit_id: int, member_id: int, first: date, last: date
) -> dict[Labour, Worked]:
    """From a cycle's first day on, by kind; what came after its last day apart."""
    of = {"unit": unit_id, "member": member_id, "first": first, "last": last}
    rows = {Labour(row[0]): map(int, row[1:]) for row in db.execute(_WORKED, of)}
    return {labour: Worked(*rows.get(labour, ())) for labour in Labour}
