"""Projects as lists show them: need, work, pledges, who takes part; one query for them all."""

from datetime import date
from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    Date,
    Integer,
    Select,
    bindparam,
    func,
    or_,
    select,
    true,
)

from domain.cycles import Cycle
from domain.labour import EntryState
from domain.projects import RUNNING, Listed, ProjectState
from storage.database import Connection
from storage.pledges import LEFT, RUNS, days
from storage.tables import entry, member, participation, pledge, project

_MEMBER: BindParameter[int] = bindparam("member")
_UNIT: BindParameter[int] = bindparam("unit")
WORKED = (
    select(func.coalesce(func.sum(entry.c.minutes), 0))
    .where(
        entry.c.project_id == project.c.id,
        entry.c.work_date.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
        entry.c.state == EntryState.COUNTED,
    )
    .correlate(project)
    .scalar_subquery()
)
PLEDGED = (
    select(func.coalesce(func.sum(LEFT), 0))
    .where(pledge.c.project_id == project.c.id, *RUNS)
    .correlate(project)
    .scalar_subquery()
)
PEOPLE = (
    select(func.count())
    .where(participation.c.project_id == project.c.id, participation.c.until.is_(None))
    .correlate(project)
    .scalar_subquery()
)
_mine = (
    select(participation.c.id, participation.c.project_id)
    .where(participation.c.member_id == _MEMBER, participation.c.until.is_(None))
    .subquery()
)
_last = (
    select(entry.c.project_id, func.max(entry.c.id).label("entry_id"))
    .where(entry.c.member_id == _MEMBER)
    .group_by(entry.c.project_id)
    .subquery()
)
_LAST = func.coalesce(_last.c.entry_id, 0)

_LISTED: Select[Any] = (
    select(
        project.c.id,
        project.c.name,
        project.c.state,
        project.c.need_minutes,
        WORKED,
        PLEDGED,
        PEOPLE,
        _mine.c.project_id.is_not(None),
        _LAST,
    )
    .outerjoin(_mine, _mine.c.project_id == project.c.id)
    .outerjoin(_last, _last.c.project_id == project.c.id)
    .where(
        project.c.unit_id == _UNIT,
        project.c.state.in_((*RUNNING, ProjectState.PROPOSED)),
        or_(
            project.c.state != ProjectState.PROPOSED,
            project.c.proposed_by == _MEMBER,
            bindparam("all_proposed", type_=Boolean) == true(),
        ),
    )
)
_ONE = select(WORKED, PLEDGED).where(project.c.id == bindparam("project"))
_RECENT = (
    select(project.c.id, project.c.name)
    .join(_mine, _mine.c.project_id == project.c.id)
    .outerjoin(_last, _last.c.project_id == project.c.id)
    .where(project.c.state == ProjectState.OPEN)
    .order_by(_LAST.desc(), _mine.c.id.desc())
    .limit(bindparam("most", type_=Integer))
)
_PARTICIPANTS = (
    select(member.c.id, member.c.name)
    .join(participation, participation.c.member_id == member.c.id)
    .where(
        participation.c.project_id == bindparam("project"),
        participation.c.until.is_(None),
    )
    .order_by(participation.c.id)
)


def listed(
    db: Connection,
    unit_id: int,
    member_id: int,
    cycle: Cycle,
    today: date,
    *,
    with_proposed: bool,
) -> list[Listed]:
    """Running projects, and those proposed: a member's own, or everybody's."""
    of = {"unit": unit_id, "member": member_id, "all_proposed": with_proposed}
    rows = db.execute(_LISTED, of | _in(cycle, today))
    return [_listed(row, cycle) for row in rows]


def recent(db: Connection, member_id: int, most: int) -> list[tuple[int, str]]:
    """Open projects that the member takes part in, those worked on last first."""
    found = db.execute(_RECENT, {"member": member_id, "most": most})
    return [(row.id, row.name) for row in found]


def worked_and_pledged(
    db: Connection, project_id: int, cycle: Cycle, today: date
) -> tuple[int, int]:
    """Minutes counted in the cycle, and those promised for it and not yet worked."""
    worked, pledged = db.execute(_ONE, {"project": project_id} | _in(cycle, today)).one()
    return int(worked), int(pledged)


def participants(db: Connection, project_id: int) -> list[tuple[int, str]]:
    """Who takes part now, in the order of joining."""
    found = db.execute(_PARTICIPANTS, {"project": project_id})
    return [(row.id, row.name) for row in found]


def _in(cycle: Cycle, today: date) -> dict[str, date]:
    return {"first": cycle.first, "last": cycle.last} | days(today)


def _listed(row: Any, cycle: Cycle) -> Listed:
    one, name, state, need, worked, pledged, people, mine, last = row
    return Listed(
        id=one,
        name=name,
        state=ProjectState(state),
        need_minutes=need,
        worked=int(worked),
        pledged=int(pledged),
        participants=people,
        is_mine=bool(mine),
        last_entry=last,
        cycle=cycle,
    )
