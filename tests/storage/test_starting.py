"""Programs that start, alone or several at once, on a fresh or an old database."""

import asyncio
import logging
import sys

from storage.addresses import is_sqlite
from storage.migrate import REVISIONS, migrate, revision_state
from tests.storage.old_databases import copies, in_transaction, units

ALONE = """
import asyncio, sys
from storage.opening import open_database

async def start():
    await (await open_database(sys.argv[1])).close()

asyncio.run(start())
"""


async def start_at_once(many, url, script=ALONE):
    command = (sys.executable, "-c", script, url)
    started = (asyncio.create_subprocess_exec(*command) for _ in range(many))
    processes = await asyncio.gather(*started)
    assert [await process.wait() for process in processes] == [0] * many


async def test_several_that_start_at_once_make_one_database(empty_url):
    await start_at_once(4, empty_url)
    assert await revision_state(empty_url) == (REVISIONS[-1], REVISIONS[-1])


async def test_several_that_start_at_once_migrate_once(old_url):
    await start_at_once(4, old_url)
    assert await in_transaction(old_url, units) == ["Garden"]
    if is_sqlite(old_url):
        assert len(copies(old_url)) == 1


async def test_migrating_says_nothing_and_leaves_logging_alone(empty_url, capfd):
    root = logging.getLogger()
    before = (root.level, list(root.handlers), logging.getLogger("alembic").level)
    await migrate(empty_url)
    assert (root.level, list(root.handlers), logging.getLogger("alembic").level) == before
    assert capfd.readouterr() == ("", "")


async def test_a_start_with_nothing_to_migrate_does_not_load_alembic(sqlite_url):
    await start_at_once(1, sqlite_url, f"{ALONE}assert 'alembic' not in sys.modules")
