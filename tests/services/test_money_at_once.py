"""Two at the same moment: one of them is done, the other is told, and the books stay true."""

import asyncio

from domain.errors import Refusal
from domain.ledger import Kind
from domain.money_requests import Stage
from services import money_answering, money_paying, money_requests
from services.ledger import balance
from storage import ledger_proof
from storage import money_requests as kept
from tests.services import cooperative
from tests.services.cooperative import NOW, member
from tests.services.funded import ask, fund, grant, in_office

A_LOT = 8


def _begin(db):
    coop = cooperative.begin(db)
    in_office(db, coop.boris)
    from_fund = fund(db, money=1000)
    return coop, from_fund, ask(db, coop.anna, from_fund, 900).id


def _withdraw(db, who, one):
    return money_requests.withdraw(db, member(db, who), one, NOW)


def _grant(db, who, one):
    return money_answering.answer(db, member(db, who), one, 900, "", NOW)


def _pay(db, who, one):
    return money_paying.pay_out(db, member(db, who), one, NOW)


async def _all_at_once(database, *deeds):
    """What was refused."""
    done = await asyncio.gather(*(database.write(*deed) for deed in deeds), return_exceptions=True)
    assert [
        one for one in done if isinstance(one, Exception) and not isinstance(one, Refusal)
    ] == []
    return [one for one in done if isinstance(one, Refusal)]


async def _held(database, from_fund):
    assert await database.read(ledger_proof.unbalanced) == []
    return [
        await database.read(balance, from_fund.place(kind)) for kind in (Kind.FUND, Kind.RESERVED)
    ]


async def test_granted_while_it_is_withdrawn(database):
    coop, from_fund, one = await database.write(_begin)
    deeds = ((_withdraw, coop.anna, one), (_grant, coop.olga, one))
    await _all_at_once(database, *deeds)
    found = await database.read(kept.get, one)
    assert found.stage is Stage.WITHDRAWN
    assert await _held(database, from_fund) == [1000, 0]


async def test_granted_and_paid_by_many_it_is_granted_and_paid_once(database):
    coop, from_fund, one = await database.write(_begin)
    by = (coop.olga, coop.boris) * (A_LOT // 2)
    assert len(await _all_at_once(database, *((_grant, who, one) for who in by))) == A_LOT - 1
    assert await _held(database, from_fund) == [100, 900]
    assert len(await _all_at_once(database, *((_pay, who, one) for who in by))) == A_LOT - 1
    assert await _held(database, from_fund) == [100, 0]


async def test_a_fund_gives_no_more_than_it_has_to_whomever_is_quicker(database):
    coop, from_fund, one = await database.write(_begin)
    other = await database.write(lambda db: ask(db, coop.boris, from_fund, 900))
    refused = await _all_at_once(
        database,
        (_grant, coop.olga, one),
        (lambda db: grant(db, coop.olga, other),),
    )
    assert [one.message_id for one in refused] == ["refusal-fund-short"]
    assert await _held(database, from_fund) == [100, 900]
