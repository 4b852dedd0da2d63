"""Puts the house together: the only place where parts are made and joined."""

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import Chat, Update, User

import handlers
from bot.conversations import OneAtATime
from bot.invitations import invite_url
from bot.menus import CommandMenus
from bot.polling import Handle
from bot.shortcuts import as_said
from bot.traces import trace
from bot.turns import Event, Turn, open_turn, speaks
from domain.people import Network
from handlers.commands import spoken
from handlers.errors import tell
from locales import words
from storage.conversations import Place
from storage.database import Database

Clock = Callable[[], datetime]
logger = logging.getLogger(__name__)

# It tells of every update, and of errors in full.
logging.getLogger("aiogram.event").setLevel(logging.CRITICAL)


def utc_now() -> datetime:
    return datetime.now(UTC)


def warm_up() -> None:
    """Before anybody speaks: read the words, and spare the collector what stays for ever."""
    spoken()
    gc.collect()
    gc.freeze()


@cache
def dispatcher() -> Dispatcher:
    """Everything that can be said, put together once; it keeps nothing of anybody."""
    whole = Dispatcher(disable_fsm=True)
    whole.include_router(handlers.build_router())
    return whole


@dataclass
class App:
    """The bot without its networks: give it an update, it carries it out."""

    database: Database
    language: str
    clock: Clock = utc_now
    _people: OneAtATime = field(default_factory=OneAtATime)
    _menus: CommandMenus = field(default_factory=CommandMenus)

    def __post_init__(self) -> None:
        self._dispatcher = dispatcher()

    def listener(self, network: Network) -> Handle:
        """What a network's poller gives its updates to."""
        return partial(self.handle, network)

    async def handle(self, network: Network, bot: Bot, update: Update) -> None:
        """Everything an update causes; when this returns it may be acknowledged."""
        context = UserContextMiddleware.resolve_event_context(update)
        if context.user and context.chat and _is_private(context.chat):
            async with self._people.hold((network, context.user.id)):
                await self._take_turn(network, bot, update, context.user)

    async def _take_turn(self, network: Network, bot: Bot, update: Update, user: User) -> None:
        place = Place(network, bot.id, user.id, user.id)
        event = Event(place, f"{bot.id}:{update.update_id}", self.clock())
        try:
            turn = await open_turn(self.database, event)
        except Exception as error:
            logger.error("%s: update %s was not heard: %s", network, event.id, trace(error))
            await tell(update, words(speaks(None, user, self.language))("error-broken"))
            return
        if turn is None:
            return
        gifts = turn.gifts(bot, user, self.language)
        gifts["invite_url"] = invite_url(network, await bot.me())
        await self._carry_out(turn, bot, update, gifts)

    async def _carry_out(
        self, turn: Turn, bot: Bot, update: Update, gifts: dict[str, object]
    ) -> None:
        said = await as_said(bot, update, turn.event.at)
        await self._dispatcher.feed_update(bot, said, **gifts)
        await turn.finish()
        await self._menus.keep_true(bot, turn.event.account, turn.me)


def _is_private(chat: Chat) -> bool:
    """In groups the bot keeps silent until a group has been made part of a unit."""
    return chat.type == "private"
