"""Labour accounts reckoned from bare facts in the plainest way: day by day, cycle by cycle.

Nothing here uses the bot's own reckoning: what it says is held against this.
"""

from calendar import monthrange
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import select

from storage.database import Connection
from storage.tables import entry, labour_line, membership_span, norm, relief

ONE = timedelta(1)
FOREVER = date.max


@dataclass(frozen=True)
class Version:
    """A norm from the day on which it took effect."""

    since: date
    kind: str
    anchor: date | None
    minutes: dict[str, int]
    cap: int | None
    savings: bool


@dataclass(frozen=True)
class Away:
    """Days on which less is due: so many quarters of the norm."""

    first: date
    last: date
    quarters: int


@dataclass(frozen=True)
class Facts:
    """All that is known of one member: work and deeds, and the unit's norms."""

    work: list[tuple[date, str, int]]
    waived: list[tuple[date, str, int]]
    stays: list[tuple[date, date]]
    away: list[Away]
    extensions: list[Away]
    shares: list[Away]
    norms: list[Version]


@dataclass
class Plain:
    """What an account should hold. Lines by the first day of their cycle and by kind."""

    balance: int = 0
    savings: int = 0
    lines: Counter[tuple[date, str]] = field(default_factory=Counter)
    by_day: Counter[date] = field(default_factory=Counter)
    running: tuple[date, date] | None = None
    due: int = 0

    def post(self, first: date, last: date, kind: str, minutes: int) -> None:
        self.balance += minutes
        self.lines[first, kind] += minutes
        self.by_day[last + ONE] += minutes

    @property
    def behind_since(self) -> date | None:
        total, since = 0, None
        for day in sorted(self.by_day):
            total += self.by_day[day]
            if total >= 0:
                since = None
            elif since is None:
                since = day
        return since


def read(db: Connection, unit_id: int, member_id: int) -> Facts:
    of = {"unit_id": unit_id, "member_id": member_id}
    entries = db.execute(select(entry).filter_by(**of, state="counted"))
    lines = db.execute(select(labour_line).filter_by(**of, kind="waiver"))
    spans = db.execute(select(membership_span).filter_by(**of))
    granted = db.execute(
        select(relief).filter_by(**of, state="granted").order_by(relief.c.answered_at, relief.c.id)
    ).all()
    versions = select(norm).filter_by(unit_id=unit_id).order_by(norm.c.effective_from, norm.c.id)
    return Facts(
        work=[(one.work_date, one.labour, one.minutes) for one in entries],
        waived=[(one.cycle_first, one.labour, one.minutes) for one in lines],
        stays=[(one.joined_on, one.left_on or FOREVER) for one in spans],
        away=[_away(one, 0) for one in granted if one.kind in ("leave", "exemption")],
        extensions=[_away(one, 4) for one in granted if one.kind == "extension"],
        shares=[_away(one, one.quarters) for one in granted if one.kind == "share"],
        norms=[
            Version(
                one.effective_from,
                one.cycle,
                one.anchor,
                {"obligatory": one.obligatory, "free": one.free},
                one.cap,
                one.savings,
            )
            for one in db.execute(versions)
        ],
    )


def _away(row, quarters) -> Away:
    return Away(row.first_day, row.last_day or FOREVER, quarters)


def reckon(facts: Facts, labour: str, today: date) -> Plain:
    """The account on a day on which every cycle that is over has been closed."""
    plain = Plain()
    if not facts.norms:
        return plain
    first = facts.norms[0].since
    while first <= max(today, facts.norms[0].since):
        version = [one for one in facts.norms if one.since <= first][-1]
        last = end_of(version, first)
        _work(plain, facts, labour, first, last)
        if any(joined <= last and first <= left for joined, left in facts.stays):
            due = owed(facts, version, labour, first, last)
            if last < today:
                _close(plain, version, due, first, last)
            else:
                plain.running, plain.due = (first, last), due
        first = last + ONE
    return plain


def end_of(version: Version, first: date) -> date:
    day = first
    while not _is_last(version, day):
        day += ONE
    return day


def _is_last(version: Version, day: date) -> bool:
    if version.kind == "week":
        return day.isoweekday() == 7
    if version.kind == "month":
        return (day + ONE).day == 1
    assert version.anchor is not None
    return (day + ONE - version.anchor).days % 28 == 0


def owed(facts: Facts, version: Version, labour: str, first: date, last: date) -> int:
    """Norm x quarters owed / quarters of a whole cycle, half a minute up."""
    quarters, day = 0, first
    while day <= last:
        quarters += _quarters(facts, day)
        day += ONE
    month = monthrange(first.year, first.month)[1]
    whole = 4 * {"week": 7, "four-weeks": 28, "month": month}[version.kind]
    minutes, rest = divmod(version.minutes[labour] * quarters, whole)
    return minutes + 1 if 2 * rest >= whole else minutes


def _quarters(facts: Facts, day: date) -> int:
    if not any(joined <= day <= left for joined, left in facts.stays):
        return 0
    if any(one.first <= day <= one.last for one in facts.away):
        return 0
    shares = [one.quarters for one in facts.shares if one.first <= day <= one.last]
    return shares[-1] if shares else 4


def _work(plain: Plain, facts: Facts, labour: str, first: date, last: date) -> None:
    for day, kind, minutes in facts.work:
        if kind == labour and first <= day <= last:
            plain.balance += minutes
            plain.by_day[day] += minutes
    for day, kind, minutes in facts.waived:
        if kind == labour and first <= day <= last:
            plain.post(first, day - ONE, "waiver", minutes)


def _close(plain: Plain, version: Version, due: int, first: date, last: date) -> None:
    plain.post(first, last, "charge", -due)
    if plain.balance < 0 and plain.savings > 0:
        back = min(-plain.balance, plain.savings)
        plain.savings -= back
        plain.post(first, last, "from-savings", back)
    elif version.cap is not None and plain.balance > version.cap:
        surplus = plain.balance - version.cap
        if version.savings:
            plain.savings += surplus
        plain.post(first, last, "to-savings" if version.savings else "cut", -surplus)
