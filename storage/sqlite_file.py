"""A SQLite file opened so that transactions begin and end only when told to."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool

SECONDS_TO_WAIT_FOR_OTHERS = 10


def connect_file(path: Path, *pragmas: str) -> sqlite3.Connection:
    """Makes the file where there is none."""
    raw = sqlite3.connect(path, SECONDS_TO_WAIT_FOR_OTHERS, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", *pragmas):
        raw.execute(f"PRAGMA {pragma}").close()
    return raw


def open_existing(path: Path) -> sqlite3.Connection:
    """As it is; makes no file."""
    place = f"{path.absolute().as_uri()}?mode=rw"
    return sqlite3.connect(place, SECONDS_TO_WAIT_FOR_OTHERS, isolation_level=None, uri=True)


def engine_over(raw: sqlite3.Connection) -> Engine:
    """SQLAlchemy on this very connection; its errors do not quote members' data."""
    engine = create_engine(
        "sqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True
    )
    # The first of all looks at the server and rolls back; it must not be a transaction of ours.
    engine.connect().close()
    return engine


@contextmanager
def transaction(raw: sqlite3.Connection, begin: str = "BEGIN IMMEDIATE") -> Iterator[Connection]:
    """SQLAlchemy ends what we begin; nobody else may begin in between."""
    engine = engine_over(raw)
    raw.execute(begin)
    with engine.begin() as db:
        yield db
