"""The letter to members who want one when a cycle has closed: what came of it, what is next."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.cycles import A_DAY, Cycle
from domain.norms import cycle_at
from domain.people import Unit
from domain.projects import Labour
from domain.reckoning import LabourAccount
from domain.reminder_points import NEWS, is_letter_due
from services import reminder_facts
from storage import done_once, norms, outbox, reminder_groups, units, weekly_numbers
from storage.database import Connection
from storage.reminder_groups import Group
from storage.weekly_numbers import LETTER

AT_ONCE = 200
PROJECTS = 5

Facts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Closed:
    """A cycle that has closed in all accounts, and the one that runs."""

    unit: Unit
    cycle: Cycle
    running: Cycle

    @property
    def cause(self) -> str:
        return f"{self.unit.id}:{self.cycle.first}"


def weekly_letters(db: Connection, now: datetime) -> bool:
    """Write to some members of one zone and hour; True while there may be more."""
    for unit in units.reckoned(db):
        closed = _closed(db, unit, now)
        if closed and (group := _first_due(db, closed, now)):
            _write_some(db, closed, group, now)
            return True
    return False


def _closed(db: Connection, unit: Unit, now: datetime) -> Closed | None:
    """None too where that is no news any more."""
    of = reminder_facts.running(db, unit, now)
    if of is None or unit.today(now) > of.cycle.first + (NEWS + 1) * A_DAY:
        return None
    before = cycle_at(norms.versions(db, unit.id), of.cycle.first - A_DAY)
    return Closed(unit, before, of.cycle) if before else None


def _first_due(db: Connection, closed: Closed, now: datetime) -> Group | None:
    due = {
        _name(closed, group): group
        for group in reminder_groups.groups(db, closed.unit)
        if is_letter_due(closed.running, now.astimezone(ZoneInfo(group.zone)), group.hour)
    }
    done = done_once.done(db, due)
    return next((group for name, group in due.items() if name not in done), None)


def _name(closed: Closed, group: Group) -> str:
    return f"{LETTER}:{closed.cause}:{group.name}"


def _write_some(db: Connection, closed: Closed, group: Group, now: datetime) -> None:
    members = weekly_numbers.readers(db, closed.unit, group, closed.running, closed.cause, AT_ONCE)
    if members:
        letters = _facts(db, closed, members)
        outbox.put_many(db, LETTER, closed.cause, letters, now, outbox.DIGEST)
    if len(members) < AT_ONCE:
        done_once.mark(db, _name(closed, group), now)


def _facts(db: Connection, closed: Closed, members: Collection[int]) -> list[tuple[int, Facts]]:
    of = (db, closed.unit.id, members)
    accounts = weekly_numbers.accounts(*of)
    owed = weekly_numbers.owed(*of, closed.cycle)
    since = weekly_numbers.worked_since(*of, closed.running.first)
    projects = weekly_numbers.by_project(*of, closed.cycle)
    shared = _shared(db, closed)
    letters = []
    for one in members:
        worked = projects.get(one, [])
        kinds = [
            _of_kind(account, owed.get(one, {}), since.get(one, {}), worked)
            for account in sorted(accounts[one], key=_place)
        ]
        letters.append((one, shared | _of_projects(worked) | {"kinds": kinds}))
    return letters


def _shared(db: Connection, closed: Closed) -> Facts:
    return {
        "unit": closed.unit.id,
        "first": closed.cycle.first,
        "last": closed.cycle.last,
        "now_first": closed.running.first,
        "now_last": closed.running.last,
        "all": weekly_numbers.of_all(db, closed.unit.id, closed.cycle),
    }


def _place(account: LabourAccount) -> int:
    return list(Labour).index(account.labour)


def _of_projects(projects: Sequence[tuple[str, Labour, int]]) -> Facts:
    minutes: dict[str, int] = {}
    for name, _, worked in projects:
        minutes[name] = minutes.get(name, 0) + worked
    named = sorted(minutes.items(), key=lambda one: -one[1])
    listed = [{"name": name, "minutes": worked} for name, worked in named]
    return {"minutes": sum(minutes.values()), "projects": listed[:PROJECTS]}


def _of_kind(
    account: LabourAccount,
    owed: Mapping[Labour, int],
    since: Mapping[Labour, int],
    projects: Sequence[tuple[str, Labour, int]],
) -> Facts:
    """The balance is that of the closing: what has been worked since is left aside."""
    labour = account.labour
    return {
        "labour": labour,
        "done": sum(minutes for _, kind, minutes in projects if kind is labour),
        "owed": owed.get(labour, 0),
        "balance": account.tally.balance - since.get(labour, 0),
        "savings": account.tally.savings,
        "due": account.due,
    }
