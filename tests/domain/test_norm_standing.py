"""How members stand by the norm, and how long they will."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.accounts import (
    Forecast,
    NormStanding,
    Tally,
    behind_since,
    days_behind,
    extension,
    fine_until,
    forecast,
    may_extend,
    standing,
    worst,
)
from domain.cycles import CycleKind, Cycles, Span
from domain.norms import Due, Norm, Terms, dues
from domain.projects import Labour

WEEKS = Cycles(CycleKind.WEEK)
MONDAY = date(2026, 11, 23)
WEEK = WEEKS.cycle_of(MONDAY)
NO_CUT = Norm(date(2026, 11, 2), WEEKS, 180, 60)
CUT = replace(NO_CUT, cap=0)
SAVING = replace(NO_CUT, cap=0, savings=True)
MEMBER = Terms([Span(date(2026, 11, 2))])
FINE, SHORT, BEHIND, LONG_BEHIND = NormStanding

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
a_tally = st.builds(Tally, minutes, owed)


def running(owed=180, norm=NO_CUT):
    return Due(WEEK, norm, owed)


def weeks_ahead(norm, last):
    return dues([norm], Labour.OBLIGATORY, MEMBER, WEEK.last + timedelta(1), last)


@pytest.mark.parametrize(
    ("tally", "days", "expected"),
    [
        (Tally(180), 0, FINE),
        (Tally(179), 0, SHORT),
        (Tally(100, savings=80), 0, FINE),
        (Tally(0), 0, SHORT),
        (Tally(-1), 0, BEHIND),
        (Tally(-1), 28, BEHIND),
        (Tally(-1), 29, LONG_BEHIND),
        (Tally(0), 29, SHORT),
    ],
)
def test_how_a_member_stands_by_a_norm_of_three_hours(tally, days, expected):
    assert standing(tally, 180, days) is expected


def test_the_worse_kind_of_labour_tells_how_a_member_stands():
    assert worst([FINE, BEHIND, SHORT]) is BEHIND
    assert worst([]) is FINE


def test_a_deficit_lasts_from_when_it_began_until_it_is_worked_off():
    charged, next_charge = date(2026, 11, 9), date(2026, 11, 16)
    changes = [(date(2026, 11, 3), 120), (charged, -180)]
    assert behind_since(changes) == charged
    assert behind_since([*changes, (date(2026, 11, 10), 60)]) is None
    assert behind_since([*changes, (date(2026, 11, 10), 59), (next_charge, -180)]) == charged
    assert behind_since([*changes, (date(2026, 11, 10), 60), (next_charge, -1)]) == next_charge


def test_what_is_worked_on_the_day_of_the_charge_counts_with_it():
    assert behind_since([(MONDAY, -180), (MONDAY, 180)]) is None


@pytest.mark.parametrize(
    ("today", "stops", "days"),
    [
        (MONDAY, [], 0),
        (MONDAY + timedelta(28), [], 28),
        (MONDAY + timedelta(29), [], 29),
        (MONDAY + timedelta(29), [extension(MONDAY)], 19),
        (MONDAY + timedelta(29), [extension(MONDAY), Span(MONDAY, MONDAY + timedelta(13))], 15),
        (MONDAY + timedelta(29), [Span(MONDAY - timedelta(9), MONDAY)], 28),
        (MONDAY + timedelta(29), [Span(MONDAY + timedelta(20))], 20),
        (MONDAY - timedelta(1), [], 0),
    ],
)
def test_leave_and_extensions_stop_the_clock(today, stops, days):
    assert days_behind(MONDAY, today, stops) == days


def test_who_is_not_behind_has_been_so_for_no_days():
    assert days_behind(None, MONDAY) == 0


@a_few
@given(st.lists(st.integers(-40, 60).map(lambda n: extension(MONDAY + timedelta(n))), max_size=4))
def test_days_that_are_stopped_twice_count_once(stops):
    stopped = {day for stop in stops for day in (stop.first + timedelta(n) for n in range(10))}
    lasted = {MONDAY + timedelta(n) for n in range(40)}
    assert days_behind(MONDAY, MONDAY + timedelta(40), stops) == len(lasted - stopped)


def test_an_extension_has_ten_days_and_is_given_once_a_cycle():
    granted = extension(date(2026, 11, 28))
    assert granted == Span(date(2026, 11, 28), date(2026, 12, 7))
    assert may_extend(WEEK, [])
    assert not may_extend(WEEK, [granted])
    assert may_extend(WEEKS.next(WEEK), [granted])


def test_what_is_missing_is_told_with_and_without_pledges():
    sunday = date(2026, 11, 29)
    assert forecast(Tally(90), running(), pledged=60) == Forecast(90, 30, sunday, None)
    assert forecast(Tally(90), running(), pledged=600) == Forecast(90, 0, sunday, None)
    assert forecast(Tally(-90), running()) == Forecast(270, 270, sunday, None)
    assert forecast(Tally(180), running()) == Forecast(0, 0, sunday, sunday)


@pytest.mark.parametrize(
    ("norm", "tally", "until"),
    [
        (NO_CUT, Tally(180), date(2026, 11, 29)),
        (NO_CUT, Tally(359), date(2026, 11, 29)),
        (NO_CUT, Tally(540), date(2026, 12, 13)),
        (NO_CUT, Tally(180, savings=360), date(2026, 12, 13)),
        # What is cut can't be lived on; what is saved can.
        (CUT, Tally(540), date(2026, 11, 29)),
        (SAVING, Tally(540), date(2026, 12, 13)),
        # No farther than is looked.
        (NO_CUT, Tally(100_000), date(2026, 12, 27)),
    ],
)
def test_a_member_is_fine_for_as_long_as_the_surplus_lasts(norm, tally, until):
    ahead = weeks_ahead(norm, date(2026, 12, 27))
    assert forecast(tally, running(norm=norm), ahead).fine_until == until


def test_a_leave_makes_the_surplus_last_longer():
    away = Terms(MEMBER.membership, leaves=[Span(date(2026, 11, 30), date(2026, 12, 6))])
    ahead = dues([CUT], Labour.OBLIGATORY, away, MONDAY, date(2026, 12, 27))
    assert fine_until(Tally(180), ahead) == date(2026, 12, 6)


@a_few
@given(a_tally, owed, any_norm)
def test_what_is_said_of_a_member_agrees(tally, due, norm):
    said = forecast(tally, running(due, norm))
    assert (standing(tally, due) is FINE) == (said.missing == 0) == (said.fine_until is not None)
    after = replace(tally, balance=tally.balance + said.missing)
    assert standing(after, due) is FINE
