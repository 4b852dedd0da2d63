"""The chats as data: what stands in them, and a JSON file from one start to the next."""

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

from bot.platforms.local.files import Shelf, write_whole

MOST_MESSAGES = 300
Event = dict[str, Any]
Listener = Callable[[Event], None]
logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Bubble:
    """A message as it stands in a chat; `mine` means the person wrote it, not the bot."""

    id: int
    mine: bool
    date: int
    text: str = ""
    kind: str = "text"
    entities: list[dict[str, Any]] = field(default_factory=list)
    rows: list[list[dict[str, Any]]] = field(default_factory=list)
    file: dict[str, Any] | None = None
    edited: bool = False
    # Who wrote it, where several might have.
    author: int = 0


@dataclass(slots=True)
class Conversation:
    messages: dict[int, Bubble] = field(default_factory=dict)
    keyboard: list[list[str]] = field(default_factory=list)
    blocked: bool = False

    @classmethod
    def restored(cls, saved: dict[str, Any]) -> Self:
        bubbles = [Bubble(**bubble) for bubble in saved["messages"]]
        return cls({bubble.id: bubble for bubble in bubbles}, saved["keyboard"], saved["blocked"])

    def shown(self) -> dict[str, Any]:
        messages = [asdict(bubble) for bubble in self.messages.values()]
        return {"messages": messages, "keyboard": self.keyboard, "blocked": self.blocked}


class History:
    """Every change is told to the listeners at once and written to the file soon after."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.files = Shelf(path.with_suffix(".files") if path else None)
        self.conversations: dict[int, Conversation] = {}
        self._last_id = 0
        self._listeners: set[Listener] = set()
        self._changed, self._closed = asyncio.Event(), False
        self._load()

    def with_person(self, person: int) -> Conversation:
        return self.conversations.setdefault(person, Conversation())

    def new_id(self) -> int:
        """Grows from start to start even where the file was thrown away, and fits 32 bits."""
        self._last_id = max(self._last_id + 1, int(time.time()))
        return self._last_id

    def put(self, person: int, bubble: Bubble, **also: Any) -> None:
        """Show a new message, or the same one changed."""
        messages = self.with_person(person).messages
        messages[bubble.id] = bubble
        while len(messages) > MOST_MESSAGES:
            del messages[next(iter(messages))]
        self.tell({"kind": "message", "chat": person, "message": asdict(bubble), **also})

    def set_keyboard(self, person: int, rows: list[list[str]]) -> None:
        self.with_person(person).keyboard = rows
        self.tell({"kind": "keyboard", "chat": person, "keyboard": rows})

    def tell(self, event: Event) -> None:
        self._changed.set()
        for listener in tuple(self._listeners):
            listener(event)

    def listen(self, listener: Listener) -> None:
        self._listeners.add(listener)

    def leave(self, listener: Listener) -> None:
        self._listeners.discard(listener)

    @asynccontextmanager
    async def kept(self) -> AsyncIterator[None]:
        """Inside, the file is written soon after each change."""
        self._closed = False
        keeping = asyncio.create_task(self._keep())
        yield
        self._closed = True
        self._changed.set()
        await keeping
        await self.save()

    async def _keep(self) -> None:
        while not self._closed:
            await self._changed.wait()
            await self.save()
            await asyncio.sleep(0.05)

    async def save(self) -> None:
        self._changed.clear()
        if not self.path:
            return
        try:
            await asyncio.to_thread(write_whole, self.path, self._as_json().encode())
        except OSError:
            logger.exception("%s cannot be written; the chats are kept in memory only", self.path)

    def _as_json(self) -> str:
        chats = {str(person): chat.shown() for person, chat in self.conversations.items()}
        return json.dumps({"last_id": self._last_id, "files": self.files.names, "chats": chats})

    def _load(self) -> None:
        if not self.path or not self.path.exists():
            return
        try:
            self._restore(json.loads(self.path.read_bytes()))
        except (ValueError, KeyError, TypeError, AttributeError):
            logger.warning("%s cannot be read; the chats start empty, it is kept aside", self.path)
            self.path.replace(self.path.with_suffix(".unreadable"))

    def _restore(self, saved: dict[str, Any]) -> None:
        chats = {int(person): Conversation.restored(c) for person, c in saved["chats"].items()}
        self._last_id, self.files.names = int(saved["last_id"]), dict(saved["files"])
        self.conversations = chats
