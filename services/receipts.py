"""The receipt of an entry: what it was, and what the worker's week and account have come to."""

from dataclasses import dataclass

from domain.cycles import Cycle
from domain.labour import Entry, Total
from domain.norms import cycle_at
from domain.people import Member
from domain.projects import Project
from domain.reckoning import LabourAccount
from storage import cycle_work, labour_accounts, norms
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Closed:
    """The closed cycle that an entry belongs to, and what is carried over from such ones now."""

    cycle: Cycle
    carried: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was written down or taken back, and what the worker's week has come to."""

    entry: Entry
    project: Project
    worker: Member
    week: Total
    joined: bool = False
    # The worker's account of this kind of labour as it is now; None where its day is in none.
    account: LabourAccount | None = None
    closed: Closed | None = None


def receipt_of(
    db: Connection,
    entry: Entry,
    project: Project,
    worker: Member,
    week: Total,
    *,
    joined: bool = False,
    account: LabourAccount | None = None,
) -> Receipt:
    """The account is looked up where it is not at hand."""
    account = account or _account(db, entry, worker)
    closed = _closed(db, entry, account) if account else None
    return Receipt(entry, project, worker, week, joined, account, closed)


def _account(db: Connection, entry: Entry, worker: Member) -> LabourAccount | None:
    begin = worker.unit.reckoned_from
    if begin is None or entry.work_date < begin:
        return None
    return labour_accounts.of_member(db, worker.unit.norm_unit_id, worker.id).get(entry.labour)


def _closed(db: Connection, entry: Entry, account: LabourAccount) -> Closed | None:
    if account.first is None or account.last is None or entry.work_date >= account.first:
        return None
    cycle = cycle_at(norms.versions(db, account.unit_id), entry.work_date)
    of = (account.unit_id, account.member_id, account.first, account.last)
    since = cycle_work.worked(db, *of)[account.labour]
    carried = account.tally.balance - since.counted - since.later
    return Closed(cycle, carried) if cycle else None
