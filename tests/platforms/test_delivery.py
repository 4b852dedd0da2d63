"""What the sender of letters does about networks that fail and a database that is busy."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.delivery import settling as settling_module
from bot.delivery.health import LONGEST_REST, Health
from bot.delivery.settling import Settling
from services.letters import Outcome

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
NOTHING, A_SECOND = timedelta(), timedelta(seconds=1)


def after_failures(many, told=NOTHING):
    """Each as soon as the network is tried again; and when that was."""
    health, now = Health(), NOW
    for _ in range(many):
        while health.rests(now):
            now += A_SECOND / 10
        health.fails(now, told)
    return health, now


def rest_of(health, now):
    begun = now
    while health.rests(now):
        now += A_SECOND / 10
    return now - begun


def test_a_network_that_fails_rests_longer_each_time_but_never_long():
    assert rest_of(*after_failures(1)) <= A_SECOND
    assert 2 * A_SECOND < rest_of(*after_failures(3)) <= 4 * A_SECOND
    assert LONGEST_REST / 2 <= rest_of(*after_failures(20)) <= LONGEST_REST


def test_rests_differ_so_that_many_do_not_return_at_once():
    assert len({rest_of(*after_failures(12)) for _ in range(20)}) > 5


def test_what_left_together_and_fails_together_counts_as_once():
    health = Health()
    for _ in range(60):
        health.fails(NOW, NOTHING)
    assert health.failures == 1
    assert not health.rests(NOW + A_SECOND)


def test_one_that_takes_a_letter_is_well_at_once():
    health, now = after_failures(9)
    health.works()
    assert health.is_well
    assert not health.rests(now)
    assert not health.is_silent(now)


def test_a_moment_of_trouble_is_waited_for_a_longer_one_is_not():
    health, now = after_failures(3)
    assert not health.is_silent(now)
    health, now = after_failures(8)
    assert health.is_silent(now)
    assert not health.is_silent(now + timedelta(minutes=3)), "it may have recovered unseen"


def test_a_wait_that_is_asked_for_once_may_mean_one_chat_twice_means_all():
    ten_minutes = timedelta(minutes=10)
    assert rest_of(*after_failures(1, ten_minutes)) <= A_SECOND
    assert rest_of(*after_failures(2, ten_minutes)) >= ten_minutes


class SlowBook:
    """A database that takes its time, and fails at first if told to."""

    def __init__(self, failures=0):
        self.failures, self.written = failures, []

    async def write(self, service, outcomes):
        await asyncio.sleep(0.01)
        if self.failures:
            self.failures -= 1
            raise OSError("the disk is full")
        self.written.append([one.letter_id for one in outcomes])


async def test_what_waits_together_is_written_in_one_transaction():
    book: Any = SlowBook()
    settling = Settling(book)
    await asyncio.gather(*(settling.settle(Outcome(one, {})) for one in range(100)))
    assert book.written == [[0], list(range(1, 100))]


async def test_what_has_left_is_written_down_however_often_the_disk_refuses(monkeypatch):
    monkeypatch.setattr(settling_module, "PAUSE_SECONDS", 0)
    book: Any = SlowBook(failures=3)
    await Settling(book).settle(Outcome(7, {}))
    assert book.written == [[7]]
