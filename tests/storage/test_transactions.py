"""A transaction is a plain function that runs whole, as if it were alone; on both databases."""

import asyncio

import pytest
from sqlalchemy.exc import DBAPIError

from storage.database import DatabaseProblem
from storage.opening import connect
from tests.storage import tally


async def test_what_a_function_returns_reaches_its_caller(tallied):
    assert await tallied.write(tally.add, "anna", minutes=90) == 1
    assert await tallied.read(tally.total) == 90


async def test_a_function_that_fails_leaves_nothing_and_its_error_reaches_the_caller(tallied):
    with pytest.raises(LookupError, match="anna"):
        await tallied.write(tally.add_and_fail, "anna")
    assert await tallied.read(tally.names) == []


async def test_of_many_at_once_only_the_failing_ones_leave_nothing(tallied):
    def one(number):
        return tallied.write(tally.add_and_fail if number % 3 == 0 else tally.add, str(number))

    answers = await asyncio.gather(*(one(n) for n in range(30)), return_exceptions=True)
    failed = {n for n, answer in enumerate(answers) if isinstance(answer, LookupError)}
    assert failed == set(range(0, 30, 3))
    assert set(await tallied.read(tally.names)) == {str(n) for n in range(30)} - set(
        map(str, failed)
    )


async def test_sixty_four_read_modify_writes_at_once_lose_nothing(tallied):
    await tallied.write(tally.add, "anna", 0)
    await asyncio.gather(*(tallied.write(tally.read_modify_write, "anna") for _ in range(64)))
    assert await tallied.read(tally.total) == 64


async def test_two_processes_worth_of_connections_lose_nothing_either(tallied, database_url):
    other = await connect(database_url)
    await tallied.write(tally.add, "anna", 0)
    both = [d.write(tally.read_modify_write, "anna") for _ in range(20) for d in (tallied, other)]
    await asyncio.gather(*both)
    assert await other.read(tally.total) == 40
    await other.close()


async def test_a_day_with_room_for_five_takes_five_of_twenty(tallied):
    """Write skew: each looks at the sum and then adds a row of its own."""
    given = await asyncio.gather(*(tallied.write(tally.add_unless_total, 5) for _ in range(20)))
    assert sum(given) == 5
    assert await tallied.read(tally.total) == 5


async def test_what_only_reads_cannot_write(tallied):
    with pytest.raises(DBAPIError, match=r"read-?only"):
        await tallied.read(tally.add, "anna")
    assert await tallied.read(tally.total) == 0


async def test_errors_do_not_quote_what_members_wrote(tallied):
    with pytest.raises(DBAPIError) as problem:
        await tallied.read(tally.add, "a secret of anna's")
    assert "secret" not in str(problem.value)


async def test_a_written_change_is_seen_by_the_very_next_read(tallied):
    for number in range(1, 40):
        await tallied.write(tally.add, "anna")
        assert await tallied.read(tally.total) == number


async def test_a_cancelled_caller_does_not_disturb_the_others(tallied):
    writes = [asyncio.create_task(tallied.write(tally.add, str(n))) for n in range(20)]
    await asyncio.sleep(0)
    for task in writes[::2]:
        task.cancel()
    await asyncio.gather(*writes, return_exceptions=True)
    stayed = {str(n) for n in range(1, 20, 2)}
    assert stayed <= set(await tallied.read(tally.names))
    await tallied.write(tally.add, "later")
    assert "later" in await tallied.read(tally.names)


async def test_closing_finishes_what_is_under_way(database_url):
    first = await connect(database_url)
    await first.write(tally.make)
    writes = [asyncio.create_task(first.write(tally.add, str(n))) for n in range(20)]
    await asyncio.sleep(0)
    await first.close()
    await asyncio.gather(*writes)
    again = await connect(database_url)
    assert await again.read(tally.total) == 20
    await again.close()


async def test_a_closed_database_says_so(database):
    await database.close()
    await database.close()
    with pytest.raises(DatabaseProblem, match="database-closed"):
        await database.write(tally.make)
    with pytest.raises(DatabaseProblem, match="database-closed"):
        await database.read(tally.total)
