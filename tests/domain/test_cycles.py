"""Periods follow each other without gaps, in every zone and over every year's end."""

from datetime import date, datetime, timedelta
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.cycles import A_DAY, Cycle, CycleKind, Cycles, Span
from domain.people import Unit

WEEKS = Cycles(CycleKind.WEEK)
FOUR_WEEKS = Cycles(CycleKind.FOUR_WEEKS, date(2026, 11, 2))
MONTHS = Cycles(CycleKind.MONTH)

a_day = st.dates(date(1970, 1, 1), date(2100, 1, 1))
any_cycles = st.one_of(
    st.just(WEEKS), st.just(MONTHS), a_day.map(lambda day: Cycles(CycleKind.FOUR_WEEKS, day))
)
a_few = settings(deadline=None, max_examples=100)


@pytest.mark.parametrize(
    ("cycles", "day", "first", "last", "days"),
    [
        (WEEKS, date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 29), 7),
        (WEEKS, date(2026, 11, 22), date(2026, 11, 16), date(2026, 11, 22), 7),
        (WEEKS, date(2027, 1, 1), date(2026, 12, 28), date(2027, 1, 3), 7),
        (MONTHS, date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31), 31),
        (MONTHS, date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29), 29),
        (MONTHS, date(2100, 2, 28), date(2100, 2, 1), date(2100, 2, 28), 28),
        (FOUR_WEEKS, date(2026, 11, 29), date(2026, 11, 2), date(2026, 11, 29), 28),
        (FOUR_WEEKS, date(2026, 11, 1), date(2026, 10, 5), date(2026, 11, 1), 28),
    ],
)
def test_a_day_lies_in_one_cycle(cycles, day, first, last, days):
    assert cycles.cycle_of(day) == Cycle(first, last, days)


def test_cycles_of_28_days_open_after_each_other_from_their_anchor():
    opened = [cycle.first for cycle in FOUR_WEEKS.between(date(2026, 11, 2), date(2027, 1, 25))]
    assert [f"{day:%m-%d}" for day in opened] == ["11-02", "11-30", "12-28", "01-25"]


@a_few
@given(any_cycles, a_day, st.integers(0, 900))
def test_cycles_cover_each_day_once_and_in_order(cycles, first, passed):
    last = first + timedelta(passed)
    found = list(cycles.between(first, last))
    covered = [day for cycle in found for day in cycle]
    assert covered == [covered[0] + timedelta(n) for n in range(len(covered))]
    assert first in found[0]
    assert last in found[-1]


@a_few
@given(any_cycles, a_day)
def test_every_day_of_a_cycle_leads_to_it(cycles, day):
    cycle = cycles.cycle_of(day)
    assert {cycles.cycle_of(one) for one in cycle} == {cycle}
    assert len(list(cycle)) == cycle.days
    assert day in cycle


@a_few
@given(any_cycles, a_day)
def test_the_next_cycle_follows_without_a_gap(cycles, day):
    cycle = cycles.cycle_of(day)
    assert cycles.next(cycle).first == cycle.last + A_DAY
    assert cycles.cycle_of(cycles.next(cycle).first - A_DAY) == cycle


def test_a_thousand_missed_cycles_come_one_at_a_time():
    ahead = WEEKS.between(date(2026, 11, 23), date(9999, 12, 20))
    assert list(islice(ahead, 1000))[-1].first == date(2026, 11, 23) + timedelta(weeks=999)


def test_there_is_nothing_between_a_day_and_an_earlier_one():
    assert list(WEEKS.between(date(2026, 11, 23), date(2026, 11, 22))) == []


def test_the_calendar_s_last_month_is_the_last():
    assert len(list(MONTHS.between(date(9999, 11, 30), date.max))) == 2
    with pytest.raises(OverflowError):
        MONTHS.next(MONTHS.cycle_of(date.max))


def test_only_cycles_of_28_days_have_an_anchor():
    with pytest.raises(ValueError, match="anchor"):
        Cycles(CycleKind.FOUR_WEEKS)
    with pytest.raises(ValueError, match="anchor"):
        Cycles(CycleKind.WEEK, date(2026, 11, 2))


def test_a_cycle_may_begin_late_and_knows_how_long_a_whole_one_is():
    november = MONTHS.cycle_of(date(2026, 11, 9)).since(date(2026, 11, 30))
    assert november == Cycle(date(2026, 11, 30), date(2026, 11, 30), 30)
    assert november.since(date(2026, 11, 1)) == november


def test_the_first_day_of_a_cycle_is_found_from_any_day():
    monday = date(2026, 11, 23)
    assert WEEKS.first_day_from(monday) == monday
    assert WEEKS.first_day_from(monday + A_DAY) == monday + timedelta(7)


def test_a_span_has_its_ends_within_and_may_have_no_last_day():
    week = Span(date(2026, 11, 23), date(2026, 11, 29))
    assert week.first in week
    assert date(2026, 11, 29) in week
    assert date(2026, 11, 30) not in week
    assert date.max in Span(date(2026, 11, 23))
    with pytest.raises(ValueError, match="end before"):
        Span(date(2026, 11, 23), date(2026, 11, 22))


@a_few
@given(any_cycles, a_day, a_day, st.integers(0, 400))
def test_a_cycle_and_a_span_overlap_where_they_share_a_day(cycles, day, first, length):
    cycle, span = cycles.cycle_of(day), Span(first, first + timedelta(length))
    assert cycle.overlaps(span) == any(one in span for one in cycle)


@pytest.mark.parametrize(
    ("zone", "first", "opens"),
    [
        ("Europe/Moscow", date(2026, 11, 23), "2026-11-22T21:00"),
        ("Asia/Kamchatka", date(2026, 12, 28), "2026-12-27T12:00"),
        ("America/New_York", date(2026, 12, 28), "2026-12-28T05:00"),
        ("Asia/Kolkata", date(2026, 11, 23), "2026-11-22T18:30"),
        ("Europe/Berlin", date(2026, 10, 26), "2026-10-25T23:00"),
        # Its clocks go from 23:59 on Thursday to 1:00 on Friday.
        ("Africa/Cairo", date(2026, 4, 24), "2026-04-23T22:00"),
        # Its clocks go back from 1:00 to 0:00 on this Sunday: the first midnight counts.
        ("America/Havana", date(2026, 11, 1), "2026-11-01T04:00"),
    ],
)
def test_a_cycle_opens_at_midnight_in_the_unit_s_zone(zone, first, opens):
    unit, moment = Unit(1, "Прогресс", zone, "ru", 14), datetime.fromisoformat(f"{opens}Z")
    assert unit.today(moment) == first
    assert unit.today(moment - timedelta(seconds=1)) == first - A_DAY


@pytest.mark.parametrize("cycles", [WEEKS, FOUR_WEEKS, MONTHS])
def test_the_year_s_end_is_in_one_cycle_or_between_two(cycles):
    for year in range(2020, 2060):
        eve = cycles.cycle_of(date(year, 12, 31))
        morning = cycles.cycle_of(date(year + 1, 1, 1))
        assert morning in (eve, cycles.next(eve))
