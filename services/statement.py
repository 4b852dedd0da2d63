"""«Почему столько?»: an account cycle by cycle, all that came and went, with the balance."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.accounts import LineKind, Tally
from domain.cycles import Cycle
from domain.norms import cycles_between
from domain.people import Member
from domain.projects import Labour
from domain.reckoning import LabourAccount
from services import holders
from storage import labour_accounts, memberships, norms, statements
from storage.database import Connection

__all__ = ["Statement", "StatementCycle", "read"]

CYCLES = 4


@dataclass(frozen=True, slots=True)
class StatementCycle:
    """What a cycle brought by project, what its closing took, and the balance after it."""

    cycle: Cycle
    work: Mapping[str, int]
    lines: Mapping[LineKind, int]
    balance: int
    # What will be taken from the running one.
    due: int | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Cycles in order; `back` is how many lie between the last of them and the newest one."""

    labour: Labour
    before: Tally
    cycles: Sequence[StatementCycle]
    after: Tally
    back: int = 0
    has_earlier: bool = False
    # Whether there is something to tell of the other kind of labour.
    has_other: bool = False


def read(
    db: Connection, me: Member, labour: Labour, now: datetime, back: int = 0
) -> Statement | None:
    """The last cycles but `back`; None where nothing is reckoned yet."""
    me = holders.reckoned(db, me)
    accounts = labour_accounts.of_member(db, me.unit.id, me.id)
    account = accounts.get(labour)
    begin, today = me.unit.reckoned_from, me.unit.today(now)
    if begin is None or account is None or account.first is None or today < begin:
        return None
    cycles = _cycles(db, account, begin, max(today, account.first))
    if not cycles:
        return None
    back = max(0, min(back, len(cycles) - 1))
    shown = cycles[back : back + CYCLES][::-1]
    until = cycles[back - 1].first if back else None
    told = _read(db, account, shown, until)
    other = any(one.due or one.tally != Tally() for one in accounts.values() if one != account)
    return replace(told, back=back, has_earlier=back + CYCLES < len(cycles), has_other=other)


def _cycles(db: Connection, account: LabourAccount, begin: date, last: date) -> list[Cycle]:
    """Those in which the member belonged, newest first."""
    versions = norms.versions(db, account.unit_id)
    stays = memberships.stays(db, account.unit_id, account.member_id)
    cycles = [cycle for cycle, _ in cycles_between(versions, begin, last)]
    return [one for one in reversed(cycles) if any(one.overlaps(stay) for stay in stays)]


def _read(
    db: Connection, account: LabourAccount, shown: Sequence[Cycle], until: date | None
) -> Statement:
    """The balance is known as it is now; what came since is taken off to know it as it was."""
    before = _as_of(db, account, shown[0].first)
    after = _as_of(db, account, until) if until else account.tally
    work, lines = _work(db, account, shown, until), _lines(db, account, shown, until)
    told, balance = [], before.balance
    for cycle, worked, posted in zip(shown, work, lines, strict=True):
        balance += sum(worked.values()) + sum(posted.values())
        due = account.due if cycle.first == account.first else None
        told.append(StatementCycle(cycle, worked, posted, balance, due))
    return Statement(account.labour, before, told, after)


def _as_of(db: Connection, account: LabourAccount, day: date) -> Tally:
    moved, saved = statements.moved_since(db, account, day)
    return Tally(account.tally.balance - moved, account.tally.savings - saved)


def _work(
    db: Connection, account: LabourAccount, shown: Sequence[Cycle], until: date | None
) -> list[dict[str, int]]:
    """Minutes by project, for each of the cycles."""
    sums: list[dict[str, int]] = [defaultdict(int) for _ in shown]
    starts = [cycle.first for cycle in shown]
    for day, project, minutes in statements.work(db, account, starts[0], until):
        sums[bisect_right(starts, day) - 1][project] += minutes
    return [{name: minutes for name, minutes in one.items() if minutes} for one in sums]


def _lines(
    db: Connection, account: LabourAccount, shown: Sequence[Cycle], until: date | None
) -> list[dict[LineKind, int]]:
    sums: list[dict[LineKind, int]] = [defaultdict(int) for _ in shown]
    starts = [cycle.first for cycle in shown]
    for first, kind, minutes in statements.lines(db, account, starts[0], until):
        sums[bisect_right(starts, first) - 1][kind] += minutes
    return sums
