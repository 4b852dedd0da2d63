"""Brings a database to the newest tables, when the program starts, whoever else starts with it."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, NullPool, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from storage.addresses import is_sqlite, shown, sqlite_path
from storage.copies import copy_before
from storage.database import DatabaseProblem
from storage.problems import postgres_problem, sqlite_problem
from storage.sqlite_file import connect_file, open_existing, transaction

Found = TypeVar("Found")

MIGRATIONS = Path(__file__).parent / "migrations"
REVISIONS = sorted(file.name.split("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
LOCK = 7_350_117_904  # a number that other programs on the server hardly take


class Revisions(NamedTuple):
    """What the tables are and what they could be; current is None in an empty database."""

    current: str | None
    newest: str


async def migrate(url: str) -> Revisions:
    """Tells what the tables were before; an old SQLite file is copied first."""
    if is_sqlite(url):
        return await asyncio.to_thread(migrate_file, sqlite_path(url))
    return await in_postgres(url, _migrate_in_turn)


async def revision_state(url: str) -> Revisions:
    """Looks without changing anything."""
    if is_sqlite(url):
        return await asyncio.to_thread(state_of_file, sqlite_path(url))
    return await in_postgres(url, state)


def state(db: Connection) -> Revisions:
    return Revisions(current_revision(db), REVISIONS[-1])


def current_revision(db: Connection) -> str | None:
    tables = inspect(db).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise DatabaseProblem("database-foreign")
    return _known(db.execute(text("SELECT version_num FROM alembic_version")).scalar())


def _known(revision: str | None) -> str | None:
    if revision is None or revision in REVISIONS:
        return revision
    raise DatabaseProblem("database-newer", revision=revision, newest=REVISIONS[-1])


def upgrade(db: Connection, target: str = "head") -> None:
    """Within the transaction of the caller."""
    from alembic import command  # noqa: PLC0415  a start with nothing to migrate is quicker
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": db})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, target)


def state_of_file(path: Path) -> Revisions:
    if not path.exists():
        return Revisions(None, REVISIONS[-1])
    try:
        with closing(open_existing(path)) as raw, transaction(raw, "BEGIN") as db:
            return state(db)
    except (sqlite3.Error, SQLAlchemyError) as error:
        raise sqlite_problem(path, error) from error


def migrate_file(path: Path) -> Revisions:
    before = state_of_file(path)
    if before.current == before.newest:
        return before
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Making a table anew would delete what points to it, were the keys watched meanwhile.
        with closing(connect_file(path, "foreign_keys=OFF", "busy_timeout=600000")) as raw:
            return _migrate_alone(raw, path)
    except (OSError, sqlite3.Error, SQLAlchemyError) as error:
        raise sqlite_problem(path, error) from error


def _migrate_alone(raw: sqlite3.Connection, path: Path) -> Revisions:
    """Others who start now wait at BEGIN and then find the work done."""
    with transaction(raw) as db:
        before = state(db)
        if before.current not in {None, before.newest}:
            copy_before(path, before.newest)
        _upgrade_if_old(db, before)
        if db.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise DatabaseProblem("database-rows-astray", file=str(path))
        return before


def _upgrade_if_old(db: Connection, before: Revisions) -> None:
    if before.current != before.newest:
        upgrade(db)


def _migrate_in_turn(db: Connection) -> Revisions:
    db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
    before = state(db)
    _upgrade_if_old(db, before)
    return before


async def in_postgres(
    url: str, fn: Callable[[Connection], Found], isolation: str = "READ COMMITTED"
) -> Found:
    """One transaction of its own, outside the running database."""
    from storage.postgres import UNREACHABLE, make_engine  # noqa: PLC0415  asyncpg only if used

    engine = make_engine(url, poolclass=NullPool, isolation_level=isolation)
    try:
        async with engine.begin() as db:
            return await db.run_sync(fn)
    except UNREACHABLE as error:
        raise postgres_problem(shown(url), error) from error
    finally:
        await engine.dispose()
