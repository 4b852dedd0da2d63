"""What members see of projects, and how they choose them: join, leave, find."""

from dataclasses import dataclass
from datetime import datetime

from domain.labour import week_of
from domain.people import Member
from domain.projects import (
    RUNNING,
    Listed,
    Project,
    ProjectGone,
    ProjectState,
    check_can_join,
    in_order,
)
from services.finding import Found, find
from services.rights import require_member
from storage import journal, people, project_lists, projects
from storage.database import Connection

LARGEST_ID = 2**63 - 1

TO_SEE = (*RUNNING, ProjectState.PROPOSED)


@dataclass(frozen=True, slots=True)
class Card:
    """A project as a member sees it, and what they may do with it."""

    project: Project
    coordinator: str | None
    participants: list[tuple[int, str]]
    worked: int
    takes_part: bool
    is_proposer: bool
    may_decide: bool
    may_change: bool

    @property
    def is_full(self) -> bool:
        capacity = self.project.capacity
        return capacity is not None and len(self.participants) >= capacity


def listing(db: Connection, me: Member, now: datetime) -> list[Listed]:
    """Own projects first, then where hands are needed most; above them what waits."""
    me = require_member(db, me.id, now)
    monday, _ = week_of(me.unit.today(now))
    found = project_lists.listed(db, me.unit.id, me.id, monday, with_proposed=me.coordinates)
    return in_order(found)


def card(db: Connection, me: Member, project_id: int, now: datetime) -> Card:
    me = require_member(db, me.id, now)
    project = of_unit(db, me, project_id)
    monday, _ = week_of(me.unit.today(now))
    taking_part = project_lists.participants(db, project.id)
    return Card(
        project=project,
        coordinator=_name(db, project.coordinator_id),
        participants=taking_part,
        worked=project_lists.worked_since(db, [project.id], monday).get(project.id, 0),
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
    """Projects that hours can be logged to."""
    return projects.names(db, me.unit.id, [ProjectState.OPEN])


def recent(db: Connection, me: Member, most: int) -> list[tuple[int, str]]:
    """Own open projects, those worked on last first."""
    return project_lists.recent(db, me.unit.id, me.id, most)


def of_unit(db: Connection, me: Member, project_id: int) -> Project:
    """The project of the member's unit; ids that a made-up button carries may be anything."""
    project = projects.get(db, project_id) if 0 < project_id <= LARGEST_ID else None
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


def _name(db: Connection, member_id: int | None) -> str | None:
    return people.names(db, [member_id]).get(member_id) if member_id else None
