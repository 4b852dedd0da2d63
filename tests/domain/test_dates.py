from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.dates import DateInFuture, UnclearDate, parse_date
from domain.errors import Refusal
from domain.misheard import NotADate
from tests.domain import phrases_en, phrases_ru

MONDAY = date(2026, 11, 23)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
WEEKDAYS = [
    ("понедельник", "monday"),
    ("вторник", "tuesday"),
    ("среду", "wednesday"),
    ("четверг", "thursday"),
    ("пятницу", "friday"),
    ("субботу", "saturday"),
    ("воскресенье", "sunday"),
]
PHRASES = [text for text, _ in phrases_ru.DATES + phrases_en.DATES]


@pytest.mark.parametrize(("text", "meaning"), phrases_ru.DATES + phrases_en.DATES)
def test_a_day_is_read_as_members_say_it_or_refused(text, meaning):
    if isinstance(meaning, date):
        assert parse_date(text, MONDAY) == meaning
    else:
        with pytest.raises(Refusal) as refused:
            parse_date(text, MONDAY)
        assert type(refused.value) is meaning


@settings(deadline=None)
@given(DAYS, st.sampled_from(PHRASES))
def test_a_day_is_never_in_the_future(today, text):
    with suppress(Refusal):
        assert parse_date(text, today) <= today


@settings(deadline=None)
@given(DAYS, st.integers(0, 364))
def test_every_day_of_the_last_year_reads_back_however_it_is_written(today, ago):
    day = today - timedelta(ago)
    for written in (
        f"{day:%d.%m.%Y}",
        f"{day:%d.%m}",
        f"{day:%d/%m}",
        f"{day:%Y-%m-%d}",
        f"{day:%d %B}",
        f"{day:%B} {day.day}",
        f"{day:%b} {day.day}, {day.year}",
        f"{WEEKDAYS[day.weekday()][1]}, {day:%d.%m}",
        f"{ago} дней назад",
        f"{ago} days ago",
    ):
        assert parse_date(written, today) == day


@settings(deadline=None)
@given(DAYS, st.integers(1, 6))
def test_a_weekday_is_the_most_recent_one(today, ago):
    day = today - timedelta(ago)
    russian, english = WEEKDAYS[day.weekday()]
    assert {
        parse_date(text, today)
        for text in (russian, f"в {russian}", english, f"on {english}", f"last {english}")
    } == {day}


@given(DAYS)
def test_todays_own_weekday_is_asked_about_and_the_last_one_is_a_week_ago(today):
    russian, english = WEEKDAYS[today.weekday()]
    with pytest.raises(UnclearDate) as asked:
        parse_date(f"в {russian}", today)
    a_week_ago = today - timedelta(7)
    assert asked.value.facts == {"text": russian, "recent": today, "earlier": a_week_ago}
    assert parse_date(f"last {english}", today) == a_week_ago


@settings(deadline=None)
@given(DAYS, st.integers(1, 31))
def test_a_day_of_the_month_is_the_most_recent_that_exists(today, number):
    day = parse_date(f"{number}-го", today)
    assert day.day == number
    assert day <= today
    between = [day + timedelta(days) for days in range(1, (today - day).days + 1)]
    assert all(later.day != number for later in between)


def test_the_31st_said_on_1_march_is_31_january():
    assert parse_date("31-го", date(2026, 3, 1)) == date(2026, 1, 31)


def test_29_february_waits_for_its_leap_year_even_across_1900():
    assert parse_date("29.02", date(1903, 5, 1)) == date(1896, 2, 29)


def test_a_day_to_come_is_named():
    with pytest.raises(DateInFuture) as refused:
        parse_date("24.11.2026", MONDAY)
    assert refused.value.facts == {"day": date(2026, 11, 24)}


@settings(deadline=None)
@given(st.text(), st.dates())
def test_any_text_on_any_day_is_a_past_day_or_refused(text, today):
    with suppress(Refusal):
        assert parse_date(text, today) <= today


@settings(deadline=None)
@given(st.sampled_from(PHRASES), st.sampled_from([date.min, date.max]))
def test_the_calendars_ends_are_no_trap(text, today):
    with suppress(Refusal):
        assert parse_date(text, today) <= today


def test_a_very_long_text_is_refused():
    with pytest.raises(NotADate):
        parse_date("9" * 10_000 + " дней назад", MONDAY)
