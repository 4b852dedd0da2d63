"""Words are measured as they are drawn."""

import pytest

from handlers.pictures import draw
from handlers.pictures.canvas import page, text
from handlers.pictures.letters import drawable, fitted, width
from tests.pictures.png import dark_columns

LONG = "Библиотека вещей и общих инструментов"


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("words", [LONG, "WWW iii 28 ч 30 мин", "Ўзбекистон, Ғалаба, Ӧ"])
async def test_words_are_as_wide_as_measured_or_a_little_less(words, bold):
    drawn = await draw(page(40, [text(10, 25, words, 14, bold=bold)]))
    first, last = dark_columns(drawn)
    measured = width(words, 14, bold=bold)
    assert 0.93 * measured < (last - first) / 2 < measured + 1


@pytest.mark.parametrize("most", [30, 60, 100, 150])
def test_what_is_too_long_is_cut_and_fits(most):
    cut = fitted(LONG, most, 14)
    assert cut.endswith("…")
    assert LONG.startswith(cut[:-1])
    assert most - 20 < width(cut, 14) <= most


def test_what_fits_stays_whole():
    assert fitted(LONG, 300, 14) == LONG


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("🌱 Огород", "Огород"),
        ("Кухня 🍅🍅 и  двор", "Кухня и двор"),
        ("שלום", ""),
        ("漢字", ""),
        ("и\u0306од", "йод"),
        ("a\x00b\x07c\ud800\u202ed", "abcd"),
        ("строка\nещё", "строка ещё"),
        ("<b>&\"'", "<b>&\"'"),
    ],
)
def test_only_letters_of_the_font_are_drawn(name, drawn):
    assert drawable(name) == drawn
