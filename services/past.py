"""Closed cycles reckoned anew, where something in them changes after their closing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain.accounts import Line as AccountLine
from domain.accounts import LineKind, Tally, behind_since, savings_of
from domain.cycles import A_DAY, Cycle
from domain.norms import Norm, Terms, cycle_at, cycles_between, due
from domain.people import Unit
from domain.reckoning import SETTLEMENT, ClosedCycle, LabourAccount, differences
from storage import labour_accounts, labour_lines, norms
from storage.database import Connection
from storage.labour_lines import Posted

LOOK_BACK = timedelta(days=90)


def reckon_anew(
    db: Connection,
    unit: Unit,
    account: LabourAccount,
    terms: Terms,
    since: date,
    now: datetime,
) -> LabourAccount:
    """Post what the closings from a day on would have posted, had all been known in time."""
    versions = norms.versions(db, unit.id)
    begin = cycle_at(versions, since)
    if begin is None:
        return account
    past = Past.read(db, account, begin.first)
    postings = list(differences(past.start, past.closed(account, versions, terms)))
    where = (unit.id, account.member_id, account.labour)
    lines = [Posted(*where, one.line, one.cycle.first, one.cycle.last) for one in postings]
    labour_lines.post(db, lines, now)
    tally = account.tally.after(one.line for one in postings)
    return with_beginning(db, unit, replace(account, tally=tally))


def with_beginning(db: Connection, unit: Unit, account: LabourAccount) -> LabourAccount:
    """The account, kept with the day on which its deficit began."""
    account = replace(account, behind_since=_beginning(db, unit, account))
    labour_accounts.keep(db, account)
    return account


def _beginning(db: Connection, unit: Unit, account: LabourAccount) -> date | None:
    """Looks back as far as the deficit reaches, a cycle's first day at a time."""
    if account.tally.balance >= 0 or unit.reckoned_from is None:
        return None
    versions, back = norms.versions(db, unit.id), LOOK_BACK
    day = account.first or labour_lines.last_day(db, unit.id, account.member_id)
    day = day or unit.reckoned_from
    while True:
        day = max(unit.reckoned_from, day - back)
        cycle = cycle_at(versions, day)
        past = Past.read(db, account, cycle.first if cycle else day)
        if past.start.balance >= 0 or day == unit.reckoned_from:
            return behind_since([(past.since, past.start.balance), *past.changes()])
        back *= 4


@dataclass(frozen=True, slots=True)
class Past:
    """What an account was as a cycle began, and all that has come since."""

    since: date
    start: Tally
    work: dict[date, int]
    lines: dict[tuple[date, date], dict[LineKind, int]]

    @classmethod
    def read(cls, db: Connection, account: LabourAccount, since: date) -> "Past":
        of = (account.unit_id, account.member_id, account.labour)
        work = labour_lines.work_by_day(db, *of, since)
        lines = labour_lines.sums(db, *of, since)
        posted = [
            AccountLine(kind, minutes) for sums in lines.values() for kind, minutes in sums.items()
        ]
        later = sum(work.values()) + sum(line.minutes for line in posted)
        start = Tally(account.tally.balance - later, account.tally.savings - savings_of(posted))
        return cls(since, start, work, lines)

    def closed(
        self, account: LabourAccount, versions: Sequence[Norm], terms: Terms
    ) -> Iterator[ClosedCycle]:
        """The cycles from then on that have closed in this account, in order."""
        last = max((last for _, last in self.lines), default=self.since)
        end = account.first - A_DAY if account.first else last
        if end < self.since:
            return
        for cycle, norm in cycles_between(versions, self.since, end):
            belongs = terms.belongs_in(cycle)
            owed = due(norm.minutes(account.labour), cycle, terms) if belongs else None
            posted = self.lines.get((cycle.first, cycle.last), {})
            yield ClosedCycle(cycle, norm, owed, self._income(cycle, posted), posted)

    def _income(self, cycle: Cycle, posted: dict[LineKind, int]) -> int:
        worked = sum(minutes for day, minutes in self.work.items() if day in cycle)
        return worked + sum(m for kind, m in posted.items() if kind not in SETTLEMENT)

    def changes(self) -> Iterator[tuple[date, int]]:
        """Minutes by day, oldest first; a closing belongs to the day after its cycle."""
        found = list(self.work.items())
        for (first, last), sums in self.lines.items():
            for kind, minutes in sums.items():
                found.append((last + A_DAY if kind in SETTLEMENT else first, minutes))
        yield from sorted(found)
