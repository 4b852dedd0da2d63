"""One sentence for many."""

from datetime import date

import pytest

from domain.credit_sentence import is_for_many, read_credit

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "minutes", "words"),
    [
        ("3 ч каждому, субботник", 180, "субботник"),
        ("каждому по 3 ч, субботник", 180, "субботник"),
        ("по полтора часа каждому", 90, ""),
        ("зачесть 2:30 всем Огород", 150, "Огород"),
        ("3 h each, cleanup day", 180, "cleanup day"),
        ("субботник, 3 ч, каждому", 180, "субботник"),
    ],
)
def test_how_long_for_each(said, minutes, words):
    heard = read_credit(said, TODAY)
    assert (heard.minutes, heard.words) == (minutes, words)


def test_with_its_day():
    assert read_credit("вчера 2 ч каждому огород", TODAY).day == date(2026, 11, 22)


def test_one_s_own_hours_are_not_for_many():
    assert not is_for_many("2 ч огород, раздали рассаду")
    assert is_for_many("3 ч каждому")
