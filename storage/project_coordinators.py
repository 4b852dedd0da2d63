"""Who coordinates which projects."""

from sqlalchemy import select

from storage.database import Connection
from storage.tables import project


def coordinated_by(db: Connection, unit_id: int, member_id: int) -> set[int]:
    found = select(project.c.id).where(
        project.c.unit_id == unit_id, project.c.coordinator_id == member_id
    )
    return set(db.execute(found).scalars())
