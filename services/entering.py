"""How work is written down: what is checked, and what goes with it."""

from dataclasses import replace
from datetime import date, datetime

from domain.errors import Refusal
from domain.labour import (
    Draft,
    Entry,
    EntryState,
    Total,
    check_date,
    check_duration,
    check_note,
    check_room,
    clean_note,
    first_state,
)
from domain.norms import cycle_at
from domain.people import Member, Unit
from domain.projects import Project, ProjectState
from domain.reckoning import LabourAccount, is_locked, locked_from, may_be_locked
from services import accounts, holders
from services.receipts import Receipt, receipt_of
from storage import entries, journal, norms, outbox, people, projects
from storage.database import Connection
from storage.ids import may_exist

JOINS, LEAVES = "project.join", "project.leave"


class ProjectNotOpen(Refusal):
    message_id = "refusal-project-not-open"


class CycleLocked(Refusal):
    """Facts: the cycle's `first` and `last` day, and `since` when nobody writes into it."""

    message_id = "refusal-cycle-locked"


class LockedWithoutReason(Refusal):
    """A coordinator writes into a locked cycle for another; the note is the reason."""

    message_id = "refusal-cycle-locked-reason"


class NoSuchProject(Refusal):
    message_id = "refusal-no-such-project"


def write_down(
    db: Connection,
    author: Member,
    worker: Member,
    draft: Draft,
    now: datetime,
    corrects_id: int | None = None,
) -> Receipt:
    """Who works on a project takes part in it; what a coordinator enters for another counts."""
    worker = at_work(db, worker, draft.project_id, now)
    project = open_project(db, worker, draft.project_id)
    draft = replace(draft, note=clean_note(draft.note))
    week = _check(db, author, worker, draft, now)
    new = _entry(author, worker, project, draft)
    entry = holders.add(db, worker.unit, new, now, corrects_id)
    account = enter(db, worker.unit, entry, now)
    joined = _take_part(db, project, entry, now)
    if worker.id != author.id:
        journal.note(db, project.unit_id, author.id, "entry.on-behalf", "entry", entry.id, now)
        tell_worker(db, "hours-for-you", author, entry, project, now)
    week = week.with_entry(entry)
    return receipt_of(db, entry, project, worker, week, joined=joined, account=account)


def enter(db: Connection, unit: Unit, entry: Entry, now: datetime) -> LabourAccount | None:
    """What counts enters the worker's account; None where it does not, or none is kept."""
    if entry.state is not EntryState.COUNTED:
        return None
    return accounts.count(db, unit, entry, entry.minutes, now)


def at_work(db: Connection, worker: Member, project_id: int, now: datetime) -> Member:
    """The worker in the unit of the project, where they belong to it."""
    project = projects.get(db, project_id) if may_exist(project_id) else None
    if project is None or project.unit_id == worker.unit.id:
        return worker
    there = people.by_id(db, worker.id, now, project.unit_id)
    return there if there and there.belongs else worker


def open_project(db: Connection, worker: Member, project_id: int) -> Project:
    project = projects.get(db, project_id) if may_exist(project_id) else None
    if project is None or project.unit_id != worker.unit.id:
        raise NoSuchProject
    if project.state is not ProjectState.OPEN:
        raise ProjectNotOpen(project=project.name)
    return project


def _check(db: Connection, author: Member, worker: Member, draft: Draft, now: datetime) -> Total:
    unit = worker.unit
    check_duration(draft.minutes)
    check_note(draft.note)
    today = unit.today(now)
    check_date(draft.work_date, today, worker.joined_on, unit.days_back)
    _check_cycle(db, author, worker, draft, today)
    taken, week = entries.day_and_week(db, worker.id, draft.work_date)
    check_room(draft.minutes, taken, draft.work_date)
    return week


def _check_cycle(
    db: Connection, author: Member, worker: Member, draft: Draft, today: date
) -> None:
    try:
        check_open(db, worker.unit, draft.work_date, today)
    except CycleLocked as locked:
        if author.id == worker.id:
            raise
        if not draft.note:
            raise LockedWithoutReason(**locked.facts) from None


def check_open(db: Connection, unit: Unit, day: date, today: date) -> None:
    """Three days after a cycle has closed it is locked: CycleLocked.

    Then a coordinator alone writes into it, with a reason (the cooperative's rules, labour).
    """
    if unit.reckoned_from is None or day < unit.reckoned_from or not may_be_locked(day, today):
        return
    cycle = cycle_at(norms.versions(db, unit.id), day)
    if cycle and is_locked(cycle.last, today):
        raise CycleLocked(first=cycle.first, last=cycle.last, since=locked_from(cycle.last))


def _take_part(db: Connection, project: Project, entry: Entry, now: datetime) -> bool:
    if projects.participates(db, project.id, entry.member_id):
        return False
    projects.join(db, project.id, entry.member_id, now)
    journal.note(db, project.unit_id, entry.member_id, JOINS, "entry", entry.id, now)
    return True


def stop_taking_part(db: Connection, entry: Entry, now: datetime) -> None:
    """Where the entry has made its member join, and no later work stands."""
    if entries.has_made_join(db, entry, JOINS) and not entries.stands_later(db, entry):
        projects.leave(db, entry.project_id, entry.member_id, now)
        journal.note(db, entry.unit_id, entry.member_id, LEAVES, "entry", entry.id, now)


def _entry(author: Member, worker: Member, project: Project, draft: Draft) -> Entry:
    vouched = author.id != worker.id
    return Entry(
        id=0,
        unit_id=project.unit_id,
        member_id=worker.id,
        project_id=project.id,
        labour=draft.labour or project.labour,
        work_date=draft.work_date,
        minutes=draft.minutes,
        note=draft.note,
        state=EntryState.COUNTED if vouched else first_state(project.confirmation),
        author_id=author.id,
    )


def tell_worker(
    db: Connection, kind: str, by: Member, entry: Entry, project: Project, now: datetime
) -> None:
    """A letter to a member for whom somebody else has entered or taken back work."""
    outbox.put(
        db,
        kind,
        f"entry:{entry.id}",
        entry.member_id,
        now,
        who=by.name,
        project=project.name,
        minutes=entry.minutes,
        day=entry.work_date,
        labour=entry.labour,
        note=entry.note,
    )
