"""Letters for tests: one is written, what became of it, and networks that fail."""

from datetime import timedelta

from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetMe
from sqlalchemy import select

from bot.delivery import Delivery
from storage import outbox
from storage.tables import account
from storage.tables import outbox as table

WORDS = "Таймер «Огород» идёт уже 8 ч. Работа ещё продолжается?"
FACTS = {"project": "Огород", "minutes": 480, "begun": 1}


async def write(world, person, cause="1"):
    now = world.clock.now
    await world.ask(outbox.put, "timer-still-runs", cause, person.id, now, **FACTS)


async def state(world):
    found = select(table.c.state, table.c.attempts, table.c.problem).order_by(table.c.id)
    return await world.ask(lambda db: [tuple(row) for row in db.execute(found)])


async def unreachable(world):
    marked = select(account.c.external_id).where(account.c.unreachable_since.is_not(None))
    return await world.ask(lambda db: list(db.scalars(marked)))


class Broken:
    """A bot whose network fails as told, then works."""

    def __init__(self, bot, *failures):
        self.bot, self.failures = bot, list(failures)

    async def send_message(self, *args, **kwargs):
        if self.failures:
            raise self.failures.pop(0)
        await self.bot.send_message(*args, **kwargs)


def network_failure():
    return TelegramNetworkError(method=GetMe(), message="no answer in time")


async def try_for(world, bots, **time):
    world.clock.now += timedelta(**time)
    return await Delivery(world.database, bots, world.clock).deliver()
