"""Pledges: promising a project hours of this cycle or the next, and taking that back."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.cycles import A_DAY, Cycle
from domain.people import Member, Unit
from domain.pledges import (
    NothingPledged,
    Pledge,
    PledgeTooLate,
    Promised,
    check_pledge,
    check_takes_pledges,
)
from domain.projects import Project
from services import norms
from services.projects import may_change, of_unit
from services.rights import NotAllowed, require_member
from storage import pledges, projects
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was promised, or taken back; `before` are the minutes in whose place it stands.

    `worked` of it is done already.
    """

    project: Project
    cycle: Cycle
    minutes: int
    before: int | None = None
    worked: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """What a member can promise a project for a cycle, and has promised and worked so far."""

    project: Project
    cycle: Cycle
    other: Cycle
    is_next: bool
    promised: int
    worked: int


@dataclass(frozen=True, slots=True)
class Pledges:
    """Some of the pledges to a project for this cycle and the next, and how many there are."""

    project: Project
    running: Cycle
    shown: list[Promised]
    total: int


def cycles(db: Connection, unit: Unit, now: datetime) -> tuple[Cycle, Cycle]:
    """The cycle that runs in the unit, and the one after: hours can be promised for these."""
    running = norms.cycle_on(db, unit.id, unit.today(now))
    return running, norms.cycle_on(db, unit.id, running.last + A_DAY)


def promise(
    db: Connection, me: Member, project_id: int, minutes: int, first: date | None, now: datetime
) -> Receipt:
    """Hours for the cycle with this first day, the running one (None too) or the next.

    They replace what the member promised this project for it before. Refuses with PledgeTooLate,
    WrongPledge, PledgeShut, ProjectFull (for who does not take part yet), ProjectGone.
    """
    me = require_member(db, me.id, now, me.unit.id)
    project = _open_project(db, me, project_id)
    cycle = _cycle(db, me.unit, first, now)
    check_pledge(minutes, cycle, me.unit.today(now))
    new = Pledge(me.id, project.id, cycle.first, cycle.last, minutes)
    before = pledges.put(db, new, me.unit.id, now)
    worked = pledges.worked(db, me.id, project.id, cycle)
    return Receipt(project, cycle, minutes, before, worked)


def withdraw(
    db: Connection, me: Member, project_id: int, first: date | None, now: datetime
) -> Receipt:
    """NothingPledged where nothing was promised, or it has been taken back."""
    me = require_member(db, me.id, now, me.unit.id)
    project = of_unit(db, me, project_id)
    cycle = _cycle(db, me.unit, first, now)
    minutes = pledges.drop(db, me.id, project.id, cycle.first)
    if minutes is None:
        raise NothingPledged
    return Receipt(project, cycle, minutes)


def offer(db: Connection, me: Member, project_id: int, first: date | None, now: datetime) -> Offer:
    """For the cycle with this first day, or the running one; refuses as promise() does."""
    me = require_member(db, me.id, now, me.unit.id)
    project = _open_project(db, me, project_id)
    running, following = cycles(db, me.unit, now)
    is_next = first == following.first
    cycle, other = (following, running) if is_next else (running, following)
    if first not in (None, cycle.first):
        raise PledgeTooLate
    own = pledges.of_member(db, me.unit.id, me.id, cycle.first, cycle.first)
    promised = sum(one.pledge.minutes for one in own if one.pledge.project_id == project.id)
    worked = pledges.worked(db, me.id, project.id, cycle)
    return Offer(project, cycle, other, is_next, promised, worked)


def of_member(db: Connection, me: Member, now: datetime) -> list[Promised]:
    """What the member has promised for the running cycle and the next."""
    me = require_member(db, me.id, now, me.unit.id)
    _, following = cycles(db, me.unit, now)
    return pledges.of_member(db, me.unit.id, me.id, me.unit.today(now), following.first)


def of_project(
    db: Connection, me: Member, project_id: int, skip: int, most: int, now: datetime
) -> Pledges:
    """Who has promised how much; NotAllowed but for those who coordinate it."""
    me = require_member(db, me.id, now, me.unit.id)
    project = of_unit(db, me, project_id)
    if not may_change(me, project):
        raise NotAllowed
    running, following = cycles(db, me.unit, now)
    of = (project.id, me.unit.today(now), following.first)
    shown = pledges.of_project(db, *of, skip, most)
    return Pledges(project, running, shown, pledges.count_of_project(db, *of))


def _open_project(db: Connection, me: Member, project_id: int) -> Project:
    project = of_unit(db, me, project_id)
    taking_part = projects.participants(db, project.id)
    check_takes_pledges(project, len(taking_part), takes_part=me.id in taking_part)
    return project


def _cycle(db: Connection, unit: Unit, first: date | None, now: datetime) -> Cycle:
    for cycle in cycles(db, unit, now):
        if first in (None, cycle.first):
            return cycle
    raise PledgeTooLate
