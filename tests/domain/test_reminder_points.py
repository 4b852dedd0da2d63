"""Points of a cycle: which has come for somebody whose clock shows this."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.cycles import Cycle, CycleKind, Cycles
from domain.reminder_points import (
    Point,
    due_point,
    is_digest_due,
    is_letter_due,
    past_everywhere,
    points,
    quiet_until,
    reminding_has_begun,
)

MOSCOW, BERLIN = ZoneInfo("Europe/Moscow"), ZoneInfo("Europe/Berlin")
WEEK = Cycles(CycleKind.WEEK).cycle_of(date(2026, 11, 23))
HALF, THREE, ONE = Point


def at(day, hour, minute=0, zone=MOSCOW):
    return datetime(2026, 11, day, hour, minute, tzinfo=zone)


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        ((11, 23), (11, 29), {(11, 26): THREE, (11, 28): ONE}),
        ((11, 2), (11, 29), {(11, 16): HALF, (11, 26): THREE, (11, 28): ONE}),
        ((11, 1), (11, 30), {(11, 16): HALF, (11, 27): THREE, (11, 29): ONE}),
        ((12, 1), (12, 31), {(12, 16): HALF, (12, 28): THREE, (12, 30): ONE}),
        ((11, 27), (11, 29), {(11, 28): ONE}),
        ((11, 28), (11, 29), {(11, 28): ONE, (11, 29): HALF}),
        ((11, 29), (11, 29), {(11, 29): HALF}),
    ],
    ids=["week", "28 days", "month", "31 days", "three days", "two days", "a day"],
)
def test_half_of_the_cycle_three_days_and_one_before_its_end_each_day_once(first, last, found):
    cycle = Cycle(date(2026, *first), date(2026, *last), 28)
    assert points(cycle) == {date(2026, *day): point for day, point in found.items()}
    assert list(points(cycle)) == sorted(points(cycle))


def test_a_point_comes_on_its_day_at_the_members_own_hour():
    assert due_point(WEEK, at(25, 21), 19) is None
    assert due_point(WEEK, at(26, 18, 59), 19) is None
    assert due_point(WEEK, at(26, 19), 19) is THREE
    assert due_point(WEEK, at(26, 10), 10) is THREE
    assert due_point(WEEK, at(26, 21, 59), 19) is THREE


@pytest.mark.parametrize("hour", [22, 23, 0, 3, 7])
def test_nobody_is_written_to_in_the_quiet_hours(hour):
    assert due_point(WEEK, at(27, hour), 19) is None
    assert due_point(WEEK, at(27, 8), 19) is THREE, "in the morning it is made up for"


@pytest.mark.parametrize(("chosen", "hour"), [(23, 21), (3, 8)])
def test_an_hour_in_the_quiet_ones_is_the_nearest_that_is_not(chosen, hour):
    assert due_point(WEEK, at(26, hour - 1), chosen) is None
    assert due_point(WEEK, at(26, hour), chosen) is THREE


def test_of_points_that_were_missed_only_the_latest_is_made_up_for():
    month = Cycles(CycleKind.MONTH).cycle_of(date(2026, 11, 1))
    assert due_point(month, at(20, 9), 19) is HALF
    assert due_point(month, at(27, 18), 19) is None, "that one waits for its hour"
    assert due_point(month, at(28, 9), 19) is THREE
    assert due_point(month, at(30, 9), 19) is ONE


def test_a_cycle_that_is_over_or_has_not_begun_reminds_of_nothing():
    assert due_point(WEEK, at(22, 19), 19) is None
    assert due_point(WEEK, at(30, 9), 19) is None


@pytest.mark.parametrize("night", [date(2026, 10, 24), date(2026, 3, 28)])
def test_a_night_with_another_number_of_hours_moves_nothing(night):
    cycle = Cycles(CycleKind.WEEK).cycle_of(night)
    begin = datetime(night.year, night.month, night.day, tzinfo=BERLIN).astimezone(UTC)
    moments = [(begin + timedelta(minutes=10 * n)).astimezone(BERLIN) for n in range(6 * 50)]
    heard = [one for one in moments if due_point(cycle, one, 19) is ONE]
    assert heard[0] == datetime(night.year, night.month, night.day, 19, tzinfo=BERLIN)
    assert all(8 <= one.hour < 22 for one in heard)
    assert {one.day for one in heard} == {night.day, night.day + 1}


def test_a_point_is_past_when_its_day_is_over_in_all_the_world():
    assert past_everywhere(WEEK, at(26, 12)) is None
    assert past_everywhere(WEEK, at(27, 14, 59)) is None, "far in the west it is still Thursday"
    assert past_everywhere(WEEK, at(27, 15)) is None, "far in the east it is Saturday"
    month = Cycles(CycleKind.MONTH).cycle_of(date(2026, 11, 1))
    assert past_everywhere(month, at(15, 12)) is None
    assert past_everywhere(month, at(17, 14, 59)) is None
    assert past_everywhere(month, at(17, 15)) is HALF
    assert past_everywhere(month, at(27, 12)) is None
    assert past_everywhere(month, at(28, 15)) is None


def test_a_letter_about_the_cycle_before_comes_on_the_first_day_or_soon_after():
    due = [
        (at(22, 19), False),
        (at(23, 18), False),
        (at(23, 19), True),
        (at(23, 22), False),
        (at(24, 8), True),
        (at(25, 21), True),
        (at(26, 19), False),
    ]
    assert [is_letter_due(WEEK, moment, 19) for moment, _ in due] == [right for _, right in due]


def test_a_digest_comes_at_its_hour_or_later_on_that_day():
    due = [(8, False), (9, True), (21, True), (22, False), (0, False)]
    assert [is_digest_due(at(23, hour), 9) for hour, _ in due] == [right for _, right in due]


def test_what_is_late_waits_for_the_morning():
    assert quiet_until(at(23, 21, 59)) == at(23, 21, 59)
    assert quiet_until(at(23, 22)) == at(24, 8)
    assert quiet_until(at(24, 3, 5)) == at(24, 8)
    night = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1)
    assert quiet_until(night) == datetime(2026, 10, 25, 8, tzinfo=BERLIN)


def test_reminding_begins_with_the_first_point():
    assert not reminding_has_begun(WEEK, date(2026, 11, 25))
    assert reminding_has_begun(WEEK, date(2026, 11, 26))
