"""Time zones as people name them."""

from datetime import UTC, datetime

import pytest

from domain.zones import OFFERED, RUSSIAN, UnknownZone, offset_of, read_zone

CITIES = {"москва": "Europe/Moscow", "екатеринбург": "Asia/Yekaterinburg"}
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Москва", "Europe/Moscow"),
        (" екатеринбург ", "Asia/Yekaterinburg"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("New York", "America/New_York"),
        ("UTC+5", "Asia/Yekaterinburg"),
        ("utc +05:00", "Asia/Yekaterinburg"),
        ("+7", "Asia/Krasnoyarsk"),
        ("МСК+2", "Asia/Yekaterinburg"),
        ("GMT-3", "Etc/GMT+3"),
        ("UTC", "Etc/UTC"),
        ("UTC+0", "Etc/UTC"),
        ("utc+13", "Etc/GMT-13"),
    ],
)
def test_a_zone_is_named_by_a_city_or_its_distance(said, zone):
    assert read_zone(said, CITIES) == zone


@pytest.mark.parametrize(
    "said", ["", "Атлантида", "5", "UTC+15", "../etc/passwd", "+99", "я" * 9000]
)
def test_what_is_no_zone_is_asked_again(said):
    with pytest.raises(UnknownZone):
        read_zone(said, CITIES)


@pytest.mark.parametrize(("hours", "zone"), RUSSIAN.items())
def test_russian_zones_stand_at_their_distance(hours, zone):
    assert offset_of(zone, NOW) == f"+{hours}"


def test_nine_zones_are_offered():
    assert OFFERED[0] == "Europe/Kaliningrad"
    assert OFFERED[-1] == "Asia/Vladivostok"
    assert len(OFFERED) == 9


def test_an_offset_may_have_minutes_and_go_west():
    assert offset_of("Asia/Kolkata", NOW) == "+5:30"
    assert offset_of("America/New_York", NOW) == "−5"
