"""Copies of a SQLite file, consistent while others write, and their return."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from storage.database import DatabaseProblem
from storage.problems import sqlite_problem
from storage.sqlite_file import open_existing

KEPT = 3


def copy_file(source: Path, target: Path) -> None:
    """Refuses to overwrite; the copy is whole and on disk, or not there."""
    with appearing_whole(target) as part:
        try:
            with closing(open_existing(source)) as raw:
                raw.execute("VACUUM INTO ?", [str(part)])
        except sqlite3.Error as error:
            raise sqlite_problem(source, error) from error


@contextmanager
def appearing_whole(target: Path) -> Iterator[Path]:
    """Gives a name to write under, and the right name only to what is finished."""
    if target.exists():
        raise DatabaseProblem("database-file-exists", file=str(target))
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        _create_private(part)
        yield part
        flush(part)
        part.rename(target)
        flush(target.parent)
    except OSError as error:
        raise sqlite_problem(target, error) from error
    finally:
        with suppress(OSError):
            part.unlink()


def _create_private(file: Path) -> None:
    """A copy holds what the members told only to us."""
    os.close(os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))


def flush(path: Path) -> None:
    """To the disk itself: a file's content, or the names in a folder."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def copy_before(path: Path, revision: str) -> Path:
    """The copy made before a migration; only the last few are kept."""
    copy = path.with_name(f"{path.name}.before-{revision}-{stamp()}.bak")
    copy_file(path, copy)
    copies = path.parent.glob(f"{path.name}.before-*.bak")
    for old in sorted(copies, key=lambda file: file.stat().st_mtime)[:-KEPT]:
        old.unlink()
    return copy


def put_in_place(new: Path, target: Path) -> Path | None:
    """Moves what was there aside, and tells where to."""
    aside = _move_aside(target) if target.exists() else None
    new.rename(target)
    flush(target.parent)
    return aside


def _move_aside(target: Path) -> Path:
    _refuse_if_in_use(target)
    aside = target.with_name(f"{target.name}.before-restore-{stamp()}")
    for end in ("", "-wal", "-shm"):
        if (file := Path(f"{target}{end}")).exists():
            file.rename(f"{aside}{end}")
    return aside


def _refuse_if_in_use(target: Path) -> None:
    """Only who is alone may end WAL mode; a damaged file may go anyway."""
    try:
        with closing(open_existing(target)) as raw:
            raw.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        if error.sqlite_errorname.startswith("SQLITE_BUSY"):
            raise DatabaseProblem("database-in-use", file=str(target)) from error


def stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
