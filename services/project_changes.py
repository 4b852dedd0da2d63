"""What coordinators change about a running project: its settings, a pause, its end."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from domain.errors import Refusal
from domain.people import Member
from domain.project_words import read_capacity, read_name, read_need, read_purpose
from domain.projects import (
    RUNNING,
    AlreadyOtherwise,
    Confirmation,
    Labour,
    Project,
    ProjectKind,
    ProjectState,
)
from services.finding import find
from services.projects import may_change, note, of_unit
from services.rights import NotAllowed, require_member
from storage import outbox, project_lists, projects
from storage.database import Connection

# What the project's own coordinator may change too.
READERS = {
    "name": ("name", read_name),
    "purpose": ("purpose", read_purpose),
    "need": ("need_minutes", read_need),
    "capacity": ("capacity", read_capacity),
}
KINDS = {"kind": ProjectKind, "labour": Labour, "confirmation": Confirmation}
CHANGEABLE = (*RUNNING, ProjectState.PROPOSED)


class NoSuchParticipant(Refusal):
    """Facts: `project`."""

    message_id = "refusal-project-participant"


def rewrite(
    db: Connection, by: Member, project_id: int, what: str, text: str, now: datetime
) -> None:
    """Change the name, purpose, need or capacity as written; refuses what can't be one."""
    project = _changeable(db, by, project_id, now)
    column, read = READERS[what]
    _change(db, project, by, what, now, **{column: read(text)})


def choose(
    db: Connection, by: Member, project_id: int, what: str, choice: str, now: datetime
) -> None:
    """Change the kind, the kind of labour or who confirms; for coordinators of the unit."""
    project = _decidable(db, by, project_id, now)
    _change(db, project, by, what, now, **{what: KINDS[what](choice)})


def appoint(
    db: Connection, by: Member, project_id: int, member_id: int | None, now: datetime
) -> None:
    """Make a participant the project's coordinator, or nobody."""
    project = _decidable(db, by, project_id, now)
    if member_id is not None and member_id not in projects.participants(db, project.id):
        raise NoSuchParticipant(project=project.name)
    _change(db, project, by, "coordinator", now, coordinator_id=member_id)


def appoint_by_name(
    db: Connection, by: Member, project_id: int, words: str, now: datetime
) -> None:
    """NoSuchParticipant where it isn't clear who is meant."""
    project = _decidable(db, by, project_id, now)
    taking_part = dict(project_lists.participants(db, project.id))
    meant = find(words, taking_part).certain
    if meant is None:
        raise NoSuchParticipant(project=project.name)
    appoint(db, by, project_id, meant, now)


def pause(db: Connection, by: Member, project_id: int, now: datetime) -> None:
    """Nothing is logged to it for a while; who takes part is told."""
    project = _changeable(db, by, project_id, now)
    _move(db, project, [ProjectState.OPEN], ProjectState.PAUSED)
    note(db, project, by, "project.pause", now)
    _tell_participants(db, project, by, ProjectState.PAUSED, now)


def resume(db: Connection, by: Member, project_id: int, now: datetime) -> None:
    project = _changeable(db, by, project_id, now)
    _move(db, project, [ProjectState.PAUSED], ProjectState.OPEN)
    note(db, project, by, "project.resume", now)
    _tell_participants(db, project, by, ProjectState.OPEN, now)


def close(db: Connection, by: Member, project_id: int, now: datetime) -> None:
    """For good; its hours stay. Who takes part is told."""
    project = _decidable(db, by, project_id, now)
    _move(db, project, RUNNING, ProjectState.CLOSED)
    note(db, project, by, "project.close", now)
    _tell_participants(db, project, by, ProjectState.CLOSED, now)


def _changeable(db: Connection, by: Member, project_id: int, now: datetime) -> Project:
    by = require_member(db, by.id, now)
    project = of_unit(db, by, project_id)
    if not may_change(by, project):
        raise NotAllowed
    return _still(project)


def _decidable(db: Connection, by: Member, project_id: int, now: datetime) -> Project:
    by = require_member(db, by.id, now)
    project = of_unit(db, by, project_id)
    if not by.coordinates:
        raise NotAllowed
    return _still(project)


def _still(project: Project) -> Project:
    """Closed and refused projects stay as they were."""
    if project.state not in CHANGEABLE:
        raise AlreadyOtherwise(project=project.name, state=project.state.value)
    return project


def _change(
    db: Connection, project: Project, by: Member, what: str, now: datetime, **values: Any
) -> None:
    before = {name: getattr(project, name) for name in values}
    if before != values:
        projects.change(db, project.id, **values)
        [(old, new)] = zip(before.values(), values.values(), strict=True)
        note(db, project, by, f"project.change.{what}", now, f"{old} → {new}")


def _move(
    db: Connection,
    project: Project,
    states: Collection[ProjectState],
    to: ProjectState,
) -> None:
    if not projects.move(db, project.id, states, to):
        raise AlreadyOtherwise(project=project.name, state=project.state.value)


def _tell_participants(
    db: Connection, project: Project, by: Member, state: ProjectState, now: datetime
) -> None:
    for member_id in projects.participants(db, project.id):
        if member_id != by.id:
            outbox.put(
                db,
                "project-moved",
                f"project:{project.id}:{state}:{now.isoformat()}",
                member_id,
                now,
                project_id=project.id,
                project=project.name,
                state=state,
                who=by.name,
            )
