"""What the closing of a cycle would find, over all accounts at once: nothing is written."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import Date, Integer, bindparam, func, select

from domain.accounts import Tally
from domain.labour import EntryState
from domain.projects import Labour
from domain.reckoning import LabourAccount
from storage.database import Connection
from storage.labour_accounts import COLUMNS, as_account
from storage.tables import entry, labour_account, member

_MISSING = labour_account.c.due - labour_account.c.balance - labour_account.c.savings
_RUNNING = (
    labour_account.c.unit_id == bindparam("unit"),
    labour_account.c.cycle_first == bindparam("first", type_=Date),
)
# Written as in the partial index of the accounts that are short.
_SHORT = labour_account.c.balance + labour_account.c.savings < labour_account.c.due
_SAME = (
    labour_account.c.labour,
    labour_account.c.balance,
    labour_account.c.savings,
    labour_account.c.due,
)
_ALIKE = select(*_SAME, func.count()).where(*_RUNNING).group_by(*_SAME)
_MEMBERS = select(func.count(labour_account.c.member_id.distinct())).where(*_RUNNING)
_BEHIND = _MEMBERS.where(_SHORT)
_WORST = (
    select(labour_account.c.member_id, member.c.name)
    .join(member, member.c.id == labour_account.c.member_id)
    .where(*_RUNNING, _SHORT)
    .group_by(labour_account.c.member_id, member.c.name)
    .order_by(func.sum(_MISSING).desc(), labour_account.c.member_id)
    .offset(bindparam("skip", type_=Integer))
    .limit(bindparam("most", type_=Integer))
)
_OF_MEMBERS = select(*COLUMNS).where(
    *_RUNNING, labour_account.c.member_id.in_(bindparam("members", expanding=True))
)
_WAITING = select(func.count()).where(
    entry.c.unit_id == bindparam("unit"),
    entry.c.state == EntryState.WAITING,
    entry.c.work_date.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
)


def alike(db: Connection, unit_id: int, first: date) -> list[tuple[Labour, Tally, int, int]]:
    """Accounts in which a cycle runs: what they hold, what is due, and how many are just so."""
    rows = db.execute(_ALIKE, {"unit": unit_id, "first": first})
    return [(Labour(row[0]), Tally(row[1], row[2]), row[3], int(row[4])) for row in rows]


def count_members(db: Connection, unit_id: int, first: date) -> int:
    return int(db.execute(_MEMBERS, {"unit": unit_id, "first": first}).scalar_one())


def count_behind(db: Connection, unit_id: int, first: date) -> int:
    """Members who have less than is due, of either kind of labour."""
    return int(db.execute(_BEHIND, {"unit": unit_id, "first": first}).scalar_one())


def worst(
    db: Connection, unit_id: int, first: date, skip: int, most: int
) -> list[tuple[int, str]]:
    """Those members and their names, who lacks most first."""
    of = {"unit": unit_id, "first": first, "skip": skip, "most": most}
    return [(row[0], row[1]) for row in db.execute(_WORST, of)]


def of_members(
    db: Connection, unit_id: int, first: date, members: Collection[int]
) -> list[LabourAccount]:
    of = {"unit": unit_id, "first": first, "members": list(members)}
    return [as_account(row) for row in db.execute(_OF_MEMBERS, of)]


def count_waiting(db: Connection, unit_id: int, first: date, last: date) -> int:
    """Entries of the cycle that nobody has confirmed yet."""
    return int(db.execute(_WAITING, {"unit": unit_id, "first": first, "last": last}).scalar_one())
