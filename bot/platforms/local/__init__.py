"""The local chat: demo members side by side on a page of this computer."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from aiogram import Bot
from aiohttp import web

from bot.platforms.local.actions import Handle
from bot.platforms.local.history import History
from bot.platforms.local.people import LocalGroup, LocalPerson
from bot.platforms.local.server import build_application, serving
from bot.platforms.local.session import LocalSession
from bot.platforms.local.walking import Walk
from bot.platforms.local.words import PAGE_WORDS
from bot.platforms.vocabulary import KeepToVocabulary

__all__ = ["PAGE_WORDS", "Handle", "LocalChat", "LocalGroup", "LocalPerson", "now", "serving"]


def now() -> datetime:
    return datetime.now(UTC)


class LocalChat:
    """The demo members' chats with one bot. `words` holds a text for each id of PAGE_WORDS.

    Where there is a `walk`, the page can move the clock on.
    """

    def __init__(
        self,
        people: Iterable[LocalPerson],
        history_path: Path | None,
        words: Mapping[str, str],
        clock: Callable[[], datetime] = now,
        groups: Iterable[LocalGroup] = (),
    ) -> None:
        self.groups = {group.id: group for group in groups}
        self.people = {person.id: person for person in people}
        self.history = History(history_path)
        self.words, self.clock = words, clock
        self.walk: Walk | None = None
        self.session = LocalSession(self.history, self.people, self.groups, clock)
        self.session.middleware(KeepToVocabulary())
        self.bot = Bot("1:local", session=self.session)

    def welcome(self, person: LocalPerson) -> None:
        """One more person at the page."""
        self.people[person.id] = person

    def open_group(self, group: LocalGroup) -> None:
        """One more chat of all of them."""
        self.groups[group.id] = group

    def application(self, handle: Handle) -> web.Application:
        """The page and what it asks for; handle(bot, update) answers what people say and press."""
        return build_application(self, handle)
