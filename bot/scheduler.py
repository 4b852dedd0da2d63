"""One tick a minute, and no more: what is due is reckoned by our own rules in our own database."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.traces import trace
from services import ticking
from storage.database import Database

TICK_SECONDS = 60

logger = logging.getLogger(__name__)


@asynccontextmanager
async def ticking_every_minute(
    database: Database, clock: Callable[[], datetime]
) -> AsyncIterator[None]:
    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(
        tick,
        "interval",
        args=(database, clock),
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


async def tick(database: Database, clock: Callable[[], datetime]) -> None:
    """Do whatever has become due; each duty by itself, so that one that fails stops no other."""
    for duty in ticking.DUTIES:
        try:
            await database.write(duty, clock())
        except Exception as error:
            logger.error("%s was not done: %s", duty.__name__, trace(error))
