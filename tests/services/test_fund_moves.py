"""Money comes into funds, goes over by decision, and is taken back while it is there."""

import pytest

from domain.amounts import NotMoney
from domain.funds import (
    AlreadyUndone,
    FundClosed,
    FundHasLess,
    FundState,
    FundWords,
    MoneyGone,
    NoSuchFund,
    NothingToUndo,
    NotThere,
)
from domain.people import Role
from services import fund_history, fund_moves, funds
from services.rights import NotAllowed
from storage import funds as kept_funds
from storage import ledger, people
from tests import purse
from tests.beginnings import add_unit, belong
from tests.services import funded
from tests.services.cooperative import JOINED, NOW, member

NONSENSE = [0, -1, 10**15]


def fund(db, name="Развитие", money=0, **more):
    return purse.fund(db, name, NOW, money, **more)


def told(db, who, of):
    return fund_history.history(db, member(db, who), of.id, 0, 6, NOW).told


def bakery_of(db, *members, head=None):
    """A part, with its people, where one of them coordinates."""
    unit = add_unit(db, "Пекарня", NOW)
    for one in members:
        belong(db, unit, one, JOINED, NOW)
    if head:
        people.add_role(db, unit, head, Role.COORDINATOR, NOW)
    return unit


async def test_income_is_free_at_once_and_can_be_taken_back_once(ask):
    def story(db, coop):
        olga, growth = member(db, coop.olga), fund(db, money=50)
        done = fund_moves.receive(db, olga, growth.id, 1_500, " взносы  за ноябрь ", NOW)
        assert (done.free, done.words) == (1_550, "взносы за ноябрь")
        assert told(db, coop.boris, growth)[0].may_undo is False
        assert told(db, coop.olga, growth)[0].may_undo is True
        assert fund_moves.undo(db, olga, done.movement_id, NOW).free == 50
        with pytest.raises(AlreadyUndone):
            fund_moves.undo(db, olga, done.movement_id, NOW)
        back, came, _ = told(db, coop.olga, growth)
        assert (back.way, back.sign, back.words) == ("reversal", -1, "взносы за ноябрь")
        assert came.may_undo is False

    await ask(story)


async def test_what_has_gone_on_is_not_taken_back(ask):
    def story(db, coop):
        olga, growth = member(db, coop.olga), fund(db)
        done = fund_moves.receive(db, olga, growth.id, 1_000, "взносы", NOW)
        funded.grant(db, coop.olga, funded.ask(db, coop.anna, growth, 400))
        with pytest.raises(MoneyGone) as refused:
            fund_moves.undo(db, olga, done.movement_id, NOW)
        assert refused.value.facts == {"fund": "Развитие", "have": 600, "wanted": 1_000}
        assert funds.balance(db, growth) == 600

    await ask(story)


@pytest.mark.parametrize("amount", NONSENSE)
async def test_nonsense_sums_move_nothing(ask, amount):
    def story(db, coop):
        olga, growth, reserve = member(db, coop.olga), fund(db, money=50), fund(db, "Запас")
        with pytest.raises(NotMoney):
            fund_moves.receive(db, olga, growth.id, amount, "взносы", NOW)
        with pytest.raises(NotMoney):
            fund_moves.transfer(db, olga, growth.id, reserve.id, amount, "решение", NOW)
        assert ledger.count(db, growth.places) == 1

    await ask(story)


@pytest.mark.parametrize("words", ["", "  ", "—", "х" * 301])
async def test_without_a_ground_nothing_moves(ask, words):
    def story(db, coop):
        olga, growth, reserve = member(db, coop.olga), fund(db, money=50), fund(db, "Запас")
        with pytest.raises(FundWords):
            fund_moves.receive(db, olga, growth.id, 5, words, NOW)
        with pytest.raises(FundWords):
            fund_moves.transfer(db, olga, growth.id, reserve.id, 5, words, NOW)
        assert funds.balance(db, growth) == 50

    await ask(story)


