"""Sixty-four at once, in any order: the sum is zero, nothing is negative, each piece is once."""

import asyncio
from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.ledger import Basis, Ground, Kind, Movement
from services.ledger import NotEnough, move, reverse
from storage import ledger, ledger_proof, units
from tests.pantry import item
from tests.services import cooperative
from tests.services.people import NOW

AT_ONCE, STOCK = 64, 20
GROUND = Ground(Basis.DECISION, words="Решение собрания")
WAYS = {
    "reserve": (Kind.STOCK, Kind.RESERVED, Movement.RESERVE),
    "release": (Kind.RESERVED, Kind.STOCK, Movement.RELEASE),
    "hand over": (Kind.RESERVED, Kind.GIVEN, Movement.HAND_OVER),
    "receive": (Kind.OUTSIDE, Kind.STOCK, Movement.PURCHASE),
    "write off": (Kind.STOCK, Kind.WRITTEN_OFF, Movement.WRITE_OFF),
}
DEEDS = st.tuples(st.sampled_from([*WAYS, "take back"]), st.integers(0, 1), st.integers(1, STOCK))
MANY = st.lists(DEEDS, min_size=AT_ONCE, max_size=AT_ONCE)


@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(rounds=st.lists(MANY, min_size=1, max_size=2))
async def test_whatever_happens_at_once_the_books_are_true(database, rounds):
    await database.write(_begin)
    things = [await database.write(item, name, NOW, STOCK) for name in ("Мёд", "Соль")]
    for deeds in rounds:
        await asyncio.gather(*(_do(database, things, *deed) for deed in deeds))
        assert await database.read(ledger_proof.unbalanced) == []
        assert await database.read(ledger_proof.untrue) == []
        for one in things:
            held = {kind: await database.read(ledger.balance, one.place(kind)) for kind in Kind}
            inside = {kind: held[kind] for kind in Kind if kind is not Kind.OUTSIDE}
            assert min(inside.values()) >= 0
            assert sum(inside.values()) == -held[Kind.OUTSIDE]


def _begin(db):
    """Once: the examples follow each other in one database."""
    if units.root(db) is None:
        cooperative.begin(db)


async def _do(database, things, deed, which, amount):
    """Refused in plain words or done; never anything else."""
    try:
        if deed == "take back":
            await database.write(partial(_take_back, thing=things[which], place=amount))
        else:
            source, destination, kind = WAYS[deed]
            ends = (things[which].place(source), things[which].place(destination))
            await database.write(move, *ends, amount, kind, GROUND, 1, NOW)
    except NotEnough:
        pass


def _take_back(db, thing, place):
    told = ledger.history(db, [thing.place(Kind.STOCK)], place, 1)
    if told and not ledger.is_reversed(db, told[0].id) and told[0].reverses_id is None:
        reverse(db, told[0], "ошибка", 1, NOW)
