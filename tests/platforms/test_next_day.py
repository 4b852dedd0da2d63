"""“Next day” moves the demo on by a day, and everything the clock causes comes at its hour."""

import asyncio
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.app import utc_now
from bot.demo_clock import full_hours, open_clock, same_time_tomorrow
from bot.settings import Settings
from storage.opening import connect
from tests.chat import MONDAY, Clock
from tests.demo import ACCOUNTS, open_demo
from tests.doubles.local import LocalMessenger

A_DAY = timedelta(days=1)
NOON = Clock(MONDAY + timedelta(minutes=25, seconds=40, microseconds=7))
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
async def demo(sqlite_url):
    async with open_demo(sqlite_url, NOON) as opened:
        yield opened


async def forget_the_timer(demo):
    await demo.messenger.say(ACCOUNTS["anna"], "/timer огород")


def timers(demo):
    """When she was reminded of it: first that it runs, then that it was stopped."""
    return [moment for moment, text in demo.told("anna") if "таймер" in text.lower()]


async def test_it_is_the_same_time_of_the_next_day(demo):
    for days in (1, 2, 3):
        assert await demo.next_day()
        assert demo.clock() == NOON() + days * A_DAY


async def test_what_an_hour_causes_comes_at_that_hour(demo):
    await forget_the_timer(demo)
    await demo.next_day()
    assert timers(demo) == [MONDAY + timedelta(hours=9), MONDAY + timedelta(hours=13)]


async def test_letters_and_duties_that_run_by_themselves_wait_meanwhile(demo):
    by_itself = asyncio.create_task(demo.delivery.run())
    await forget_the_timer(demo)
    await demo.next_day()
    by_itself.cancel()
    with suppress(asyncio.CancelledError):
        await by_itself
    assert timers(demo) == [MONDAY + timedelta(hours=9), MONDAY + timedelta(hours=13)]


async def test_a_second_press_while_it_runs_does_nothing(demo):
    walked = await asyncio.gather(*(demo.next_day() for _ in range(3)))
    assert sorted(walked) == [False, False, True]
    assert demo.clock() == NOON() + A_DAY


async def test_the_page_hears_of_each_hour(demo):
    heard = []
    demo.messenger.chat.history.listen(lambda event: heard.append(event.get("clock")))
    await demo.next_day()
    clocks = [clock for clock in heard if clock]
    assert [clock["walking"] for clock in clocks] == [True] * 25 + [False]
    assert clocks[-1] == {
        "now": int((NOON() + A_DAY).timestamp()),
        "zone": "Europe/Moscow",
        "walking": False,
    }


async def test_a_restart_goes_on_from_the_day_that_was_reached(demo, sqlite_url):
    await demo.next_day()
    async with open_demo(sqlite_url, NOON) as after:
        assert after.clock() == NOON() + A_DAY


async def test_after_a_sudden_end_the_clock_is_not_before_what_was_done(demo, sqlite_url):
    await forget_the_timer(demo)
    reached = asyncio.Event()
    demo.messenger.chat.history.listen(lambda _: reached.set() if timers(demo) else None)
    walking = asyncio.create_task(demo.messenger.chat.walk.go(lambda: None))
    await reached.wait()
    walking.cancel()
    with suppress(asyncio.CancelledError):
        await walking
    [*_, (newest, _)] = demo.told("anna")
    async with open_demo(sqlite_url, NOON) as after:
        assert newest <= after.clock() < NOON() + A_DAY
        assert await after.next_day()


async def test_another_site_cannot_press_it(demo):
    elsewhere = {"Origin": "http://evil.example"}
    async with demo.messenger.http.post("/next-day", headers=elsewhere) as response:
        assert response.status == 403
    assert demo.clock() == NOON()


async def test_with_a_token_time_goes_by_itself(demo, sqlite_url):
    await demo.next_day()
    database = await connect(sqlite_url)
    served = Settings(_env_file=None, telegram_token="1:secret")
    assert await open_clock(served, database) is utc_now
    await database.close()
    async with LocalMessenger() as page, page.http.post("/next-day") as response:
        assert response.status == 404


@pytest.mark.parametrize(("night", "hours"), [(date(2026, 10, 24), 25), (date(2026, 3, 28), 23)])
def test_a_night_on_which_clocks_are_changed_is_longer_or_shorter(night, hours):
    begun = datetime.combine(night, time(12, 30), BERLIN).astimezone(UTC)
    end = same_time_tomorrow(begun, BERLIN)
    assert end.astimezone(BERLIN).hour == 12
    assert end - begun == timedelta(hours=hours)
    assert len(list(full_hours(begun, end, BERLIN))) == hours


def test_hours_strike_by_the_zones_own_clock():
    india = ZoneInfo("Asia/Kolkata")
    first = next(full_hours(MONDAY, MONDAY + A_DAY, india))
    assert first.astimezone(india).minute == 0
