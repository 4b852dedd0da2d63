"""Money in hand: paid out once, never to oneself; confirmed, shown by a receipt, given back."""

import pytest

from domain.funds import FundClosed
from domain.ledger import Movement
from domain.money_requests import (
    MoneyRequestAnswered,
    MoreThanPaid,
    NoSuchMoneyRequest,
    OwnPayment,
    ReceiptIsThere,
    Stage,
)
from services import money_cards, money_paying, money_time
from services.money_moves import on_request
from services.photos import PhotoTooBig
from services.rights import NotAllowed
from storage import ledger_proof
from tests.services.cooperative import NOW, member
from tests.services.funded import DAY, PHOTO, close, fund, grant, held, in_office, kept, pay, told
from tests.services.funded import ask as asks


def ready(db, coop, money=1000, **more):
    """Anna's, of a fund with twice as much, which is returned too."""
    from_fund = fund(db, money=2 * money, **more)
    return grant(db, coop.olga, asks(db, coop.anna, from_fund, money)), from_fund


def paid(db, coop):
    one, from_fund = ready(db, coop)
    return pay(db, coop.olga, one), from_fund


async def test_it_is_paid_out_once_and_confirmed(ask):
    def story(db, coop):
        one, from_fund = ready(db, coop)
        with pytest.raises(NotAllowed):
            pay(db, coop.boris, one)
        given = pay(db, coop.olga, one)
        assert (given.stage, given.given_by, held(db, from_fund)) == (
            Stage.GIVEN,
            coop.olga,
            (1000, 0),
        )
        with pytest.raises(MoneyRequestAnswered):
            pay(db, coop.olga, one)
        assert [moved.kind for moved in on_request(db, one)] == [
            Movement.RESERVE,
            Movement.EXPENSE,
        ]
        with pytest.raises(NoSuchMoneyRequest):
            money_paying.received(db, member(db, coop.boris), one.id, NOW)
        done = money_paying.received(db, member(db, coop.anna), one.id, NOW)
        assert (done.stage, done.ended_at) == (Stage.DONE, NOW)
        assert not ledger_proof.unbalanced(db)
        assert not ledger_proof.untrue(db)

    await ask(story)


async def test_nobody_pays_themselves(ask):
    def story(db, coop):
        in_office(db, coop.boris)
        one = asks(db, coop.boris, fund(db, money=1000), 500)
        grant(db, coop.olga, one)
        with pytest.raises(OwnPayment):
            pay(db, coop.boris, one)
        pay(db, coop.olga, one)
        with pytest.raises(OwnPayment):
            money_paying.give_back(db, member(db, coop.boris), one.id, 100, NOW)

    await ask(story)


async def test_what_never_came_is_set_aside_again(ask):
    def story(db, coop):
        one, from_fund = paid(db, coop)
        again = money_paying.not_received(db, member(db, coop.anna), one.id, NOW)
        assert (again.stage, again.given_by, held(db, from_fund)) == (
            Stage.READY,
            None,
            (1000, 1000),
        )
        assert "money-not-received" in told(db, coop.olga)
        assert pay(db, coop.olga, one).stage is Stage.GIVEN
        money_paying.not_received(db, member(db, coop.anna), one.id, NOW)
        assert not ledger_proof.unbalanced(db)
        assert not ledger_proof.untrue(db)

    await ask(story)


async def test_unclaimed_for_seven_days_it_is_the_funds_again(ask):
    def story(db, coop):
        one, from_fund = ready(db, coop)
        money_time.lapse_unclaimed_money(db, NOW + 6 * DAY)
        money_time.remind_of_money(db, NOW + 6 * DAY)
        money_time.remind_of_money(db, NOW + 6 * DAY)
        assert kept(db, one).stage is Stage.READY
        assert told(db, coop.anna, NOW + 6 * DAY) == ["money-answered", "money-tomorrow"]
        money_time.lapse_unclaimed_money(db, NOW + 7 * DAY)
        assert (kept(db, one).stage, held(db, from_fund)) == (Stage.LAPSED, (2000, 0))
        assert "money-lapsed" in told(db, coop.anna, NOW + 7 * DAY)

    await ask(story)


async def test_who_says_nothing_for_seven_days_has_received_it(ask):
    def story(db, coop):
        one, _ = paid(db, coop)
        money_time.take_money_as_received(db, NOW + 6 * DAY)
        assert kept(db, one).stage is Stage.GIVEN
        money_time.take_money_as_received(db, NOW + 7 * DAY)
        assert kept(db, one).stage is Stage.DONE

    await ask(story)


async def test_a_receipt_is_shown_once_it_was_paid(ask):
    def story(db, coop):
        one, _ = ready(db, coop)
        anna, olga = member(db, coop.anna), member(db, coop.olga)
        with pytest.raises(MoneyRequestAnswered):
            money_paying.attach(db, anna, one.id, PHOTO, NOW)
        pay(db, coop.olga, one)
        unseen = money_paying.without_receipt(db, olga, NOW)
        assert [found.request.id for found in unseen] == [one.id]
        with pytest.raises(PhotoTooBig):
            money_paying.attach(db, anna, one.id, PHOTO + b"." * 20_000_000, NOW)
        with pytest.raises(NoSuchMoneyRequest):
            money_paying.attach(db, olga, one.id, PHOTO, NOW)
        assert money_paying.attach(db, anna, one.id, PHOTO, NOW).stage is Stage.DONE
        with pytest.raises(ReceiptIsThere):
            money_paying.attach(db, anna, one.id, PHOTO, NOW)
        assert money_paying.receipt(db, olga, one.id, NOW) == PHOTO
        assert money_paying.without_receipt(db, olga, NOW) == []
        with pytest.raises(NotAllowed):
            money_paying.receipt(db, member(db, coop.boris), one.id, NOW)
        assert "money-receipt" in told(db, coop.olga)

    await ask(story)


async def test_what_was_not_spent_comes_back_to_the_fund(ask):
    def story(db, coop):
        one, from_fund = paid(db, coop)
        olga = member(db, coop.olga)
        for nonsense in (0, -1, 1001):
            with pytest.raises(MoreThanPaid):
                money_paying.give_back(db, olga, one.id, nonsense, NOW)
        assert money_paying.give_back(db, olga, one.id, 300, NOW).stage is Stage.DONE
        with pytest.raises(MoreThanPaid) as most:
            money_paying.give_back(db, olga, one.id, 701, NOW)
        assert most.value.facts == {"amount": 700}
        assert held(db, from_fund) == (1300, 0)
        assert money_cards.card(db, member(db, coop.anna), one.id, NOW).back == 300
        close(db, from_fund)
        with pytest.raises(FundClosed):
            money_paying.give_back(db, olga, one.id, 100, NOW)

    await ask(story)
