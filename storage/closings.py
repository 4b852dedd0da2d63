"""What the closing of a cycle reads: accounts some hundreds at a time, at one look."""

from datetime import date
from typing import Any

from sqlalchemy import Date, Integer, Select, bindparam, func, select

from domain.cycles import Span
from domain.labour import EntryState
from domain.reckoning import LabourAccount
from storage.database import Connection
from storage.labour_accounts import COLUMNS, as_account
from storage.reckoned import reckoned_in
from storage.reliefs import in_force
from storage.tables import entry, labour_account, labour_line, membership_span, relief

_LAST = bindparam("last", type_=Date)
_FIRST = bindparam("first", type_=Date)
# What belongs to later cycles, where the closing is late.
_WORKED_LATER = (
    select(func.coalesce(func.sum(entry.c.minutes), 0))
    .where(
        entry.c.member_id == labour_account.c.member_id,
        entry.c.work_date > _LAST,
        reckoned_in(labour_account.c.unit_id),
        entry.c.labour == labour_account.c.labour,
        entry.c.state == EntryState.COUNTED,
    )
    .correlate(labour_account)
    .scalar_subquery()
)
_POSTED_LATER = (
    select(func.coalesce(func.sum(labour_line.c.minutes), 0))
    .where(
        labour_line.c.member_id == labour_account.c.member_id,
        labour_line.c.unit_id == labour_account.c.unit_id,
        labour_line.c.labour == labour_account.c.labour,
        labour_line.c.cycle_first > _LAST,
    )
    .correlate(labour_account)
    .scalar_subquery()
)
_RUNNING: Select[Any] = (
    select(*COLUMNS, _WORKED_LATER + _POSTED_LATER)
    .where(
        labour_account.c.unit_id == bindparam("unit"),
        labour_account.c.cycle_first == _FIRST,
    )
    # By the index of cycles alone: any more, and SQLite looks through all who have been closed.
    .order_by(labour_account.c.member_id)
    .limit(bindparam("most", type_=Integer))
)


def running(
    db: Connection, unit_id: int, first: date, last: date, most: int
) -> list[tuple[LabourAccount, int]]:
    """Accounts in which this cycle still runs, and the minutes that belong to later ones.

    An even number keeps a member's two accounts together.
    """
    which = {"unit": unit_id, "first": first, "last": last, "most": most}
    return [(as_account(row), int(row[-1])) for row in db.execute(_RUNNING, which)]


def with_own_terms(
    db: Connection, unit_id: int, first: date, last: date, members: tuple[int, int]
) -> set[int]:
    """Members who do not simply owe the norm for these days, ids between two."""
    eased = select(relief.c.member_id).where(
        relief.c.unit_id == unit_id,
        relief.c.member_id.between(*members),
        *in_force(Span(first, last)),
    )
    whole = select(membership_span.c.member_id).where(
        membership_span.c.unit_id == unit_id,
        membership_span.c.member_id.between(*members),
        (membership_span.c.joined_on > first) | (membership_span.c.left_on <= last),
    )
    return {*db.execute(eased).scalars(), *db.execute(whole).scalars()}
