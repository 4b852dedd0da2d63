"""What members see of projects, and how they choose them: join, leave, find."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.cycles import A_DAY, Cycle
from domain.people import Member
from domain.pledges import Promised
from domain.projects import (
    RUNNING,
    Listed,
    Project,
    ProjectGone,
    ProjectState,
    check_can_join,
    in_order,
    unmet,
)
from services import norms
from services.finding import Found, find
from services.rights import require_member
from storage import journal, people, pledges, project_lists, projects, units
from storage.database import Connection
from storage.ids import may_exist

TO_SEE = (*RUNNING, ProjectState.PROPOSED)


@dataclass(frozen=True, slots=True)
class Card:
    """A project as a member sees it, and what they may do with it."""

    project: Project
    coordinator: str | None
    participants: list[tuple[int, str]]
    cycle: Cycle
    worked: int
    pledged: int
    mine: list[Promised]
    takes_part: bool
    is_proposer: bool
    may_decide: bool
    may_change: bool

    @property
    def is_full(self) -> bool:
        capacity = self.project.capacity
        return capacity is not None and len(self.participants) >= capacity

    @property
    def takes_pledges(self) -> bool:
        is_open = self.project.state is ProjectState.OPEN
        return is_open and (self.takes_part or not self.is_full)

    @property
    def unmet(self) -> int:
        return unmet(self.project.need_minutes or 0, self.worked, self.pledged)


def listing(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """Own projects first, then where hands are needed most; above them what waits."""
    me = require_member(db, me.id, now)
    today = me.unit.today(now)
    cycle = norms.cycle_on(db, me.unit.id, today)
    everybodys = me.coordinates
    return in_order(
        project_lists.listed(db, me.unit.id, me.id, cycle, today, with_proposed=everybodys)
    )


def card(db: Connection, me: Member, project_id: int, now: datetime) -> Card:
    me = require_member(db, me.id, now)
    project = of_unit(db, me, project_id)
    today = me.unit.today(now)
    cycle = norms.cycle_on(db, me.unit.id, today)
    taking_part = project_lists.participants(db, project.id)
    worked, pledged = project_lists.worked_and_pledged(db, project.id, cycle, today)
    return Card(
        project=project,
        coordinator=_name(db, project.coordinator_id),
        participants=taking_part,
        cycle=cycle,
        worked=worked,
        pledged=pledged,
        mine=_promised(db, me, project, today, cycle.last + A_DAY),
        takes_part=me.id in dict(taking_part),
        is_proposer=me.id == project.proposed_by,
        may_decide=me.coordinates,
        may_change=may_change(me, project),
    )


def search(db: Connection, me: Member, words: str, now: datetime) -> Found:
    """Running projects called like this; for who coordinates, proposed ones too."""
    me = require_member(db, me.id, now)
    states = TO_SEE if me.coordinates else RUNNING
    return find(words, projects.names(db, me.unit.id, states))


def join(db: Connection, me: Member, project_id: int, now: datetime) -> bool:
    """False for who takes part already. Refuses with ProjectGone, ProjectShut, ProjectFull."""
    me = require_member(db, me.id, now)
    project = of_unit(db, me, project_id)
    if projects.participates(db, project.id, me.id):
        return False
    check_can_join(project, projects.count_participants(db, project.id))
    projects.join(db, project.id, me.id, now)
    note(db, project, me, "project.join", now)
    return True


def leave(db: Connection, me: Member, project_id: int, now: datetime) -> bool:
    """The member's entries stay; False for who does not take part."""
    me = require_member(db, me.id, now)
    project = of_unit(db, me, project_id)
    if not projects.leave(db, project.id, me.id, now):
        return False
    note(db, project, me, "project.leave", now)
    return True


def open_names(db: Connection, me: Member) -> dict[int, str]:
    """Projects that hours can be logged to, of all units one belongs to; those at hand first.

    Where two are called the same, the one of the other unit says whose it is.
    """
    found = projects.names(db, me.unit.id, [ProjectState.OPEN])
    for unit_id in people.units_of(db, me.id):
        if unit_id != me.unit.id:
            found |= _told_apart(db, unit_id, found)
    return found


def _told_apart(db: Connection, unit_id: int, known: dict[int, str]) -> dict[int, str]:
    names = projects.names(db, unit_id, [ProjectState.OPEN])
    taken = {name.casefold() for name in known.values()}
    if all(name.casefold() not in taken for name in names.values()):
        return names
    unit = units.get(db, unit_id).name
    return {
        one: f"{name} ({unit})" if name.casefold() in taken else name
        for one, name in names.items()
    }


def recent(db: Connection, me: Member, most: int) -> list[tuple[int, str]]:
    """Own open projects, those worked on last first."""
    return project_lists.recent(db, me.id, most)


def of_unit(db: Connection, me: Member, project_id: int) -> Project:
    """The project of the member's unit; ids that a made-up button carries may be anything."""
    project = projects.get(db, project_id) if may_exist(project_id) else None
    if project is None or project.unit_id != me.unit.id:
        raise ProjectGone
    return project


def may_change(me: Member, project: Project) -> bool:
    """A coordinator of the unit, or the project's own while it runs."""
    own = me.belongs and me.id == project.coordinator_id and project.is_running
    return me.coordinates or own


def note(
    db: Connection,
    project: Project,
    by: Member,
    act: str,
    now: datetime,
    reason: str | None = None,
) -> None:
    journal.note(db, project.unit_id, by.id, act, "project", project.id, now, reason)


def _promised(
    db: Connection, me: Member, project: Project, today: date, following: date
) -> list[Promised]:
    """What the member has promised it for this cycle and the next."""
    own = pledges.of_member(db, me.unit.id, me.id, today, following)
    return [one for one in own if one.pledge.project_id == project.id]


def _name(db: Connection, member_id: int | None) -> str | None:
    return people.names(db, [member_id]).get(member_id) if member_id else None
