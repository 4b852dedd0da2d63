"""What the bot was told is safe is there after it was killed."""

import asyncio
import json
import sqlite3
import sys
from contextlib import closing

import pytest

from storage.addresses import sqlite_path
from storage.backup import check_backup
from storage.opening import open_database
from tests.storage import tally


async def said_before_it_was_killed(url, lines):
    arguments = ("-m", "tests.storage.writing_forever", url)
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=pipe)
    assert process.stdout
    said = [await process.stdout.readline() for _ in range(lines)]
    process.kill()
    said += (await process.stdout.read()).splitlines(keepends=True)
    await process.wait()
    return {line.decode().strip() for line in said if line.endswith(b"\n")}


@pytest.mark.parametrize("lines", [1, 50, 300])
async def test_a_killed_bot_has_lost_nothing_that_it_acknowledged(sqlite_url, lines):
    said = await said_before_it_was_killed(sqlite_url, lines)
    assert len(said) >= lines
    database = await open_database(sqlite_url)
    assert said <= set(await database.read(tally.names))
    await database.close()
    check_backup(sqlite_path(sqlite_url))


async def test_each_transaction_of_a_killed_bot_is_there_once(sqlite_url):
    await said_before_it_was_killed(sqlite_url, 100)
    with closing(sqlite3.connect(sqlite_path(sqlite_url))) as file:
        twice = "SELECT who FROM tally GROUP BY who HAVING count(*) > 1"
        assert file.execute(twice).fetchall() == []


async def test_on_a_full_disk_nobody_is_told_that_it_worked_when_it_did_not(sqlite_url):
    arguments = ("-m", "tests.storage.writing_until_full", sqlite_url)
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=pipe)
    told = json.loads((await process.communicate())[0])
    assert told["said"]
    assert told["failed"]
    database = await open_database(sqlite_url)
    assert await database.read(tally.names) == [*told["said"], "room again"]
    await database.close()
    check_backup(sqlite_path(sqlite_url))
