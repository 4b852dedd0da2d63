"""Hours of many members at one stroke, each written down as one entry on behalf of a member."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.batches import (
    LONGEST_LABEL,
    MOST_AT_ONCE,
    BatchKind,
    MeanwhileChanged,
    NobodyChosen,
    TooManyChosen,
)
from domain.errors import Refusal
from domain.labour import (
    Draft,
    check_date,
    check_duration,
    check_note,
    check_room,
    clean_note,
)
from domain.people import Member
from domain.projects import Project
from services.entering import (
    CycleLocked,
    LockedWithoutReason,
    check_open,
    open_project,
    write_down,
)
from services.rights import require_coordinator, require_member
from storage import batches, journal, many_entries, projects, roster
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Groups:
    """Whom one may credit at once, by id; oneself is in none of them."""

    everybody: dict[int, str]
    participants: list[int]
    last: list[int]


@dataclass(frozen=True, slots=True)
class Failing:
    """Who can't be credited, and why."""

    member_id: int
    name: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be written, for whom; and for whom not."""

    project: Project
    draft: Draft
    label: str
    able: dict[int, str]
    failing: list[Failing] = field(default_factory=list)

    @property
    def minutes(self) -> int:
        return self.draft.minutes * len(self.able)


@dataclass(frozen=True, slots=True)
class Credited:
    batch_id: int
    preview: Preview


def check(db: Connection, by: Member, now: datetime) -> None:
    """Whether one may, before one is asked what; refuses with NotAllowed."""
    require_coordinator(db, by.unit.id, by.id, now)


def groups(db: Connection, by: Member, project_id: int, now: datetime) -> Groups:
    """Members who may be credited; refuses with NotAllowed, NoSuchProject, ProjectNotOpen."""
    by = _coordinator(db, by, now)
    project = open_project(db, by, project_id)
    names = roster.member_names(db, by.unit.id)
    names.pop(by.id, None)
    everybody = dict(sorted(names.items(), key=lambda one: (one[1].casefold(), one[0])))
    taking_part = [one for one in projects.participants(db, project.id) if one in names]
    last = [one for one in batches.last_group(db, by.unit.id, by.id) if one in names]
    return Groups(everybody, taking_part, last)


def preview(
    db: Connection, by: Member, draft: Draft, chosen: Sequence[int], now: datetime
) -> Preview:
    """Each is checked as one entry would be; whom it fails for is told by name and reason.

    What would fail for all refuses: WrongDuration, NotYet, TooLongAgo, NoteTooLong,
    LockedWithoutReason, NobodyChosen, TooManyChosen, NoSuchProject, ProjectNotOpen, NotAllowed.
    """
    by = _coordinator(db, by, now)
    project = open_project(db, by, draft.project_id)
    draft = Draft(project.id, draft.minutes, draft.work_date, clean_note(draft.note), draft.labour)
    ids = [one for one in dict.fromkeys(chosen) if one != by.id]
    _check_number(ids)
    _check_for_all(db, by, draft, now)
    names = roster.member_names(db, by.unit.id)
    failing = _failing(db, by, draft, [one for one in ids if one in names], names)
    without = {one.member_id for one in failing}
    able = {one: names[one] for one in ids if one in names and one not in without}
    return Preview(project, draft, _label(draft, project), able, failing)


def credit(
    db: Connection, by: Member, draft: Draft, chosen: Sequence[int], now: datetime
) -> Credited:
    """Write the same hours down for all of them, or for nobody.

    Refuses as `preview`, and with MeanwhileChanged where it fails for one of them.
    """
    by = _coordinator(db, by, now)
    shown = preview(db, by, draft, chosen, now)
    if shown.failing:
        raise MeanwhileChanged(name=shown.failing[0].name)
    _check_number(list(shown.able))
    workers = [require_member(db, one, now, by.unit.id) for one in shown.able]
    written = [write_down(db, by, one, shown.draft, now).entry.id for one in workers]
    batch_id = batches.add(db, by.unit.id, by.id, BatchKind.CREDIT, shown.label, now)
    batches.hold_entries(db, batch_id, written)
    journal.note(
        db,
        by.unit.id,
        by.id,
        "batch.credit",
        "batch",
        batch_id,
        now,
        label=shown.label,
        count=len(written),
        minutes=shown.minutes,
    )
    return Credited(batch_id, shown)


def _coordinator(db: Connection, by: Member, now: datetime) -> Member:
    require_coordinator(db, by.unit.id, by.id, now)
    return require_member(db, by.id, now, by.unit.id)


def _check_number(ids: Sequence[int]) -> None:
    if not ids:
        raise NobodyChosen
    if len(ids) > MOST_AT_ONCE:
        raise TooManyChosen(most=MOST_AT_ONCE)


def _check_for_all(db: Connection, by: Member, draft: Draft, now: datetime) -> None:
    today = by.unit.today(now)
    check_duration(draft.minutes)
    check_note(draft.note)
    check_date(draft.work_date, today, None, by.unit.days_back)
    try:
        check_open(db, by.unit, draft.work_date, today)
    except CycleLocked as locked:
        if not draft.note:
            raise LockedWithoutReason(**locked.facts) from None


def _failing(
    db: Connection, by: Member, draft: Draft, ids: Sequence[int], names: dict[int, str]
) -> list[Failing]:
    """By what differs from member to member: when they joined, and what their day holds."""
    day = draft.work_date
    joined = many_entries.joined_on(db, by.unit.id)
    taken = many_entries.taken(db, by.unit.id, day, day)
    found = []
    for one in ids:
        try:
            _check_one(draft, joined.get(one), taken.get((one, day), 0))
        except Refusal as refusal:
            found.append(Failing(one, names[one], refusal))
    return found


def _check_one(draft: Draft, joined: date | None, taken: int) -> None:
    check_date(draft.work_date, draft.work_date, joined, 0)
    check_room(draft.minutes, taken, draft.work_date)


def _label(draft: Draft, project: Project) -> str:
    return (draft.note or project.name)[:LONGEST_LABEL]
