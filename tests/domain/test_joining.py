"""What a name and a reason may be."""

import pytest

from domain.joining import (
    NameMissing,
    NameTooLong,
    ReasonMissing,
    ReasonTooLong,
    clean_name,
    clean_reason,
    usable_name,
)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Маша И.", "Маша И."),
        ("  Анна \n  Мария ", "Анна Мария"),
        ("\u202eаннА\u202c", "аннА"),
        ("Ма\u200bша\x00", "Маша"),
        ("[id1|x]", "[id1|x]"),
        ("O'Нил-Петрова 🌻", "O'Нил-Петрова 🌻"),
        ("Я" * 64, "Я" * 64),
        ("\u0418\u0306горь", "\u0419горь"),
        ("李", "李"),
        ("Ма\u3164ша\u2800", "Маша"),
    ],
)
def test_a_name_is_kept_on_one_line_without_what_nobody_sees(said, kept):
    assert clean_name(said) == kept


@pytest.mark.parametrize(
    "said",
    ["", "   ", "\u202e\u200b", "🙂", "...", "\x00\x07", "\u3164" * 9, "🙂" * 200],
)
def test_a_name_has_something_to_read_aloud(said):
    with pytest.raises(NameMissing):
        clean_name(said)


@pytest.mark.parametrize("said", ["Я" * 65, "Я" * 10_000, "Я" + "🙂" * 199])
def test_a_name_has_at_most_64_characters(said):
    with pytest.raises(NameTooLong) as refusal:
        clean_name(said)
    assert refusal.value.facts == {"most": 64}


def test_the_messengers_name_is_offered_only_where_it_would_do():
    assert usable_name("Иван") == "Иван"
    assert usable_name("🙂🙂") is None


def test_a_reason_keeps_its_lines():
    assert clean_reason(" нет поручителя \n\n приходите\u202e позже ") == (
        "нет поручителя\n\nприходите позже"
    )


@pytest.mark.parametrize(
    ("said", "refused"),
    [(" \n ", ReasonMissing), ("\u200b", ReasonMissing), ("я" * 501, ReasonTooLong)],
)
def test_a_reason_has_1_to_500_characters(said, refused):
    with pytest.raises(refused):
        clean_reason(said)
    assert clean_reason("я" * 500)
