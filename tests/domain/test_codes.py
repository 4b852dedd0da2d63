"""Codes are read back however people type them."""

import pytest

from domain.codes import (
    ALPHABET,
    LENGTHS,
    Purpose,
    digest,
    new_code,
    purpose_of,
    read_code,
    spaced,
)

LOOK_LIKE_CYRILLIC = set("ABCEHKMOPTXYIJS0O36")


def test_no_sign_looks_like_another_latin_or_cyrillic_one():
    assert not LOOK_LIKE_CYRILLIC & set(ALPHABET)
    for mistaken in ("O0QD", "1IL", "5S", "2Z", "6G", "UV", "9Q", "8B"):
        assert len(set(mistaken) & set(ALPHABET)) <= 1


@pytest.mark.parametrize("purpose", Purpose)
def test_a_code_tells_by_its_length_what_it_is_for(purpose):
    code = new_code(purpose)
    assert len(code) == LENGTHS[purpose]
    assert purpose_of(code) is purpose
    assert read_code(code) == code


@pytest.mark.parametrize(
    "typed",
    [
        "DFGL NRZ4",
        "dfgl nrz4",
        "  dfgl-nrz4. ",
        "«DFGL NRZ4»",
        "D F G L N R Z 4",
        "dfgІиrzч",
        "DFGIИЯ24",
        "DF61NRZ4",
        "DFGL\u200bNRZ4",
    ],
)
def test_case_gaps_and_look_alike_letters_do_not_matter(typed):
    assert read_code(typed) == "DFGLNRZ4"


@pytest.mark.parametrize(
    "typed", ["", "DFGL", "DFGLNRZ4D", "привет", "вчера 2 ч", "D" * 10_000, "DFGLNRZ!", "/start"]
)
def test_what_is_no_code_is_not_taken_for_one(typed):
    assert read_code(typed) is None


def test_a_code_is_read_out_in_fours():
    assert spaced("DFGLNRZ4") == "DFGL NRZ4"


def test_the_digest_keeps_the_code_to_itself():
    assert digest("DFGLNRZ4") == digest("DFGLNRZ4") != digest("DFGLNRZ5")
    assert len(digest("DFGLNRZ4")) == 64


def test_every_sign_of_a_code_is_picked_by_itself():
    picks = iter("DFGLNRZ4")
    assert new_code(Purpose.LINK, lambda _: next(picks)) == "DFGLNRZ4"
