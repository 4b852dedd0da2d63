"""Half-open days: what overlaps, what adjoins, what is free; the quota of late cancels."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.bookings import A_DAY, Days, free_first_days, free_runs, in_one, next_free, quota_ends

FIRST = date(2026, 11, 23)


def days(first, until):
    return Days(FIRST + first * A_DAY, FIRST + until * A_DAY)


SPANS = st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda one: days(one[0], sum(one)))


def test_no_days_at_all_are_no_booking():
    with pytest.raises(ValueError, match="a day at least"):
        days(1, 1)


@given(SPANS, SPANS)
def test_what_overlaps_has_a_day_in_common(one, other):
    assert one.overlaps(other) == bool(set(one) & set(other))


@given(st.lists(SPANS))
def test_free_runs_are_all_that_is_nobody_s(taken):
    within = days(5, 30)
    free = [day for run in free_runs(taken, within) for day in run]
    busy = {day for one in taken for day in one}
    assert free == [day for day in within if day not in busy]


@given(st.lists(SPANS), st.integers(1, 5))
def test_the_next_free_days_are_free_and_in_order(taken, length):
    busy = {day for one in taken for day in one}
    offers = next_free(taken, FIRST, length, 60)
    assert offers == sorted(offers)
    assert all(len(one) <= length and not busy & set(one) for one in offers)
    assert free_first_days(taken, FIRST, 7)[0] == offers[0].first


def test_what_adjoins_is_one_loan_in_any_order():
    own = [days(6, 7), days(1, 2), days(2, 3), days(9, 10), days(5, 6)]
    assert in_one(days(3, 5), own) == days(1, 7)


@pytest.mark.parametrize("allowed", [1, 2, 3])
def test_the_quota_opens_again_when_the_oldest_that_is_too_much_is_90_days_old(allowed):
    late = [FIRST, FIRST + 10 * A_DAY, FIRST + 20 * A_DAY]
    today = FIRST + 30 * A_DAY
    ends = quota_ends(late, allowed, today)
    assert ends == late[3 - allowed] + timedelta(days=90)
    assert quota_ends(late, allowed, ends) is None
    assert quota_ends(late, allowed, ends - A_DAY) is not None
    assert quota_ends(late, 4, today) is None
