"""Databases as earlier versions of the program left them."""

from contextlib import closing

from sqlalchemy import text

from storage.addresses import is_sqlite, sqlite_path
from storage.migrate import REVISIONS, in_postgres, upgrade
from storage.sqlite_file import connect_file, transaction


async def in_transaction(url, fn):
    """Without migrating anything."""
    if not is_sqlite(url):
        return await in_postgres(url, fn)
    with closing(connect_file(sqlite_path(url))) as raw, transaction(raw) as db:
        return fn(db)


def make_old(db):
    upgrade(db, REVISIONS[0])
    add_unit(db)


def add_unit(db):
    db.execute(text("INSERT INTO unit (name, created_at) VALUES ('Garden', '2026-11-22 09:00')"))


def units(db):
    return list(db.execute(text("SELECT name FROM unit")).scalars())


def copies(url):
    return sorted(sqlite_path(url).parent.glob("*.bak"))
