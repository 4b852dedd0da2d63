"""The labour accounts: what each holds now, kept in the transaction that changes it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    Date,
    Integer,
    ScalarSelect,
    bindparam,
    case,
    cast,
    func,
    insert,
    select,
    update,
)

from domain.accounts import Tally
from domain.cycles import Cycle
from domain.labour import EntryState
from domain.people import Standing
from domain.projects import Labour
from domain.reckoning import LabourAccount
from storage.database import Connection
from storage.reckoned import reckoned_in
from storage.tables import entry, labour_account, membership

_MINUTES = bindparam("minutes", type_=Integer)
_AFTER = labour_account.c.balance + _MINUTES
_ONE = (
    labour_account.c.unit_id == bindparam("unit"),
    labour_account.c.member_id == bindparam("member"),
    labour_account.c.labour == bindparam("kind"),
)
COLUMNS = (
    labour_account.c.unit_id,
    labour_account.c.member_id,
    labour_account.c.labour,
    labour_account.c.balance,
    labour_account.c.savings,
    labour_account.c.cycle_first,
    labour_account.c.cycle_last,
    labour_account.c.due,
    labour_account.c.behind_since,
)
_COUNT = (
    update(labour_account)
    .where(*_ONE)
    .values(
        balance=_AFTER,
        behind_since=case((_AFTER < 0, labour_account.c.behind_since), else_=cast(None, Date)),
    )
    .returning(*COLUMNS)
)
_OF_MEMBER = select(*COLUMNS).where(
    labour_account.c.unit_id == bindparam("unit"),
    labour_account.c.member_id == bindparam("member"),
)
_KEPT = ("balance", "savings", "cycle_first", "cycle_last", "due", "behind_since")
_NEW: dict[str, Any] = {name: bindparam(f"new_{name}") for name in _KEPT}
_SET = update(labour_account).where(*_ONE).values(_NEW)


def open_both(db: Connection, unit_id: int, member_id: int) -> None:
    """Once, at the first admission; who comes back finds the old ones."""
    if of_member(db, unit_id, member_id):
        return
    row = {"unit_id": unit_id, "member_id": member_id, "balance": 0, "savings": 0, "due": 0}
    db.execute(insert(labour_account), [row | {"labour": labour} for labour in Labour])


def of_member(db: Connection, unit_id: int, member_id: int) -> dict[Labour, LabourAccount]:
    rows = db.execute(_OF_MEMBER, {"unit": unit_id, "member": member_id})
    return {one.labour: one for one in map(as_account, rows)}


def count(
    db: Connection, unit_id: int, member_id: int, labour: Labour, minutes: int
) -> LabourAccount:
    """Work counts (+), or what was counted is taken back (-)."""
    of = {"unit": unit_id, "member": member_id, "kind": labour, "minutes": minutes}
    return as_account(db.execute(_COUNT, of).one())


def keep(db: Connection, account: LabourAccount) -> None:
    """Write the account as it is now."""
    keep_all(db, [account])


def keep_all(db: Connection, accounts: Sequence[LabourAccount]) -> None:
    if accounts:
        db.execute(_SET, [_row(account) for account in accounts])


def _row(account: LabourAccount) -> dict[str, Any]:
    kept = (
        account.tally.balance,
        account.tally.savings,
        account.first,
        account.last,
        account.due,
        account.behind_since,
    )
    of = {"unit": account.unit_id, "member": account.member_id, "kind": account.labour}
    return of | {f"new_{name}": value for name, value in zip(_KEPT, kept, strict=True)}


def run_cycle(db: Connection, unit_id: int, cycle: Cycle, dues: dict[Labour, int]) -> None:
    """In the accounts of all members in which no cycle runs, or one that has not begun yet.

    What is dated since its first day counts, where the clock was set back before.
    """
    members = select(membership.c.member_id).where(
        membership.c.unit_id == unit_id, membership.c.state == Standing.MEMBER
    )
    idle = labour_account.c.cycle_first.is_(None) & labour_account.c.member_id.in_(members)
    for labour in Labour:
        which = (
            labour_account.c.unit_id == unit_id,
            labour_account.c.labour == labour,
            idle | (labour_account.c.cycle_first >= cycle.first),
        )
        values = {"cycle_first": cycle.first, "cycle_last": cycle.last, "due": dues[labour]}
        worked = {"balance": _worked_since(cycle.first)}
        db.execute(update(labour_account).where(*which).values(values | worked))


def _worked_since(day: date) -> ScalarSelect[int]:
    return (
        select(func.coalesce(func.sum(entry.c.minutes), 0))
        .where(
            entry.c.member_id == labour_account.c.member_id,
            entry.c.work_date >= day,
            reckoned_in(labour_account.c.unit_id),
            entry.c.labour == labour_account.c.labour,
            entry.c.state == EntryState.COUNTED,
        )
        .correlate(labour_account)
        .scalar_subquery()
    )


def oldest_cycle(db: Connection, unit_id: int, before: date) -> tuple[date, date] | None:
    """The first and last day of the oldest cycle that still runs, though it ended before a day."""
    found = (
        select(labour_account.c.cycle_first, labour_account.c.cycle_last)
        .where(labour_account.c.unit_id == unit_id, labour_account.c.cycle_first.is_not(None))
        .order_by(labour_account.c.cycle_first)
        .limit(1)
    )
    row = db.execute(found).one_or_none()
    return (row[0], row[1]) if row and row[1] < before else None


def newest_cycle(db: Connection, unit_id: int) -> date | None:
    """The first day of the newest cycle that runs in any account."""
    found = select(labour_account.c.cycle_first).where(
        labour_account.c.unit_id == unit_id, labour_account.c.cycle_first.is_not(None)
    )
    newest = found.order_by(labour_account.c.cycle_first.desc()).limit(1)
    return db.execute(newest).scalar()


def as_account(row: Any) -> LabourAccount:
    return LabourAccount(
        row[0], row[1], Labour(row[2]), Tally(row[3], row[4]), row[5], row[6], row[7], row[8]
    )
