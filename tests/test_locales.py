"""How durations, days and periods are written, and that nothing is said in half."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.durations import parse_duration
from domain.long_durations import parse_hours
from domain.sentences import Sentence, read_sentence
from locales import LANGUAGES, Say, forms, words
from tests.person import as_read


@pytest.mark.parametrize(
    ("minutes", "ru", "en"),
    [
        (0, "0 мин", "0 min"),
        (1, "1 мин", "1 min"),
        (60, "1 ч", "1 h"),
        (61, "1 ч 1 мин", "1 h 1 min"),
        (150, "2 ч 30 мин", "2 h 30 min"),
        (1440, "24 ч", "24 h"),
        (100_000, "1666 ч 40 мин", "1666 h 40 min"),
        (-90, "−1 ч 30 мин", "−1 h 30 min"),
    ],
)
def test_durations(minutes, ru, en):
    written = forms.duration(minutes, "ru"), forms.duration(minutes, "en")
    assert tuple(map(as_read, written)) == (ru, en)


def test_no_line_ends_between_a_number_and_its_unit():
    no_break = "\N{NO-BREAK SPACE}"
    assert forms.duration(150, "ru") == f"2{no_break}ч 30{no_break}мин"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("minutes", [1, 60, 150, 1440])
def test_what_the_bot_has_written_can_be_said_back_to_it(minutes, language):
    copied = forms.duration(minutes, language)
    assert parse_duration(copied) == parse_hours(copied) == minutes
    for said in (f"{copied} огород", f"огород\N{NO-BREAK SPACE}{copied}"):
        assert read_sentence(said, date(2026, 11, 23)) == Sentence(minutes, None, None, "огород")


@pytest.mark.parametrize(
    ("minutes", "ru", "en"),
    [
        (150, "2,5", "2.5"),
        (60, "1", "1"),
        (20, "0,33", "0.33"),
        (0, "0", "0"),
        (-30, "-0,5", "-0.5"),
    ],
)
def test_decimal_hours(minutes, ru, en):
    assert (forms.hours(minutes, "ru"), forms.hours(minutes, "en")) == (ru, en)


@pytest.mark.parametrize(
    ("day", "ru", "en"),
    [
        (date(2026, 11, 22), "вс, 22 ноября", "Sun, 22 November"),
        (date(2026, 5, 1), "пт, 1 мая", "Fri, 1 May"),
        (date(2024, 2, 29), "чт, 29 февраля", "Thu, 29 February"),
    ],
)
def test_days_carry_their_weekday(day, ru, en):
    assert (forms.day(day, "ru"), forms.day(day, "en")) == (ru, en)


@pytest.mark.parametrize(
    ("first", "last", "ru"),
    [
        (date(2026, 11, 16), date(2026, 11, 22), "16–22 ноября"),
        (date(2026, 9, 28), date(2026, 10, 4), "28 сентября – 4 октября"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 декабря – 3 января"),
    ],
)
def test_periods(first, last, ru):
    assert forms.period(first, last, "ru") == ru


def test_full_dates_and_times_are_of_the_zone_they_carry():
    assert forms.full_date(date(2026, 11, 22), "ru") == "22 ноября 2026"
    assert forms.full_date(date(2026, 11, 22), "en") == "22 November 2026"
    noon = datetime(2026, 11, 23, 12, 5, tzinfo=UTC)
    assert forms.time(noon, "ru") == "12:05"
    assert forms.time(noon.astimezone(ZoneInfo("Europe/Moscow")), "en") == "15:05"
    assert forms.time(noon.astimezone(ZoneInfo("Asia/Kathmandu")), "ru") == "17:50"


@pytest.mark.parametrize(
    ("done", "due", "cells"),
    [(0, 600, 0), (300, 600, 5), (599, 600, 9), (900, 600, 10), (-5, 600, 0), (1, 0, 10)],
)
def test_a_bar_is_ten_cells(done, due, cells):
    assert forms.bar(done, due) == "▓" * cells + "░" * (10 - cells)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_miss_a_fact_are_never_said(language):
    say = words(language)
    with pytest.raises(ValueError, match="timer-dropped"):
        say("timer-dropped")
    assert not say.knows("no-such-words")


def test_what_members_wrote_is_said_as_they_wrote_it():
    named = words("ru")("timer-dropped", project="{ $x } «Огород» %s <b>\u2068")
    assert "{ $x } «Огород» %s <b>\u2068" in named


def test_an_unknown_language_is_russian():
    assert words("tlh").language == "ru"
    assert words("").language == "ru"


def test_one_topic_may_be_read_alone():
    assert Say("ru", "timer").knows("timer-which")
    assert not Say("ru", "timer").knows("menu")
