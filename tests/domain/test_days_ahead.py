"""Days of leave are read as they are said, each way that they may be meant; never guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.cycles import Span
from domain.days_ahead import cut_dates, find_days, read_days
from locales import forms
from tests.domain import leave_days_en, leave_days_ru

MONDAY = date(2026, 11, 23)
TODAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
MOST_READINGS = 2
PHRASES = [text for text, _ in leave_days_ru.DAYS + leave_days_en.DAYS]


@pytest.mark.parametrize(("text", "meaning"), leave_days_ru.DAYS + leave_days_en.DAYS)
def test_days_are_read_as_members_say_them_in_every_way_they_may_be_meant(text, meaning):
    assert list(read_days(text, MONDAY)) == as_list(meaning)


@pytest.mark.parametrize(("text", "meaning"), leave_days_ru.PAST + leave_days_en.PAST)
def test_a_word_of_the_past_turns_the_days_back(text, meaning):
    heard = find_days(cut_dates(text), MONDAY)
    assert heard
    assert list(heard.readings) == as_list(meaning)


def test_of_this_week_what_is_left_or_the_whole_is_meant():
    wednesday = date(2026, 11, 25)
    rest, whole = Span(wednesday, date(2026, 11, 29)), Span(MONDAY, date(2026, 11, 29))
    assert read_days("на этой неделе", wednesday) == (rest, whole)
    assert read_days("всю эту неделю", wednesday) == (whole,)


def test_29_february_is_in_the_next_leap_year():
    leap = date(2028, 2, 29)
    assert read_days("29 февраля", MONDAY) == (Span(leap, leap),)


@settings(deadline=None)
@given(TODAYS, st.integers(0, 300), st.integers(0, 180))
def test_a_written_span_ahead_reads_back(today, ahead, length):
    first = today + timedelta(ahead)
    last = first + timedelta(length)
    for written in (
        f"{first:%d.%m.%Y}-{last:%d.%m.%Y}",
        f"{first:%d.%m.%y} – {last:%d.%m.%y}",
        f"с {first:%d.%m.%Y} по {last:%d.%m.%Y}",
        f"{first:%Y-%m-%d} to {last:%Y-%m-%d}",
        f"from {first:%B} {first.day}, {first.year} to {last:%B} {last.day}, {last.year}",
        f"на {length + 1} дней с {first:%d.%m.%Y}",
        f"from {first:%d %B %Y} for {length + 1} days",
    ):
        assert read_days(written, today) == (Span(first, last),)


@settings(deadline=None)
@given(TODAYS, st.integers(0, 200), st.integers(0, 90))
def test_a_span_to_come_needs_no_year(today, ahead, length):
    first = today + timedelta(ahead)
    last = first + timedelta(length)
    for written in (
        f"{first:%d.%m}-{last:%d.%m}",
        f"с {first:%d.%m} по {last:%d.%m}",
        f"from {first:%d %B} to {last:%d %B}",
        forms.period(first, last, "ru"),
        forms.period(first, last, "en"),
    ):
        assert read_days(written, today) == (Span(first, last),)


@settings(deadline=None)
@given(TODAYS, st.integers(1, 14), st.integers(0, 30))
def test_a_span_that_ended_in_the_last_two_weeks_needs_no_year(today, ago, length):
    last = today - timedelta(ago)
    first = last - timedelta(length)
    assert read_days(f"с {first:%d.%m} по {last:%d.%m}", today) == (Span(first, last),)


@settings(deadline=None)
@given(TODAYS, st.sampled_from(PHRASES), st.sampled_from(["upper", "title", "lower"]))
def test_case_spaces_and_dashes_make_no_difference(today, text, case):
    otherwise = getattr(text, case)().replace(" ", "  ").replace("–", "-").replace("ё", "е")
    assert read_days(otherwise, today) == read_days(text, today)


@settings(deadline=None)
@given(st.text(), st.dates())
def test_any_text_is_days_or_none(text, today):
    assert len(read_days(text, today)) <= MOST_READINGS


@settings(deadline=None)
@given(st.sampled_from(PHRASES), st.sampled_from([date.min, date.max]))
def test_the_calendars_ends_are_no_trap(text, today):
    assert len(read_days(text, today)) <= MOST_READINGS


def test_a_very_long_number_is_no_days():
    assert read_days("9" * 10_000 + " дней с завтра", MONDAY) == ()


def as_list(meaning):
    return meaning if isinstance(meaning, list) else [meaning]
