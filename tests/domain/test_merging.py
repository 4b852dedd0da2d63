"""What two records of one person say together."""

from datetime import UTC, date, datetime

import pytest

from domain.cycles import Span
from domain.merging import BEST_FIRST, Cut, better, cuts, on_trial_until, united
from domain.people import Standing
from domain.reliefs import Relief, ReliefKind, ReliefState

ASKED_AT = datetime(2026, 11, 1, tzinfo=UTC)
LEAVE, SHARE = ReliefKind.LEAVE, ReliefKind.SHARE
GRANTED, ASKED = ReliefState.GRANTED, ReliefState.ASKED


def day(number):
    return date(2026, 11, number)


def span(first, last=None):
    return Span(day(first), day(last) if last else None)


def relief(number, days, kind=LEAVE, state=GRANTED):
    return Relief(number, 1, 7, kind, days, None, "", state, 7, ASKED_AT)


@pytest.mark.parametrize(
    ("stays", "together"),
    [
        ([], []),
        ([span(1, 5), span(9)], [span(1, 5), span(9)]),
        ([span(9), span(1, 5)], [span(1, 5), span(9)]),
        ([span(1, 5), span(5, 9)], [span(1, 9)]),
        ([span(1), span(3, 4)], [span(1)]),
        ([span(3, 4), span(1, 9), span(9, 12), span(20)], [span(1, 12), span(20)]),
    ],
)
def test_stays_that_overlap_become_one(stays, together):
    assert united(stays) == together


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ([span(1, 5), span(9, 12)], []),
        ([span(1, 5), span(3, 12)], [Cut(1, day(2))]),
        ([span(1, 9), span(3, 5)], [Cut(2)]),
        ([span(1), span(3)], [Cut(2)]),
        ([span(1, 5), span(1)], [Cut(1)]),
        ([span(3, 9), span(1, 4), span(8, 20)], [Cut(2, day(2)), Cut(1, day(7))]),
    ],
)
def test_no_day_is_excused_twice_and_none_is_lost(days, told):
    reliefs = [relief(number, one) for number, one in enumerate(days, start=1)]
    assert list(cuts(reliefs)) == told
    ends = {one.relief_id: one.last for one in told}
    left = [
        Span(one.days.first, ends.get(one.id) or one.days.last)
        for one in reliefs
        if ends.get(one.id, one) is not None
    ]
    for number in range(1, 31):
        before = any(day(number) in one.days for one in reliefs)
        assert sum(day(number) in one for one in left) == before


def test_what_is_asked_for_and_granted_already_is_asked_no_more():
    known = [relief(1, span(1, 9)), relief(2, span(2, 3), state=ASKED)]
    known += [relief(3, span(20, 22), state=ASKED), relief(4, span(20, 22), state=ASKED)]
    known += [relief(5, span(8, 12), state=ASKED), relief(6, span(2, 3), SHARE, ASKED)]
    assert list(cuts(known)) == [Cut(2), Cut(4)]


def test_whoever_belongs_without_a_trial_by_either_record_is_on_none():
    assert on_trial_until([None, day(9)]) is None
    assert on_trial_until([day(12), day(9)]) == day(9)
    assert on_trial_until([None, None]) is None


def test_the_record_that_says_more_holds():
    assert set(BEST_FIRST) == set(Standing)
    assert better(Standing.MEMBER, Standing.APPLICANT)
    assert not better(Standing.REFUSED, Standing.REFUSED)
