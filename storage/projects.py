"""Projects and who takes part in them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, insert, select, update

from domain.projects import Confirmation, Labour, Project, ProjectKind, ProjectState
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import participation, project

PROJECTS: Select[Any] = select(
    project.c.id,
    project.c.unit_id,
    project.c.name,
    project.c.purpose,
    project.c.kind,
    project.c.state,
    project.c.confirmation,
    project.c.labour,
    project.c.capacity,
    project.c.need_minutes,
    project.c.coordinator_id,
    project.c.proposed_by,
)
_ONE = PROJECTS.where(project.c.id == bindparam("id"))
_NAMES = (
    select(project.c.id, project.c.name)
    .where(
        project.c.unit_id == bindparam("unit_id"),
        project.c.state.in_(bindparam("states", expanding=True)),
    )
    .order_by(project.c.name, project.c.id)
)
_TAKES_PART = select(participation.c.id).where(
    participation.c.project_id == bindparam("project_id"),
    participation.c.member_id == bindparam("member_id"),
    participation.c.until.is_(None),
)


def get(db: Connection, project_id: int) -> Project | None:
    """None too for a number that no database knows, as in a made-up button."""
    if not may_exist(project_id):
        return None
    row = db.execute(_ONE, {"id": project_id}).one_or_none()
    return as_project(row) if row else None


def names(db: Connection, unit_id: int, states: Collection[ProjectState]) -> dict[int, str]:
    found = db.execute(_NAMES, {"unit_id": unit_id, "states": list(states)})
    return {row.id: row.name for row in found}


def add_project(
    db: Connection,
    *,
    unit_id: int,
    name: str,
    purpose: str,
    kind: ProjectKind,
    state: ProjectState,
    confirmation: Confirmation,
    labour: Labour,
    proposed_by: int,
    now: datetime,
    need_minutes: int | None = None,
    capacity: int | None = None,
    coordinator_id: int | None = None,
) -> int:
    values = {
        "unit_id": unit_id,
        "name": name,
        "purpose": purpose,
        "kind": kind,
        "state": state,
        "confirmation": confirmation,
        "labour": labour,
        "capacity": capacity,
        "need_minutes": need_minutes,
        "coordinator_id": coordinator_id,
        "proposed_by": proposed_by,
        "created_at": now,
    }
    return int(db.execute(insert(project).returning(project.c.id), values).scalar_one())


def move(
    db: Connection, project_id: int, states: Collection[ProjectState], to: ProjectState
) -> bool:
    """False where the project is in none of these states (any more)."""
    here = (project.c.id == project_id, project.c.state.in_(states))
    return db.execute(update(project).where(*here).values(state=to)).rowcount == 1


def change(db: Connection, project_id: int, **values: Any) -> None:
    db.execute(update(project).where(project.c.id == project_id).values(**values))


def participates(db: Connection, project_id: int, member_id: int) -> bool:
    who = {"project_id": project_id, "member_id": member_id}
    return db.execute(_TAKES_PART, who).first() is not None


def participants(db: Connection, project_id: int) -> list[int]:
    """Who takes part now, in the order of joining."""
    found = select(participation.c.member_id).where(*_now(project_id)).order_by(participation.c.id)
    return [row.member_id for row in db.execute(found)]


def count_participants(db: Connection, project_id: int) -> int:
    found = select(func.count()).select_from(participation).where(*_now(project_id))
    return int(db.execute(found).scalar_one())


def join(db: Connection, project_id: int, member_id: int, now: datetime) -> None:
    values = {"project_id": project_id, "member_id": member_id, "since": now}
    db.execute(insert(participation), values)


def leave(db: Connection, project_id: int, member_id: int, now: datetime) -> bool:
    """The past remains; False for who does not take part."""
    ended = update(participation).where(*_now(project_id, member_id)).values(until=now)
    return db.execute(ended).rowcount == 1


def _now(project_id: int, *member_ids: int) -> tuple[Any, ...]:
    running = (participation.c.project_id == project_id, participation.c.until.is_(None))
    return (*running, *(participation.c.member_id == one for one in member_ids))


def as_project(row: Any) -> Project:
    return Project(
        id=row.id,
        unit_id=row.unit_id,
        name=row.name,
        purpose=row.purpose,
        kind=ProjectKind(row.kind),
        state=ProjectState(row.state),
        confirmation=Confirmation(row.confirmation),
        labour=Labour(row.labour),
        capacity=row.capacity,
        need_minutes=row.need_minutes,
        coordinator_id=row.coordinator_id,
        proposed_by=row.proposed_by,
    )
