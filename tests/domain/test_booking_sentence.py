"""A booking as members tell of it: which words are the thing, which the days, and until when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.booking_sentence import Meant, read_booking, read_return

MONDAY = date(2026, 11, 23)


def november(first, until):
    return (Meant(date(2026, 11, first), date(2026, 11, until)),)


@pytest.mark.parametrize(
    ("said", "words", "days"),
    [
        ("дрель с пятницы на три дня", "дрель", november(27, 30)),
        ("дрель с пятницы на 3 дня", "дрель", november(27, 30)),
        ("мне нужна дрель завтра", "дрель", november(24, 25)),
        # The last of the named days is a day of use; `до` names the day of the return.
        ("25-27 ноября", "", november(25, 28)),
        ("с 25 по 27 ноября", "", november(25, 28)),
        ("с 25 до 27 ноября", "", november(25, 27)),
        ("дрель до 30 ноября", "дрель", november(23, 30)),
        ("палатка на выходные", "палатка", november(28, 30)),
        ("drill from Friday for 3 days", "drill", november(27, 30)),
        ("the tent for the weekend", "tent", november(28, 30)),
        ("лестница 3 м завтра", "лестница 3 м", november(24, 25)),
        ("31 декабря на 3 дня", "", (Meant(date(2026, 12, 31), date(2027, 1, 3)),)),
        ("дрель с пятницы", "дрель", (Meant(date(2026, 11, 27)),)),
        ("дрель", "дрель", None),
        ("дрель с 27 на сутки", "дрель с 27", ()),
    ],
)
def test_what_is_said(said, words, days):
    heard = read_booking(said, MONDAY)
    assert (heard.words, heard.days) == (words, days)


def test_on_a_saturday_and_a_sunday_the_weekend_is_what_is_left_of_it():
    sunday = date(2026, 11, 29)
    assert read_booking("на выходные", date(2026, 11, 28)).days == november(28, 30)
    assert read_booking("на выходные", sunday).days == november(29, 30)


def test_a_weekday_that_is_today_is_today_or_in_a_week():
    days = read_booking("на неделю с понедельника", MONDAY).days
    assert [one.first for one in days or ()] == [MONDAY, date(2026, 11, 30)]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("3", date(2026, 11, 30)),
        ("на 3 дня", date(2026, 11, 30)),
        ("for 3 days", date(2026, 11, 30)),
        ("на неделю", date(2026, 12, 4)),
        ("в понедельник", date(2026, 11, 30)),
        ("до понедельника", date(2026, 11, 30)),
        ("30 ноября", date(2026, 11, 30)),
        ("по 29 ноября", date(2026, 11, 30)),
    ],
)
def test_when_it_is_brought_back(said, day):
    assert read_return(said, date(2026, 11, 27)) == (day,)


@pytest.mark.parametrize("said", ["", "потом", "0", "-1", "9" * 50, "вчера", "26 ноября 2026"])
def test_what_is_no_day_of_return(said):
    assert read_return(said, date(2026, 11, 27)) == ()


@given(st.text(max_size=60), st.dates(date(2000, 1, 1), date(9990, 1, 1)))
def test_whatever_is_said_days_are_days_and_nothing_breaks(said, today):
    for one in read_booking(said, today).days or ():
        assert one.until is None or one.first < one.until
    assert all(day > today for day in read_return(said, today))
