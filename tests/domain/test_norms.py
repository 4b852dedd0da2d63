"""Which norm a cycle has, and how cycles go on where the norm changes."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.cycles import Cycle, CycleKind, Cycles, Span
from domain.norms import Norm, Terms, cycle_at, cycles_between, dues, next_change, norm_at
from domain.projects import Labour

WEEKS = Cycles(CycleKind.WEEK)
MONTHS = Cycles(CycleKind.MONTH)
MONDAY = date(2026, 11, 23)
WEEK = WEEKS.cycle_of(MONDAY)
MEMBER = Terms([Span(date(2020, 1, 1))])

a_few = settings(deadline=None, max_examples=100)
a_day = st.dates(date(2026, 10, 1), date(2027, 2, 28))
a_cycles = st.one_of(
    st.just(WEEKS), st.just(MONTHS), a_day.map(lambda day: Cycles(CycleKind.FOUR_WEEKS, day))
)


def norm(effective_from, cycle=WEEKS, obligatory=180, free=60):
    return Norm(effective_from, cycle, obligatory, free)


a_norm = st.builds(norm, a_day, a_cycles)
some_norms = st.lists(a_norm, min_size=1, max_size=4)


def test_no_norm_is_negative():
    for wrong in ({"obligatory": -1}, {"free": -1}):
        with pytest.raises(ValueError, match="negative"):
            norm(MONDAY, **wrong)
    with pytest.raises(ValueError, match="negative"):
        Norm(MONDAY, WEEKS, 0, 0, cap=-1)


def test_each_kind_of_labour_has_its_own_minimum():
    assert [norm(MONDAY).minutes(labour) for labour in Labour] == [180, 60]


def test_past_cycles_keep_the_norm_they_had():
    old, new = norm(date(2026, 11, 2)), norm(MONDAY, obligatory=120)
    versions = [new, old]
    assert norm_at(versions, date(2026, 11, 1)) is None
    assert norm_at(versions, date(2026, 11, 2)) == old
    assert norm_at(versions, date(2026, 11, 22)) == old
    assert norm_at(versions, MONDAY) == new


def test_a_norm_that_is_dated_amid_a_cycle_waits_for_the_next():
    old, new = norm(date(2026, 11, 2)), norm(date(2026, 11, 25), obligatory=120)
    assert norm_at([old, new], date(2026, 11, 29)) == old
    assert norm_at([old, new], date(2026, 11, 30)) == new
    assert norm_at([new], date(2026, 11, 29)) is None


def test_of_two_norms_for_the_same_cycle_the_later_holds():
    old = norm(date(2026, 11, 2))
    first, second = (norm(MONDAY, MONTHS, obligatory) for obligatory in (700, 800))
    assert norm_at([old, first, second], MONDAY) == second
    waiting = [norm(date(2026, 11, 18), MONTHS), norm(date(2026, 11, 19))]
    assert norm_at([old, *waiting], date(2026, 11, 22)) == old
    assert norm_at([old, *waiting], MONDAY) == waiting[1]


def test_a_change_takes_effect_when_the_running_cycle_is_over():
    assert next_change([], MONTHS, MONDAY) == date(2026, 12, 1)
    assert next_change([norm(date(2026, 11, 2))], MONTHS, MONDAY) == date(2026, 11, 30)


def test_a_change_of_a_norm_that_has_not_begun_takes_its_place():
    assert next_change([norm(date(2026, 11, 25))], MONTHS, MONDAY) == date(2026, 11, 30)
    versions = [norm(date(2026, 11, 25)), norm(date(2026, 11, 30), MONTHS)]
    assert norm_at(versions, date(2026, 11, 30)) == versions[1]


def test_from_weeks_to_months_the_first_month_is_what_is_left_of_it():
    versions = [norm(date(2026, 11, 2)), norm(date(2026, 11, 30), MONTHS, 900)]
    monthly = cycle_at(versions, date(2026, 11, 30))
    assert monthly == Cycle(date(2026, 11, 30), date(2026, 11, 30), 30)
    owed = dues(versions, Labour.OBLIGATORY, MEMBER, date(2026, 11, 16), date(2026, 12, 1))
    assert [(one.cycle.first.day, one.minutes) for one in owed] == [
        (16, 180),
        (23, 180),
        (30, 30),
        (1, 900),
    ]


def test_before_the_first_norm_nothing_is_due():
    versions = [norm(MONDAY)]
    assert cycle_at(versions, date(2026, 11, 22)) is None
    assert list(cycles_between([], MONDAY, MONDAY)) == []
    assert list(cycles_between(versions, date(2026, 1, 1), date(2026, 11, 22))) == []
    assert list(cycles_between(versions, date(2026, 1, 1), MONDAY)) == [(WEEK, versions[0])]


@a_few
@given(some_norms, st.integers(0, 200))
def test_cycles_follow_each_other_through_every_change_of_the_norm(versions, passed):
    last = date(2026, 10, 1) + timedelta(passed)
    found = list(cycles_between(versions, date(2026, 10, 1), last))
    covered = [day for cycle, _ in found for day in cycle]
    assert covered == [covered[0] + timedelta(n) for n in range(len(covered))] if covered else True
    assert not covered or covered[-1] >= last
    for cycle, its_norm in found:
        assert {norm_at(versions, day) for day in cycle} == {its_norm}
        assert {cycle_at(versions, day) for day in cycle} == {cycle}
        assert its_norm.effective_from <= cycle.first


@a_few
@given(some_norms, a_day, a_cycles)
def test_a_norm_decided_today_leaves_the_running_cycle_alone(versions, today, cycle):
    known = [version for version in versions if version.effective_from <= today]
    new = norm(next_change(known, cycle, today), cycle, obligatory=7)
    running = cycle_at(known, today)
    if running:
        assert cycle_at([*known, new], today) == running
        assert norm_at([*known, new], running.last) == norm_at(known, today)
    assert norm_at([*known, new], new.effective_from) == new
