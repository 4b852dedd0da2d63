"""Where a database is: the URLs that operators write, and how they may be shown."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.database import DatabaseProblem


def parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        # The original message may quote the password.
        raise DatabaseProblem("database-url-unreadable") from None
    if parsed.get_backend_name() not in {"sqlite", "postgresql", "postgres"}:
        raise DatabaseProblem("database-url-kind")
    return parsed


def is_sqlite(url: str) -> bool:
    return parse(url).get_backend_name() == "sqlite"


def sqlite_path(url: str) -> Path:
    name = parse(url).database
    if not name or name == ":memory:":
        raise DatabaseProblem("database-url-no-file")
    return Path(name)


def postgres_url(url: str) -> URL:
    """For asyncpg; understands libpq's ways of naming the password and the encryption."""
    found = parse(url).set(drivername="postgresql+asyncpg")
    query = dict(found.query)
    password, encryption = query.pop("password", None), query.pop("sslmode", None)
    if isinstance(password, str):
        found = found.set(password=password)
    if encryption:
        query["ssl"] = encryption
    return found.set(query=query)


def shown(url: str) -> str:
    """The URL without its password."""
    if is_sqlite(url):
        return f"sqlite:///{sqlite_path(url)}"
    plain = postgres_url(url).set(drivername="postgresql", query={})
    return URL.create(
        "postgresql", plain.username, None, plain.host, plain.port, plain.database
    ).render_as_string()
