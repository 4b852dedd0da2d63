"""Twenty actions a minute for each person; one friendly word where somebody is faster."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.pace_of_people import Pace, PaceOfPeople
from domain.people import Network

ANNA, BORIS = (Network.VK, 1), (Network.TELEGRAM, 1)


class Clock:
    now = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def wait(self, seconds):
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock():
    return Clock()


def acts(pace, who, times):
    return [pace.act(who) for _ in range(times)]


def test_twenty_are_fine_one_is_told_and_the_rest_are_passed_over(clock):
    pace = PaceOfPeople(clock)
    assert acts(pace, ANNA, 23) == [Pace.FINE] * 20 + [Pace.WARN] + [Pace.TOO_FAST] * 2


def test_the_window_slides_and_what_was_too_much_is_not_counted(clock):
    pace = PaceOfPeople(clock)
    acts(pace, ANNA, 10)
    clock.wait(30)
    acts(pace, ANNA, 30)
    clock.wait(30)
    assert acts(pace, ANNA, 11) == [Pace.FINE] * 10 + [Pace.WARN]
    clock.wait(60)
    assert acts(pace, ANNA, 21) == [Pace.FINE] * 20 + [Pace.WARN]


def test_people_do_not_wait_for_each_other_nor_one_network_for_another(clock):
    pace = PaceOfPeople(clock)
    acts(pace, ANNA, 25)
    assert pace.act(BORIS) is Pace.FINE


def test_a_clock_set_back_shuts_nobody_out(clock):
    pace = PaceOfPeople(clock)
    acts(pace, ANNA, 20)
    clock.wait(-3600)
    assert pace.act(ANNA) is Pace.FINE


def test_it_remembers_no_more_people_than_it_may(clock):
    pace = PaceOfPeople(clock, actions=1, people=3)
    for number in range(1, 5):
        pace.act((Network.VK, number))
    assert pace.act((Network.VK, 4)) is Pace.WARN
    assert pace.act((Network.VK, 1)) is Pace.FINE, "it was forgotten"
