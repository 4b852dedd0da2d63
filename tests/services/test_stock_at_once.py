"""The stock in the same instant: counted while it is asked for, taken back by many presses."""

import asyncio

import pytest

from domain.ledger import Kind
from domain.stock import MoreThanFree, StockMoved, StockUndone, Way
from services.items import in_stock, reserved
from services.ledger import balance
from services.stock_counting import Count, Counted, count
from services.stock_receiving import Came, receive
from services.stock_undoing import Undone, undo
from services.stock_writing_off import write_off
from storage import ledger_proof
from tests.services import cooperative
from tests.services.asked import apples
from tests.services.asked import ask as asks
from tests.services.cooperative import NOW, member

AT_ONCE = 16


@pytest.fixture
async def coop(database):
    return await database.write(cooperative.begin)


@pytest.fixture
async def olga(database, coop):
    return await database.read(member, coop.olga)


async def proven(database, item):
    assert await database.read(ledger_proof.unbalanced) == []
    assert await database.read(ledger_proof.untrue) == []
    return await database.read(in_stock, item), await database.read(reserved, item)


async def test_of_many_who_count_at_once_one_is_believed(database, olga):
    item = await database.write(apples, stock=9)
    counts = [Count(item.id, counted, 9) for counted in range(AT_ONCE) if counted != 9]
    tried = (database.write(count, olga, one, "не нашлось", NOW) for one in counts)
    answers = await asyncio.gather(*tried, return_exceptions=True)
    [believed] = [one for one in answers if isinstance(one, Counted)]
    assert all(isinstance(one, StockMoved) for one in answers if one is not believed)
    assert await proven(database, item) == (believed.held.counted, 0)


async def test_counted_lower_than_reserved_while_it_is_asked_for(database, coop, olga):
    item = await database.write(apples, stock=5)
    for who in (coop.anna, coop.boris):
        await database.write(asks, who, item, 2)
    await asyncio.gather(
        database.write(count, olga, Count(item.id, 1, 5), "не нашлось", NOW),
        database.write(asks, coop.anna, item, 1),
        database.write(asks, coop.boris, item, 1),
    )
    free, aside = await proven(database, item)
    assert free + aside == 1
    assert await database.read(balance, item.place(Kind.WRITTEN_OFF)) == 4


async def test_of_many_presses_one_takes_back(database, olga):
    item = await database.write(apples, stock=3)
    came = Came(item.id, 4, Way.PURCHASE, "рынок")
    received = await database.write(receive, olga, came, NOW)
    presses = (database.write(undo, olga, received.movement_id, NOW) for _ in range(AT_ONCE))
    answers = await asyncio.gather(*presses, return_exceptions=True)
    assert sum(isinstance(one, Undone) for one in answers) == 1
    assert sum(isinstance(one, StockUndone) for one in answers) == AT_ONCE - 1
    assert await proven(database, item) == (3, 0)


async def test_no_more_is_written_off_than_there_is(database, olga):
    item = await database.write(apples, stock=5)
    tried = (database.write(write_off, olga, item.id, 2, "сгнили", NOW) for _ in range(AT_ONCE))
    answers = await asyncio.gather(*tried, return_exceptions=True)
    assert sum(isinstance(one, MoreThanFree) for one in answers) == AT_ONCE - 2
    assert await proven(database, item) == (1, 0)
