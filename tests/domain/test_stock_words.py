"""What keepers say of goods that have come, and of a shelf that they have counted."""

from fractions import Fraction

import pytest

from domain.amounts import NotAnAmount, OtherMeasure
from domain.measures import Measure
from domain.stock import Way
from domain.stock_words import read_coming, read_count, read_way

KG, PIECE = Measure.KILOGRAM, Measure.PIECE


@pytest.mark.parametrize(
    ("text", "words", "amount", "way", "ground"),
    [
        ("картошка +50 кг закупка рынок", "картошка", 50_000, Way.PURCHASE, "рынок"),
        ("картошка + 50 кг", "картошка", 50_000, None, ""),
        ("приход 50 кг картошки", "картошки", 50_000, None, ""),
        (
            "Приход 2,5 кг картошки: подарили соседи, Ивановы",
            "картошки",
            2_500,
            Way.DONATION,
            "соседи, Ивановы",
        ),
        (
            "приход картошки 50 кг закупка Рынок на Мира, чек 12",
            "картошки",
            50_000,
            Way.PURCHASE,
            "Рынок на Мира, чек 12",
        ),
        ("мука 2 сорт +500 г", "мука 2 сорт", 500, None, ""),
        ("potatoes +3 bought at the market", "potatoes", 3_000, Way.PURCHASE, "at the market"),
        ("received 3 kg of potatoes", "of potatoes", 3_000, None, ""),
        ("приход 7 кг", "", 7_000, None, ""),
    ],
)
def test_what_has_come(text, words, amount, way, ground):
    coming = read_coming(text)
    assert coming is not None
    assert coming.amount.of(KG) == amount
    assert (coming.words, coming.way, coming.ground) == (words, way, ground)


@pytest.mark.parametrize("text", ["", "картошка", "картошка 50 кг", "приход", "+", "приход +0"])
def test_nothing_is_said_to_have_come(text):
    assert read_coming(text) is None


def test_a_measure_is_kept_as_it_was_named():
    coming = read_coming("молоко +2 л")
    assert coming is not None
    assert coming.amount.unit == (Measure.LITRE, 1000)
    assert coming.amount.number == Fraction(2)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("закупка, рынок на Мира", (Way.PURCHASE, "рынок на Мира")),
        ("собрали сами 20 ноября", (Way.PRODUCTION, "сами 20 ноября")),
        ("подарили", (Way.DONATION, "")),
        ("откуда-то", (None, "")),
    ],
)
def test_where_from(text, said):
    assert read_way(text) == said


def test_an_empty_shelf_may_be_counted():
    for nothing in ("0", "ноль", "Ничего.", "пусто", "nothing"):
        assert read_count(nothing, KG) == 0
    assert read_count("34,5 кг", KG) == 34_500
    with pytest.raises(NotAnAmount):
        read_count("мало", PIECE)
    with pytest.raises(OtherMeasure):
        read_count("3 л", KG)
