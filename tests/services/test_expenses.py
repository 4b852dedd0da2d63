"""What was spent for everybody: with a receipt or a reason, approved by another, once."""

import pytest

from domain.amounts import NotMoney
from domain.funds import FundClosed
from domain.ledger import Movement
from domain.money_requests import (
    ExpenseIsWhole,
    FundShort,
    LessReason,
    MoneyRequestAnswered,
    NobodyElseAnswers,
    NoReceiptReason,
    OwnMoneyRequest,
    OwnPayment,
    Stage,
)
from domain.people import Role
from services import belonging, money_cards, money_paying
from services.money_moves import on_request
from services.money_requests import withdraw
from services.photos import NotAPhoto, PhotoTooBig
from services.rights import NotAllowed
from storage import ledger_proof, units
from tests.services.cooperative import NOW, member
from tests.services.funded import PHOTO, close, empty, fund, grant, held, in_office, kept, spend


async def test_another_in_office_approves_it_and_the_fund_pays(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        one = spend(db, coop.anna, from_fund, 400)
        assert (one.stage, one.is_expense, held(db, from_fund)) == (Stage.WAITING, True, (1000, 0))
        assert money_paying.receipt(db, member(db, coop.olga), one.id, NOW) == PHOTO
        with pytest.raises(NotAllowed):
            grant(db, coop.boris, one)
        done = grant(db, coop.olga, one)
        assert (done.stage, done.ended_at, held(db, from_fund)) == (Stage.DONE, NOW, (600, 0))
        [moved] = on_request(db, one)
        assert (moved.kind, moved.picture_id) == (Movement.EXPENSE, one.picture_id)
        with pytest.raises(MoneyRequestAnswered):  # pressed twice
            grant(db, coop.olga, one)
        with pytest.raises(MoneyRequestAnswered):  # it is paid already
            money_paying.pay_out(db, member(db, coop.olga), one.id, NOW)
        assert not ledger_proof.unbalanced(db)
        assert not ledger_proof.untrue(db)

    await ask(story)


async def test_nobody_approves_their_own_whatever_they_press(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        with pytest.raises(NobodyElseAnswers):
            spend(db, coop.olga, from_fund, 400)
        in_office(db, coop.boris, Role.DEPUTY)
        own = spend(db, coop.olga, from_fund, 400)
        with pytest.raises(OwnMoneyRequest):
            grant(db, coop.olga, own)
        with pytest.raises(OwnPayment):
            money_paying.pay_out(db, member(db, coop.olga), own.id, NOW)
        assert held(db, from_fund) == (1000, 0)
        assert grant(db, coop.boris, own).stage is Stage.DONE

    await ask(story)


async def test_without_a_receipt_only_with_a_reason(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        with pytest.raises(NoReceiptReason):
            spend(db, coop.anna, from_fund, 400, None)
        one = spend(db, coop.anna, from_fund, 400, None, why_none="рынок чеков не даёт")
        card = money_cards.card(db, member(db, coop.olga), one.id, NOW)
        assert [note.text for note in card.notes] == ["рынок чеков не даёт"]
        found = money_paying.attach(db, member(db, coop.anna), one.id, PHOTO, NOW)
        assert (found.stage, found.picture_id is None) == (Stage.WAITING, False)

    await ask(story)


async def test_what_is_refused_leaves_nothing_behind(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        with pytest.raises(PhotoTooBig):
            spend(db, coop.anna, from_fund, 400, PHOTO + b"." * 20_000_000)
        with pytest.raises(NotAPhoto):
            spend(db, coop.anna, from_fund, 400, b"%PDF-1.7")
        for nonsense in (0, -1):
            with pytest.raises(NotMoney):
                spend(db, coop.anna, from_fund, nonsense)

    await ask(story)


async def test_it_is_approved_whole_or_refused_with_a_reason(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        one = spend(db, coop.anna, from_fund, 400)
        with pytest.raises(ExpenseIsWhole):
            grant(db, coop.olga, one, 200, "половину")
        with pytest.raises(LessReason):
            grant(db, coop.olga, one, 0)
        assert grant(db, coop.olga, one, 0, "это личное").stage is Stage.REFUSED
        assert held(db, from_fund) == (1000, 0)

    await ask(story)


async def test_a_fund_emptied_or_closed_meanwhile_pays_nothing(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        one = spend(db, coop.anna, from_fund, 900)
        empty(db, from_fund, 500)
        with pytest.raises(FundShort):
            grant(db, coop.olga, one)
        close(db, from_fund)
        with pytest.raises(FundClosed):
            grant(db, coop.olga, one)
        assert kept(db, one).stage is Stage.WAITING

    await ask(story)


async def test_who_entered_it_takes_it_back_and_so_does_leaving(ask):
    def story(db, coop):
        from_fund = fund(db, money=1000)
        one, other = (spend(db, coop.anna, from_fund, 100) for _ in range(2))
        assert withdraw(db, member(db, coop.anna), one.id, NOW).stage is Stage.WITHDRAWN
        with pytest.raises(MoneyRequestAnswered):
            grant(db, coop.olga, one)
        belonging.leave(db, coop.anna, units.get(db, 1), NOW)
        assert kept(db, other).stage is Stage.WITHDRAWN

    await ask(story)


async def test_a_member_who_lost_their_money_waits_for_nobody_at_the_payout(ask):
    def story(db, coop):
        one = spend(db, coop.anna, fund(db, money=1000), 100)
        grant(db, coop.olga, one)
        olga = member(db, coop.olga)
        assert money_paying.without_receipt(db, olga, NOW) == []
        with pytest.raises(MoneyRequestAnswered):
            money_paying.give_back(db, olga, one.id, 50, NOW)

    await ask(story)
