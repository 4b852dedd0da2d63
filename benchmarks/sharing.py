"""Sharing out what is scarce: the rules alone, and a round of 10,000 wishes on SQLite."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert, literal

from benchmarks.rounds import compare
from benchmarks.standing import BEGIN, _fill, _numbers
from domain.items import Item, Rule, Sharing
from domain.ledger import Basis, Ground, Kind, Movement
from domain.measures import Measure
from domain.people import Standing
from domain.sharing import RULES, Shared, Wished
from services.founding import found
from services.ledger import move
from services.rounds_sharing import close_rounds
from storage import items, rounds, stores
from storage.database import Connection, Database
from storage.opening import open_database
from storage.tables import member, membership, wish

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
DEADLINE = NOW + timedelta(days=1)
ITEMS, WISHES, OF_ONE_ROUND = 1_000, 100_000, 10_000
LITRE, GLASS = 1000, 50


async def main(things: int = ITEMS, wishes: int = WISHES, of_one: int = OF_ONE_ROUND) -> None:
    many = [of_item(number, wishes // things) for number in range(things)]
    one = [of_item(0, wishes)]
    for title, rounds_of in ((f"{things:,} items", many), ("one item", one)):
        rivals: dict[str, Callable[[], Awaitable[float]]] = {
            "order of time, nothing shared out": timed(only_sorted, rounds_of),
            **{f"rule: {rule}": timed(RULES[rule], rounds_of) for rule in Rule},
            "even, piece by piece": timed(piece_by_piece, rounds_of),
        }
        await compare(f"{wishes:,} wishes for {title}", "milliseconds", rivals, rounds=3)
    await one_round(of_one)


def of_item(seed: int, many: int) -> list[Wished]:
    chance = random.Random(seed)
    return [
        Wished(
            who,
            chance.randrange(1, 21) * LITRE // 2,
            chance.choice((0, 0, LITRE)),
            NOW + timedelta(seconds=chance.randrange(86_400)),
            chance.randrange(4),
            chance.choice((None, date(2026, 11, 1 + chance.randrange(20)))),
            chance.randrange(6_000),
        )
        for who in range(1, many + 1)
    ]


def timed(
    rule: Callable[[list[Wished], int, int], object], wishes_of: list[list[Wished]]
) -> Callable[[], Awaitable[float]]:
    async def measure() -> float:
        begun = time.perf_counter()
        for wishes in wishes_of:
            rule(wishes, sum(one.firm for one in wishes) * 2 // 3, GLASS)
        return (time.perf_counter() - begun) * 1000

    return measure


def only_sorted(wishes: list[Wished], _: int, __: int) -> list[Wished]:
    return sorted(wishes, key=lambda one: (one.said_at, one.member_id))


def piece_by_piece(wishes: list[Wished], supply: int, portion: int) -> list[Shared]:
    """As one would do it with goods on a table."""
    turns = sorted(
        wishes, key=lambda one: (one.received_on or date.min, one.said_at, one.member_id)
    )
    got = [0] * len(turns)
    while supply:
        before = supply
        for at, one in enumerate(turns):
            taken = min(portion, one.firm - got[at], supply)
            got[at] += taken
            supply -= taken
        if supply == before:
            break
    return [Shared(one, at, got[at]) for at, one in enumerate(turns)]


async def one_round(many: int) -> None:
    with TemporaryDirectory() as folder:
        database = await open_database(f"sqlite:///{Path(folder) / 'round.db'}")
        await database.write(_begin, many)
        steps = await closed(database)
        await database.close()
    print(f"\na round of {many:,} wishes from its deadline to the last share set aside")
    print(f"  {sum(steps):.1f} s in {len(steps)} transactions, the first {steps[0]:.2f} s,")
    print(f"  the longest of the others {max(steps[1:], default=0):.2f} s")


async def closed(database: Database) -> list[float]:
    """How long each transaction took."""
    clock, more = [time.perf_counter()], True
    while more:
        more = await database.write(close_rounds, DEADLINE)
        clock.append(time.perf_counter())
    return [after - before for before, after in pairwise(clock)][:-1]


def _begin(db: Connection, many: int) -> None:
    found(db, "Прогресс", "Europe/Moscow", "ru", NOW)
    one = _numbers(many)
    _fill(db, member, one, name=literal("Участник"), language=literal("ru"), created_at=NOW)
    belongs = {"unit_id": 1, "member_id": one.c.n, "joined_on": BEGIN}
    _fill(db, membership, one, **belongs, state=Standing.MEMBER, applied_at=NOW)
    milk = _milk(db)
    of = {"unit_id": 1, "item_id": milk.id, "portion": milk.portion, "rule": Rule.EVEN}
    opened = rounds.add(db, NOW, **of, expected=None, deadline=DEADLINE)
    wishes = of_item(0, many)
    db.execute(insert(wish), [_row(opened, wished) for wished in wishes])
    ends = (milk.place(Kind.OUTSIDE), milk.place(Kind.STOCK))
    supply = sum(wished.firm for wished in wishes) * 2 // 3
    move(db, *ends, supply, Movement.PURCHASE, Ground(Basis.PURCHASE, words="-"), None, NOW)


def _milk(db: Connection) -> Item:
    what = {"unit_id": 1, "store_id": stores.add(db, 1, "Кладовая", "", None, NOW)}
    how = {"measure": Measure.LITRE, "portion": LITRE, "sharing": Sharing.NEED, "rule": Rule.EVEN}
    added = items.add(db, NOW, name="Молоко", about="", ground="Собрание", **what, **how)
    milk = items.get(db, added)
    assert milk is not None
    return milk


def _row(round_id: int, wished: Wished) -> dict[str, object]:
    amounts = {"firm": wished.firm, "extra": wished.extra, "urgency": wished.urgency}
    of = {"round_id": round_id, "member_id": wished.member_id, "said_at": wished.said_at}
    return of | amounts


if __name__ == "__main__":
    asyncio.run(main())
