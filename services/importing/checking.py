"""What the rows of a file mean here: whose names, which projects, what the days still hold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.errors import Refusal
from domain.import_columns import RowKind
from domain.import_rows import Fault, HoursRow, MemberRow, Rows
from domain.labour import check_date, check_room
from domain.people import Member
from domain.projects import Labour, ProjectState
from services.finding import similar
from services.importing.names import (
    NOBODY,
    Meant,
    NobodyOfThatName,
    NoProjectOfThatName,
    plain,
)
from services.rights import require_coordinator
from storage import many_entries, projects, roster
from storage.database import Connection

# Each is let into every unit above and into accounts, while nobody else can write.
MOST_MEMBERS = 300


class OwnHours(Refusal):
    message_id = "refusal-import-own-hours"


class AlreadyAMember(Refusal):
    """Facts: `name`."""

    message_id = "refusal-import-already-member"


class TwiceInFile(Refusal):
    """Facts: `name`, `line`, where it stands for the first time."""

    message_id = "refusal-import-name-twice"


class TooManyMembers(Refusal):
    """Facts: `most`."""

    message_id = "refusal-import-members"


@dataclass(frozen=True, slots=True)
class Hours:
    """A row whose member and project are known."""

    line: int
    member_id: int
    project_id: int
    day: date
    minutes: int
    labour: Labour | None
    note: str


@dataclass(frozen=True, slots=True)
class Checked:
    """All that would be written, or all that is wrong; `alike` may be people known already."""

    kind: RowKind
    rows: int
    faults: list[Fault]
    members: list[MemberRow] = field(default_factory=list)
    hours: list[Hours] = field(default_factory=list)
    alike: list[tuple[str, str]] = field(default_factory=list)
    again: int = 0


def check(db: Connection, by: Member, rows: Rows, now: datetime) -> Checked:
    """Nothing is written; faults by row. Refuses with NotAllowed, TooManyMembers."""
    require_coordinator(db, by.unit.id, by.id, now)
    if rows.kind is RowKind.MEMBERS:
        found = check_members(db, by, rows.members)
    else:
        found = _check_names(db, by, rows.hours, now)
    found.faults.extend(rows.faults)
    found.faults.sort(key=lambda fault: fault.line)
    return found


def check_members(
    db: Connection, by: Member, rows: Sequence[MemberRow], *, looks_for_alike: bool = True
) -> Checked:
    if len(rows) > MOST_MEMBERS:
        raise TooManyMembers(most=MOST_MEMBERS)
    known = roster.member_names(db, by.unit.id)
    here = {plain(name): name for name in known.values()}
    found = Checked(RowKind.MEMBERS, len(rows), [], list(rows))
    seen: dict[str, int] = {}
    for row in rows:
        name, first = plain(row.name), seen.setdefault(plain(row.name), row.line)
        if row.is_other:
            continue
        if name in here:
            found.faults.append(Fault(row.line, AlreadyAMember(name=here[name])))
        elif first != row.line:
            found.faults.append(Fault(row.line, TwiceInFile(name=row.name, line=first)))
        elif looks_for_alike and (near := similar(row.name, known)[:1]):
            found.alike.append((row.name, known[near[0]]))
    return found


def _check_names(db: Connection, by: Member, rows: Sequence[HoursRow], now: datetime) -> Checked:
    people = Meant(roster.member_names(db, by.unit.id))
    works = Meant(projects.names(db, by.unit.id, [ProjectState.OPEN]))
    hours: list[Hours] = []
    faults: list[Fault] = []
    for row in rows:
        member_id = people.member(row, faults)
        project_id = works.project(row, faults)
        if member_id and project_id:
            more = (row.day, row.minutes, row.labour, row.note)
            hours.append(Hours(row.line, member_id, project_id, *more))
    return check_hours(db, by, hours, now, faults)


def check_hours(
    db: Connection,
    by: Member,
    hours: Sequence[Hours],
    now: datetime,
    faults: Iterable[Fault] = (),
) -> Checked:
    """However long ago, for the import is a coordinator's, and its file the reason."""
    found = Checked(RowKind.HOURS, len(hours), list(faults), hours=list(hours))
    if not hours:
        return found
    days = [row.day for row in hours]
    span = (min(days), max(days))
    rules = _Rules(db, by, *span, now)
    for row in hours:
        try:
            rules.check(row)
        except Refusal as refusal:
            found.faults.append(Fault(row.line, refusal))
    same = many_entries.same(db, by.unit.id, *span)
    again = sum((row.member_id, row.project_id, row.day, row.minutes) in same for row in hours)
    return Checked(found.kind, found.rows, found.faults, hours=found.hours, again=again)


class _Rules:
    """What each row must keep, the days filling up row by row."""

    def __init__(self, db: Connection, by: Member, first: date, last: date, now: datetime) -> None:
        self.by, self.today = by, by.unit.today(now)
        self.joined = many_entries.joined_on(db, by.unit.id)
        self.taken = many_entries.taken(db, by.unit.id, first, last)
        self.open = projects.names(db, by.unit.id, [ProjectState.OPEN])

    def check(self, row: Hours) -> None:
        if row.member_id == self.by.id:
            raise OwnHours
        if row.member_id not in self.joined:
            raise NobodyOfThatName(name="?", likely=NOBODY)
        if row.project_id not in self.open:
            raise NoProjectOfThatName(name="?", likely=NOBODY)
        days_back = (self.today - date.min).days
        check_date(row.day, self.today, self.joined[row.member_id], days_back)
        key = (row.member_id, row.day)
        check_room(row.minutes, self.taken.get(key, 0), row.day)
        self.taken[key] = self.taken.get(key, 0) + row.minutes
