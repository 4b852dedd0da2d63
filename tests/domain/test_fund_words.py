"""A sum and what is said about it, in one breath."""

import pytest

from domain.amounts import NotMoney
from domain.fund_words import read_sum


@pytest.mark.parametrize(
    ("text", "kopecks", "words"),
    [
        ("1500", 150_000, ""),
        ("1 500,50 ₽", 150_050, ""),
        ("1 500,50 ₽ взносы за ноябрь", 150_050, "взносы за ноябрь"),
        ("1500, взносы", 150_000, "взносы"),
        ("1500 — взносы за 11.2026", 150_000, "взносы за 11.2026"),
        ("99 руб 90 коп от Анны", 9_990, "от Анны"),
        ("300 roubles from Ann", 30_000, "from Ann"),
        (" 7 \n", 700, ""),
    ],
)
def test_the_sum_comes_first(text, kopecks, words):
    assert read_sum(text) == (kopecks, words)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "взносы", "0", "0,00 взносы", "-5", "−5 взносы", "1" + "0" * 15, "5,555"),
        *("NaN", "1e3", "15 00", "15 00 взносы", "1 5000 взносы", "5,555 взносы"),
    ],
)
def test_what_is_no_sum_is_said_so(text):
    with pytest.raises(NotMoney):
        read_sum(text)
