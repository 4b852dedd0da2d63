"""What is wrong with a database, by the id of its words and without secrets."""

import asyncio
import errno
import sqlite3
from pathlib import Path

from storage.database import DatabaseProblem

_SQLITE = {
    "SQLITE_NOTADB": "database-none-in-file",
    "SQLITE_CORRUPT": "database-damaged",
    "SQLITE_CANTOPEN": "database-not-opened",
    "SQLITE_READONLY": "database-not-writable",
    "SQLITE_PERM": "database-not-writable",
    "SQLITE_FULL": "database-disk-full",
    "SQLITE_BUSY": "database-busy",
}
_SYSTEM = {
    errno.ENOENT: "database-no-folder",
    errno.ENOTDIR: "database-no-folder",
    errno.EEXIST: "database-no-folder",
    errno.EACCES: "database-not-writable",
    errno.EPERM: "database-not-writable",
    errno.EROFS: "database-not-writable",
    errno.ENOSPC: "database-disk-full",
}
_POSTGRES = {
    "28000": "database-server-user",
    "28P01": "database-server-password",
    "3D000": "database-server-name",
    "42501": "database-server-permission",
    "53300": "database-server-full",
    "57P03": "database-server-starting",
}


def sqlite_problem(path: Path, error: BaseException) -> DatabaseProblem:
    cause = _cause(error)
    if known := _SYSTEM.get(getattr(cause, "errno", None) or 0) or _of_sqlite(cause):
        return DatabaseProblem(known, file=str(path))
    return DatabaseProblem("database-unusable", file=str(path), reason=_reason(cause))


def _of_sqlite(cause: BaseException) -> str | None:
    name = getattr(cause, "sqlite_errorname", None) or "unknown"
    return next((words for prefix, words in _SQLITE.items() if name.startswith(prefix)), None)


def _reason(cause: BaseException) -> str:
    """As the system says it, in one line; for problems that are not known to us."""
    said = getattr(cause, "strerror", None) or str(cause)
    return next(iter(said.splitlines()), type(cause).__name__)


def postgres_problem(shown: str, error: BaseException) -> DatabaseProblem:
    cause = _cause(error)
    if isinstance(cause, OSError | asyncio.TimeoutError):
        return DatabaseProblem("database-server-unreachable", place=shown)
    state = getattr(cause, "sqlstate", None) or ""
    if known := _POSTGRES.get(state):
        return DatabaseProblem(known, place=shown)
    reason = f"{type(cause).__name__} {state}".rstrip()
    return DatabaseProblem("database-server-unusable", place=shown, reason=reason)


def _cause(error: BaseException) -> BaseException:
    """The driver's own error below SQLAlchemy's."""
    below = getattr(error, "orig", None)
    if isinstance(error, sqlite3.Error) or not isinstance(below, BaseException):
        return error
    return below
