"""What the database holds, counted."""

from sqlalchemy import func, select

from domain.people import Standing
from storage import memberships
from storage.database import Connection
from storage.tables import metadata


def counts(db: Connection) -> dict[str, int]:
    """Rows of every table that has any."""
    found = {
        table.name: db.execute(select(func.count()).select_from(table)).scalar_one()
        for table in metadata.sorted_tables
    }
    return {name: number for name, number in found.items() if number}


def standing_of(db: Connection, member_id: int) -> Standing | None:
    """In the cooperative itself."""
    found = memberships.get(db, 1, member_id)
    return found.standing if found else None
