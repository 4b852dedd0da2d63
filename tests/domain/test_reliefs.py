"""What may be asked for: which days, why, how much."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cycles import Span
from domain.reliefs import (
    NotAShare,
    ReliefBeforeJoining,
    ReliefKind,
    ReliefReason,
    ReliefTooFarAhead,
    ReliefTooLongAgo,
    check_part,
    check_reason,
    check_span,
    overlap,
)

TODAY = date(2026, 11, 23)
LONG_AGO = date(2026, 1, 12)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def span(first, last=None):
    return Span(TODAY + timedelta(first), None if last is None else TODAY + timedelta(last))


@pytest.mark.parametrize("days", [span(0, 0), span(-60, 0), span(366), span(-1), span(1, 366)])
def test_days_within_reason(days):
    check_span(days, TODAY, LONG_AGO, by_member=True)


@pytest.mark.parametrize(
    ("days", "refusal"),
    [
        (span(-61, 0), ReliefTooLongAgo),
        (span(-400, 0), ReliefBeforeJoining),
        (span(367), ReliefTooFarAhead),
        (span(0, 367), ReliefTooFarAhead),
    ],
)
def test_days_out_of_reason(days, refusal):
    with pytest.raises(refusal):
        check_span(days, TODAY, LONG_AGO, by_member=True)


def test_a_coordinator_may_go_back_to_the_day_of_joining():
    check_span(Span(LONG_AGO, TODAY), TODAY, LONG_AGO, by_member=False)
    with pytest.raises(ReliefBeforeJoining):
        check_span(Span(LONG_AGO - timedelta(1)), TODAY, LONG_AGO, by_member=False)


def test_a_reason_has_1_to_300_characters():
    check_reason("я" * 300)
    for reason in ("", "я" * 301):
        with pytest.raises(ReliefReason):
            check_reason(reason)


def test_only_a_share_has_a_part():
    check_part(ReliefKind.SHARE, Fraction(3, 4))
    check_part(ReliefKind.SHARE, Fraction(0))
    check_part(ReliefKind.LEAVE, None)
    for kind, part in (
        (ReliefKind.SHARE, None),
        (ReliefKind.SHARE, Fraction(1, 3)),
        (ReliefKind.LEAVE, Fraction(0)),
    ):
        with pytest.raises(NotAShare):
            check_part(kind, part)


@given(DAYS, st.integers(0, 60), DAYS, st.integers(0, 60))
def test_spans_overlap_where_they_share_a_day(first, length, other, other_length):
    one = Span(first, first + timedelta(length))
    two = Span(other, other + timedelta(other_length))
    shared = any(first + timedelta(passed) in two for passed in range(length + 1))
    assert overlap(one, two) == overlap(two, one) == shared
    assert overlap(one, Span(other)) == (one.last >= other)
    assert overlap(Span(first), Span(other))
