"""Once more, when less or more has come; many at once; what credit pays for."""

import asyncio
from dataclasses import asdict

import pytest

from domain.items import Rule, Sharing
from domain.rounds import (
    LessThanHanded,
    SameSupply,
)
from services import hours, labour_credit, requests
from services.rounds_sharing import again
from storage import requests as kept_requests
from storage import sharings
from tests import pantry
from tests.services import cooperative
from tests.services.cooperative import NOW, member
from tests.services.scarce import (
    DEADLINE,
    close,
    hand_over,
    has,
    lines_of,
    proven,
    three,
    told,
)


async def test_less_has_come_and_what_is_handed_over_stays(ask):
    def story(db, coop):
        what, one, who = three(db, coop, 8)
        olga = member(db, coop.olga)
        close(db)
        hand_over(db, coop.olga, one, coop.boris)
        with pytest.raises(LessThanHanded):
            again(db, olga, one.id, 1, "разбили", DEADLINE)
        with pytest.raises(SameSupply):
            again(db, olga, one.id, 8, "разбили", DEADLINE)
        again(db, olga, one.id, 4, "разбили", DEADLINE)
        # Boris keeps the 2 in his hands; of the other 2 Anna comes first.
        assert has(db, one, *who) == [2, 2, 0]
        assert proven(db, what) == (0, 2)
        assert sorted(told(db, "round-changed")) == sorted([coop.anna, coop.olga])
        versions = [found for number in (1, 2) if (found := sharings.get(db, one.id, number))]
        assert [list(sharings.given(db, each.id).values()) for each in versions] == [
            [5, 2, 1],
            [2, 2, 0],
        ]

    await ask(story)


async def test_more_has_come_and_who_gave_up_gets_no_more(ask):
    def story(db, coop):
        what, one, who = three(db, coop, 4)
        close(db)
        [mine] = [held.id for held in sharings.held(db, what.id, one.id) if held.granted == 1]
        requests.withdraw(db, member(db, coop.boris), mine, DEADLINE)
        pantry.bring(db, what, 4, DEADLINE)
        again(db, member(db, coop.olga), one.id, 8, "привезли ещё", DEADLINE)
        assert has(db, one, *who) == [5, 0, 1]
        assert proven(db, what) == (2, 6)

    await ask(story)


async def test_credit_pays_and_cuts_wishes_to_what_it_pays_for(ask):
    def story(db, coop):
        _, one, who = three(db, coop, 10, sharing=Sharing.LABOUR, price=60, rule=Rule.EVEN)
        hours.log(db, member(db, coop.anna), coop.draft(150), NOW)
        hours.log(db, member(db, coop.boris), coop.draft(60), NOW)
        close(db)
        assert has(db, one, *who) == [2, 1, 0]
        assert labour_credit.available(db, coop.anna) == 30
        lines = lines_of(db, one)
        found = {each.name: (each.firm + each.extra, each.wished, each.credit) for each in lines}
        assert found == {"Анна": (2, 5, 150), "Борис": (1, 4, 60), "Ольга": (0, 1, 0)}
        again(db, member(db, coop.olga), one.id, 2, "мало", DEADLINE)
        assert (has(db, one, *who), labour_credit.available(db, coop.anna)) == ([1, 1, 0], 90)

    await ask(story)


async def test_two_clocks_close_it_once(database):
    coop = await database.write(cooperative.begin)
    what, one, who = await database.write(three, coop, 6)
    await asyncio.gather(*(database.write(close) for _ in range(4)))
    assert await database.read(has, one, *who) == [4, 1, 1]
    assert await database.read(proven, what) == (0, 6)


async def test_a_thousand_shares_are_set_aside_as_one_is(ask):
    def story(db, coop):
        what, one, who = three(db, coop, 5, rule=Rule.EVEN)
        close(db)
        made = sharings.held(db, what.id, one.id)
        rows = [asdict(found) for each in made if (found := kept_requests.get(db, each.id))]
        own = ("id", "member_id", "asked", "granted")
        alike = [{key: row[key] for key in row if key not in own} for row in rows]
        assert alike == [alike[0]] * 3
        for each in made:
            requests.withdraw(db, member(db, each.member_id), each.id, DEADLINE)
        assert proven(db, what) == (5, 0)
        assert has(db, one, *who) == [0, 0, 0]

    await ask(story)
