"""A cooperative with a norm of eight hours a week, for tests of what the bot says by itself."""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from domain.cycles import CycleKind
from services.norms import Decision
from tests.beginnings import begin_norm

WEEK = timedelta(days=7)
EIGHT_HOURS = Decision(CycleKind.WEEK, obligatory=480, free=0)


def at(day, hour, minute=0):
    """A moment of November in UTC, by the clock of Moscow."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=3)


@asynccontextmanager
async def before_the_norm(world, decided=EIGHT_HOURS):
    """Who comes within it is there a week before; the norm holds from 23 November, a Monday."""
    now = world.clock.now
    world.clock.now -= WEEK
    olga = await world.coordinator("Ольга")
    yield olga
    await world.ask(begin_norm, olga.id, decided, world.clock.now, now)
    await world.letters()
    world.clock.now = now


async def told(world, person, moment):
    """What the bot says by itself as the clock comes to show a moment."""
    _ = person.heard
    world.clock.now = moment
    await world.tick()
    return person.heard
