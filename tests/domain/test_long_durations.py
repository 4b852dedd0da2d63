"""Hours of a whole cycle as people write them."""

import pytest

from domain.long_durations import NotHours, parse_hours


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("8", 480),
        ("40", 2400),
        ("168 ч", 10_080),
        ("32 ч 30 мин", 1950),
        ("32ч30", 1950),
        ("8,5", 510),
        ("8,20 ч", 492),
        ("100:30", 6030),
        ("2 h 30 min", 150),
        ("40 hours", 2400),
        ("полтора часа", 90),
        ("90 мин", 90),
        ("0", 0),
        ("нет", 0),
        ("None", 0),
        ("0 ч", 0),
        ("99999", 5_999_940),
    ],
)
def test_hours_are_read(said, minutes):
    assert parse_hours(said) == minutes


@pytest.mark.parametrize(
    "said", ["", "много", "-5", "2,5 ч 30 мин", "1e3", "4" * 5000, "8 кг", "в среду", "\0"]
)
def test_what_is_no_number_of_hours_is_refused(said):
    with pytest.raises(NotHours):
        parse_hours(said)
