"""Entries that wait for confirmation, by a participant or a coordinator, never by oneself."""

from dataclasses import replace
from datetime import datetime

from domain.errors import Refusal
from domain.labour import AlreadyAnswered, Entry, EntryState, OwnEntry, clean_note
from domain.people import Member
from domain.projects import Confirmation, Project
from services.entering import enter
from services.rights import NotAllowed, require_member
from storage import entries, journal, outbox, projects
from storage.database import Connection

REASON = 300


class ReasonNeeded(Refusal):
    message_id = "refusal-reason-needed"


def confirm(db: Connection, me: Member, entry_id: int, now: datetime) -> Entry:
    """From now on the entry counts. Refuses with OwnEntry, NotAllowed, AlreadyAnswered."""
    entry = _answerable(db, me, entry_id, now)
    _answer(db, me, entry, EntryState.COUNTED, now)
    return entry


def reject(db: Connection, me: Member, entry_id: int, reason: str, now: datetime) -> Entry:
    """With a reason of 1 to 300 characters, which the worker is told; refuses as `confirm`."""
    reason = read_reason(reason)
    entry = _answerable(db, me, entry_id, now)
    _answer(db, me, entry, EntryState.REJECTED, now, reason)
    _tell(db, me, entry, reason, now)
    return entry


def read_reason(words: str) -> str:
    """1 to 300 characters on one line; else ReasonNeeded."""
    reason = clean_note(words)
    if not 0 < len(reason) <= REASON:
        raise ReasonNeeded(most=REASON)
    return reason


def check(db: Connection, me: Member, entry_id: int, now: datetime) -> Entry:
    """Whether one may answer this entry, before one is asked for a reason."""
    return _answerable(db, me, entry_id, now)


def _answerable(db: Connection, me: Member, entry_id: int, now: datetime) -> Entry:
    me = require_member(db, me.id, now)
    entry = entries.get(db, entry_id)
    project = projects.get(db, entry.project_id) if entry else None
    if entry is None or project is None or entry.unit_id != me.unit.id:
        raise NotAllowed
    if me.id in (entry.member_id, entry.author_id):
        raise OwnEntry
    if not _may_answer(db, me, project):
        raise NotAllowed
    if entry.state is not EntryState.WAITING:
        raise AlreadyAnswered
    return entry


def _may_answer(db: Connection, me: Member, project: Project) -> bool:
    if me.coordinates or project.coordinator_id == me.id:
        return True
    is_peer = project.confirmation is Confirmation.PEER
    return is_peer and projects.participates(db, project.id, me.id)


def _answer(
    db: Connection,
    me: Member,
    entry: Entry,
    state: EntryState,
    now: datetime,
    reason: str | None = None,
) -> None:
    if not entries.answer(db, entry.id, state, me.id, now, reason):
        raise AlreadyAnswered
    enter(db, me.unit, replace(entry, state=state), now)
    journal.note(db, entry.unit_id, me.id, f"entry.{state}", "entry", entry.id, now, reason)


def _tell(db: Connection, me: Member, entry: Entry, reason: str, now: datetime) -> None:
    project = projects.get(db, entry.project_id)
    outbox.put(
        db,
        "entry-rejected",
        str(entry.id),
        entry.member_id,
        now,
        entry=entry.id,
        by=me.name,
        reason=reason,
        project=project.name if project else "",
        day=entry.work_date,
        minutes=entry.minutes,
    )
