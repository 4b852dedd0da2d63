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
from bot.polling import poll
from bot.scheduler import tick
from domain.people import Account, Member, Network, Role, Standing
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from services.founding import found
from storage import people, projects
from storage.database import Connection, Database, connect
from storage.memberships import add_membership
from storage.projects import add_project
from tests.doubles.local import LocalMessenger
from tests.doubles.telegram import TelegramMessenger
from tests.doubles.vk import VkMessenger
from tests.messenger import Messenger, Shown

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LONG_AGO = date(2026, 1, 12)


@dataclass
class Clock:
    """Stands still until a test moves it."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Person:
    """Somebody with an account in the world's network."""

    world: "World"
    account: int
    name: str
    id: int = 0

    async def say(self, text: str) -> None:
        await self.world.messenger.say(self.account, text)

    async def send(self, kind: str) -> None:
        await self.world.messenger.send(self.account, kind)

    async def press(self, label: str) -> None:
        """Press the newest button that says this, or begins with it."""
        for same in (str.__eq__, str.startswith):
            for card in reversed(self.cards):
                for button in (one for row in card.rows for one in row):
                    if same(button.label, label) and button.data is not None:
                        await self.world.messenger.press(self.account, card.id, button.data)
                        return
        raise AssertionError(f"{self.name} sees no button {label!r}: {self.labels}")

    async def press_again(self, card: Shown, label: str) -> None:
        """Press a button of a card as it was shown before."""
        [data] = [b.data for row in card.rows for b in row if b.label == label]
        await self.world.messenger.press(self.account, card.id, data or "")

    async def make_up(self, data: str) -> None:
        """Send a press that no button of ours stands for."""
        newest = self.cards[-1].id if self.cards else 1
        await self.world.messenger.press(self.account, newest, data)

    async def repeat(self) -> None:
        await self.world.messenger.repeat()

    @property
    def heard(self) -> list[str]:
        return self.world.messenger.heard(self.account)

    @property
    def cards(self) -> list[Shown]:
        return self.world.messenger.messages(self.account)

    @property
    def card(self) -> Shown:
        return self.cards[-1]

    @property
    def labels(self) -> list[list[str]]:
        """What stands on the buttons of the newest message that has any."""
        with_buttons = [card for card in self.cards if card.rows]
        if not with_buttons:
            return []
        return [[button.label for button in row] for row in with_buttons[-1].rows]

    @property
    def menu(self) -> list[list[str]]:
        return self.world.messenger.menu(self.account)


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

    async def project(
        self,
        name: str,
        *,
        members: list[Person] | None = None,
        purpose: str = "для общего дела",
        confirmation: str = "none",
        labour: str = "obligatory",
        state: str = "open",
    ) -> int:
        ids = [person.id for person in members or []]
        kinds = (Confirmation(confirmation), Labour(labour), ProjectState(state))
        project: int = await self.ask(begin_project, name, purpose, kinds, ids, self.clock())
        return project

    async def me(self, person: Person) -> Member:
        member: Member | None = await self.ask(people.by_id, person.id, self.clock())
        assert member is not None
        return member


def add_someone(
    db: Connection,
    account: Account,
    name: str,
    roles: tuple[Role, ...],
    joined: date,
    now: datetime,
) -> int:
    member = people.add_member(db, name, "ru", None, now)
    people.add_account(db, account, member, now)
    add_membership(db, 1, member, Standing.MEMBER, now, joined_on=joined)
    for role in roles:
        people.add_role(db, 1, member, role, now)
    return member


def begin_project(
    db: Connection,
    name: str,
    purpose: str,
    kinds: tuple[Confirmation, Labour, ProjectState],
    members: list[int],
    now: datetime,
) -> int:
    confirmation, labour, state = kinds
    proposer = members[0] if members else people.add_member(db, "Основатель", "ru", None, now)
    project = add_project(
        db,
        unit_id=1,
        name=name,
        purpose=purpose,
        kind=ProjectKind.FREE,
        state=state,
        confirmation=confirmation,
        labour=labour,
        proposed_by=proposer,
        now=now,
    )
    for member in members:
        projects.join(db, project, member, now)
    return project


def bot_of(messenger: Any) -> Bot:
    match messenger.network:
        case Network.TELEGRAM:
            return telegram.connect(messenger.token, messenger.url)
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
