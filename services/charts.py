"""What charts show: a member's hours, cycle by cycle, beside what was due."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from domain.accounts import LineKind
from domain.cycles import A_DAY, Cycle, CycleKind
from domain.norms import Norm, cycle_at, norm_at
from domain.people import Member
from domain.projects import Labour
from services.norms import CALENDAR_WEEKS, versions
from storage import cycle_hours, labour_accounts, labour_lines
from storage.database import Connection

CYCLES = 8
Dues = defaultdict[date, dict[Labour, int]]
DUE_LINES = (LineKind.CHARGE, LineKind.CORRECTION)


@dataclass(frozen=True, slots=True)
class Part:
    """Minutes of one kind of labour on one project, within a cycle."""

    project: str
    labour: Labour
    minutes: int


@dataclass(frozen=True, slots=True)
class ChartCycle:
    """A cycle's work, and the minutes due by kind; a kind of which nothing is known is missing."""

    first: date
    last: date
    parts: Sequence[Part] = ()
    due: Mapping[Labour, int] = field(default_factory=dict)
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class HoursChart:
    """Cycles in order; `back` is how many lie between the last of them and the running one."""

    kind: CycleKind
    cycles: Sequence[ChartCycle]
    back: int = 0
    has_earlier: bool = False


def hours(
    db: Connection, me: Member, now: datetime, back: int = 0, most: int = CYCLES
) -> HoursChart:
    """The last cycles but `back`; they reach back no farther than needed to when one joined."""
    today, decided = me.unit.today(now), versions(db, me.unit.id)
    joined = me.joined_on or today
    cycles = _cycles(decided, today, joined, max(0, back) + most, most)
    back = max(0, min(back, len(cycles) - most))
    shown = cycles[back : back + most][::-1]
    parts, dues = _parts(db, me, shown), _dues(db, me, shown)
    return HoursChart(
        _kind(decided, shown[-1].first),
        [
            ChartCycle(one.first, one.last, parts[at], dues[one.first], today in one)
            for at, one in enumerate(shown)
        ],
        back,
        has_earlier=joined < shown[0].first,
    )


def _cycles(
    decided: Sequence[Norm], today: date, joined: date, most: int, least: int
) -> list[Cycle]:
    """Newest first; calendar weeks before there was a norm."""
    found: list[Cycle] = []
    day = today
    while len(found) < most and (len(found) < least or joined < found[-1].first):
        cycle = cycle_at(decided, day) or CALENDAR_WEEKS.cycle_of(day)
        found.append(replace(cycle, last=day) if found else cycle)
        day = cycle.first - A_DAY
    return found


def _parts(db: Connection, me: Member, shown: Sequence[Cycle]) -> list[list[Part]]:
    """For each cycle its minutes by project and kind, the most first."""
    sums: list[dict[tuple[str, Labour], int]] = [defaultdict(int) for _ in shown]
    starts = [cycle.first for cycle in shown]
    rows = cycle_hours.by_project(db, me.id, shown[0].first, shown[-1].last)
    for day, project, labour, minutes in rows:
        sums[bisect_right(starts, day) - 1][project, labour] += minutes
    return [
        [Part(*of, minutes) for of, minutes in sorted(one.items(), key=_most_first) if minutes > 0]
        for one in sums
    ]


def _most_first(item: tuple[tuple[str, Labour], int]) -> tuple[int, str, str]:
    (project, labour), minutes = item
    return -minutes, project, labour


def _dues(db: Connection, me: Member, shown: Sequence[Cycle]) -> Dues:
    """Closed cycles say what was charged, with its corrections; the running one what is due."""
    dues: Dues = defaultdict(dict)
    of = (db, me.unit.norm_unit_id, me.id)
    for posted, _ in labour_lines.of_member(*of, shown[0].first, shown[-1].last):
        if posted.line.kind in DUE_LINES:
            due = dues[posted.first]
            due[posted.labour] = due.get(posted.labour, 0) - posted.line.minutes
    for account in labour_accounts.of_member(*of).values():
        if account.first is not None:
            dues[account.first][account.labour] = account.due
    return dues


def _kind(decided: Sequence[Norm], day: date) -> CycleKind:
    norm = norm_at(decided, day)
    return norm.cycle.kind if norm else CycleKind.WEEK
