"""One tick a minute, and no more: what is due is reckoned by our own rules in our own database."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.traces import trace
from services import ticking
from storage.database import Database

TICK_SECONDS = 60

logger = logging.getLogger(__name__)


@dataclass
class Scheduler:
    """Ticks by itself while it is running; whoever holds `alone` ticks in its place."""

    database: Database
    clock: Callable[[], datetime]
    alone: asyncio.Lock = field(default_factory=asyncio.Lock)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_job(
            self._tick_by_itself,
            "interval",
            seconds=TICK_SECONDS,
            coalesce=True,
            misfire_grace_time=None,
            max_instances=1,
        )
        scheduler.start()
        try:
            yield
        finally:
            scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        await tick(self.database, self.clock)

    async def _tick_by_itself(self) -> None:
        async with self.alone:
            await self.tick()


async def tick(database: Database, clock: Callable[[], datetime]) -> None:
    """Do whatever has become due; each duty by itself, so that one that fails stops no other."""
    for duty in ticking.DUTIES:
        try:
            while await database.write(duty, clock()) is True:
                pass
        except Exception as error:
            logger.error("%s was not done: %s", duty.__name__, trace(error))
