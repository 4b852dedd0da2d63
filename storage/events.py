"""Updates that have taken effect, so that a repeated one does nothing."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from domain.people import Network
from storage.database import Connection
from storage.tables import handled_event as event


def is_handled(db: Connection, network: Network, event_id: str) -> bool:
    found = select(event.c.event_id).where(
        event.c.network == network, event.c.event_id == event_id
    )
    return db.execute(found).first() is not None


def mark_handled(db: Connection, network: Network, event_id: str, now: datetime) -> bool:
    """False where somebody has marked the event before."""
    values = {"network": network, "event_id": event_id, "handled_at": now}
    dialect = sqlite if db.dialect.name == "sqlite" else postgresql
    return db.execute(dialect.insert(event).on_conflict_do_nothing(), values).rowcount == 1


def forget_before(db: Connection, moment: datetime) -> int:
    return db.execute(delete(event).where(event.c.handled_at < moment)).rowcount
