"""Opens the database that a URL names: SQLite or PostgreSQL."""

from storage.database import Database
from storage.migrate import migrate
from storage.sqlite import open_sqlite


async def open_database(url: str) -> Database:
    """Open "sqlite:///path" or "postgresql://user:password@host/name", with the newest tables."""
    await migrate(url)
    return await connect(url)


async def connect(url: str) -> Database:
    """Open a database whose tables are known to be the newest."""
    if url.startswith("sqlite"):
        return await open_sqlite(url)
    from storage.postgres import open_postgres  # noqa: PLC0415  asyncpg only where it is used

    return await open_postgres(url)
