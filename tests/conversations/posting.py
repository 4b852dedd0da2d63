"""Letters for tests: one is written, what became of it, and networks that fail."""

from datetime import timedelta

from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError
from aiogram.methods import GetMe
from sqlalchemy import select

from bot.delivery import Delivery
from storage import outbox
from storage.tables import account
from storage.tables import outbox as table

WORDS = "Таймер «Огород» идёт уже 8 ч. Работа ещё продолжается?"
FACTS = {"project": "Огород", "minutes": 480, "begun": 1}


async def write(world, person, cause="1", priority=outbox.LETTER, **facts):
    facts, now = FACTS | facts, world.clock.now
    await world.ask(outbox.put, "timer-still-runs", cause, person.id, now, priority, **facts)


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


class Cut(Broken):
    """A network that is out of reach until it is `back`; and how often it was tried."""

    def __init__(self, bot):
        super().__init__(bot)
        self.is_back, self.tries = False, 0

    async def send_message(self, *args, **kwargs):
        self.tries += 1
        if not self.is_back:
            raise network_failure()
        await self.bot.send_message(*args, **kwargs)


def network_failure():
    return TelegramNetworkError(method=GetMe(), message="no answer in time")


def refusal():
    return TelegramBadRequest(method=GetMe(), message="Bad Request: can't parse entities")


def sender(world, bots):
    return Delivery(world.database, bots, world.clock)


async def try_for(world, delivery, **time):
    world.clock.now += timedelta(**time)
    return await delivery.deliver()


async def go_by(world, delivery, step, times):
    """Time goes by, and the sender looks again and again."""
    for _ in range(times):
        world.clock.now += timedelta(**step)
        while await delivery.deliver():
            pass


def forget(db, external_id):
    db.execute(account.delete().where(account.c.external_id == external_id))
