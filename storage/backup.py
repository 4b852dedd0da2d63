"""Backup and restore; a backup is always a SQLite file, whichever database it was taken from.

So a backup of one kind, restored into the other, is also the way to move between them.
"""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from storage.addresses import is_sqlite, shown, sqlite_path
from storage.copies import copy_file, put_in_place
from storage.database import DatabaseProblem
from storage.migrate import in_postgres, migrate, migrate_file, state, state_of_file
from storage.problems import sqlite_problem
from storage.rows import copy_rows, load_rows
from storage.sqlite_file import connect_file, open_existing, transaction


async def backup(url: str, file: Path) -> None:
    """A consistent copy, while others go on writing; refuses to overwrite a file."""
    if is_sqlite(url):
        await asyncio.to_thread(_copy_known, sqlite_path(url), file)
        return
    _refuse_to_overwrite(file)
    with _work_folder(file.parent) as work:
        migrate_file(work)
        # One snapshot for all tables.
        await in_postgres(url, lambda db: _save(db, work), "REPEATABLE READ")
        copy_file(work, file)


async def restore(url: str, file: Path) -> Path | None:
    """Refuses a file that is not whole; tells where the old SQLite file was moved to."""
    await asyncio.to_thread(check_backup, file)
    if is_sqlite(url):
        return await asyncio.to_thread(_restore_file, sqlite_path(url), file)
    await migrate(url)
    with _work_folder(None) as work:
        _copy_migrated(file, work)
        await in_postgres(url, lambda db: _load(db, work, shown(url)))
    return None


def check_backup(file: Path) -> None:
    """Every page, every foreign key and the revision."""
    _refuse_if_empty(file)
    try:
        with closing(open_existing(file)) as raw:
            damaged = raw.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok"
            astray = raw.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        raise sqlite_problem(file, error) from error
    if damaged or astray:
        raise DatabaseProblem("database-damaged", file=str(file))


def _copy_known(source: Path, target: Path) -> None:
    _refuse_if_empty(source)
    copy_file(source, target)


def _restore_file(target: Path, file: Path) -> Path | None:
    with _work_folder(target.parent) as work:
        _copy_migrated(file, work)
        return put_in_place(work, target)


def _copy_migrated(file: Path, work: Path) -> None:
    copy_file(file, work)
    migrate_file(work)


def _save(db: Connection, work: Path) -> None:
    found = state(db)
    if found.current != found.newest:
        raise DatabaseProblem("database-old")
    with _opened(work) as target:
        copy_rows(db, target)


def _load(db: Connection, work: Path, name: str) -> None:
    with _opened(work) as source:
        load_rows(source, db, name)


@contextmanager
def _opened(work: Path) -> Iterator[Connection]:
    with closing(connect_file(work, "synchronous=OFF")) as raw, transaction(raw) as db:
        yield db


@contextmanager
def _work_folder(beside: Path | None) -> Iterator[Path]:
    try:
        with TemporaryDirectory(dir=beside, prefix="unfinished-") as folder:
            yield Path(folder) / "bot.db"
    except OSError as error:
        raise sqlite_problem(Path(error.filename or beside or "."), error) from error


def _refuse_if_empty(file: Path) -> None:
    if state_of_file(file).current is None:
        raise DatabaseProblem("database-empty", file=str(file))


def _refuse_to_overwrite(file: Path) -> None:
    if file.exists():
        raise DatabaseProblem("database-file-exists", file=str(file))
