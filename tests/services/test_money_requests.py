"""Asking a fund for money: a person answers, it is set aside, paid out, confirmed, shown."""

import pytest

from domain.amounts import NotMoney
from domain.funds import FundClosed, NoSuchFund
from domain.money_requests import (
    FundShort,
    LessReason,
    MoneyGround,
    MoneyReason,
    MoneyRequestAnswered,
    MoreMoneyThanAsked,
    NobodyElseAnswers,
    NoSuchMoneyRequest,
    OwnMoneyRequest,
    Stage,
)
from services import (
    belonging,
    money_answering,
)
from services.money_requests import withdraw
from services.rights import NotAllowed
from storage import ledger_proof, units
from tests.beginnings import add_unit, belong
from tests.services.cooperative import NOW, TODAY, member
from tests.services.funded import ask as asks
from tests.services.funded import close, empty, fund, grant, held, in_office, kept, told


async def test_a_person_answers_and_the_money_is_set_aside(ask):
    def story(db, coop):
        from_fund = fund(db, money=50_000)
        one = asks(db, coop.anna, from_fund, 20_000)
        assert (one.stage, one.is_expense) == (Stage.WAITING, False)
        assert held(db, from_fund) == (50_000, 0)
        with pytest.raises(NotAllowed):
            grant(db, coop.boris, one)
        with pytest.raises(LessReason):
            grant(db, coop.olga, one, 10_000)
        with pytest.raises(MoreMoneyThanAsked):
            grant(db, coop.olga, one, 30_000)
        less = grant(db, coop.olga, one, 15_000, "хватит и этого")
        assert (less.stage, less.granted, less.answered_by) == (Stage.READY, 15_000, coop.olga)
        assert held(db, from_fund) == (35_000, 15_000)
        with pytest.raises(MoneyRequestAnswered):  # pressed twice
            grant(db, coop.olga, one)
        assert told(db, coop.anna) == ["money-answered"]
        assert ledger_proof.unbalanced(db) == []

    await ask(story)


async def test_what_it_is_for_must_be_told_and_the_sum_must_be_one(ask):
    def story(db, coop):
        from_fund = fund(db, money=500)
        with pytest.raises(MoneyReason):
            asks(db, coop.anna, from_fund, 100, "   ")
        for nonsense in (0, -5, 10**13):
            with pytest.raises(NotMoney):
                asks(db, coop.anna, from_fund, nonsense)
        no = grant(db, coop.olga, asks(db, coop.anna, from_fund, 100), 0, "нет")
        assert (no.stage, no.ended_at, held(db, from_fund)) == (Stage.REFUSED, NOW, (500, 0))

    await ask(story)


async def test_above_the_threshold_the_assembly_decides(ask):
    def story(db, coop):
        from_fund = fund(db, money=5000, assembly_above=1000)
        assert asks(db, coop.anna, from_fund, 1000).stage is Stage.WAITING
        one = asks(db, coop.anna, from_fund, 1001)
        assert one.stage is Stage.ASSEMBLY
        with pytest.raises(MoneyGround):
            grant(db, coop.olga, one)
        assert grant(db, coop.olga, one, words="Собрание 20 ноября").stage is Stage.READY

    await ask(story)


async def test_a_fund_emptied_meanwhile_says_what_there_is(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        one = asks(db, coop.anna, from_fund, 900)
        empty(db, from_fund, 600)
        with pytest.raises(FundShort) as short:
            grant(db, coop.olga, one)
        assert short.value.facts == {"fund": "Развитие", "have": 400, "wanted": 900}
        assert kept(db, one).stage is Stage.WAITING
        assert grant(db, coop.olga, one, 400, "сколько есть").stage is Stage.READY

    await ask(story)


async def test_a_fund_closed_meanwhile_can_only_refuse(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        one = asks(db, coop.anna, from_fund, 900)
        close(db, from_fund)
        with pytest.raises(FundClosed):
            asks(db, coop.anna, from_fund, 100)
        with pytest.raises(FundClosed):
            grant(db, coop.olga, one)
        assert grant(db, coop.olga, one, 0, "фонд закрыт").stage is Stage.REFUSED

    await ask(story)


async def test_nobody_answers_their_own(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        with pytest.raises(NobodyElseAnswers):
            asks(db, coop.olga, from_fund, 100)
        in_office(db, coop.boris)
        own = asks(db, coop.olga, from_fund, 100)
        with pytest.raises(OwnMoneyRequest):
            grant(db, coop.olga, own)
        assert money_answering.waiting(db, member(db, coop.olga), NOW) == []
        assert grant(db, coop.boris, own).stage is Stage.READY

    await ask(story)


async def test_who_is_in_office_above_answers_where_nobody_else_is(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        with pytest.raises(NoSuchFund):
            asks(db, coop.anna, fund(db, unit_id=bakery), 100)
        belong(db, bakery, coop.anna, TODAY, NOW)
        in_office(db, coop.anna, unit_id=bakery)
        own = asks(db, coop.anna, fund(db, money=500, unit_id=bakery), 100)
        assert grant(db, coop.olga, own).stage is Stage.READY

    await ask(story)


async def test_withdrawn_it_is_the_funds_again(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        one = asks(db, coop.anna, from_fund, 300)
        grant(db, coop.olga, one)
        with pytest.raises(NoSuchMoneyRequest):
            withdraw(db, member(db, coop.boris), one.id, NOW)
        withdraw(db, member(db, coop.anna), one.id, NOW)
        assert (kept(db, one).stage, held(db, from_fund)) == (Stage.WITHDRAWN, (1000, 0))
        with pytest.raises(MoneyRequestAnswered):
            withdraw(db, member(db, coop.anna), one.id, NOW)

    await ask(story)


async def test_who_leaves_asks_for_nothing_any_more(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        ready = grant(db, coop.olga, asks(db, coop.anna, from_fund, 300))
        waits = asks(db, coop.anna, from_fund, 100)
        belonging.leave(db, coop.anna, units.get(db, 1), NOW)
        assert {kept(db, one).stage for one in (ready, waits)} == {Stage.WITHDRAWN}
        assert held(db, from_fund) == (1000, 0)

    await ask(story)
