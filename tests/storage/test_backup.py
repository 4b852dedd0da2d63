"""A backup is a SQLite file, taken while others write, and restored into either database."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, select

from storage.addresses import is_sqlite, sqlite_path
from storage.backup import backup, restore
from storage.database import DatabaseProblem
from storage.opening import connect, open_database
from storage.tables import handled_event, unit

NOW = datetime(2026, 11, 22, 9, 0, 0, 123456, tzinfo=UTC)


def add_pair(db, number):
    """Two rows that belong together."""
    parent = insert(unit).values(name=f"unit {number}", created_at=NOW).returning(unit.c.id)
    child = {"name": f"child {number}", "created_at": NOW}
    db.execute(insert(unit).values(parent_id=db.execute(parent).scalar_one(), **child))
    db.execute(insert(handled_event).values(network="vk", event_id=str(number), handled_at=NOW))


def everything(db):
    return [
        list(map(tuple, db.execute(select(t).order_by(*t.primary_key))))
        for t in (unit, handled_event)
    ]


async def rows_of(url):
    database = await open_database(url)
    try:
        return await database.read(everything)
    finally:
        await database.close()


@pytest.fixture
async def filled(database):
    for number in range(3):
        await database.write(add_pair, number)
    return database


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def target_url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/restored.db"
    return request.getfixturevalue("empty_postgres_url")


async def test_a_backup_holds_everything(filled, database_url, tmp_path):
    await backup(database_url, tmp_path / "copy.db")
    assert await rows_of(f"sqlite:///{tmp_path}/copy.db") == await filled.read(everything)


async def test_a_backup_may_be_restored_into_either_database(
    filled, database_url, target_url, tmp_path
):
    await backup(database_url, tmp_path / "copy.db")
    assert await restore(target_url, tmp_path / "copy.db") is None
    assert await rows_of(target_url) == await filled.read(everything)


async def test_a_restored_database_goes_on_counting(filled, database_url, target_url, tmp_path):
    await backup(database_url, tmp_path / "copy.db")
    await restore(target_url, tmp_path / "copy.db")
    restored = await open_database(target_url)
    await restored.write(add_pair, 100)
    assert [row[0] for row in (await restored.read(everything))[0]] == list(range(1, 9))
    await restored.close()


async def test_a_backup_taken_while_others_write_is_one_moment(database, database_url, tmp_path):
    writes = [asyncio.create_task(database.write(add_pair, n)) for n in range(200)]
    await backup(database_url, tmp_path / "copy.db")
    await asyncio.gather(*writes)
    units, events = await rows_of(f"sqlite:///{tmp_path}/copy.db")
    assert len(units) == 2 * len(events)
    assert len((await database.read(everything))[1]) == 200


async def test_a_backup_overwrites_nothing(filled, database_url, tmp_path):
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(DatabaseProblem, match="database-file-exists"):
        await backup(database_url, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"


async def test_a_backup_into_a_missing_folder_is_refused(filled, database_url, tmp_path):
    with pytest.raises(DatabaseProblem, match="database-no-folder"):
        await backup(database_url, tmp_path / "lost" / "copy.db")


async def test_there_is_no_backup_of_nothing(tmp_path):
    with pytest.raises(DatabaseProblem, match="database-empty"):
        await backup(f"sqlite:///{tmp_path}/bot.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


async def test_only_the_owner_reads_a_backup(filled, database_url, tmp_path):
    await backup(database_url, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0


async def test_a_restore_moves_the_old_file_aside(sqlite_url, tmp_path):
    await with_one_more_pair(sqlite_url, 1)
    await backup(sqlite_url, tmp_path / "copy.db")
    await with_one_more_pair(sqlite_url, 2)
    aside = await restore(sqlite_url, tmp_path / "copy.db")
    assert aside
    assert aside.name.startswith("bot.db.before-restore-")
    assert len((await rows_of(sqlite_url))[1]) == 1
    assert len((await rows_of(f"sqlite:///{aside}"))[1]) == 2


async def with_one_more_pair(url, number):
    database = await connect(url)
    await database.write(add_pair, number)
    await database.close()


async def test_a_damaged_database_can_be_replaced(sqlite_url, tmp_path):
    await backup(sqlite_url, tmp_path / "copy.db")
    sqlite_path(sqlite_url).write_bytes(b"rubbish" * 1000)
    aside = await restore(sqlite_url, tmp_path / "copy.db")
    assert aside
    assert aside.read_bytes() == b"rubbish" * 1000
    assert await rows_of(sqlite_url) == [[], []]


async def test_a_filled_database_is_not_overwritten(filled, database_url, tmp_path):
    await backup(database_url, tmp_path / "copy.db")
    why = "in-use" if is_sqlite(database_url) else "not-empty"
    with pytest.raises(DatabaseProblem, match=f"database-{why}"):
        await restore(database_url, tmp_path / "copy.db")
    assert len((await filled.read(everything))[1]) == 3


async def test_a_damaged_backup_is_refused(sqlite_url, tmp_path):
    copy = tmp_path / "copy.db"
    await backup(sqlite_url, copy)
    copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    await refused(sqlite_url, copy, "database-damaged")


async def test_a_backup_whose_rows_point_nowhere_is_refused(sqlite_url, tmp_path):
    copy = tmp_path / "copy.db"
    await backup(sqlite_url, copy)
    with closing(sqlite3.connect(copy)) as raw, raw:
        raw.execute("INSERT INTO unit (name, parent_id, created_at) VALUES ('x', 404, 0)")
    await refused(sqlite_url, copy, "database-damaged")


async def test_other_files_are_refused_as_backups(sqlite_url, tmp_path):
    await refused(sqlite_url, tmp_path / "lost.db", "database-empty")
    (tmp_path / "letter.txt").write_text("Dear comrades, " * 100)
    await refused(sqlite_url, tmp_path / "letter.txt", "database-none-in-file")


async def refused(url, file, message_id):
    before = await rows_of(url)
    with pytest.raises(DatabaseProblem, match=message_id):
        await restore(url, file)
    assert await rows_of(url) == before
    assert not list(sqlite_path(url).parent.glob("*before*"))
