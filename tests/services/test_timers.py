"""The timer beneath the chat, on both databases."""

from datetime import timedelta

import pytest

from domain.labour import WrongDuration
from domain.timing import NoTimer, OtherTimer, TimerWaits
from services import ticking, timers
from services.entering import NoSuchProject
from services.rights import NotAllowed
from storage import memberships, outbox
from storage import timers as kept
from tests.services.cooperative import NOW, member

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


async def test_half_a_minute_counts_and_less_does_not(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        timers.start(db, anna, coop.garden, NOW)
        assert timers.stop(db, anna, NOW + timedelta(seconds=29)).receipt is None
        timers.start(db, anna, coop.garden, NOW)
        stopped = timers.stop(db, anna, NOW + timedelta(seconds=30))
        assert logged(stopped) == 1

    await ask(story)


async def test_one_timer_a_member(ask):
    def story(db, coop):
        anna, boris = member(db, coop.anna), member(db, coop.boris)
        timers.start(db, anna, coop.garden, NOW)
        timers.start(db, boris, coop.garden, NOW)
        again, before = timers.start(db, anna, coop.garden, NOW + HOUR)
        assert (again.minutes, before) == (60, None)
        _, before = timers.start(db, anna, coop.kitchen, NOW + 2 * HOUR)
        assert logged(before) == 120
        assert shown(timers.running(db, boris, NOW + HOUR)) == "Огород"

    await ask(story)


async def test_what_is_meant_by_an_old_button_is_not_what_runs(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        old = timers.start(db, anna, coop.garden, NOW)[0].timer.begun
        timers.drop(db, anna, old)
        timers.start(db, anna, coop.garden, NOW + HOUR)
        for act in (
            lambda: timers.stop(db, anna, NOW + 2 * HOUR, old),
            lambda: timers.tell(db, anna, 60, NOW + 2 * HOUR, old),
            lambda: timers.drop(db, anna, old),
            lambda: timers.check(db, anna, old),
        ):
            with pytest.raises(OtherTimer):
                act()
        timers.drop(db, anna)
        with pytest.raises(NoTimer):
            timers.drop(db, anna)

    await ask(story)


@pytest.mark.parametrize("minutes", [0, -1, 1441, 2**63])
async def test_the_real_duration_is_a_duration(ask, minutes):
    def story(db, coop):
        anna = member(db, coop.anna)
        timers.start(db, anna, coop.garden, NOW)
        with pytest.raises(WrongDuration):
            timers.tell(db, anna, minutes, NOW + HOUR)

    await ask(story)


async def test_the_forgetful_are_asked_once_and_stopped_once(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        timers.start(db, anna, coop.garden, NOW)
        for passed in (7 * HOUR, 8 * HOUR, 8 * HOUR, 11 * HOUR, 12 * HOUR, 12 * HOUR, 30 * HOUR):
            for duty in ticking.DUTIES:
                duty(db, NOW + passed)
        told = [letter.kind for letter in outbox.claim(db, NOW + 31 * HOUR, 10)]
        assert told == ["timer-still-runs", "timer-stopped"]
        with pytest.raises(TimerWaits):
            timers.stop(db, anna, NOW + 31 * HOUR)
        assert logged(timers.tell(db, anna, 90, NOW + 31 * HOUR)) == 90

    await ask(story)


async def test_who_slept_through_both_is_only_told_that_it_stopped(ask):
    def story(db, coop):
        timers.start(db, member(db, coop.anna), coop.garden, NOW)
        for duty in ticking.DUTIES:
            duty(db, NOW + 13 * HOUR)
        told = [letter.kind for letter in outbox.claim(db, NOW + 13 * HOUR, 10)]
        assert told == ["timer-stopped"]

    await ask(story)


async def test_only_members_time_and_only_what_there_is(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        for unknown in (0, -1, 999):
            with pytest.raises(NoSuchProject):
                timers.start(db, anna, unknown, NOW)
        memberships.change(db, 1, coop.anna, state="former")
        with pytest.raises(NotAllowed):
            timers.start(db, anna, coop.garden, NOW)
        assert kept.of(db, coop.anna) is None

    await ask(story)


def logged(stopped):
    return stopped.receipt.entry.minutes


def shown(running):
    return running.project.name
