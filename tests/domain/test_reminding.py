"""At which hours the bot may write by itself, and how members say them."""

import pytest

from domain.reminding import WrongHour, check_hour, is_quiet, read_hour


def test_it_is_quiet_from_ten_in_the_evening_to_eight_in_the_morning():
    assert [hour for hour in range(24) if not is_quiet(hour)] == list(range(8, 22))


@pytest.mark.parametrize("hour", [-1, 0, 7, 22, 24, 2**63])
def test_a_quiet_hour_is_refused_with_those_that_can_be_chosen(hour):
    with pytest.raises(WrongHour) as refused:
        check_hour(hour)
    assert refused.value.facts == {"first": 8, "last": 21}


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("20", 20),
        (" 20:00 ", 20),
        ("08.00", 8),
        ("в 20", 20),
        ("В 20:00", 20),
        ("20 ч", 20),
        ("21 час", 21),
        ("8 утра", 8),
        ("8 часов вечера", 20),
        ("2 часа дня", 14),
        ("12 дня", 12),
        ("at 9", 9),
        ("8 pm", 20),
        ("9am", 9),
        ("10 o'clock", 10),
    ],
)
def test_an_hour_is_understood(said, hour):
    assert read_hour(said) == hour


@pytest.mark.parametrize(
    "said", ["", "23", "7", "20:30", "вечером", "2026", "8 ночи", "-9", "20 минут", "1e1"]
)
def test_what_is_no_such_hour_is_refused(said):
    with pytest.raises(WrongHour):
        read_hour(said)
