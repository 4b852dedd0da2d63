"""Puts the house together: the only place where parts are made and joined."""

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import CallbackQuery, Message, Update, User

import handlers
from bot.conversations import OneAtATime
from bot.hearing import Hearing
from bot.invitations import invite_url, private_url
from bot.menus import CommandMenus
from bot.pace_of_people import Pace, PaceOfPeople
from bot.polling import Handle
from bot.shortcuts import as_said, go_where
from bot.traces import trace
from bot.turns import Event, Turn, open_turn, speaks
from domain.people import Account, Network
from handlers.commands import spoken
from handlers.errors import tell
from locales import words
from storage import people
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
    # None lets everybody be as fast as they like.
    pace: PaceOfPeople | None = None
    _people: OneAtATime = field(default_factory=OneAtATime)
    _menus: CommandMenus = field(default_factory=CommandMenus)

    def __post_init__(self) -> None:
        self._dispatcher = dispatcher()
        self._hearing = Hearing(self.database)

    def listener(self, network: Network) -> Handle:
        """What a network's poller gives its updates to."""
        return partial(self.handle, network)

    async def handle(self, network: Network, bot: Bot, update: Update) -> None:
        """Everything an update causes; when this returns it may be acknowledged."""
        heard = await self._hearing.of(network, bot, update)
        if heard is None:
            return
        context = UserContextMiddleware.resolve_event_context(heard)
        if context.user and context.chat and await self._keeps_pace(network, heard, context.user):
            place = Place(network, bot.id, context.chat.id, context.user.id)
            async with self._people.hold((network, context.user.id)):
                await self._take_turn(place, bot, heard, context.user)

    async def _keeps_pace(self, network: Network, update: Update, user: User) -> bool:
        """Who asks too much in a minute hears so once; a group is not to hear of it."""
        if self.pace is None or not isinstance(update.event, Message | CallbackQuery):
            return True
        pace = self.pace.act((network, user.id))
        in_group = isinstance(update.event, Message) and update.event.chat.type != "private"
        if pace is Pace.WARN and not in_group:
            who = Account(network, user.id)
            me = await self.database.read(people.by_account, who, self.clock())
            await tell(update, words(speaks(me, user, self.language))("too-fast"))
        return pace is Pace.FINE

    async def _take_turn(self, place: Place, bot: Bot, update: Update, user: User) -> None:
        event = Event(place, f"{bot.id}:{update.update_id}", self.clock())
        try:
            turn = await open_turn(self.database, event)
            if turn is not None:
                await go_where(turn, update)
        except Exception as error:
            logger.error("%s: update %s was not heard: %s", place.network, event.id, trace(error))
            await tell(update, words(speaks(None, user, self.language))("error-broken"))
            return
        if turn is None:
            return
        gifts = turn.gifts(bot, user, self.language)
        me = await bot.me()
        gifts["invite_url"] = invite_url(place.network, me)
        gifts["private_url"] = private_url(place.network, me)
        await self._carry_out(turn, bot, update, gifts)

    async def _carry_out(
        self, turn: Turn, bot: Bot, update: Update, gifts: dict[str, object]
    ) -> None:
        said = await as_said(bot, update, turn.event.at, turn.me)
        await self._dispatcher.feed_update(bot, said, **gifts)
        await turn.finish()
        if turn.event.is_private:
            await self._menus.keep_true(bot, turn.event.account, turn.me)
