from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.durations import MinutesOrHours, NotADuration, parse_duration
from domain.errors import Refusal
from tests.domain import phrases_en, phrases_ru

AS_PEOPLE_WRITE = [
    "{hours}:{minutes:02}",
    "{hours} ч {minutes} мин",
    "{hours}ч{minutes}м",
    "{hours} часов и {minutes} минут",
    "{hours}h {minutes}m",
    "{hours} hours, {minutes} minutes",
    "{total} мин",
    "{total} minutes",
    "{hours}ч{minutes:02}",
]


@pytest.mark.parametrize(("text", "meaning"), phrases_ru.DURATIONS + phrases_en.DURATIONS)
def test_a_length_of_time_is_read_as_members_write_it_or_refused(text, meaning):
    if isinstance(meaning, int):
        assert parse_duration(text) == meaning
    else:
        with pytest.raises(Refusal) as refused:
            parse_duration(text)
        assert type(refused.value) is meaning


@settings(deadline=None)
@given(st.integers(1, 1440), st.sampled_from(AS_PEOPLE_WRITE))
def test_every_length_of_a_day_reads_back_however_it_is_written(total, pattern):
    hours, minutes = divmod(total, 60)
    assert parse_duration(pattern.format(hours=hours, minutes=minutes, total=total)) == total


@settings(deadline=None)
@given(st.integers(1, 2400), st.sampled_from(".,"), st.sampled_from(["", " ч", "h"]))
def test_hundredths_of_an_hour_are_exact_and_rounded_half_up_to_a_minute(hundredths, point, unit):
    exact = Fraction(hundredths * 60, 100)
    written = f"{hundredths // 100}{point}{hundredths % 100:02}{unit}"
    assert parse_duration(written) == (exact + Fraction(1, 2)).__floor__()


@settings(deadline=None)
@given(st.text())
@example("²")
@example("\ud800")
@example("٢")
@example("1:" + "9" * 5000)
@example("1" * 10_000 + "ч")
@example("1." * 5000)
@example("а" * 10_000)
def test_any_text_is_a_length_within_a_day_or_refused(text):
    with suppress(Refusal):
        assert 1 <= parse_duration(text) <= 1440


def test_a_bare_number_above_24_is_handed_back_to_ask_about():
    with pytest.raises(MinutesOrHours) as asked:
        parse_duration("90")
    assert asked.value.facts == {"number": 90}


def test_what_was_not_understood_is_quoted_in_40_characters():
    with pytest.raises(NotADuration) as refused:
        parse_duration("очень  много " * 100)
    assert refused.value.facts == {"text": "очень много очень много очень много оче…"}


def test_letters_typed_in_two_parts_read_the_same():
    assert parse_duration("че\u0301тверть часа".replace("е\u0301", "е")) == 15
    assert parse_duration("2 ч 30 мин".replace("й", "и\u0306")) == 150
