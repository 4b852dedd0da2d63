"""Nothing moves without a ground, out of nothing, or between two kinds of things."""

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import DBAPIError

from domain.ledger import Basis, Ground, Kind, Movement
from services import ledger as books
from services.ledger import NotEnough, move, reverse
from storage import ledger, ledger_proof
from storage.tables import holding, movement
from tests.pantry import bring, item
from tests.services import cooperative
from tests.services.people import NOW

GROUND = Ground(Basis.DECISION, words="Решение собрания 12")


@pytest.fixture
async def apples(database, now):
    await database.write(cooperative.begin)
    return await database.write(item, "Яблоки", now, stock=10)


@pytest.fixture
def now():
    return NOW


async def test_what_one_place_gives_another_gets(database, apples, now):
    ends = (apples.place(Kind.STOCK), apples.place(Kind.RESERVED))
    await database.write(move, *ends, 4, Movement.RESERVE, GROUND, 1, now)
    assert await database.read(books.balance, ends[0]) == 6
    assert await database.read(books.balance, ends[1]) == 4
    assert await database.read(ledger_proof.unbalanced) == []
    assert await database.read(ledger_proof.untrue) == []


async def test_no_place_but_the_world_outside_gives_more_than_it_has(database, apples, now):
    ends = (apples.place(Kind.STOCK), apples.place(Kind.RESERVED))
    with pytest.raises(NotEnough):
        await database.write(move, *ends, 11, Movement.RESERVE, GROUND, 1, now)
    with pytest.raises(DBAPIError):
        await database.write(ledger.post, *ends, 11, Movement.RESERVE, GROUND, 1, now)
    assert await database.read(books.balance, ends[0]) == 10


async def test_a_movement_is_taken_back_once_and_only_while_it_is_there(database, apples, now):
    [came] = await database.read(ledger.history, [apples.place(Kind.STOCK)], 0, 5)
    ends = (apples.place(Kind.STOCK), apples.place(Kind.GIVEN))
    gone = await database.write(move, *ends, 4, Movement.HAND_OVER, GROUND, 1, now)
    with pytest.raises(NotEnough):
        await database.write(reverse, came, "не то", 1, now)
    given = await database.read(ledger.get, gone)
    await database.write(reverse, given, "не то", 1, now)
    assert await database.read(ledger.is_reversed, gone)
    with pytest.raises((DBAPIError, NotEnough)):
        await database.write(reverse, given, "не то", 1, now)
    assert await database.read(books.balance, ends[0]) == 10


@pytest.mark.parametrize("broken", ["amount", "ground", "asset", "between"])
async def test_the_database_itself_refuses_what_breaks_the_books(database, apples, now, broken):
    other = await database.write(item, "Груши", now, stock=5)
    [row] = await database.read(ledger.history, [apples.place(Kind.STOCK)], 0, 1)
    ids = await database.read(_ends, row.id)
    values: dict[str, object] = {
        "unit_id": 1,
        "asset": row.source.asset,
        "source_id": ids[0],
        "destination_id": ids[1],
        "amount": 1,
        "kind": "purchase",
        "ground": "purchase",
        "words": "на рынке",
        "created_at": now,
    }
    wrong: dict[str, tuple[str, object]] = {
        "amount": ("amount", 0),
        "ground": ("words", ""),
        "asset": ("asset", other.place(Kind.STOCK).asset),
        "between": ("destination_id", ids[0]),
    }
    with pytest.raises(DBAPIError):
        await database.write(_insert, dict([*values.items(), wrong[broken]]))


async def test_nothing_written_is_changed_or_taken_out(database, apples):
    for change in (
        update(movement).values(amount=1),
        update(movement).values(ground_id=7),
        delete(movement),
        insert(holding).values(unit_id=1, asset="money", kind="fund", owner=1, balance=5),
    ):
        with pytest.raises(DBAPIError):
            await database.write(lambda db, change=change: db.execute(change))


async def test_words_about_a_movement_may_be_taken_out(database, apples):
    await database.write(lambda db: db.execute(update(movement).values(words="—")))


async def test_what_comes_later_is_told_first(database, apples, now):
    await database.write(bring, apples, 3, now)
    told = await database.read(ledger.history, [apples.place(Kind.STOCK)], 0, 5)
    assert [one.amount for one in told] == [3, 10]
    assert await database.read(ledger.count, [apples.place(Kind.STOCK)]) == 2


def _ends(db, movement_id):
    found = movement.select().where(movement.c.id == movement_id)
    row = db.execute(found).one()
    return row.source_id, row.destination_id


def _insert(db, values):
    db.execute(insert(movement), values)
