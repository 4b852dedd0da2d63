"""What is said to a round: wishes, and until when they are taken."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.amounts import NotAnAmount, OtherMeasure
from domain.measures import Measure
from domain.round_words import NotADeadline, read_deadline, read_wish

MOSCOW, BERLIN = ZoneInfo("Europe/Moscow"), ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("2", (2000, 0)),
        ("3 +2", (3000, 2000)),
        ("3(+2)", (3000, 2000)),
        ("2 л, и ещё 1 если будет", (2000, 1000)),
        ("2 л и 1 если останется", (2000, 1000)),
        ("500 мл + 1,5 л", (500, 1500)),
        ("+2", (0, 2000)),
        ("1 если будет", (0, 1000)),
        ("0 + 3", (0, 3000)),
        ("полтора литра", (1500, 0)),
        ("2 and 1 more if any", (2000, 1000)),
        ("2, 1 if there is any", (2000, 1000)),
    ],
)
def test_wishes(text, wish):
    assert read_wish(text, Measure.LITRE) == wish


@pytest.mark.parametrize("text", ["", "+", "0", "0 + 0", "много", "2 + 3 + 4", "если будет", "-1"])
def test_what_is_no_wish(text):
    with pytest.raises(NotAnAmount):
        read_wish(text, Measure.LITRE)


def test_kilograms_of_milk():
    with pytest.raises(OtherMeasure):
        read_wish("2 кг", Measure.LITRE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("в четверг 18:00", "2026-11-26 18:00"),
        ("чт 18.30", "2026-11-26 18:30"),
        ("до 28.11", "2026-11-28 18:00"),
        ("28.11 в 20.00", "2026-11-28 20:00"),
        ("завтра в 12:30", "2026-11-24 12:30"),
        ("18:00", "2026-11-23 18:00"),
        ("14:00", "2026-11-24 14:00"),
        ("в понедельник", "2026-11-23 18:00"),
        ("в понедельник 9:00", "2026-11-30 09:00"),
        ("by Friday", "2026-11-27 18:00"),
        ("tomorrow at 9:30", "2026-11-24 09:30"),
        ("вчера", "2026-11-22 18:00"),
    ],
)
def test_deadlines(text, said):
    heard = read_deadline(text, MONDAY, MOSCOW).astimezone(MOSCOW)
    assert heard.strftime("%Y-%m-%d %H:%M") == said


@pytest.mark.parametrize("text", ["", "когда-нибудь", "25:00", "32.13", "в четверг 18:75"])
def test_what_is_no_deadline(text):
    with pytest.raises(NotADeadline):
        read_deadline(text, MONDAY, MOSCOW)


def test_an_hour_that_the_clocks_skip_is_the_one_they_show_instead():
    winter = datetime(2027, 3, 20, tzinfo=UTC)
    heard = read_deadline("28.03 2:30", winter, BERLIN)
    assert heard.astimezone(BERLIN).strftime("%d.%m %H:%M") == "28.03 03:30"
