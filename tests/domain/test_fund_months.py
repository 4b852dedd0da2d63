"""A fund's months: what came, what went, what was left at the end of each."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from domain.fund_months import Flow, by_month, months_before

MOSCOW = ZoneInfo("Europe/Moscow")
TODAY = date(2026, 3, 10)
FIRSTS = months_before(TODAY, 3)


def at(month, day, hour=12):
    return datetime(2026, month, day, hour, tzinfo=UTC)


def told(flows, left):
    months = by_month(flows, FIRSTS, left, MOSCOW)
    return [(one.first.month, one.came, one.went, one.left) for one in months]


def test_months_go_back_over_the_new_year():
    assert months_before(TODAY, 4) == [
        date(2025, 12, 1),
        date(2026, 1, 1),
        date(2026, 2, 1),
        date(2026, 3, 1),
    ]


def test_what_was_left_is_reckoned_back_from_what_there_is():
    flows = [Flow(1, 500, at(1, 5)), Flow(2, -200, at(1, 6)), Flow(3, 50, at(3, 1))]
    assert told(flows, 1350) == [(1, 500, 200, 1300), (2, 0, 0, 1300), (3, 50, 0, 1350)]


def test_a_month_begins_at_midnight_of_the_unit():
    assert told([Flow(1, 70, at(1, 31, 21))], 70) == [(1, 0, 0, 0), (2, 70, 0, 70), (3, 0, 0, 70)]


def test_what_was_taken_back_within_a_month_neither_came_nor_went():
    flows = [Flow(1, 15_000, at(2, 1)), Flow(2, -15_000, at(2, 2), 1), Flow(3, 1500, at(2, 2))]
    assert told(flows, 1500)[1] == (2, 1500, 0, 1500)


def test_what_was_taken_back_later_came_in_one_month_and_went_in_another():
    flows = [Flow(1, 100, at(1, 5)), Flow(2, -100, at(2, 5), 1)]
    assert told(flows, 0) == [(1, 100, 0, 100), (2, 0, 100, 0), (3, 0, 0, 0)]


moved = st.tuples(st.integers(-500, 500).filter(bool), st.integers(1, 3), st.integers(1, 28))


@given(st.lists(moved), st.integers(0, 10**6))
def test_each_month_ends_with_what_it_began_with_and_came_and_did_not_go(movements, before):
    flows = [Flow(n, amount, at(*when)) for n, (amount, *when) in enumerate(movements, 1)]
    months = by_month(flows, FIRSTS, before + sum(one.amount for one in flows), MOSCOW)
    for month in months:
        before += month.came - month.went
        assert month.left == before
