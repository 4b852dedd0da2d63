"""What an item may be called, and what it may cost."""

import pytest

from domain.goods import (
    GoodsGround,
    GoodsName,
    GoodsText,
    NotAPrice,
    is_same_name,
    parse_price,
    read_ground,
    read_name,
    read_text,
)


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("12", 12),
        ("12 мин", 12),
        (" 1 ч 30 мин ", 90),
        ("полчаса", 30),
        ("1:45", 105),
        ("40 ч", 2400),
        ("1000 часов", 60_000),
        ("1 h 30 min", 90),
        ("１２", 12),
        ("60000", 60_000),
    ],
)
def test_a_price_is_minutes_for_one_whole_measure(said, minutes):
    assert parse_price(said) == minutes


@pytest.mark.parametrize(
    "said",
    [
        "",
        "0",
        "0 мин",
        "-5",
        "−5 мин",
        "абв",
        "1,5",
        "1.5",
        "99999 ч",
        "60001",
        "9" * 40,
        "12 руб",
    ],
)
def test_what_is_no_price_is_refused(said):
    with pytest.raises(NotAPrice):
        parse_price(said)


def test_a_name_has_letters_and_stands_on_one_line():
    assert read_name(" Мёд\nлиповый \u202e") == "Мёд липовый"
    for bad in ("", "\u200b\u202e", "🙂" * 3, "я" * 65):
        with pytest.raises(GoodsName):
            read_name(bad)


def test_a_ground_says_something():
    assert read_ground(" собрание\n20 ноября ") == "собрание 20 ноября"
    for bad in ("", "…", "-", "я" * 301):
        with pytest.raises(GoodsGround):
            read_ground(bad)


def test_a_description_keeps_its_lines():
    assert read_text("С поля.\nМытая.") == "С поля.\nМытая."
    for bad in (" ", "я" * 501):
        with pytest.raises(GoodsText):
            read_text(bad)


def test_names_are_the_same_however_they_are_spelt():
    assert is_same_name("Мёд", "МЕД")
    assert not is_same_name("Мёд", "Мёд липовый")
