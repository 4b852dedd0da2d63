"""What joining two members would do, told before it is done: it is tried, read, and taken back."""

from dataclasses import dataclass, field
from datetime import date, datetime

from domain.merging import MergedDaysFull
from domain.people import Member, Network, Role, Standing
from domain.projects import Labour
from domain.reliefs import ReliefState
from services import merging
from storage import (
    cards,
    forgettings,
    labour_accounts,
    merging_accounts,
    merging_facts,
    people,
    projects,
    reliefs,
    roles,
    timers,
    units,
)
from storage import merging as stored
from storage.database import Connection
from storage.merging_facts import Work

__all__ = ["Held", "Preview", "Side", "Work", "preview", "side"]

EXCUSES = (ReliefState.ASKED, ReliefState.GRANTED)


@dataclass(frozen=True, slots=True)
class Held:
    """An account of labour, in minutes; savings are part of what it holds."""

    balance: int
    savings: int
    due: int


@dataclass(frozen=True, slots=True)
class Side:
    """One record of the person, or what both make together."""

    id: int
    name: str
    networks: list[Network]
    places: list[tuple[str, Standing]]
    roles: list[tuple[str, Role]]
    work: Work
    accounts: dict[tuple[str, Labour], Held]
    # Leave and the like that is granted and not over, and what is asked for.
    excused: int
    asked: int
    timer: str
    forgotten_on: date | None
    # What is asked of the common funds and not ended yet; shared things in their hands.
    requests: int
    things: int


@dataclass(frozen=True, slots=True)
class Preview:
    """`after` is None where it can't be done: these days would be `full`."""

    kept: Side
    gone: Side
    after: Side | None
    full: list[date] = field(default_factory=list)
    # Days on which both have hours on the same project: perhaps the same work.
    twice: int = 0
    # What one has decided for the other, or written down: it goes on standing.
    mutual: int = 0
    lost_timer: str = ""


def preview(db: Connection, by: Member, kept_id: int, gone_id: int, now: datetime) -> Preview:
    """Refuses as `merging.check`. Nothing of it is written down."""
    pair = merging.check(db, by, kept_id, gone_id, now)
    kept, gone = (side(db, one.id, one.name, now) for one in pair)
    ids = (kept.id, gone.id)
    notes = (stored.written_twice(db, ids), stored.decided_for_each_other(db, *ids))
    attempt = db.begin_nested()
    try:
        done = merging.merge(db, by, *ids, now)
        after = side(db, kept.id, kept.name, now)
    except MergedDaysFull as problem:
        return Preview(kept, gone, None, problem.days, *notes)
    finally:
        attempt.rollback()
    return Preview(kept, gone, after, [], *notes, done.lost_timer)


def side(db: Connection, member_id: int, name: str, now: datetime) -> Side:
    known = [units.get(db, one) for one in stored.units_of(db, [member_id])]
    timer = timers.of(db, member_id)
    project = projects.get(db, timer.project_id) if timer else None
    places = [(one, people.by_id(db, member_id, now, one.id)) for one in known]
    asked = forgettings.get(db, member_id)
    excuses = [
        relief
        for unit in known
        for relief in reliefs.of_member(db, unit.id, member_id, EXCUSES)
        if relief.days.last is None or relief.days.last >= unit.today(now)
    ]
    return Side(
        member_id,
        name,
        [one.network for one in cards.reach(db, member_id)],
        [(unit.name, member.standing) for unit, member in places if member],
        [
            (unit.name, term.role)
            for unit in known
            for term in roles.in_force(db, unit.id, now, member_id)
        ],
        merging_facts.work(db, member_id),
        _accounts(db, member_id),
        sum(one.state is ReliefState.GRANTED for one in excuses),
        sum(one.state is ReliefState.ASKED for one in excuses),
        project.name if project else "",
        known[0].today(asked.due_at) if asked and known else None,
        merging_facts.requests(db, member_id),
        merging_facts.things(db, member_id),
    )


def _accounts(db: Connection, member_id: int) -> dict[tuple[str, Labour], Held]:
    """Of units in which labour is reckoned; those that hold something or ask for it."""
    found: dict[tuple[str, Labour], Held] = {}
    for unit_id in merging_accounts.units_of(db, member_id):
        unit = units.get(db, unit_id)
        for labour, one in labour_accounts.of_member(db, unit_id, member_id).items():
            held = Held(one.tally.balance, one.tally.savings, one.due)
            if held != Held(0, 0, 0):
                found[unit.name, labour] = held
    return found
