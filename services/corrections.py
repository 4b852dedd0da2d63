"""Corrections: a coordinator puts another's entry right, in a locked cycle too, with a reason."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.errors import Refusal
from domain.labour import (
    AlreadyUndone,
    Entry,
    EntryState,
    check_duration,
    check_in_force,
    check_room,
    counter,
)
from domain.people import Member
from services import holders
from services.confirming import read_reason
from services.entering import enter, stop_taking_part
from services.rights import NotAllowed, require_coordinator
from storage import entries, journal, outbox, people, weeks
from storage.database import Connection
from storage.weeks import Record

__all__ = [
    "Corrected",
    "Listing",
    "Record",
    "check",
    "check_minutes",
    "correct",
    "listing",
    "record",
]


class OwnCorrection(Refusal):
    message_id = "refusal-correction-own"
    is_final = True


class CorrectionWaits(Refusal):
    """The entry still waits for confirmation: that is answered, not corrected."""

    message_id = "refusal-correction-waits"
    is_final = True


class NothingCorrected(Refusal):
    """Facts: `minutes`, those that the entry has."""

    message_id = "refusal-correction-same"


@dataclass(frozen=True, slots=True)
class Listing:
    """Some entries of a member, newest first; `more` follow."""

    member_id: int
    name: str
    records: list[Record]
    more: bool


@dataclass(frozen=True, slots=True)
class Corrected:
    """What was changed: the entry as it was, and its minutes now; 0 where it is struck out."""

    before: Record
    minutes: int


def listing(
    db: Connection, by: Member, member_id: int, first: int, most: int, now: datetime
) -> Listing:
    """Entries of any time; refuses with NotAllowed."""
    require_coordinator(db, by.unit.id, by.id, now)
    member = people.by_id(db, member_id, now, by.unit.id)
    if member is None:
        raise NotAllowed
    found = weeks.records(db, member.id, date.min, date.max, first, most + 1, by.unit.id)
    return Listing(member.id, member.name, found[:most], len(found) > most)


def record(db: Connection, by: Member, entry_id: int, now: datetime) -> Record:
    """An entry of the unit that one coordinates; else NotAllowed."""
    require_coordinator(db, by.unit.id, by.id, now)
    found = weeks.record(db, entry_id)
    if found is None or found.entry.unit_id != by.unit.id or found.entry.reverses_id:
        raise NotAllowed
    return found


def check(db: Connection, by: Member, entry_id: int, now: datetime) -> Record:
    """Whether one may correct it, before one is asked how.

    Refuses with NotAllowed, OwnCorrection, CorrectionWaits, WasRejected, AlreadyUndone.
    """
    found = record(db, by, entry_id, now)
    if found.entry.member_id == by.id:
        raise OwnCorrection
    check_in_force(found.entry)
    if found.is_reversed:
        raise AlreadyUndone
    if found.entry.state is EntryState.WAITING:
        raise CorrectionWaits
    return found


def check_minutes(
    db: Connection, by: Member, entry_id: int, minutes: int, now: datetime
) -> Record:
    """Whether it may be corrected to these; refuses as `correct` does."""
    found = check(db, by, entry_id, now)
    old = found.entry
    if minutes == old.minutes:
        raise NothingCorrected(minutes=minutes)
    if minutes:
        check_duration(minutes)
        taken, _ = entries.day_and_week(db, old.member_id, old.work_date)
        check_room(minutes, taken - old.minutes, old.work_date)
    return found


def correct(
    db: Connection, by: Member, entry_id: int, minutes: int, reason: str, now: datetime
) -> Corrected:
    """Take the entry back and write it anew with other minutes; with 0 it is struck out.

    Of any cycle, however long ago; the worker is told the reason, of 1 to 300 characters. Refuses
    as `check`, or with ReasonNeeded, NothingCorrected, WrongDuration, DayIsFull (the cooperative's
    rules, labour).
    """
    reason = read_reason(reason)
    before = check_minutes(db, by, entry_id, minutes, now)
    _turn_round(db, by, before.entry, now, strikes_out=not minutes)
    if minutes:
        anew = replace(before.entry, minutes=minutes, author_id=by.id)
        enter(db, by.unit, holders.add(db, by.unit, anew, now, before.entry.id), now)
    act = "entry.correct" if minutes else "entry.strike-out"
    journal.note(db, by.unit.id, by.id, act, "entry", before.entry.id, now, reason)
    _tell(db, by, before, minutes, reason, now)
    return Corrected(before, minutes)


def _turn_round(
    db: Connection, by: Member, old: Entry, now: datetime, *, strikes_out: bool
) -> None:
    if strikes_out:
        stop_taking_part(db, old, now)
    enter(db, by.unit, holders.add(db, by.unit, counter(old, by.id), now), now)


def _tell(
    db: Connection, by: Member, before: Record, minutes: int, reason: str, now: datetime
) -> None:
    entry = before.entry
    outbox.put(
        db,
        "entry-corrected",
        f"entry:{entry.id}",
        entry.member_id,
        now,
        by=by.name,
        project=before.project,
        day=entry.work_date,
        labour=entry.labour,
        before=entry.minutes,
        after=minutes,
        reason=reason,
    )
