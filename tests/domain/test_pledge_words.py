"""A pledge in one sentence."""

from datetime import date

import pytest

from domain.misheard import MinutesOrHours, Misheard, NotADuration, TwoDurations
from domain.pledge_words import Said, is_pledge, read_hours, read_pledge

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "minutes", "is_next", "words"),
    [
        ("обещаю кухне 2 ч", 120, False, "кухне"),
        ("Я обещаю Кухне полтора часа", 90, False, "Кухне"),
        ("пообещаю 2,5 ч огороду на следующей неделе", 150, True, "огороду"),
        ("обещаю на следующую неделю кухне 3 часа", 180, True, "кухне"),
        ("обещаю кухне 30 ч в следующем месяце", 1800, True, "кухне"),
        ("обещаю кухне 2 ч на этой неделе", 120, False, "кухне"),
        ("обещаю кухне 2 ч завтра", 120, False, "кухне"),
        ("обещаю кухне 2 ч в пятницу", 120, False, "кухне"),
        ("обещаю кухне", None, False, "кухне"),
        ("обещаю 2 ч", 120, False, ""),
        ("обещание: сад и огород, 4 ч", 240, False, "сад и огород"),
        ("обещаю отработать проекту Сайт 48 часов", 2880, False, "Сайт"),
        ("pledge kitchen 2h", 120, False, "kitchen"),
        ("I promise to work 3 hours on the garden next week", 180, True, "on the garden"),
        ("кухня 2 ч", 120, False, "кухня"),
    ],
)
def test_what_is_promised(said, minutes, is_next, words):
    heard = read_pledge(said, TODAY)
    assert heard == Said(minutes, is_next, words)


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("обещаю кухне 90", MinutesOrHours),
        ("обещаю кухне 2 ч или 3 ч", (NotADuration, TwoDurations)),
        ("обещаю кухне 2 ч, огороду 3 ч", TwoDurations),
        ("обещаю кухне 0 ч", Misheard),
    ],
)
def test_what_is_unclear_is_asked_about(said, problem):
    with pytest.raises(problem):
        read_pledge(said, TODAY)


@pytest.mark.parametrize("said", ["обещаю кухне 2 ч", "  Обещаю!", "I pledge 2h", "promise"])
def test_a_promise_is_known_by_its_first_word(said):
    assert is_pledge(said)


@pytest.mark.parametrize("said", ["", "кухня 2 ч", "обещают дождь", "не обещаю", "pledged 2h"])
def test_other_words_are_no_promise(said):
    assert not is_pledge(said)


def test_an_answer_in_hours_may_be_more_than_a_day():
    assert [read_hours(said) for said in ("3", "30 ч", "1:30")] == [180, 1800, 90]
    with pytest.raises(MinutesOrHours) as unclear:
        read_hours("90")
    assert unclear.value.facts == {"number": 90}
