"""What a member owes for a cycle: by their share and the days that are obliged."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.cycles import CycleKind, Cycles, Span
from domain.norms import SHARES, Share, Terms, due

WEEKS = Cycles(CycleKind.WEEK)
MONTHS = Cycles(CycleKind.MONTH)
MONDAY = date(2026, 11, 23)
WEEK = WEEKS.cycle_of(MONDAY)
ALWAYS = Span(date(2020, 1, 1))
MEMBER = Terms([ALWAYS])
HALF = Fraction(1, 2)

a_few = settings(deadline=None, max_examples=100)
minutes = st.integers(0, 20_000)
a_day = st.dates(date(2026, 10, 1), date(2027, 2, 28))
a_span = st.builds(
    lambda first, days: Span(first, first + timedelta(days)), a_day, st.integers(0, 60)
)
a_share = st.builds(Share, a_span, st.sampled_from(SHARES))
a_cycles = st.one_of(
    st.just(WEEKS), st.just(MONTHS), a_day.map(lambda day: Cycles(CycleKind.FOUR_WEEKS, day))
)
a_cycle = st.builds(lambda cycles, day: cycles.cycle_of(day), a_cycles, a_day)
spans = st.lists(a_span, max_size=3)
some_terms = st.builds(Terms, spans, spans, spans, st.lists(a_share, max_size=3))


def days(first, last):
    return Span(date(2026, 11, first), date(2026, 11, last))


@pytest.mark.parametrize(
    ("terms", "owed"),
    [
        (MEMBER, 180),
        (Terms([]), 0),
        (Terms([Span(date(2026, 11, 27))]), 77),  # Fri-Sun: 540/7 = 77.14
        (Terms([Span(date(2026, 1, 1), MONDAY)]), 26),  # 180/7 = 25.71
        (Terms([Span(date(2026, 11, 30))]), 0),
        (Terms([Span(date(2026, 1, 1), date(2026, 11, 22))]), 0),
        (Terms([ALWAYS], leaves=[days(23, 29)]), 0),
        (Terms([ALWAYS], leaves=[days(1, 25)]), 103),  # 4 days: 102.86
        (Terms([ALWAYS], exemptions=[days(24, 24)]), 154),  # 6 days: 154.29
        (Terms([ALWAYS], shares=[Share(ALWAYS, Fraction(3, 4))]), 135),
        (Terms([ALWAYS], shares=[Share(days(25, 30), HALF)]), 116),  # 2 + 5/2 days: 115.71
        (Terms([ALWAYS], shares=[Share(ALWAYS, Fraction(0))]), 0),
    ],
)
def test_a_norm_of_three_hours_a_week(terms, owed):
    assert due(180, WEEK, terms) == owed


def test_half_a_minute_is_a_whole_one():
    half = Terms([ALWAYS], shares=[Share(ALWAYS, HALF)])
    assert [due(norm, WEEK, half) for norm in (0, 1, 2, 3)] == [0, 1, 1, 2]


def test_days_are_summed_before_they_are_rounded():
    # A day's norm is 1/7 of a minute: rounded one by one, seven of them would be nothing.
    assert due(1, WEEK, MEMBER) == 1


def test_the_later_of_two_shares_for_a_day_holds():
    shares = [Share(ALWAYS, HALF), Share(days(23, 29), Fraction(1, 4))]
    assert due(160, WEEK, Terms([ALWAYS], shares=shares)) == 40
    assert due(160, WEEK, Terms([ALWAYS], shares=shares[::-1])) == 80


def test_who_left_and_came_back_owes_for_the_days_within():
    there_and_back = Terms([Span(date(2026, 1, 1), MONDAY), Span(date(2026, 11, 29))])
    assert due(70, WEEK, there_and_back) == 20


@a_few
@given(minutes, a_cycle, some_terms)
def test_the_due_is_the_rounded_sum_of_its_days(norm_minutes, cycle, terms):
    quarters = sum(int(4 * terms.part_on(day)) for day in cycle)
    exact = Fraction(norm_minutes * quarters, 4 * cycle.days)
    owed = due(norm_minutes, cycle, terms)
    assert exact - HALF < owed <= exact + HALF
    assert 0 <= owed <= norm_minutes


@a_few
@given(minutes, a_cycle, a_span, st.data())
def test_splitting_a_leave_changes_nothing(norm_minutes, cycle, leave, data):
    cut = data.draw(st.dates(leave.first, leave.last))
    rest = [Span(cut + timedelta(1), leave.last)] if cut < leave.last else []
    whole = Terms([ALWAYS], leaves=[leave])
    split = Terms([ALWAYS], leaves=[Span(leave.first, cut), *rest])
    assert due(norm_minutes, cycle, whole) == due(norm_minutes, cycle, split)


@a_few
@given(minutes, a_cycle, spans)
def test_leaves_that_overlap_count_once_and_like_exemptions(norm_minutes, cycle, leaves):
    away = {day for leave in leaves for day in cycle if day in leave}
    each = [Span(day, day) for day in away]
    assert (
        due(norm_minutes, cycle, Terms([ALWAYS], leaves=leaves))
        == due(norm_minutes, cycle, Terms([ALWAYS], leaves=leaves * 2, exemptions=leaves))
        == due(norm_minutes, cycle, Terms([ALWAYS], exemptions=each))
    )


@a_few
@given(minutes, a_cycle, st.data())
def test_who_joins_and_leaves_in_one_cycle_owes_for_those_days(norm_minutes, cycle, data):
    joined = data.draw(st.dates(cycle.first, cycle.last))
    left = data.draw(st.dates(joined, cycle.last))
    owed_days = (left - joined).days + 1
    owed = due(norm_minutes, cycle, Terms([Span(joined, left)]))
    assert owed == (2 * norm_minutes * owed_days + cycle.days) // (2 * cycle.days)


@a_few
@given(minutes, a_cycle, some_terms, a_span)
def test_one_more_leave_never_makes_anybody_owe_more(norm_minutes, cycle, terms, leave):
    longer = Terms(terms.membership, [*terms.leaves, leave], terms.exemptions, terms.shares)
    assert due(norm_minutes, cycle, longer) <= due(norm_minutes, cycle, terms)


def test_only_quarters_are_shares():
    with pytest.raises(ValueError, match="share"):
        Share(ALWAYS, Fraction(1, 3))
