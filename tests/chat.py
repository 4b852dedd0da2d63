"""Members talking to the bot, on any network: say, press, heard."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from aiogram import Bot

from bot.app import App
from bot.delivery import Delivery
from bot.platforms import telegram, vk
from bot.platforms.telegram_pace import Pace
from bot.polling import poll
from bot.scheduler import tick
from bot.serving import remember_position
from domain.people import Account, Member, Network, Role
from domain.projects import Confirmation, Labour, ProjectState
from services.founding import found
from storage import people
from storage.database import Database
from storage.opening import connect
from tests.beginnings import add_someone, add_unit, begin_project, belong
from tests.doubles.local import LocalMessenger
from tests.doubles.telegram import TelegramMessenger
from tests.doubles.vk import VkMessenger
from tests.group import Group, make_group
from tests.messenger import Messenger
from tests.person import Person

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LONG_AGO = date(2026, 1, 12)


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now


@dataclass
class World:
    """A cooperative with its bot on one network, and the people who talk to it."""

    messenger: Any
    database: Database
    url: str
    clock: Clock = field(default_factory=Clock)
    _poller: asyncio.Task[None] | None = None
    _ids: Any = field(default_factory=lambda: count(1001))

    @property
    def network(self) -> Network:
        network: Network = self.messenger.network
        return network

    async def open(self) -> None:
        await self.database.write(
            found, name="Прогресс", time_zone="Europe/Moscow", language="ru", now=self.clock()
        )
        await self._start()

    async def _start(self) -> None:
        self.app = App(self.database, "ru", self.clock)
        self.bot = bot_of(self.messenger)
        if self.network is Network.VK:
            await remember_position(self.bot, self.database)
        listener = self.app.listener(self.network)
        if self.network is Network.LOCAL:
            self.messenger.handle = listener
        else:
            self._poller = asyncio.create_task(poll(self.bot, self.network, listener, wait=5))

    async def close(self) -> None:
        if self._poller:
            self._poller.cancel()
            with suppress(asyncio.CancelledError):
                await self._poller
            await self.bot.session.close()
        await self.database.close()

    async def restart(self) -> None:
        """The bot's process ends and a new one begins with what the database holds."""
        await self.close()
        self.database = await connect(self.url)
        await self._start()

    async def letters(self) -> None:
        """Everything that waits in the outbox is sent."""
        delivery = Delivery(self.database, {self.network: self.bot}, self.clock)
        while await delivery.deliver():
            pass

    async def tick(self) -> None:
        """Time has gone by: what has become due is done, and its letters are sent."""
        await tick(self.database, self.clock)
        await self.letters()

    async def ask(self, service: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await self.database.write(service, *args, **kwargs)

    def stranger(self, name: str) -> Person:
        return Person(self, next(self._ids), name)

    async def member(self, name: str, *roles: Role, joined: date = LONG_AGO) -> Person:
        person = self.stranger(name)
        account = Account(self.network, person.account)
        person.id = await self.ask(add_someone, account, name, roles, joined, self.clock())
        await person.say("меню")
        assert person.heard
        return person

    async def coordinator(self, name: str) -> Person:
        return await self.member(name, Role.COORDINATOR)

    async def unit(
        self,
        name: str,
        *,
        members: list[Person] | None = None,
        coordinators: list[Person] | None = None,
        parent_id: int = 1,
    ) -> int:
        """A part of the cooperative (or of another part); its people speak where they did."""
        unit_id: int = await self.ask(add_unit, name, self.clock(), parent_id)
        for person in members or []:
            await self.ask(belong, unit_id, person.id, LONG_AGO, self.clock())
        for person in coordinators or []:
            where = (unit_id, person.id, LONG_AGO, self.clock(), Role.COORDINATOR)
            await self.ask(belong, *where)
        return unit_id

    async def group(self, title: str, people: list[Person]) -> Group:
        return await make_group(self, title, people)

    async def speaks_in(self, person: Person, unit_id: int) -> None:
        await self.ask(people.change_member, person.id, unit_id=unit_id)

    async def project(
        self,
        name: str,
        *,
        members: list[Person] | None = None,
        purpose: str = "для общего дела",
        confirmation: str = "none",
        labour: str = "obligatory",
        state: str = "open",
        unit_id: int = 1,
    ) -> int:
        ids = [person.id for person in members or []]
        kinds = (Confirmation(confirmation), Labour(labour), ProjectState(state))
        what = (name, purpose, kinds, ids, self.clock(), unit_id)
        project: int = await self.ask(begin_project, *what)
        return project

    async def me(self, person: Person) -> Member:
        member: Member | None = await self.ask(people.by_id, person.id, self.clock())
        assert member is not None
        return member


def bot_of(messenger: Any) -> Bot:
    match messenger.network:
        case Network.TELEGRAM:
            return telegram.connect(messenger.token, messenger.url, pace=Pace(10_000, rest=0))
        case Network.VK:
            return vk.connect(messenger.token, messenger.group_id, messenger.url, 10_000)
    bot: Bot = messenger.bot
    return bot


MESSENGERS: dict[Network, Callable[[], Any]] = {
    Network.TELEGRAM: TelegramMessenger,
    Network.VK: VkMessenger,
    Network.LOCAL: LocalMessenger,
}


@asynccontextmanager
async def open_world(network: Network, url: str) -> AsyncIterator[World]:
    async with MESSENGERS[network]() as messenger:
        checked: Messenger = messenger
        world = World(checked, await connect(url), url)
        await world.open()
        try:
            yield world
        finally:
            await world.close()
