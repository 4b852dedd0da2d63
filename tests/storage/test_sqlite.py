"""One connection writes to the file, transactions that wait together share a commit."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from storage.database import DatabaseProblem
from storage.opening import connect
from tests.storage import tally


@pytest.fixture
def commits(sqlite):
    """Grows by one with each commit."""
    seen: list[int] = []
    event.listen(sqlite._writer._engine, "commit", lambda db: seen.append(1))
    return seen


async def begun(database) -> tuple[tally.Held, asyncio.Task]:
    held = tally.Held()
    task = asyncio.create_task(database.write(held))
    await asyncio.to_thread(held.begun.wait)
    return held, task


async def together(database, *waiting):
    """All of them wait while another transaction is under way."""
    held, first = await begun(database)
    tasks = [asyncio.ensure_future(each) for each in waiting]
    await asyncio.sleep(0)
    held.go.set()
    await first
    return await asyncio.gather(*tasks, return_exceptions=True)


async def test_those_who_wait_together_share_one_commit(sqlite, commits):
    await together(sqlite, *(sqlite.write(tally.add, str(n)) for n in range(50)))
    assert len(commits) == 2
    assert await sqlite.read(tally.names) == [str(n) for n in range(50)]


async def test_in_a_shared_commit_a_failure_undoes_only_itself(sqlite, commits):
    waiting = [sqlite.write(tally.add, "anna"), sqlite.write(tally.add_and_fail, "boris")]
    answers = await together(sqlite, *waiting, sqlite.write(tally.add, "vera"))
    assert [type(answer) for answer in answers] == [int, LookupError, int]
    assert await sqlite.read(tally.names) == ["anna", "vera"]
    assert len(commits) == 2


def point_nowhere(db):
    """Refused only by the commit."""
    db.execute(text("PRAGMA defer_foreign_keys = ON"))
    db.execute(text("INSERT INTO pointer VALUES (404)"))


async def test_a_commit_that_fails_is_heard_by_all_and_leaves_nothing(sqlite):
    make = "CREATE TABLE pointer (target INTEGER REFERENCES tally (id))"
    await sqlite.write(lambda db: db.execute(text(make)) and None)
    waiting = [sqlite.write(tally.add, "anna"), sqlite.write(point_nowhere)]
    answers = await together(sqlite, *waiting)
    assert [type(answer) for answer in answers] == [IntegrityError, IntegrityError]
    assert await sqlite.read(tally.names) == []
    await sqlite.write(tally.add, "later")
    assert await sqlite.read(tally.names) == ["later"]


async def test_when_one_ends_the_transaction_of_all_none_is_told_that_it_worked(sqlite):
    """As a full disk does in the middle."""

    def roll_all_back(db):
        db.connection.dbapi_connection.rollback()

    waiting = [sqlite.write(tally.add, "anna"), sqlite.write(roll_all_back)]
    answers = await together(sqlite, *waiting, sqlite.write(tally.add, "vera"))
    assert all(isinstance(answer, Exception) for answer in answers)
    assert await sqlite.read(tally.names) == []


async def test_a_function_that_ends_its_transaction_is_refused(sqlite):
    with pytest.raises(DatabaseProblem, match="database-transaction-ended"):
        await sqlite.write(lambda db: db.connection.dbapi_connection.commit())


async def test_the_very_first_transaction_is_whole_too(sqlite_url):
    database = await connect(sqlite_url)
    held = tally.Held()

    def look_twice(db):
        before = db.execute(text("SELECT count(*) FROM sqlite_master")).scalar()
        held(db)
        return db.execute(text("SELECT count(*) FROM sqlite_master")).scalar() - before

    looking = asyncio.create_task(database.read(look_twice))
    await asyncio.to_thread(held.begun.wait)
    await database.write(tally.make)
    held.go.set()
    assert await looking == 0
    await database.close()


async def test_nobody_hears_of_success_before_it_is_in_the_file(sqlite, sqlite_url):
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as outside:
        for number in range(1, 20):
            await sqlite.write(tally.add, "anna")
            assert outside.execute("SELECT count(*) FROM tally").fetchone() == (number,)
    outside.close()


async def test_whoever_gives_up_before_the_start_has_written_nothing(sqlite):
    held, first = await begun(sqlite)
    given_up = asyncio.create_task(sqlite.write(tally.add, "anna"))
    stays = asyncio.create_task(sqlite.write(tally.add, "vera"))
    await asyncio.sleep(0)
    given_up.cancel()
    held.go.set()
    await asyncio.gather(first, stays)
    assert await sqlite.read(tally.names) == ["vera"]


async def test_a_read_keeps_its_snapshot_while_others_write(sqlite):
    held = tally.Held()

    def look_twice(db):
        before = tally.total(db)
        held(db)
        return before, tally.total(db)

    looking = asyncio.create_task(sqlite.read(look_twice))
    await asyncio.to_thread(held.begun.wait)
    await sqlite.write(tally.add, "anna")
    held.go.set()
    assert await looking == (0, 0)
    assert await sqlite.read(tally.total) == 1


async def test_reads_do_not_wait_for_a_write(sqlite):
    held, first = await begun(sqlite)
    assert await sqlite.read(tally.total) == 0
    held.go.set()
    await first


async def test_a_stop_iteration_is_heard_as_an_error(sqlite):
    with pytest.raises(RuntimeError, match="StopIteration"):
        await sqlite.write(lambda db: next(iter(())))


async def test_after_closing_everything_is_in_the_one_file(sqlite, sqlite_url):
    await sqlite.write(tally.add, "anna")
    await sqlite.read(tally.total)
    await sqlite.close()
    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent
    left = {file.name for file in folder.iterdir()}
    assert left == {"bot.db", "bot.db-lock"}


async def test_the_file_is_set_up_so_that_a_power_cut_loses_nothing(sqlite):
    def settings(db):
        names = ("journal_mode", "synchronous", "foreign_keys")
        return [db.execute(text(f"PRAGMA {name}")).scalar() for name in names]

    assert await sqlite.write(settings) == ["wal", 2, 1]
