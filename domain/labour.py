"""Labour entries: how worked time is written down, and what the cooperative's rules allow."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from domain.errors import Refusal
from domain.projects import Confirmation, Labour

DAY = 24 * 60


class EntryState(StrEnum):
    """Only counted entries make hours; a waiting one still takes its room in the day."""

    COUNTED = "counted"
    WAITING = "waiting"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


TAKES_ROOM = (EntryState.COUNTED, EntryState.WAITING)


class DayIsFull(Refusal):
    message_id = "refusal-day-is-full"


class NotYet(Refusal):
    message_id = "refusal-not-yet"


class BeforeJoining(Refusal):
    message_id = "refusal-before-joining"


class TooLongAgo(Refusal):
    message_id = "refusal-too-long-ago"


class WrongDuration(Refusal):
    message_id = "refusal-wrong-duration"


class NoteTooLong(Refusal):
    message_id = "refusal-note-too-long"


class AlreadyUndone(Refusal):
    message_id = "refusal-already-undone"


class WasRejected(Refusal):
    message_id = "refusal-was-rejected"


class NotYours(Refusal):
    message_id = "refusal-not-yours"


class OwnEntry(Refusal):
    message_id = "refusal-own-entry"
    is_final = True


class AlreadyAnswered(Refusal):
    message_id = "refusal-already-answered"
    is_final = True


NOTE = 500


@dataclass(frozen=True, slots=True)
class Draft:
    """Worked time as it is about to be written down."""

    project_id: int
    minutes: int
    work_date: date
    note: str = ""
    labour: Labour | None = None  # None: as the project has it


@dataclass(frozen=True, slots=True)
class Total:
    """Minutes of a member in some days; what waits for confirmation does not count yet."""

    counted: int = 0
    waiting: int = 0

    def with_entry(self, entry: "Entry") -> "Total":
        counted = entry.minutes if entry.state is EntryState.COUNTED else 0
        waiting = entry.minutes if entry.state is EntryState.WAITING else 0
        return Total(self.counted + counted, self.waiting + waiting)


@dataclass(frozen=True, slots=True)
class Entry:
    """Minutes that a member worked on a project on a date. Never changed, never deleted."""

    id: int
    unit_id: int
    member_id: int
    project_id: int
    labour: Labour
    work_date: date
    minutes: int
    note: str
    state: EntryState
    author_id: int
    reverses_id: int | None = None


def week_of(day: date) -> tuple[date, date]:
    """The Monday and the Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def clean_note(note: str) -> str:
    """On one line, without what no database keeps."""
    return " ".join(note.encode(errors="ignore").decode().replace("\0", " ").split())


def as_draft(entry: Entry) -> Draft:
    """The same work, to be written down anew or otherwise."""
    return Draft(entry.project_id, entry.minutes, entry.work_date, entry.note, entry.labour)


def check_duration(minutes: int) -> None:
    """1..1440 minutes a day, else WrongDuration."""
    if not 1 <= minutes <= DAY:
        raise WrongDuration


def check_note(note: str) -> None:
    if len(note) > NOTE:
        raise NoteTooLong(most=NOTE)


def check_date(day: date, today: date, joined_on: date | None, days_back: int) -> None:
    """Not in the future, not before joining, not more days back than the unit allows."""
    if day > today:
        raise NotYet(day=day)
    if joined_on is not None and day < joined_on:
        raise BeforeJoining(day=day, joined=joined_on)
    if day < today - timedelta(days=days_back):
        raise TooLongAgo(day=day, days=days_back)


def check_room(minutes: int, taken: int, day: date) -> None:
    """A day holds at most 1440 minutes of a member."""
    if taken + minutes > DAY:
        raise DayIsFull(day=day, taken=taken, left=DAY - taken)


def first_state(confirmation: Confirmation) -> EntryState:
    """An entry counts at once where the project asks for no confirmation."""
    return EntryState.COUNTED if confirmation is Confirmation.NONE else EntryState.WAITING


def check_in_force(entry: Entry) -> None:
    """Only what still stands can be taken back."""
    if entry.state is EntryState.REJECTED:
        raise WasRejected
    if entry.state is EntryState.WITHDRAWN:
        raise AlreadyUndone


def counter(entry: Entry, author_id: int) -> Entry:
    """What takes a counted entry back whole: the same with the minutes turned round."""
    return replace(entry, minutes=-entry.minutes, author_id=author_id, reverses_id=entry.id)
