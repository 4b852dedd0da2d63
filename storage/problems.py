"""What is wrong with a database, in plain words and without secrets."""

import asyncio
import sqlite3
from pathlib import Path

from storage.database import DatabaseProblem

_SQLITE = {
    "SQLITE_NOTADB": "is not a database",
    "SQLITE_CORRUPT": "is damaged; restore it from a backup",
    "SQLITE_CANTOPEN": "cannot be opened for writing; check the folder and its permissions",
    "SQLITE_READONLY": "cannot be written; check the folder and its permissions",
    "SQLITE_PERM": "cannot be written; check the folder and its permissions",
    "SQLITE_FULL": "does not fit, the disk is full",
    "SQLITE_BUSY": "is held by another program; try again when it has finished",
}
_POSTGRES = {
    "28000": "does not let this user in",
    "28P01": "does not accept the user or the password",
    "3D000": "has no database of this name",
    "42501": "does not permit this user to do that",
    "53300": "has no connection left for us",
    "57P03": "is only starting up; try again in a moment",
}


def sqlite_problem(path: Path, error: BaseException) -> DatabaseProblem:
    cause = _cause(error)
    if isinstance(cause, OSError):
        return DatabaseProblem(f"{path} cannot be used: {cause.strerror or cause}.")
    name = getattr(cause, "sqlite_errorname", None) or "unknown"
    known = (words for prefix, words in _SQLITE.items() if name.startswith(prefix))
    return DatabaseProblem(f"{path} {next(known, f'cannot be used: {cause}')}.")


def postgres_problem(shown: str, error: BaseException) -> DatabaseProblem:
    cause = _cause(error)
    if isinstance(cause, OSError | asyncio.TimeoutError):
        return DatabaseProblem(f"The server of {shown} cannot be reached.")
    state = getattr(cause, "sqlstate", None) or ""
    words = _POSTGRES.get(state, f"cannot be used: {type(cause).__name__} {state}".rstrip())
    return DatabaseProblem(f"The server of {shown} {words}.")


def _cause(error: BaseException) -> BaseException:
    """The driver's own error below SQLAlchemy's."""
    below = getattr(error, "orig", None)
    if isinstance(error, sqlite3.Error) or not isinstance(below, BaseException):
        return error
    return below