async def test_a_transfer_is_told_in_both_funds_and_goes_back_whole(ask):
    def story(db, coop):
        olga, growth, reserve = member(db, coop.olga), fund(db, money=900), fund(db, "Запас")
        words = "Решение собрания от 20 ноября"
        done = fund_moves.transfer(db, olga, growth.id, reserve.id, 400, words, NOW)
        assert (done.free, funds.balance(db, reserve)) == (500, 400)
        out, into = told(db, coop.boris, growth)[0], told(db, coop.boris, reserve)[0]
        assert (out.way, out.sign, out.other, out.words) == ("transfer", -1, "Запас", words)
        assert (into.way, into.sign, into.other) == ("transfer", 1, "Развитие")
        fund_moves.undo(db, olga, done.movement_id, NOW)
        assert (funds.balance(db, growth), funds.balance(db, reserve)) == (900, 0)

    await ask(story)


async def test_only_what_is_free_goes_over(ask):
    def story(db, coop):
        olga, growth, reserve = member(db, coop.olga), fund(db, money=900), fund(db, "Запас")
        funded.grant(db, coop.olga, funded.ask(db, coop.anna, growth, 400))
        with pytest.raises(FundHasLess) as refused:
            fund_moves.transfer(db, olga, growth.id, reserve.id, 501, "решение", NOW)
        facts = refused.value.facts
        assert facts == {"fund": "Развитие", "have": 500, "reserved": 400, "wanted": 501}
        assert fund_moves.transfer(db, olga, growth.id, reserve.id, 500, "решение", NOW)

    await ask(story)


async def test_money_goes_over_to_a_part_only_by_who_answers_for_both(ask):
    def story(db, coop):
        growth = fund(db, money=900)
        flour = fund(db, "Мука", unit_id=bakery_of(db, coop.anna, coop.olga, head=coop.anna))
        olga, anna = member(db, coop.olga), member(db, coop.anna)
        assert fund_moves.targets(db, olga, growth.id, NOW) == []
        with pytest.raises(NotAllowed):
            fund_moves.transfer(db, olga, growth.id, flour.id, 5, "решение", NOW)
        with pytest.raises(NotAllowed):
            fund_moves.transfer(db, anna, growth.id, flour.id, 5, "решение", NOW)
        people.add_role(db, flour.unit_id, coop.olga, Role.DEPUTY, NOW)
        assert [one.unit for one in fund_moves.targets(db, olga, growth.id, NOW)] == ["Пекарня"]
        done = fund_moves.transfer(db, olga, growth.id, flour.id, 5, "решение", NOW)
        with pytest.raises(NotAllowed):
            fund_moves.undo(db, anna, done.movement_id, NOW)
        assert told(db, coop.boris, growth)[0].other == "Мука"

    await ask(story)


async def test_money_does_not_go_over_to_the_same_fund_or_to_a_sister_unit(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        mill = add_unit(db, "Мельница", NOW)
        flour = fund(db, "Мука", 10, unit_id=bakery_of(db, coop.olga, head=coop.olga))
        grain = fund(db, "Зерно", unit_id=mill)
        belong(db, mill, coop.olga, JOINED, NOW)
        people.add_role(db, mill, coop.olga, Role.COORDINATOR, NOW)
        for other in (grain, flour):
            with pytest.raises(NotThere):
                fund_moves.transfer(db, olga, flour.id, other.id, 5, "решение", NOW)

    await ask(story)


async def test_funds_out_of_reach_or_closed_take_and_give_nothing(ask):
    def story(db, coop):
        olga, growth = member(db, coop.olga), fund(db, money=900)
        flour = fund(db, "Мука", 10, unit_id=bakery_of(db, coop.anna, head=coop.anna))
        closed = fund(db, "Запас")
        kept_funds.change(db, closed.id, state=FundState.CLOSED)
        for other, refusal in ((flour, NoSuchFund), (closed, FundClosed)):
            for ends in ((growth.id, other.id), (other.id, growth.id)):
                with pytest.raises(refusal):
                    fund_moves.transfer(db, olga, *ends, 5, "решение", NOW)
            with pytest.raises(refusal):
                fund_moves.receive(db, olga, other.id, 5, "взносы", NOW)

    await ask(story)


async def test_what_rests_on_a_request_and_goods_are_not_taken_back_here(ask):
    def story(db, coop):
        olga, growth = member(db, coop.olga), fund(db, money=900)
        funded.grant(db, coop.olga, funded.spend(db, coop.anna, growth, 400))
        for moved in [told(db, coop.olga, growth)[0].moved.id, 404, 0, 10**30]:
            with pytest.raises(NothingToUndo):
                fund_moves.undo(db, olga, moved, NOW)
        assert funds.balance(db, growth) == 500

    await ask(story)
