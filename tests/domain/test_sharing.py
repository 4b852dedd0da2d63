"""What is scarce is shared out by one of four rules; the examples are those of the rules."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.items import Rule
from domain.measures import Measure, price_of
from domain.sharing import RULES, Wished, affordable, cut, share_anew

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def at(minutes):
    return NOON + timedelta(minutes=minutes)


THREE = [Wished(1, 3, 2, at(0)), Wished(2, 1, 3, at(1)), Wished(3, 1, 0, at(2))]


def shares(rule, wishes, supply, portion=1):
    """By member."""
    found = RULES[rule](wishes, supply, portion)
    return [one.granted for one in sorted(found, key=lambda one: one.wished.member_id)]


@pytest.mark.parametrize(
    ("rule", "supply", "expected"),
    [
        (Rule.FIRST, 6, [4, 1, 1]),
        (Rule.FIRST, 4, [3, 1, 0]),
        (Rule.FIRST, 1, [1, 0, 0]),
        (Rule.FIRST, 8, [5, 2, 1]),
        (Rule.EVEN, 4, [2, 1, 1]),
        (Rule.EVEN, 0, [0, 0, 0]),
        (Rule.EVEN, 7, [4, 2, 1]),
        (Rule.EVEN, 100, [5, 4, 1]),
    ],
)
def test_the_examples_of_the_rules(rule, supply, expected):
    assert shares(rule, THREE, supply) == expected


def test_evenly_goes_by_portions_and_the_rest_to_whose_turn_it_is():
    wishes = [Wished(1, 2000, 0, at(0)), Wished(2, 2000, 0, at(1)), Wished(3, 300, 0, at(2))]
    assert shares(Rule.EVEN, wishes, 1900, 1000) == [1000, 900, 0]
    assert shares(Rule.EVEN, wishes, 2800, 1000) == [1500, 1000, 300]


def test_evenly_the_last_portion_goes_to_who_was_without_for_longest():
    had = [date(2026, 11, 20), None, date(2026, 10, 1)]
    wishes = [Wished(who, 2, 0, at(who), received_on=day) for who, day in enumerate(had, 1)]
    assert shares(Rule.EVEN, wishes, 4) == [1, 2, 1]
    assert shares(Rule.EVEN, wishes, 5) == [1, 2, 2]


def test_need_goes_by_urgency_then_by_who_was_without_for_longest():
    wishes = [
        Wished(1, 2, 0, at(0)),
        Wished(2, 2, 0, at(1), urgency=3, received_on=date(2026, 11, 20)),
        Wished(3, 2, 0, at(2), urgency=3, received_on=date(2026, 11, 1)),
    ]
    assert shares(Rule.NEED, wishes, 3) == [0, 1, 2]
    assert shares(Rule.NEED, wishes, 5) == [1, 2, 2]


def test_labour_goes_by_credit():
    wishes = [Wished(1, 2, 2, at(0), credit=60), Wished(2, 2, 0, at(1), credit=600)]
    assert shares(Rule.LABOUR, wishes, 3) == [1, 2]


@pytest.mark.parametrize(
    ("credit", "price", "grams"), [(60, 30, 2016), (0, 30, 16), (59, 60, 991), (10, 0, None)]
)
def test_what_credit_pays_for(credit, price, grams):
    """A part of a minute is rounded half up, as the price is."""
    most = affordable(credit, Measure.KILOGRAM, price)
    assert most == grams
    if most is not None:
        assert price_of(most + 1, Measure.KILOGRAM, price) > credit
        cut_down = cut(Wished(1, 10**6, 5, at(0)), most)
        assert (cut_down.firm, cut_down.extra) == (most, 0)


@st.composite
def rounds(draw):
    many = draw(st.integers(0, 12))
    amount = st.integers(0, 30)
    wishes = [
        Wished(
            who,
            draw(amount),
            draw(amount),
            at(draw(st.integers(0, 3))),
            draw(st.integers(0, 3)),
            draw(st.sampled_from([None, date(2026, 1, 1), date(2026, 2, 1)])),
            draw(st.integers(0, 100)),
        )
        for who in range(1, many + 1)
    ]
    return wishes, draw(st.integers(0, 400)), draw(st.integers(1, 9))


@pytest.mark.parametrize("rule", Rule)
@given(rounds(), st.randoms(use_true_random=False))
def test_whatever_is_wished(rule, of, chance):
    wishes, supply, portion = of
    found = RULES[rule](wishes, supply, portion)
    asked = sum(one.firm + one.extra for one in wishes)
    assert all(0 <= one.granted <= one.wished.firm + one.wished.extra for one in found)
    assert sum(one.granted for one in found) == min(supply, asked)
    firm = sum(one.firm for one in wishes)
    if supply <= firm:
        assert all(one.granted <= one.wished.firm for one in found)
    mixed = chance.sample(wishes, len(wishes))
    assert RULES[rule](mixed, supply, portion) == found
    more = {one.wished.member_id: one.granted for one in RULES[rule](wishes, supply + 1, portion)}
    assert all(more[one.wished.member_id] >= one.granted for one in found)


@given(rounds())
def test_evenly_is_what_turn_after_turn_would_give(of):
    wishes, supply, portion = of
    assert [one.granted for one in RULES[Rule.EVEN](wishes, supply, portion)] == plainly(
        wishes, supply, portion
    )


def plainly(wishes, supply, portion):
    turns = sorted(
        wishes, key=lambda one: (one.received_on or date.min, one.said_at, one.member_id)
    )
    got = [0] * len(turns)
    for wanted in ([one.firm for one in turns], [one.extra for one in turns]):
        left = list(wanted)
        while supply and any(left):
            for at_turn in range(len(turns)):
                taken = min(portion, left[at_turn], supply)
                left[at_turn] -= taken
                got[at_turn] += taken
                supply -= taken
    return got


@pytest.mark.parametrize("rule", Rule)
@given(rounds(), st.data())
def test_once_more_what_is_handed_over_stays(rule, of, data):
    wishes, supply, portion = of
    first = RULES[rule](wishes, supply, portion)
    handed = {
        one.wished.member_id: data.draw(st.integers(1, one.granted))
        for one in first
        if one.granted and data.draw(st.booleans())
    }
    now = data.draw(st.integers(sum(handed.values()), 400))
    again = share_anew(RULES[rule], wishes, now, portion, handed)
    assert all(one.granted >= handed.get(one.wished.member_id, 0) for one in again)
    asked = sum(one.firm + one.extra for one in wishes)
    assert sum(one.granted for one in again) == min(now, asked)
    assert [one.wished for one in again] == [one.wished for one in first]
