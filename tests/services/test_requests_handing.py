"""Handing over on both sides, what days do to requests, and two at the same instant."""

import asyncio

import pytest

from domain.ledger import Kind
from domain.requests import OwnHandOver, RequestAnswered, Stage
from domain.standing_requests import Every
from services import requests, requests_handing, requests_time, standing_requests
from services.items import in_stock, reserved
from services.ledger import balance
from services.requests import Wanted
from services.requests_answering import answer
from services.rights import NotAllowed
from storage import requests as kept_requests
from tests.services import cooperative
from tests.services.asked import DAY, apples, keeper, kept, told
from tests.services.asked import ask as asks
from tests.services.cooperative import NOW, member


async def test_both_sides_confirm(ask):
    def story(db, coop):
        item = apples(db, stock=2)
        boris, anna = keeper(db, coop.boris), member(db, coop.anna)
        one = asks(db, coop.anna, item, 2)
        with pytest.raises(RequestAnswered):
            requests_handing.received(db, anna, one.id, NOW)
        with pytest.raises(OwnHandOver):
            requests_handing.hand_over(db, anna, one.id, NOW)
        requests_handing.hand_over(db, boris, one.id, NOW)
        with pytest.raises(RequestAnswered):
            requests_handing.hand_over(db, boris, one.id, NOW)
        with pytest.raises(RequestAnswered):
            requests.withdraw(db, anna, one.id, NOW)
        again = requests_handing.not_received(db, anna, one.id, NOW)
        assert (again.stage, reserved(db, item)) == (Stage.READY, 2)
        assert "request-not-received" in told(db, coop.boris)
        requests_handing.hand_over(db, boris, one.id, NOW)
        requests_handing.received(db, anna, one.id, NOW)
        assert kept(db, one).stage is Stage.DONE
        assert balance(db, item.place(Kind.GIVEN)) == 2

    await ask(story)


async def test_a_keeper_hands_nothing_to_themselves(ask):
    def story(db, coop):
        boris, own = keeper(db, coop.boris), None
        own = asks(db, coop.boris, apples(db, stock=2), 2)
        assert requests_handing.to_hand_over(db, boris, NOW) == []
        with pytest.raises(OwnHandOver):
            requests_handing.hand_over(db, boris, own.id, NOW)
        with pytest.raises(NotAllowed):
            requests_handing.hand_over(db, member(db, coop.anna), own.id, NOW)
        olga = member(db, coop.olga)
        assert len(requests_handing.to_hand_over(db, olga, NOW)) == 1
        assert requests_handing.hand_over(db, olga, own.id, NOW).stage is Stage.GIVEN

    await ask(story)


async def test_what_nobody_fetches_goes_to_the_next(ask):
    def story(db, coop):
        item = apples(db, stock=1)
        first, second = asks(db, coop.anna, item, 1), asks(db, coop.boris, item, 1)
        requests_time.remind_unclaimed(db, NOW + 6 * DAY)
        requests_time.remind_unclaimed(db, NOW + 6 * DAY)
        assert told(db, coop.anna, NOW + 6 * DAY) == ["request-tomorrow"]
        requests_time.lapse_unclaimed(db, NOW + 7 * DAY)
        assert [kept(db, one).stage for one in (first, second)] == [Stage.LAPSED, Stage.READY]
        later = NOW + 8 * DAY
        assert "request-lapsed" in told(db, coop.anna, later)
        assert in_stock(db, item) == 0

    await ask(story)


async def test_silence_for_a_week_is_received(ask):
    def story(db, coop):
        one = asks(db, coop.anna, apples(db, stock=1), 1)
        requests_handing.hand_over(db, member(db, coop.olga), one.id, NOW)
        requests_time.take_as_received(db, NOW + 7 * DAY)
        assert kept(db, one).stage is Stage.DONE

    await ask(story)


async def test_a_standing_request_is_made_once_however_long_the_outage(ask):
    def story(db, coop):
        item, anna = apples(db, stock=10), member(db, coop.anna)
        wanted = Wanted(item.id, 2)
        [made] = standing_requests.add(db, anna, [wanted], Every.WEEK, NOW)
        for days in (6, 7, 7, 30, 30):
            standing_requests.make_standing(db, NOW + days * DAY)
        asked = kept_requests.of_member(db, coop.anna, [Stage.READY], [1])
        assert [one.standing_id for one in asked] == [made.id, made.id]
        standing_requests.end(db, anna, made.id, NOW)
        standing_requests.make_standing(db, NOW + 60 * DAY)
        assert len(kept_requests.of_member(db, coop.anna, [Stage.READY], [1])) == 2

    await ask(story)


async def test_of_two_who_want_the_last_piece_one_waits(database):
    coop = await database.write(cooperative.begin)
    item = await database.write(apples, stock=1)
    both = (database.write(asks, who, item, 1) for who in (coop.anna, coop.boris))
    stages = sorted(one.stage for one in await asyncio.gather(*both))
    assert stages == [Stage.QUEUE, Stage.READY]
    assert await database.read(reserved, item) == 1


async def test_approved_while_being_withdrawn_is_one_of_both(database):
    coop = await database.write(cooperative.begin)
    item = await database.write(apples, stock=5, coordinator_above=1)
    one = await database.write(asks, coop.anna, item, 2)
    anna, olga = [await database.read(member, who) for who in (coop.anna, coop.olga)]
    await asyncio.gather(
        database.write(requests.withdraw, anna, one.id, NOW),
        database.write(answer, olga, one.id, 2, "", NOW),
        return_exceptions=True,
    )
    assert (await database.read(kept, one)).stage is Stage.WITHDRAWN
    assert await database.read(reserved, item) == 0
