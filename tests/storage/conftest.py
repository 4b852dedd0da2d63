"""Databases with the tally in them."""

import pytest

from storage.database import Database
from storage.opening import connect
from tests.storage import tally
from tests.storage.old_databases import in_transaction, make_old


@pytest.fixture
async def tallied(database: Database) -> Database:
    await database.write(tally.make)
    return database


@pytest.fixture
async def sqlite(sqlite_url: str):
    opened = await connect(sqlite_url)
    await opened.write(tally.make)
    yield opened
    await opened.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/fresh.db"
    return request.getfixturevalue("empty_postgres_url")


@pytest.fixture
async def old_url(empty_url):
    """With the tables of the first version, and a unit in them."""
    await in_transaction(empty_url, make_old)
    return empty_url
