"""Projects that want more hours in a cycle than are worked and promised, and whose they are."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Integer, Select, bindparam, case, func, select

from domain.cycles import Cycle
from domain.labour import TAKES_ROOM
from domain.people import Standing
from domain.projects import Labour, ProjectState
from domain.suggestions import Need
from storage.database import Connection
from storage.pledges import days
from storage.project_lists import PEOPLE, PLEDGED, WORKED
from storage.tables import entry, membership, participation, pledge, project

# Where there is no limit nobody is counted.
_ROOM: Any = case((project.c.capacity.is_(None), 1), else_=project.c.capacity - PEOPLE)
_NEEDS = (
    select(
        project.c.id,
        project.c.name,
        project.c.labour,
        (project.c.need_minutes - WORKED - PLEDGED).label("unmet"),
        _ROOM.label("room"),
    )
    .where(
        project.c.unit_id == bindparam("unit"),
        project.c.state == ProjectState.OPEN,
        project.c.need_minutes.is_not(None),
    )
    .subquery()
)
_UNMET: Select[Any] = (
    select(_NEEDS)
    .where(_NEEDS.c.unmet > 0)
    .order_by(_NEEDS.c.unmet.desc(), _NEEDS.c.id)
    .limit(bindparam("most", type_=Integer))
)


def unmet(db: Connection, unit_id: int, cycle: Cycle, today: date, most: int) -> list[Need]:
    """The greatest first."""
    of = {"unit": unit_id, "first": cycle.first, "last": cycle.last, "most": most}
    rows = db.execute(_UNMET, of | days(today))
    return [
        Need(row.id, row.name, Labour(row.labour), int(row.unmet), row.room > 0, unit_id)
        for row in rows
    ]


def own(
    db: Connection, member_ids: Collection[int], project_ids: Collection[int]
) -> dict[int, set[int]]:
    """Who of these takes part in which of those now."""
    found = select(participation.c.member_id, participation.c.project_id).where(
        participation.c.member_id.in_(member_ids),
        participation.c.project_id.in_(project_ids),
        participation.c.until.is_(None),
    )
    theirs = defaultdict(set)
    for member_id, project_id in db.execute(found):
        theirs[member_id].add(project_id)
    return theirs


def places(
    db: Connection, member_ids: Collection[int], unit_ids: Collection[int]
) -> dict[int, set[int]]:
    """Who of these belongs to which of those units."""
    found = select(membership.c.member_id, membership.c.unit_id).where(
        membership.c.member_id.in_(member_ids),
        membership.c.unit_id.in_(unit_ids),
        membership.c.state == Standing.MEMBER,
    )
    theirs = defaultdict(set)
    for member_id, unit_id in db.execute(found):
        theirs[member_id].add(unit_id)
    return theirs


class Given(NamedTuple):
    """What a member has worked on a project in a cycle and promised it for it, in minutes."""

    worked: int = 0
    promised: int = 0


def given(
    db: Connection, member_ids: Collection[int], project_ids: Collection[int], cycle: Cycle
) -> dict[tuple[int, int], Given]:
    """By member and project; confirmed or not, work keeps a promise."""
    worked = (
        select(entry.c.member_id, entry.c.project_id, func.sum(entry.c.minutes))
        .where(
            entry.c.member_id.in_(member_ids),
            entry.c.work_date.between(cycle.first, cycle.last),
            entry.c.project_id.in_(project_ids),
            entry.c.state.in_(TAKES_ROOM),
        )
        .group_by(entry.c.member_id, entry.c.project_id)
    )
    promised = select(pledge.c.member_id, pledge.c.project_id, pledge.c.minutes).where(
        pledge.c.member_id.in_(member_ids),
        pledge.c.project_id.in_(project_ids),
        pledge.c.cycle_first == cycle.first,
    )
    found = {(row[0], row[1]): Given(worked=int(row[2])) for row in db.execute(worked)}
    for member_id, project_id, minutes in db.execute(promised):
        before = found.get((member_id, project_id), Given())
        found[member_id, project_id] = before._replace(promised=minutes)
    return found
