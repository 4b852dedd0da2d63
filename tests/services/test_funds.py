"""Any member of a unit sees what is in its funds, and where the money went."""

from datetime import UTC, datetime

import pytest

from domain.funds import (
    FundState,
    NoReceipt,
    NoSuchFund,
)
from domain.people import Role
from services import (
    fund_cards,
    fund_history,
    funds,
    money_paying,
)
from storage import people
from tests import purse
from tests.beginnings import add_unit, belong
from tests.services import funded
from tests.services.cooperative import JOINED, NOW, member

OCTOBER = datetime(2026, 10, 31, 20, 59, tzinfo=UTC)  # the last minute of October in Moscow


def fund(db, name="Развитие", money=0, **more):
    return purse.fund(db, name, NOW, money, **more)


def told(db, who, of, first=0):
    return fund_history.history(db, member(db, who), of.id, first, 6, NOW).told


async def test_funds_of_all_units_that_a_member_belongs_to_are_seen_and_no_others(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        belong(db, bakery, coop.anna, JOINED, NOW)
        fund(db, "Развитие", 500)
        flour = fund(db, "Мука", 70, unit_id=bakery)
        anna = fund_cards.listing(db, member(db, coop.anna), FundState.OPEN, 0, 6, NOW)
        boris = fund_cards.listing(db, member(db, coop.boris), FundState.OPEN, 0, 6, NOW)
        assert [(one.fund.name, one.unit) for one in anna.listed] == [
            ("Мука", "Пекарня"),
            ("Развитие", "Прогресс"),
        ]
        assert anna.money == 570
        assert [(one.fund.name, one.unit) for one in boris.listed] == [("Развитие", "")]
        assert [one.name for one in funds.visible(db, coop.boris)] == ["Развитие"]
        for look in (funds.visible_to, lambda db, who, of: told(db, who, flour)):
            look(db, coop.anna, flour.id)
            with pytest.raises(NoSuchFund):
                look(db, coop.boris, flour.id)

    await ask(story)


async def test_who_looks_after_a_part_without_anybody_in_office_keeps_its_funds(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        flour = fund(db, "Мука", unit_id=bakery)
        olga = member(db, coop.olga)
        assert funds.kept(db, olga, flour.id, NOW).name == "Мука"
        belong(db, bakery, coop.anna, JOINED, NOW)
        people.add_role(db, bakery, coop.anna, Role.COORDINATOR, NOW)
        with pytest.raises(NoSuchFund):
            funds.kept(db, olga, flour.id, NOW)
        assert funds.kept(db, member(db, coop.anna), flour.id, NOW)

    await ask(story)


@pytest.mark.parametrize("made_up", [0, -1, 10**30, 404])
async def test_a_made_up_number_is_no_fund(ask, made_up):
    def story(db, coop):
        for look in (funds.seen, funds.kept, fund_cards.card):
            with pytest.raises(NoSuchFund):
                look(db, member(db, coop.olga), made_up, NOW)
        with pytest.raises(NoReceipt):
            fund_history.receipt(db, member(db, coop.olga), made_up, NOW)

    await ask(story)


async def test_the_card_tells_what_is_free_set_aside_and_moved_this_month(ask):
    def story(db, coop):
        growth = fund(db, money=0)
        purse.bring(db, growth, 9_000, OCTOBER)
        purse.bring(db, growth, 1_000, NOW)
        purse.spend(db, growth, 300, NOW)
        funded.grant(db, coop.olga, funded.ask(db, coop.anna, growth, 700))
        funded.ask(db, coop.anna, growth, 50)
        card = fund_cards.card(db, member(db, coop.boris), growth.id, NOW)
        assert card.level == (9_000, 700)
        assert (card.month.came, card.month.went, card.month.left) == (1_000, 300, 9_700)
        assert card.waiting == 1
        assert not card.may_change
        assert fund_cards.card(db, member(db, coop.olga), growth.id, NOW).may_change
        _, months = fund_cards.months(db, member(db, coop.boris), growth.id, 12, NOW)
        assert [(one.came, one.went, one.left) for one in months][-2:] == [
            (9_000, 0, 9_000),
            (1_000, 300, 9_700),
        ]

    await ask(story)


async def test_a_payment_is_told_with_who_asked_what_for_and_who_approved(ask):
    def story(db, coop):
        growth = fund(db, money=1_000)
        one = funded.ask(db, coop.anna, growth, 700, "семена")
        funded.grant(db, coop.olga, one, 600, "больше нет")
        funded.in_office(db, coop.boris)
        funded.pay(db, coop.boris, one)
        paid, aside, came = told(db, coop.boris, growth)
        assert (paid.way, paid.sign, paid.asker, paid.reason) == ("payout", -1, "Анна", "семена")
        assert (paid.approver, paid.decision, paid.author) == ("Ольга", "больше нет", "Борис")
        assert (aside.way, aside.sign, aside.author) == ("reserve", 0, "Ольга")
        assert (came.way, came.sign, came.words, came.asker) == ("income", 1, "взносы", "")

    await ask(story)


async def test_what_is_confidential_is_told_to_the_asker_and_who_answers_alone(ask):
    def story(db, coop):
        growth = fund(db, money=1_000)
        one = funded.ask(db, coop.anna, growth, 700, "лекарство", confidential=True)
        funded.grant(db, coop.olga, one, 600, "хватит на курс")
        funded.pay(db, coop.olga, one)
        attach(db, coop.anna, one)
        for who, reads in ((coop.anna, True), (coop.olga, True), (coop.boris, False)):
            paid = told(db, who, growth)[0]
            assert (paid.asker, paid.has_receipt) == ("Анна", reads)
            assert (paid.reason, paid.decision) == (
                ("лекарство", "хватит на курс") if reads else ("", "")
            )
        with pytest.raises(NoReceipt):
            fund_history.receipt(db, member(db, coop.boris), paid.moved.id, NOW)

    await ask(story)


async def test_a_receipt_that_came_after_the_money_is_shown_with_it(ask):
    def story(db, coop):
        growth = fund(db, money=1_000)
        one = funded.ask(db, coop.anna, growth, 700)
        funded.grant(db, coop.olga, one)
        funded.pay(db, coop.olga, one)
        assert not any(moved.has_receipt for moved in told(db, coop.boris, growth))
        attach(db, coop.anna, one)
        shown = [moved for moved in told(db, coop.boris, growth) if moved.has_receipt]
        assert [moved.way for moved in shown] == ["payout"]
        of = shown[0].moved.id
        assert fund_history.receipt(db, member(db, coop.boris), of, NOW)[1] == funded.PHOTO

    await ask(story)


def attach(db, who, one):
    money_paying.attach(db, member(db, who), one.id, funded.PHOTO, NOW)
