"""Listens to a network for ever; what was heard is acknowledged only after it was handled."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from functools import partial
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.methods import DeleteWebhook, GetUpdates, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Update

from bot.patience import Patience
from bot.traces import trace
from domain.people import Network

T = TypeVar("T")
Handle = Callable[[Bot, Update], Awaitable[None]]
Sleep = Callable[[float], Awaitable[None]]

HEARD = ["message", "callback_query", "my_chat_member"]
MOST_AT_ONCE = 100
STRAGGLER_SECONDS, FAREWELL_SECONDS, LAST_WORD_SECONDS, SPARE_SECONDS = 30, 10, 3, 10

logger = logging.getLogger(__name__)


async def poll(
    bot: Bot, network: Network, handle: Handle, *, sleep: Sleep = asyncio.sleep, wait: int = 25
) -> None:
    """Endless; when cancelled it lets go of the network at once and finishes what it began."""
    listener = Listener(bot, network, handle, Patience(network, sleep))
    try:
        await listener.introduce()
        await listener.listen(wait)
    finally:
        await listener.finish()


async def poll_all(pollers: Iterable[Coroutine[Any, Any, None]]) -> None:
    """One network that fails never stops another."""
    tasks = [asyncio.create_task(_watched(poller)) for poller in pollers]
    await asyncio.gather(*tasks, return_exceptions=True)


async def _watched(poller: Coroutine[Any, Any, None]) -> None:
    try:
        await poller
    except Exception as error:
        logger.critical("a part of the bot has stopped: %s", trace(error))
        raise


class Listener:
    def __init__(self, bot: Bot, network: Network, handle: Handle, patience: Patience) -> None:
        self.bot, self.network, self.handle, self.patience = bot, network, handle, patience
        self.places = asyncio.Semaphore(MOST_AT_ONCE)
        self.turns: set[asyncio.Task[None]] = set()
        self.offset: int | None = None
        self.in_hand: int | None = None

    async def introduce(self) -> None:
        if self.network is Network.TELEGRAM:
            await self.ask(DeleteWebhook())
        # bot.me() remembers the answer: no update will have to ask for it.
        me = await self.insist(self.bot.me)
        logger.info("%s: @%s is listening", self.network, me.username or me.id)

    async def listen(self, wait: int) -> None:
        while True:
            updates = await self.ask(self.next_updates(wait), wait + SPARE_SECONDS)
            await self.hear(updates)

    def next_updates(self, wait: int) -> GetUpdates:
        return GetUpdates(
            offset=self.offset, limit=MOST_AT_ONCE, timeout=wait, allowed_updates=HEARD
        )

    async def ask(
        self, method: TelegramMethod[TelegramType], seconds: int | None = None
    ) -> TelegramType:
        return await self.insist(partial(self.bot, method, request_timeout=seconds))

    async def insist(self, question: Callable[[], Awaitable[T]]) -> T:
        while True:
            try:
                answer = await question()
            except Exception as error:
                await self.patience.wait_after(error)
            else:
                self.patience.recover()
                return answer

    async def hear(self, updates: list[Update]) -> None:
        if not updates:
            return
        self.in_hand = max(update.update_id for update in updates) + 1
        batch = [self.begin(update) for update in updates if _says_something(update)]
        await self.watch(batch)
        self.offset, self.in_hand = self.in_hand, None

    async def watch(self, batch: list[asyncio.Task[None]]) -> None:
        if not batch:
            return
        _, stragglers = await asyncio.wait(batch, timeout=STRAGGLER_SECONDS)
        if stragglers:
            logger.warning("%s: %d updates take long", self.network, len(stragglers))

    def begin(self, update: Update) -> asyncio.Task[None]:
        turn = asyncio.create_task(self.take(update))
        self.turns.add(turn)
        turn.add_done_callback(self.turns.discard)
        return turn

    async def take(self, update: Update) -> None:
        async with self.places:
            try:
                await self.handle(self.bot, update)
            except Exception as error:
                what = (self.network, update.update_id, trace(error))
                logger.error("%s: update %d was not handled: %s", *what)

    async def finish(self) -> None:
        try:
            if self.turns:
                await asyncio.wait(self.turns, timeout=FAREWELL_SECONDS)
            if not self.turns:
                await self.acknowledge()
        finally:
            await self.abandon()

    async def acknowledge(self) -> None:
        """So that what was handled while stopping isn't heard again after a restart."""
        if self.in_hand is None:
            return
        self.offset = self.in_hand
        try:
            await self.bot(self.next_updates(0), request_timeout=LAST_WORD_SECONDS)
        except Exception as error:
            logger.info("%s: the last updates may come again: %s", self.network, trace(error))

    async def abandon(self) -> None:
        turns = list(self.turns)
        for turn in turns:
            turn.cancel()
        if turns:
            logger.warning("%s: %d updates were left unfinished", self.network, len(turns))
            await asyncio.wait(turns, timeout=LAST_WORD_SECONDS)


def _says_something(update: Update) -> bool:
    """Sessions pass on what they can't read as a bare number, so that it is acknowledged too."""
    return update.model_fields_set != {"update_id"}
