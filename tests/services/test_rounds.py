"""A round closes once, by itself; what less or more changes, and what stays."""

from datetime import timedelta

import pytest

from domain.items import ItemState, Rule
from domain.rounds import (
    DeadlineOver,
    RoundNotYet,
    RoundOver,
    RoundRuns,
    RoundShared,
)
from services import belonging, erasing, rounds, rounds_wishes
from services.items import NoSuchItem
from services.rounds_sharing import arrived, close_rounds
from storage import items, sharings, units
from tests import pantry
from tests.services.cooperative import NOW, member
from tests.services.scarce import (
    A_DAY,
    DEADLINE,
    begin,
    close,
    has,
    lines_of,
    milk,
    proven,
    state,
    three,
    told,
    wish,
)


@pytest.mark.parametrize(
    ("rule", "supply", "shares"),
    [
        (Rule.FIRST, 6, [4, 1, 1]),
        (Rule.FIRST, 4, [3, 1, 0]),
        (Rule.FIRST, 1, [1, 0, 0]),
        (Rule.FIRST, 8, [5, 2, 1]),
        (Rule.EVEN, 4, [2, 1, 1]),
    ],
)
async def test_at_the_deadline_what_is_in_stock_is_shared_out(ask, rule, supply, shares):
    def story(db, coop):
        what, one, who = three(db, coop, supply, rule=rule)
        assert not close_rounds(db, DEADLINE - timedelta(seconds=1))
        close(db)
        assert (state(db, one), has(db, one, *who)) == ("shared", shares)
        assert proven(db, what) == (0, supply)
        assert sorted(told(db, "round-shared")) == sorted(who)
        close(db, DEADLINE + 7 * A_DAY)
        assert has(db, one, *who) == shares

    await ask(story)


async def test_without_the_goods_it_waits_for_who_keeps_the_store(ask):
    def story(db, coop):
        what, one, who = three(db, coop, 2, expected=6)
        olga = member(db, coop.olga)
        with pytest.raises(RoundNotYet):
            arrived(db, olga, one.id, 6, NOW, receive=True)
        close(db, DEADLINE + A_DAY)
        assert (state(db, one), told(db, "round-awaited")) == ("waiting", [coop.olga])
        with pytest.raises(RoundOver):
            wish(db, coop.anna, one, 9, after=60 * 48)
        arrived(db, olga, one.id, 4, DEADLINE, receive=True)
        assert (has(db, one, *who), proven(db, what)) == ([3, 1, 0], (2, 4))
        with pytest.raises(RoundShared):
            arrived(db, olga, one.id, 4, DEADLINE, receive=True)

    await ask(story)


async def test_goods_received_into_stock_meanwhile_are_shared_by_the_clock(ask):
    def story(db, coop):
        what, one, who = three(db, coop, 0, expected=6)
        close(db)
        pantry.bring(db, what, 6, DEADLINE)
        close(db, DEADLINE + A_DAY)
        assert has(db, one, *who) == [4, 1, 1]

    await ask(story)


async def test_nothing_came_and_everybody_reads_it(ask):
    def story(db, coop):
        _, one, who = three(db, coop, 0, expected=6)
        close(db)
        arrived(db, member(db, coop.olga), one.id, 0, DEADLINE, receive=True)
        assert (state(db, one), has(db, one, *who)) == ("shared", [0, 0, 0])
        assert sorted(told(db, "round-shared")) == sorted(who)

    await ask(story)


async def test_who_has_left_is_left_out_and_named(ask):
    def story(db, coop):
        _, one, who = three(db, coop, 4)
        belonging.leave(db, coop.anna, units.get(db, 1), NOW)
        close(db)
        assert has(db, one, *who) == [0, 3, 1]
        [*_, last] = lines_of(db, one)
        assert (last.name, last.place, last.wished) == ("Анна", sharings.LEFT_OUT, 5)

    await ask(story)


async def test_nobody_wishes(ask):
    def story(db, coop):
        one = begin(db, coop.olga, milk(db, 5))
        close(db)
        assert (state(db, one), told(db, "round-nobody")) == ("shared", [coop.olga])

    await ask(story)


async def test_what_is_retired_meanwhile_is_called_off(ask):
    def story(db, coop):
        what, one, _ = three(db, coop, 4)
        items.change(db, what.id, state=ItemState.RETIRED)
        with pytest.raises(NoSuchItem):
            wish(db, coop.anna, one, 1)
        close(db)
        assert (state(db, one), len(told(db, "round-cancelled"))) == ("cancelled", 3)
        with pytest.raises(NoSuchItem):
            begin(db, coop.olga, what)

    await ask(story)


async def test_urgency_is_said_with_a_reason_and_goes_first(ask):
    def story(db, coop):
        _, one, who = three(db, coop, 1, rule=Rule.NEED)
        boris = member(db, coop.boris)
        rounds_wishes.say_urgency(db, boris, one.id, 3, "болею", NOW, confidential=True)
        close(db)
        assert has(db, one, *who) == [0, 1, 0]

    await ask(story)


async def test_one_round_at_a_time_and_in_time(ask):
    def story(db, coop):
        what = milk(db)
        with pytest.raises(DeadlineOver):
            begin(db, coop.olga, what, deadline=NOW)
        one = begin(db, coop.olga, what)
        with pytest.raises(RoundRuns):
            begin(db, coop.olga, what)
        with pytest.raises(RoundOver):
            rounds_wishes.wish(db, member(db, coop.anna), one.id, 1, 0, DEADLINE)
        wish(db, coop.anna, one, 2)
        rounds_wishes.withdraw(db, member(db, coop.anna), one.id, NOW)
        rounds.cancel(db, member(db, coop.olga), one.id, "не привезут", NOW)
        assert (state(db, one), told(db, "round-cancelled")) == ("cancelled", [])
        begin(db, coop.olga, what)

    await ask(story)


async def test_who_is_forgotten_before_the_deadline_is_left_out(ask):
    def story(db, coop):
        what, one, who = three(db, coop, 8)
        erasing.forget(db, coop.anna, NOW)
        close(db)
        assert has(db, one, *who) == [0, 4, 1]
        assert proven(db, what) == (3, 5)

    await ask(story)
