"""Projects as lists show them: need, recent work, who takes part; one query for them all."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select

from domain.labour import EntryState
from domain.projects import Listed, ProjectState
from storage.database import Connection
from storage.tables import entry, member, participation, project

_SHOWN = (ProjectState.OPEN, ProjectState.PAUSED)


def listed(
    db: Connection, unit_id: int, member_id: int, since: date, *, with_proposed: bool
) -> list[Listed]:
    """Running projects, and those proposed: a member's own, or everybody's."""
    worked, count, mine, last = (
        _worked(unit_id, since),
        _counts(),
        _mine(member_id),
        _last(member_id),
    )
    found = (
        select(
            project.c.id,
            project.c.name,
            project.c.state,
            project.c.need_minutes,
            func.coalesce(worked.c.minutes, 0),
            func.coalesce(count.c.people, 0),
            mine.c.project_id.is_not(None),
            func.coalesce(last.c.entry_id, 0),
        )
        .outerjoin(worked, worked.c.project_id == project.c.id)
        .outerjoin(count, count.c.project_id == project.c.id)
        .outerjoin(mine, mine.c.project_id == project.c.id)
        .outerjoin(last, last.c.project_id == project.c.id)
        .where(project.c.unit_id == unit_id, _is_shown(member_id, with_proposed=with_proposed))
    )
    return [_listed(row) for row in db.execute(found)]


def recent(db: Connection, unit_id: int, member_id: int, most: int) -> list[tuple[int, str]]:
    """Open projects that the member takes part in, those worked on last first."""
    mine, last = _mine(member_id), _last(member_id)
    found = (
        select(project.c.id, project.c.name)
        .join(mine, mine.c.project_id == project.c.id)
        .outerjoin(last, last.c.project_id == project.c.id)
        .where(project.c.unit_id == unit_id, project.c.state == ProjectState.OPEN)
        .order_by(func.coalesce(last.c.entry_id, 0).desc(), mine.c.id.desc())
        .limit(most)
    )
    return [(row.id, row.name) for row in db.execute(found)]


def worked_since(db: Connection, project_ids: Collection[int], since: date) -> dict[int, int]:
    """Counted minutes by project."""
    found = (
        select(entry.c.project_id, func.sum(entry.c.minutes))
        .where(entry.c.project_id.in_(project_ids), *_counted(since))
        .group_by(entry.c.project_id)
    )
    return {row[0]: int(row[1]) for row in db.execute(found)}


def participants(db: Connection, project_id: int) -> list[tuple[int, str]]:
    """Who takes part now, in the order of joining."""
    found = (
        select(member.c.id, member.c.name)
        .join(participation, participation.c.member_id == member.c.id)
        .where(participation.c.project_id == project_id, participation.c.until.is_(None))
        .order_by(participation.c.id)
    )
    return [(row.id, row.name) for row in db.execute(found)]


def _is_shown(member_id: int, *, with_proposed: bool) -> ColumnElement[bool]:
    proposed: ColumnElement[bool] = project.c.state == ProjectState.PROPOSED
    if not with_proposed:
        proposed = and_(proposed, project.c.proposed_by == member_id)
    return project.c.state.in_(_SHOWN) | proposed


def _counted(since: date) -> tuple[ColumnElement[bool], ...]:
    return entry.c.work_date >= since, entry.c.state == EntryState.COUNTED


def _worked(unit_id: int, since: date) -> Any:
    minutes = select(entry.c.project_id, func.sum(entry.c.minutes).label("minutes"))
    in_unit = minutes.where(entry.c.unit_id == unit_id, *_counted(since))
    return in_unit.group_by(entry.c.project_id).subquery()


def _counts() -> Any:
    people: Select[Any] = select(participation.c.project_id, func.count().label("people"))
    now = people.where(participation.c.until.is_(None))
    return now.group_by(participation.c.project_id).subquery()


def _mine(member_id: int) -> Any:
    own = select(participation.c.id, participation.c.project_id)
    now = own.where(participation.c.member_id == member_id, participation.c.until.is_(None))
    return now.subquery()


def _last(member_id: int) -> Any:
    latest = select(entry.c.project_id, func.max(entry.c.id).label("entry_id"))
    written = latest.where(entry.c.member_id == member_id)
    return written.group_by(entry.c.project_id).subquery()


def _listed(row: Any) -> Listed:
    one, name, state, need, worked, people, mine, last = row
    return Listed(one, name, ProjectState(state), need, int(worked), people, bool(mine), last)
