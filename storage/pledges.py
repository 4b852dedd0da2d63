"""Pledges: one of a member to a project for a cycle, and how much of it is still to be worked."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Date, Integer, Select, bindparam, delete, exists, func, insert, select

from domain.cycles import Cycle
from domain.labour import EntryState
from domain.people import Standing
from domain.pledges import Pledge, Promised
from domain.projects import RUNNING, Labour
from storage.database import Connection
from storage.greatest import Greatest
from storage.tables import entry, member, membership, pledge, project

# No cycle is longer: what began before is over, so that indexes by the first day help.
LONGEST_CYCLE = timedelta(days=31)

WORKED = (
    select(func.coalesce(func.sum(entry.c.minutes), 0))
    .where(
        entry.c.member_id == pledge.c.member_id,
        entry.c.work_date.between(pledge.c.cycle_first, pledge.c.cycle_last),
        entry.c.project_id == pledge.c.project_id,
        entry.c.state == EntryState.COUNTED,
    )
    .correlate(pledge)
    .scalar_subquery()
)
# What is still to be worked of a pledge.
LEFT = Greatest(pledge.c.minutes - WORKED, 0)
# The pledges of who has left stand for nothing.
BELONGS = exists(
    select(membership.c.id)
    .where(
        membership.c.unit_id == pledge.c.unit_id,
        membership.c.member_id == pledge.c.member_id,
        membership.c.state == Standing.MEMBER,
    )
    .correlate(pledge)
)
_DAY, _EARLIEST = bindparam("day", type_=Date), bindparam("earliest", type_=Date)
_UNTIL = bindparam("until", type_=Date)
# Those that run between the two days.
RUNS = (pledge.c.cycle_first.between(_EARLIEST, _UNTIL), pledge.c.cycle_last >= _DAY, BELONGS)

_WORKED_ON = select(func.coalesce(func.sum(entry.c.minutes), 0)).where(
    entry.c.member_id == bindparam("member"),
    entry.c.work_date.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
    entry.c.project_id == bindparam("project"),
    entry.c.state == EntryState.COUNTED,
)
_PROMISED: Select[Any] = (
    select(
        pledge.c.member_id,
        pledge.c.project_id,
        pledge.c.cycle_first,
        pledge.c.cycle_last,
        pledge.c.minutes,
        project.c.name,
        project.c.labour,
        member.c.name,
        WORKED,
    )
    .join(project, project.c.id == pledge.c.project_id)
    .join(member, member.c.id == pledge.c.member_id)
    .where(*RUNS, project.c.state.in_(RUNNING))
    .order_by(pledge.c.cycle_first, pledge.c.made_at, pledge.c.member_id, pledge.c.project_id)
)
_OF_MEMBER = _PROMISED.where(
    pledge.c.member_id == bindparam("member"), pledge.c.unit_id == bindparam("unit")
)
_OF_PROJECT = (
    _PROMISED.where(pledge.c.project_id == bindparam("project"))
    .offset(bindparam("skip", type_=Integer))
    .limit(bindparam("most", type_=Integer))
)
_COUNT = select(func.count()).where(*RUNS, pledge.c.project_id == bindparam("project"))


def days(day: date, until: date | None = None) -> dict[str, date]:
    """Pledges that run on a day, or on any from it until another."""
    return {"day": day, "until": until or day, "earliest": day - LONGEST_CYCLE}


def put(db: Connection, new: Pledge, unit_id: int, now: datetime) -> int | None:
    """In the place of what the member has promised the project for these days before.

    Returns the minutes of that.
    """
    before = _drop(db, new.member_id, new.project_id, new.first, new.last)
    values = {
        "member_id": new.member_id,
        "project_id": new.project_id,
        "cycle_first": new.first,
        "cycle_last": new.last,
        "unit_id": unit_id,
        "minutes": new.minutes,
        "made_at": now,
    }
    db.execute(insert(pledge), values)
    return before


def drop(db: Connection, member_id: int, project_id: int, first: date) -> int | None:
    """The minutes that were promised; None where nothing was."""
    return _drop(db, member_id, project_id, first, first)


def _drop(db: Connection, member_id: int, project_id: int, first: date, last: date) -> int | None:
    of = (
        pledge.c.member_id == member_id,
        pledge.c.project_id == project_id,
        pledge.c.cycle_first <= last,
        pledge.c.cycle_last >= first,
    )
    dropped = db.execute(delete(pledge).where(*of).returning(pledge.c.minutes)).scalars().all()
    return dropped[0] if dropped else None


def worked(db: Connection, member_id: int, project_id: int, cycle: Cycle) -> int:
    """The member's counted minutes on the project in a cycle."""
    of = {"member": member_id, "project": project_id, "first": cycle.first, "last": cycle.last}
    return int(db.execute(_WORKED_ON, of).scalar_one())


def of_member(
    db: Connection, unit_id: int, member_id: int, day: date, until: date | None = None
) -> list[Promised]:
    """What the member has promised to projects that run, earliest cycle first."""
    of = {"unit": unit_id, "member": member_id}
    return [_promised(row) for row in db.execute(_OF_MEMBER, of | days(day, until))]


def of_project(
    db: Connection, project_id: int, day: date, until: date, skip: int, most: int
) -> list[Promised]:
    of = {"project": project_id, "skip": skip, "most": most}
    return [_promised(row) for row in db.execute(_OF_PROJECT, of | days(day, until))]


def count_of_project(db: Connection, project_id: int, day: date, until: date) -> int:
    return int(db.execute(_COUNT, {"project": project_id} | days(day, until)).scalar_one())


def _promised(row: Any) -> Promised:
    *of_pledge, project_name, labour, name, worked = row
    return Promised(Pledge(*of_pledge), project_name, Labour(labour), name, int(worked))
