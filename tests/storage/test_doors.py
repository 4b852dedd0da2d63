"""Two programs at one SQLite file: they write one after the other, and nothing is lost."""

import asyncio
import sys
from pathlib import Path

import pytest

from storage.database import DatabaseProblem
from storage.opening import connect
from tests.storage.tally import add, make, read_modify_write, total

ROUNDS = 40
ANOTHER = """
import asyncio, sys
from storage.opening import connect
from tests.storage.tally import read_modify_write

async def main():
    database = await connect(sys.argv[1])
    for _ in range(int(sys.argv[2])):
        await database.write(read_modify_write, "both")
    await database.close()

asyncio.run(main())
"""


async def test_a_command_beside_the_running_bot_waits_for_its_turn(sqlite_url):
    database = await connect(sqlite_url)
    await database.write(make)
    await database.write(add, "both", 1)
    command = (sys.executable, "-c", ANOTHER, sqlite_url, str(ROUNDS))
    ended = asyncio.ensure_future(run(*command))
    ours = 0
    while not ended.done():
        await database.write(read_modify_write, "both")
        ours += 1
    assert await ended == 0
    assert await database.read(total) == 1 + ours + ROUNDS
    await database.close()


async def run(*command):
    process = await asyncio.create_subprocess_exec(*command)
    return await process.wait()


@pytest.fixture
def shut_door(sqlite_url):
    """A folder where the lock should be."""
    file = sqlite_url.removeprefix("sqlite:///")
    Path(f"{file}-lock").mkdir()
    return file


async def test_a_lock_that_cannot_be_had_is_told_in_words(sqlite_url, shut_door):
    with pytest.raises(DatabaseProblem) as problem:
        await connect(sqlite_url)
    assert problem.value.message_id == "database-unusable"
    assert problem.value.facts["file"] == shut_door
