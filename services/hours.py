"""What a member can do with hours: write them down, take them back, correct them."""

from dataclasses import replace
from datetime import datetime

from domain.errors import Refusal
from domain.labour import (
    TAKES_ROOM,
    AlreadyUndone,
    Draft,
    Entry,
    EntryState,
    NotYours,
    as_draft,
    check_in_force,
    counter,
)
from domain.people import Member
from domain.projects import Project
from services import holders
from services.entering import (
    NoSuchProject,
    ProjectNotOpen,
    at_work,
    check_open,
    enter,
    stop_taking_part,
    tell_worker,
    write_down,
)
from services.receipts import Receipt, receipt_of
from services.rights import NotAllowed, require_coordinator, require_member
from storage import entries, projects, units
from storage.database import Connection
from storage.ids import may_exist

__all__ = [
    "NoSuchProject",
    "ProjectNotOpen",
    "Receipt",
    "again",
    "correct",
    "log",
    "undo",
    "whose",
]


class AlreadyWrittenAgain(Refusal):
    message_id = "refusal-already-written-again"


def log(
    db: Connection, author: Member, draft: Draft, now: datetime, on_behalf_of: int | None = None
) -> Receipt:
    """Write minutes of work down; who works on a project takes part in it.

    A coordinator may do so for another member; that entry counts at once. Refuses with
    WrongDuration, NotYet, BeforeJoining, TooLongAgo, DayIsFull, NoteTooLong, NoSuchProject,
    ProjectNotOpen, NotAllowed (the cooperative's rules, labour).
    """
    author = at_work(db, require_member(db, author.id, now), draft.project_id, now)
    return write_down(db, author, whose(db, author, on_behalf_of or author.id, now), draft, now)


def whose(db: Connection, author: Member, member_id: int, now: datetime) -> Member:
    """Who has worked: oneself, or another whom one coordinates, else NotAllowed."""
    if member_id == author.id:
        return author
    if not may_exist(member_id):
        raise NotAllowed
    require_coordinator(db, author.unit.id, author.id, now)
    return require_member(db, member_id, now, author.unit.id)


def undo(db: Connection, by: Member, entry_id: int, now: datetime) -> Receipt:
    """Take back one's own entry, or one entered for another; nothing is deleted.

    Refuses with NotYours, AlreadyUndone, WasRejected, NotAllowed.
    """
    by = require_member(db, by.id, now)
    entry, worker = _own(db, by, entry_id, now)
    undone = _take_back(db, by, entry, now)
    if worker.id != by.id:
        tell_worker(db, "hours-for-you-undone", by, undone, _project(db, entry), now)
    _, week = entries.day_and_week(db, worker.id, entry.work_date)
    return receipt_of(db, undone, _project(db, entry), worker, week)


def correct(db: Connection, by: Member, entry_id: int, draft: Draft, now: datetime) -> Receipt:
    """Take an entry back and write it anew in one transaction; refuses as `log` and `undo` do."""
    by = require_member(db, by.id, now)
    old, worker = _own(db, by, entry_id, now)
    _take_back(db, by, old, now)
    receipt = write_down(db, by, worker, draft, now, corrects_id=old.id)
    return replace(receipt, joined=receipt.joined and draft.project_id != old.project_id)


def again(db: Connection, by: Member, entry_id: int, now: datetime) -> Receipt:
    """Write once more what was taken back or rejected; AlreadyWrittenAgain the second time."""
    by = require_member(db, by.id, now)
    old, worker = _own(db, by, entry_id, now)
    stands = old.state in TAKES_ROOM and not entries.is_reversed(db, old.id)
    if stands or entries.is_written_again(db, old):
        raise AlreadyWrittenAgain
    return write_down(db, by, worker, as_draft(old), now, corrects_id=old.id)


def _own(db: Connection, by: Member, entry_id: int, now: datetime) -> tuple[Entry, Member]:
    entry = entries.get(db, entry_id)
    if entry is None or entry.reverses_id or by.id not in (entry.member_id, entry.author_id):
        raise NotYours
    by = require_member(db, by.id, now, entry.unit_id)
    return entry, whose(db, by, entry.member_id, now)


def _take_back(db: Connection, by: Member, entry: Entry, now: datetime) -> Entry:
    check_in_force(entry)
    unit = units.get(db, entry.unit_id)
    check_open(db, unit, entry.work_date, unit.today(now))
    stop_taking_part(db, entry, now)
    if entry.state is EntryState.WAITING:
        entries.answer(db, entry.id, EntryState.WITHDRAWN, by.id, now)
        return replace(entry, state=EntryState.WITHDRAWN)
    if entries.is_reversed(db, entry.id):
        raise AlreadyUndone
    enter(db, unit, holders.add(db, unit, counter(entry, by.id), now), now)
    return entry


def _project(db: Connection, entry: Entry) -> Project:
    project = projects.get(db, entry.project_id)
    assert project is not None
    return project
