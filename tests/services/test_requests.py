"""Asking the common funds: at once, by a coordinator, in the queue; paid, withdrawn, answered."""

import pytest

from domain.items import ItemState, Sharing
from domain.ledger import Kind
from domain.requests import (
    CreditShort,
    GroundNeeded,
    MoreThanAsked,
    OwnRequest,
    RequestAnswered,
    RequestReason,
    Stage,
)
from services import belonging, hours, labour_credit, requests
from services.items import NoSuchItem, in_stock, reserved
from services.ledger import balance
from services.requests_answering import ItemRetired, answer, waiting
from services.requests_ready import grant_from_round, take_back
from services.rights import NotAllowed
from services.stock_changes import stock_came, stock_missing
from storage import items, units
from tests import pantry
from tests.services.asked import apples, kept, told
from tests.services.asked import ask as asks
from tests.services.cooperative import NOW, member


async def test_within_the_limit_it_is_set_aside_at_once(ask):
    def story(db, coop):
        item = apples(db, stock=10, limit_amount=5)
        one = asks(db, coop.anna, item, 3)
        assert (one.stage, one.granted, one.answered_by) == (Stage.READY, 3, None)
        assert (in_stock(db, item), reserved(db, item)) == (7, 3)
        over = asks(db, coop.anna, item, 3)  # the limit counts all of the cycle
        assert over.stage is Stage.WAITING
        assert asks(db, coop.boris, item, 3).stage is Stage.READY
        requests.withdraw(db, member(db, coop.anna), one.id, NOW)
        requests.withdraw(db, member(db, coop.anna), over.id, NOW)
        assert asks(db, coop.anna, item, 5).stage is Stage.READY

    await ask(story)


async def test_a_coordinator_grants_less_with_a_reason_and_never_their_own(ask):
    def story(db, coop):
        item = apples(db, stock=10, coordinator_above=1)
        olga, one = member(db, coop.olga), asks(db, coop.anna, item, 3, reason="гости")
        own = asks(db, coop.olga, item, 3)
        assert [found.request.id for found in waiting(db, olga, NOW)] == [one.id]
        with pytest.raises(OwnRequest):
            answer(db, olga, own.id, 3, "", NOW)
        with pytest.raises(NotAllowed):
            answer(db, member(db, coop.boris), one.id, 3, "", NOW)
        with pytest.raises(RequestReason):
            answer(db, olga, one.id, 2, "", NOW)
        with pytest.raises(MoreThanAsked):
            answer(db, olga, one.id, 4, "", NOW)
        less = answer(db, olga, one.id, 2, "на всех не хватит", NOW)
        assert (less.stage, less.granted) == (Stage.READY, 2)
        with pytest.raises(RequestAnswered):  # pressed twice
            answer(db, olga, one.id, 3, "", NOW)
        no = answer(db, olga, asks(db, coop.boris, item, 3).id, 0, "нет", NOW)
        assert no.stage is Stage.REFUSED
        assert told(db, coop.anna) == ["request-answered"]

    await ask(story)


async def test_what_an_assembly_decides_has_its_ground(ask):
    def story(db, coop):
        item = apples(db, stock=10, assembly_above=5)
        one = asks(db, coop.anna, item, 6)
        assert one.stage is Stage.ASSEMBLY
        with pytest.raises(GroundNeeded):
            answer(db, member(db, coop.olga), one.id, 6, "", NOW)
        decided = answer(db, member(db, coop.olga), one.id, 6, "Собрание 20 ноября", NOW)
        assert decided.stage is Stage.READY

    await ask(story)


async def test_the_queue_is_served_in_order(ask):
    def story(db, coop):
        item = apples(db, stock=1)
        first, second = asks(db, coop.anna, item, 1), asks(db, coop.boris, item, 2)
        third = asks(db, coop.olga, item, 1)
        assert [one.stage for one in (first, second, third)] == [
            Stage.READY,
            Stage.QUEUE,
            Stage.QUEUE,
        ]
        requests.withdraw(db, member(db, coop.anna), first.id, NOW)
        assert kept(db, second).stage is Stage.QUEUE  # one is not enough, nobody is passed over
        pantry.bring(db, item, 2, NOW)
        stock_came(db, item, NOW)
        assert [kept(db, one).stage for one in (second, third)] == [Stage.READY, Stage.READY]
        assert "request-ready" in told(db, coop.boris)

    await ask(story)


async def test_counted_lower_than_set_aside_frees_the_youngest(ask):
    def story(db, coop):
        item = apples(db, stock=5)
        old, young = asks(db, coop.anna, item, 3), asks(db, coop.boris, item, 2)
        assert stock_missing(db, item, 1, coop.olga, NOW) == 2
        assert (kept(db, old).stage, kept(db, young).stage) == (Stage.READY, Stage.QUEUE)
        assert in_stock(db, item) == 2
        assert told(db, coop.boris) == ["request-missing"]

    await ask(story)


async def test_by_labour_the_price_is_that_of_asking(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        by_labour = {"sharing": Sharing.LABOUR, "price": 60, "coordinator_above": 1}
        item = apples(db, stock=9, **by_labour)
        with pytest.raises(CreditShort):
            asks(db, coop.anna, item, 1)
        hours.log(db, anna, coop.draft(180), NOW)
        one = asks(db, coop.anna, item, 2)
        items.change(db, item.id, price=600)
        paid = answer(db, member(db, coop.olga), one.id, 2, "", NOW)
        assert (paid.paid, labour_credit.available(db, coop.anna)) == (120, 60)
        requests.withdraw(db, anna, one.id, NOW)
        assert (kept(db, one).paid, labour_credit.available(db, coop.anna)) == (0, 180)

    await ask(story)


async def test_what_a_round_gives_is_ready_and_can_be_taken_back(ask):
    def story(db, coop):
        item = apples(db, stock=3)
        one = grant_from_round(db, item, coop.anna, 2, 7, coop.olga, NOW)
        assert reserved(db, item) == 2
        take_back(db, one, coop.olga, NOW, "привезли меньше")
        assert (reserved(db, item), in_stock(db, item)) == (0, 3)
        with pytest.raises(RequestAnswered):
            take_back(db, one, coop.olga, NOW, "ещё раз")
        assert told(db, coop.anna) == []

    await ask(story)


async def test_a_retired_item_is_asked_for_no_more(ask):
    def story(db, coop):
        item = apples(db, stock=3, coordinator_above=1)
        one = asks(db, coop.anna, item, 2)
        items.change(db, item.id, state=ItemState.RETIRED)
        with pytest.raises(NoSuchItem):
            asks(db, coop.anna, item, 2)
        olga = member(db, coop.olga)
        with pytest.raises(ItemRetired):
            answer(db, olga, one.id, 2, "", NOW)
        assert answer(db, olga, one.id, 0, "больше нет", NOW).stage is Stage.REFUSED

    await ask(story)


async def test_who_leaves_the_unit_asks_for_nothing_more(ask):
    def story(db, coop):
        item = apples(db, stock=3)
        ready, queued = asks(db, coop.anna, item, 3), asks(db, coop.anna, item, 1)
        other = asks(db, coop.boris, item, 2)
        belonging.leave(db, coop.anna, units.get(db, 1), NOW)
        stages = [kept(db, one).stage for one in (ready, queued, other)]
        assert stages == [Stage.WITHDRAWN, Stage.WITHDRAWN, Stage.READY]
        assert balance(db, item.place(Kind.STOCK)) == 1

    await ask(story)
