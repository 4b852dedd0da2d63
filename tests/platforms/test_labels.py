"""What is too long for a button is cut where people see an end of a character."""

import pytest

from handlers.pages import LABEL, length, shortened

FAMILY = "👨\u200d👩\u200d👧"


@pytest.mark.parametrize(
    "text",
    [
        "🙂" * 200,
        FAMILY * 30,
        "🇷🇺" * 60,
        "и\u0306" * 60,
        "👍🏽" * 60,
        "Я" * 41,
        "\u0301" * 90,
        "a b" * 40,
    ],
)
def test_a_label_is_never_too_long_and_ends_well(text):
    cut = shortened(text, LABEL)
    assert length(cut) <= LABEL
    assert cut.endswith("…")
    assert not cut.endswith(("\u200d…", "👨…", "🇷…"))


def test_whole_characters_are_kept():
    assert shortened("и\u0306" * 60, LABEL) == "и\u0306" * 19 + "…"
    assert shortened("🇷🇺" * 60, LABEL) == "🇷🇺" * 9 + "…"
    assert shortened("Огород", LABEL) == "Огород"
