"""Updates that have taken effect, so that a repeated one does nothing."""

from datetime import datetime

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from domain.people import Network
from storage.database import Connection
from storage.tables import handled_event as event

_HANDLED = select(event.c.event_id).where(
    event.c.network == bindparam("network"), event.c.event_id == bindparam("event")
)
_MARK = {
    "sqlite": sqlite.insert(event).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(event).on_conflict_do_nothing(),
}


def is_handled(db: Connection, network: Network, event_id: str) -> bool:
    return db.execute(_HANDLED, {"network": network, "event": event_id}).first() is not None


def mark_handled(db: Connection, network: Network, event_id: str, now: datetime) -> bool:
    """False where somebody has marked the event before."""
    values = {"network": network, "event_id": event_id, "handled_at": now}
    return db.execute(_MARK[db.dialect.name], values).rowcount == 1


def forget_before(db: Connection, moment: datetime) -> int:
    return db.execute(delete(event).where(event.c.handled_at < moment)).rowcount
