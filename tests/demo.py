"""The demo cooperative as `run` opens it without tokens, over a clock that stands still."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.app import App
from bot.delivery import Delivery
from bot.demo import at_the_page
from bot.demo_clock import DemoClock, Walk, open_clock
from bot.platforms.local import PAGE_WORDS
from bot.scheduler import Scheduler
from bot.settings import Settings
from domain.people import Network
from locales import words
from services.demo import SOMEBODIES, settle
from services.documents import sync
from services.founding import found
from storage.database import Database
from storage.opening import connect
from tests.chat import Clock
from tests.doubles.local import LocalMessenger

ACCOUNTS = {one.key: one.account for one in SOMEBODIES}
TEXTS = {(name, "ru"): f"О том, что такое {name}." for name in ("about", "principles", "privacy")}


@dataclass
class Demo:
    messenger: LocalMessenger
    database: Database
    clock: DemoClock
    delivery: Delivery
    scheduler: Scheduler

    async def letters(self) -> None:
        while await self.delivery.deliver():
            pass

    async def next_day(self) -> bool:
        async with self.messenger.http.post("/next-day") as response:
            walked: bool = (await response.json())["walked"]
            return walked

    def told(self, key: str) -> list[tuple[datetime, str]]:
        """What the bot has said to somebody, with the times that the page shows."""
        chat = self.messenger.chat.history.with_person(ACCOUNTS[key])
        shown = [one for one in chat.messages.values() if not one.mine]
        zone = self.clock().tzinfo
        return [(datetime.fromtimestamp(one.date, zone), one.text) for one in shown]


@asynccontextmanager
async def open_demo(url: str, real: Clock | None = None) -> AsyncIterator[Demo]:
    say, settings, database = words("ru"), Settings(_env_file=None), await connect(url)
    clock = await open_clock(settings, database)
    assert isinstance(clock, DemoClock)
    clock.real = real or Clock()
    await database.write(found, "Прогресс", "Europe/Moscow", "ru", clock())
    await database.write(sync, TEXTS, clock())
    await database.write(settle, say, clock())
    texts = {word: say(word) for word in PAGE_WORDS}
    listener = App(database, "ru", clock).listener(Network.LOCAL)
    people = tuple(at_the_page(settings))
    async with LocalMessenger(listener, people, clock=clock, words=texts) as messenger:
        delivery = Delivery(database, {Network.LOCAL: messenger.bot}, clock)
        scheduler = Scheduler(database, clock)
        walk = Walk(clock, "Europe/Moscow", database, scheduler, delivery, pause=0)
        messenger.chat.walk = walk
        yield Demo(messenger, database, clock, delivery, scheduler)
    await database.close()
