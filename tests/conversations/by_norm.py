"""A world in which a norm holds, and what a card says line by line."""

from datetime import UTC, datetime, timedelta

from domain.cycles import CycleKind
from services.norms import Decision
from tests.beginnings import begin_norm

WEEKLY = Decision(CycleKind.WEEK, obligatory=480, free=120)
SATURDAY = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


async def live_by(world, decided=WEEKLY, at=SATURDAY):
    """Olga writes the norm down, Anna is a member; the clock stays at that moment."""
    world.clock.now = at
    olga, anna = await world.coordinator("Ольга"), await world.member("Анна")
    await world.ask(begin_norm, olga.id, decided, at, at)
    await world.project("Огород", members=[anna])
    await world.project("Кухня", members=[anna], labour="free")
    _ = olga.heard, anna.heard
    return anna, olga


async def days_pass(world, days):
    """What has become due meanwhile is done."""
    world.clock.now += timedelta(days=days)
    await world.tick()


async def arrive(world, moment):
    world.clock.now = moment
    await world.tick()


async def card(person):
    """The paragraphs of «Мои часы»."""
    await person.say("Мои часы")
    return person.heard[-1].split("\n\n")
