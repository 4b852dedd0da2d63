"""Accounts of labour: every balance is explained by its lines, and nothing is lost."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.accounts import (
    Line,
    LineKind,
    Tally,
    balance_of,
    close,
    savings_of,
)
from domain.cycles import CycleKind, Cycles
from domain.norms import Norm

WEEKS = Cycles(CycleKind.WEEK)
MONDAY = date(2026, 11, 23)
NO_CUT = Norm(date(2026, 11, 2), WEEKS, 180, 60)
CUT = replace(NO_CUT, cap=0)
SAVING = replace(NO_CUT, cap=0, savings=True)

a_few = settings(deadline=None, max_examples=200)
minutes = st.integers(-5_000, 5_000)
owed = st.integers(0, 2_000)
any_norm = st.builds(
    Norm,
    st.just(MONDAY),
    st.just(WEEKS),
    owed,
    owed,
    st.one_of(st.none(), owed),
    st.booleans(),
)
a_line = st.builds(Line, st.sampled_from(LineKind), minutes)
a_tally = st.builds(Tally, minutes, owed)


@pytest.mark.parametrize(
    ("before", "norm", "after", "said"),
    [
        ((180, 0), NO_CUT, (0, 0), "charge -180"),
        ((90, 0), NO_CUT, (-90, 0), "charge -180"),
        ((270, 0), NO_CUT, (90, 0), "charge -180"),
        ((270, 0), CUT, (0, 0), "charge -180, cut -90"),
        ((270, 0), replace(CUT, cap=60), (60, 0), "charge -180, cut -30"),
        ((270, 0), replace(CUT, cap=90), (90, 0), "charge -180"),
        ((270, 0), SAVING, (0, 90), "charge -180, to-savings -90"),
        ((90, 200), SAVING, (0, 110), "charge -180, from-savings 90"),
        ((0, 120), SAVING, (-60, 0), "charge -180, from-savings 120"),
        # Minutes put aside stay the member's, also when nothing more may be put aside.
        ((0, 120), CUT, (-60, 0), "charge -180, from-savings 120"),
        ((-90, 0), CUT, (-270, 0), "charge -180"),
    ],
)
def test_a_cycle_with_a_norm_of_three_hours_is_closed(before, norm, after, said):
    lines = close(before[0], before[1], 180, norm)
    assert Tally(*before).after(lines) == Tally(*after)
    assert ", ".join(f"{line.kind} {line.minutes}" for line in lines) == said


def test_who_owes_nothing_is_charged_nothing_but_the_cycle_is_closed():
    assert close(0, 0, 0, CUT) == [Line(LineKind.CHARGE, 0)]
    with pytest.raises(ValueError, match="less than nothing"):
        close(0, 0, -1, CUT)


@a_few
@given(st.lists(a_line, max_size=20), st.lists(a_line, max_size=20))
def test_a_balance_is_the_sum_of_its_lines(earlier, later):
    assert balance_of(earlier) + balance_of(later) == balance_of(earlier + later)
    assert Tally().after(earlier).after(later) == Tally().after(earlier + later)
    whole = Tally().after(earlier)
    assert whole == Tally(sum(line.minutes for line in earlier), savings_of(earlier))


@a_few
@given(a_tally, owed, any_norm)
def test_closing_loses_no_minute_but_what_is_due_and_cut(before, due, norm):
    lines = close(before.balance, before.savings, due, norm)
    after = before.after(lines)
    cut = -sum(line.minutes for line in lines if line.kind is LineKind.CUT)
    assert after.means - before.means == -due - cut
    assert cut >= 0
    assert after.savings >= 0


@a_few
@given(a_tally, owed, any_norm)
def test_after_a_closing_a_deficit_is_left_only_without_savings_and_no_surplus_above_the_cap(
    before, due, norm
):
    after = before.after(close(before.balance, before.savings, due, norm))
    assert after.balance >= 0 or after.savings == 0
    assert norm.cap is None or after.balance <= norm.cap


@a_few
@given(a_tally, owed, any_norm)
def test_a_closing_charges_once_and_does_one_more_thing_at_most(before, due, norm):
    charge, *rest = close(before.balance, before.savings, due, norm)
    assert charge == Line(LineKind.CHARGE, -due)
    assert len(rest) <= 1
    assert all(line.minutes for line in rest)
