"""All rows of one database into another, of whichever kind."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.schema import Table

from storage.database import DatabaseProblem
from storage.tables import holding, metadata

AT_ONCE = 1000


def copy_rows(source: Connection, target: Connection) -> None:
    """Both have the newest tables; those that others point to come first, each as it grew.

    Holdings begin empty, so that their balances come from the movements.
    """
    for table in metadata.sorted_tables:
        rows = select(table).order_by(*table.primary_key.columns)
        found = source.execute(rows, execution_options={"yield_per": AT_ONCE})
        emptied = {"balance": 0} if table is holding else {}
        for some in found.mappings().partitions():
            target.execute(insert(table), [{**row, **emptied} for row in some])


def load_rows(source: Connection, target: Connection, name: str) -> None:
    """Into an empty PostgreSQL database, which then goes on counting where the rows end."""
    _lock_and_refuse_if_filled(target, name)
    with _foreign_keys_later(target):
        copy_rows(source, target)
    for table in metadata.sorted_tables:
        _go_on_counting(target, table)


def _lock_and_refuse_if_filled(db: Connection, name: str) -> None:
    names = ", ".join(table.name for table in metadata.sorted_tables)
    db.exec_driver_sql(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE")
    if any(db.execute(select(table).limit(1)).first() for table in metadata.sorted_tables):
        raise DatabaseProblem("database-not-empty", place=name)


@contextmanager
def _foreign_keys_later(db: Connection) -> Iterator[None]:
    """Rows of one table may point to each other in any order; all are checked at the end."""
    keys = db.execute(
        text(
            "SELECT conrelid::regclass AS tab, quote_ident(conname) AS key,"
            " pg_get_constraintdef(oid) AS definition FROM pg_constraint"
            " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
        )
    ).all()
    for key in keys:
        db.exec_driver_sql(f"ALTER TABLE {key.tab} DROP CONSTRAINT {key.key}")
    yield
    for key in keys:
        db.exec_driver_sql(f"ALTER TABLE {key.tab} ADD CONSTRAINT {key.key} {key.definition}")


def _go_on_counting(db: Connection, table: Table) -> None:
    counted = table.autoincrement_column
    if counted is None:
        return
    last = db.execute(select(func.max(counted))).scalar()
    sequence = func.pg_get_serial_sequence(table.name, counted.name)
    if last is not None:
        db.execute(select(func.setval(sequence, last)))
