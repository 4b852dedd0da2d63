from datetime import date
from itertools import permutations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.sentences import DateOrDuration, Misheard, Sentence, TwoDates, read_sentence
from tests.domain import sentences_en, sentences_ru

MONDAY = date(2026, 11, 23)
YESTERDAY = date(2026, 11, 22)
ALL = sentences_ru.SENTENCES + sentences_en.SENTENCES
SCRAPS = st.sampled_from([word for text, _ in ALL for word in text.split()])
PLAIN_WORDS = st.sampled_from(
    ["огород", "полив", "Ёлочка", "средство", "субботник", "март", "the", "soup", "and", "с", "в"]
)


@pytest.mark.parametrize(("text", "meaning"), ALL)
def test_a_sentence_is_read_as_members_write_it_or_refused(text, meaning):
    if isinstance(meaning, tuple):
        assert read_sentence(text, MONDAY) == Sentence(*meaning)
    else:
        with pytest.raises(Refusal) as refused:
            read_sentence(text, MONDAY)
        assert type(refused.value) is meaning


@pytest.mark.parametrize("parts", list(permutations(["вчера", "2,5 ч", "огород полив"])))
def test_the_order_of_day_time_and_words_is_free(parts):
    assert read_sentence(" ".join(parts), MONDAY) == Sentence(150, None, YESTERDAY, "огород полив")


@settings(deadline=None)
@given(
    day=st.sampled_from(["вчера", "22.11.2026", "on sunday", "вс, 22 ноября", "the 22nd"]),
    time=st.sampled_from(["2 ч", "2h", "2:00", "два часа", "120 мин", "two hours"]),
    words=st.lists(st.sampled_from(["огород", "полив", "soup", "Ёлочка"]), min_size=1),
    order=st.permutations([0, 1, 2]),
)
def test_any_day_any_time_and_any_words_are_told_apart_in_any_order(day, time, words, order):
    parts = [day, time, " ".join(words)]
    text = " ".join(parts[place] for place in order)
    assert read_sentence(text, MONDAY) == Sentence(120, None, YESTERDAY, " ".join(words))


@settings(deadline=None)
@given(st.lists(PLAIN_WORDS, max_size=6))
def test_words_without_time_or_day_are_kept_as_they_are(words):
    assert read_sentence("  ".join(words), MONDAY) == Sentence(None, None, None, " ".join(words))


@settings(deadline=None)
@given(st.text(), st.dates())
@example("1 " * 5000, MONDAY)
@example("2ч " * 3000, MONDAY)
@example("sun " * 2500, MONDAY)
@example("1." * 5000, MONDAY)
@example("½" * 5000, MONDAY)
@example("пн-" * 3000, MONDAY)
def test_any_text_is_read_within_bounds_or_refused(text, today):
    assert_within_bounds(text, today)


@settings(deadline=None, max_examples=500)
@given(st.lists(SCRAPS, max_size=12), st.sampled_from(["", " ", "-", ", "]))
def test_scraps_of_sentences_are_read_within_bounds_or_refused(scraps, joint):
    assert_within_bounds(joint.join(scraps), MONDAY)


def assert_within_bounds(text, today):
    sentence = understood(text, today)
    assert sentence.minutes is None or 1 <= sentence.minutes <= 1440
    assert sentence.number is None or 25 <= sentence.number <= 1440
    assert sentence.day is None or sentence.day <= today
    assert set(sentence.words) <= set(text) | {" "}


def understood(text, today):
    try:
        return read_sentence(text, today)
    except Misheard as refused:
        return refused.kept


def kept_from(text):
    with pytest.raises(Misheard) as refused:
        read_sentence(text, MONDAY)
    return refused.value.kept


def test_what_is_clear_is_kept_when_something_else_is_not():
    assert kept_from("в понедельник 2 ч кухня") == Sentence(120, None, None, "кухня")
    assert kept_from("вчера 2-3 часа кухня") == Sentence(None, None, YESTERDAY, "кухня")
    assert kept_from("завтра 90 кухня") == Sentence(None, 90, None, "кухня")
    assert kept_from("городская среда 2 ч") == Sentence(120, None, None, "городская среда")


def test_two_figures_that_may_be_a_day_or_hours_are_asked_about():
    with pytest.raises(DateOrDuration) as asked:
        read_sentence("12.11 огород", MONDAY)
    assert asked.value.facts == {"text": "12.11", "day": date(2026, 11, 12), "minutes": 727}


def test_one_day_named_twice_is_one_day():
    assert read_sentence("вчера, 22 ноября, 2 ч кухня", MONDAY).day == YESTERDAY


def test_two_days_are_named():
    with pytest.raises(TwoDates) as refused:
        read_sentence("вчера и сегодня 2 ч", MONDAY)
    assert refused.value.facts == {"first": YESTERDAY, "second": MONDAY}
