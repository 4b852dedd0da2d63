"""What coordinators are told besides: yesterday's work, what waits, whom nothing reaches."""

from datetime import date, datetime

from sqlalchemy import func, select

from domain.labour import EntryState
from domain.projects import ProjectState
from storage import unreached
from storage.database import Connection
from storage.tables import entry, project


def worked_on(db: Connection, unit_id: int, day: date) -> tuple[int, int]:
    """People and minutes that count; found by projects, however many entries there are."""
    by_member = (
        select(entry.c.member_id, func.sum(entry.c.minutes).label("minutes"))
        .join(project, project.c.id == entry.c.project_id)
        .where(
            project.c.unit_id == unit_id,
            entry.c.work_date == day,
            entry.c.state == EntryState.COUNTED,
        )
        .group_by(entry.c.member_id)
        .subquery()
    )
    found = select(func.count(), func.coalesce(func.sum(by_member.c.minutes), 0))
    people, minutes = db.execute(found.where(by_member.c.minutes > 0)).one()
    return int(people), int(minutes)


def proposed(db: Connection, unit_id: int) -> tuple[int, datetime | None]:
    """How many projects wait for an answer, and since when the oldest does."""
    found = select(func.count(), func.min(project.c.created_at)).where(
        project.c.unit_id == unit_id, project.c.state == ProjectState.PROPOSED
    )
    count, since = db.execute(found).one()
    return int(count), since


def lost(db: Connection, unit_id: int, now: datetime) -> int:
    """Members who could once be reached by letters and now can't, and are not put aside."""
    return unreached.count(db, unit_id, now)
