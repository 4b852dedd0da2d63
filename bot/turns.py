"""A turn: one update from its arrival to its last answer.

Who speaks, in which language, on which day, where the conversation stands; and the one transaction
that keeps the effect, the conversation and the event.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import StorageKey
from aiogram.types import User

from bot.conversations import OneConversation
from bot.traces import trace
from domain.groups import GroupChat
from domain.people import Account, Member
from locales import LANGUAGES, words
from services import group_presence, people
from services.group_presence import Meeting
from services.transactions import AlreadyHandled
from storage import conversations, events
from storage.conversations import Place
from storage.database import Connection, Database

P = ParamSpec("P")
T = TypeVar("T")
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, as the network names it, and where."""

    place: Place
    id: str
    at: datetime

    @property
    def account(self) -> Account:
        return Account(self.place.network, self.place.person_id)

    @property
    def is_private(self) -> bool:
        """A chat of two has the number of the person in it."""
        return self.place.chat_id == self.place.person_id


class Turn:
    """Runs an update's services; the first that writes also marks the event as handled."""

    def __init__(self, database: Database, event: Event, meeting: Meeting) -> None:
        opening = meeting.opening
        self.database, self.event, self.me = database, event, opening.member
        self.group: GroupChat | None = meeting.group
        self.now, self._language = event.at, meeting.language
        self.conversation = OneConversation(opening.position)
        self._marked = False

    async def act(
        self,
        service: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        position = self.conversation.position
        result: T = await self.database.write(self._whole, service, args, kwargs)
        self._marked, self.conversation.kept = True, position
        return result

    async def look(
        self,
        service: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        return await self.database.read(service, *args, **kwargs)

    async def finish(self) -> None:
        """Keep what the conversation came to, where no service has kept it yet."""
        if self.conversation.is_changed:
            with suppress(AlreadyHandled):
                await self.act(_nothing_more)

    @property
    def has_acted(self) -> bool:
        return self._marked

    def discard(self) -> None:
        """A refusal changes nothing: the question stays as it was."""
        self.conversation.discard()

    def report(self, error: Exception) -> None:
        logger.error("update %s was not carried out: %s", self.event.id, trace(error))

    def _whole(
        self, db: Connection, service: Callable[..., T], args: Any, kwargs: dict[str, Any]
    ) -> T:
        place, now = self.event.place, self.event.at
        if not self._marked and not events.mark_handled(db, place.network, self.event.id, now):
            raise AlreadyHandled
        if self.conversation.is_changed:
            conversations.keep(db, place, self.conversation.position, now)
        return service(db, *args, **kwargs)

    def gifts(self, bot: Bot, user: User, default_language: str) -> dict[str, Any]:
        """What handlers may ask for by name."""
        language = self._language or speaks(self.me, user, default_language)
        return {
            "turn": self,
            "act": self.act,
            "look": self.look,
            "account": self.event.account,
            "me": self.me,
            "group": self.group,
            "now": self.event.at,
            "today": self.me.unit.today(self.event.at) if self.me else None,
            "say": words(language),
            "state": FSMContext(self.conversation, storage_key(bot, self.event.place)),
            "raw_state": self.conversation.state,
        }


async def open_turn(database: Database, event: Event) -> Turn | None:
    """None where the network delivers an event that has taken effect before."""
    meeting = await database.read(_meet, event)
    if meeting.opening.is_repeated:
        return None
    # Who writes again can be written to; but in a group they have allowed nothing.
    if meeting.opening.is_lost and event.is_private:
        await database.write(people.find_again, event.account)
    return Turn(database, event, meeting)


def _meet(db: Connection, event: Event) -> Meeting:
    if event.is_private:
        return Meeting(people.meet(db, event.place, event.id, event.at), None, None)
    return group_presence.meet(db, event.place, event.id, event.at)


def speaks(me: Member | None, user: User, default: str) -> str:
    if me:
        return me.language
    spoken = (user.language_code or "").partition("-")[0]
    return spoken if spoken in LANGUAGES else default


def storage_key(bot: Bot, place: Place) -> StorageKey:
    return StorageKey(bot_id=bot.id, chat_id=place.chat_id, user_id=place.person_id)


def _nothing_more(_: Connection) -> None:
    """The conversation itself is all there is to keep."""
