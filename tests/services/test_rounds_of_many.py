"""Thousands wish in one round: it ends in a few transactions, between which all else goes on."""

from sqlalchemy import func, insert, select

from domain.people import Standing
from domain.rounds import RoundState
from services.items import in_stock
from services.rounds_sharing import again, close_rounds
from storage import sharings
from storage.tables import member as members
from storage.tables import membership, outbox, wish
from tests.services.cooperative import JOINED, NOW, member
from tests.services.cooperative import begin as found
from tests.services.scarce import DEADLINE, begin, milk, proven, state

MANY, FIRST = 2_500, 1_000


def crowd(db, one):
    """Each wishes for 2 and one more."""
    ids = range(FIRST, FIRST + MANY)
    people = [{"id": who, "name": "Ч", "language": "ru", "created_at": NOW} for who in ids]
    db.execute(insert(members), people)
    of = {"unit_id": 1, "state": Standing.MEMBER, "applied_at": NOW, "joined_on": JOINED}
    db.execute(insert(membership), [{"member_id": who, **of} for who in ids])
    wished = {"round_id": one.id, "firm": 2, "extra": 1, "said_at": NOW}
    db.execute(insert(wish), [{"member_id": who, **wished} for who in ids])


async def test_what_is_still_to_be_set_aside_is_kept_for_it(database):
    coop = await database.write(found)
    what = await database.write(milk, MANY * 2)
    one = await database.write(begin, coop.olga, what)
    await database.write(crowd, one)
    assert await database.write(close_rounds, DEADLINE)
    assert await database.read(state, one) == RoundState.SHARING
    assert await database.read(in_stock, what) == 0
    while await database.write(close_rounds, DEADLINE):
        pass
    assert await database.read(state, one) == RoundState.SHARED
    assert await database.read(proven, what) == (0, MANY * 2)
    assert await database.read(letters) == MANY
    assert {each.granted for each in await database.read(sharings.held, what.id, one.id)} == {2}
    olga = await database.read(member, coop.olga)
    await database.write(again, olga, one.id, MANY * 2 - 3, "разбили", DEADLINE)
    while await database.write(close_rounds, DEADLINE):
        pass
    assert await database.read(proven, what) == (0, MANY * 2 - 3)


def letters(db):
    found = select(func.count()).where(outbox.c.kind == "round-shared")
    return db.execute(found).scalar_one()
