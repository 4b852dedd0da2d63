"""A member's counted hours, day by day and project by project."""

from datetime import date

from sqlalchemy import func, select

from domain.labour import EntryState
from domain.projects import Labour
from storage.database import Connection
from storage.tables import entry, project

ByProject = list[tuple[date, str, Labour, int]]


def by_project(db: Connection, member_id: int, first: date, last: date) -> ByProject:
    """Day, project, kind of labour and minutes between two dates, both included, oldest first."""
    found = (
        select(entry.c.work_date, project.c.name, entry.c.labour, func.sum(entry.c.minutes))
        .join(project, project.c.id == entry.c.project_id)
        .where(
            entry.c.member_id == member_id,
            entry.c.work_date.between(first, last),
            entry.c.state == EntryState.COUNTED,
        )
        .group_by(entry.c.work_date, project.c.id, project.c.name, entry.c.labour)
        .order_by(entry.c.work_date, project.c.name, entry.c.labour)
    )
    rows = [(row[0], row[1], Labour(row[2]), int(row[3])) for row in db.execute(found)]
    return [row for row in rows if row[3]]
