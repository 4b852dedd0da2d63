"""The demo's clock: real time, and a day more at each press of “Next day”, hour by hour."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.app import Clock, utc_now
from bot.delivery import Delivery
from bot.scheduler import Scheduler
from bot.settings import Settings
from storage import keepsakes
from storage.database import Database

SHIFT = "clock-shift"
AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
# So that whoever looks at the page sees the hours go by.
PAUSE_SECONDS = 0.03


class DemoClock:
    """Real time and the whole seconds by which it has been moved on."""

    def __init__(self, shift: timedelta = timedelta(), real: Clock = utc_now) -> None:
        self.shift, self.real = shift, real

    def __call__(self) -> datetime:
        return self.real() + self.shift


async def open_clock(settings: Settings, database: Database) -> Clock:
    """Without tokens the demo's clock as it was left; with them real time and nothing else."""
    if settings.has_tokens:
        return utc_now
    seconds = await database.read(keepsakes.get, SHIFT)
    return DemoClock(timedelta(seconds=int(seconds or 0)))


@dataclass
class Walk:
    """Goes through the next day, stopping at each full hour for what the clock causes then."""

    clock: DemoClock
    zone: str
    database: Database
    scheduler: Scheduler
    delivery: Delivery
    pause: float = PAUSE_SECONDS
    is_walking: bool = False

    async def go(self, tell: Callable[[], None]) -> bool:
        """`tell` hears of each hour. False where somebody is walking already."""
        if self.is_walking:
            return False
        self.is_walking = True
        try:
            # Meanwhile nothing else is done by the clock.
            async with self.scheduler.alone, self.delivery.alone:
                await self._through_a_day(tell)
        finally:
            self.is_walking = False
        return True

    async def _through_a_day(self, tell: Callable[[], None]) -> None:
        """What the walk itself takes is not lost: the clock still shows the seconds it should."""
        await self._send_letters()
        begun, shift = self.clock(), self.clock.shift
        end = same_time_tomorrow(begun, ZoneInfo(self.zone))
        for hour in full_hours(begun, end, ZoneInfo(self.zone)):
            await self._stop(hour - self.clock.real(), tell)
        await self._stop(shift + (end - begun), tell)

    async def _stop(self, shift: timedelta, tell: Callable[[], None]) -> None:
        """It is kept first: after a sudden end the clock never stands before what was done."""
        shift = in_whole_seconds(shift)
        await self.database.write(keepsakes.put, SHIFT, f"{shift.total_seconds():.0f}")
        self.clock.shift = shift
        tell()
        await self.scheduler.tick()
        await self._send_letters()
        await asyncio.sleep(self.pause)

    async def _send_letters(self) -> None:
        """All that are due, and those on their way: none is in hand when an hour is over."""
        while await self.delivery.deliver():
            pass


def same_time_tomorrow(moment: datetime, zone: ZoneInfo) -> datetime:
    """By the clock on the wall, also where it is put forward or back this night."""
    return (moment.astimezone(zone) + A_DAY).astimezone(UTC)


def full_hours(begun: datetime, end: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """Those that strike between two moments."""
    on_the_wall = begun.astimezone(zone)
    past = timedelta(minutes=on_the_wall.minute, seconds=on_the_wall.second)
    hour = begun.replace(microsecond=0) - past + AN_HOUR
    while hour < end:
        yield hour
        hour += AN_HOUR


def in_whole_seconds(shift: timedelta) -> timedelta:
    """Rounded up: an hour that strikes has struck."""
    return -timedelta(seconds=-shift // timedelta(seconds=1))
