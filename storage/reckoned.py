"""Which entries a unit's accounts hold: those of its own projects, and others as was decided."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, exists, insert, or_, select

from storage.database import Connection
from storage.tables import entry, entry_above


def reckoned_in(unit_id: Any) -> ColumnElement[bool]:
    """A condition on entries; `unit_id` is a number, a parameter or a column."""
    above = exists(
        select(entry_above.c.entry_id)
        .where(entry_above.c.entry_id == entry.c.id, entry_above.c.unit_id == unit_id)
        .correlate(entry, *_tables_of(unit_id))
    )
    return or_(entry.c.unit_id == unit_id, above)


def _tables_of(unit_id: Any) -> list[Any]:
    table = getattr(unit_id, "table", None)
    return [] if table is None else [table]


def mark(db: Connection, entry_id: int, unit_ids: Iterable[int]) -> None:
    """The entry counts in these units besides its own."""
    rows = [{"entry_id": entry_id, "unit_id": one} for one in unit_ids]
    if rows:
        db.execute(insert(entry_above), rows)


def above(db: Connection, entry_id: int) -> list[int]:
    """Units besides its own in which an entry was counted."""
    found = select(entry_above.c.unit_id).where(entry_above.c.entry_id == entry_id)
    return list(db.execute(found.order_by(entry_above.c.unit_id)).scalars())
