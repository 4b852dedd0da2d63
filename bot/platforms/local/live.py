"""What a page sees without asking: the whole state when it connects, then each change."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from aiohttp import hdrs, web

from bot.platforms.local.walking import clock_of

if TYPE_CHECKING:
    from bot.platforms.local import LocalChat

MOST_WAITING = 2000
HEARTBEAT_SECONDS = 15


class Page:
    """One open page; when it stops reading it is let go and comes back for the whole state."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()

    def tell(self, event: dict[str, Any]) -> None:
        if self._waiting.qsize() < MOST_WAITING:
            self._waiting.put_nowait(event)
        else:
            self.let_go()

    def let_go(self) -> None:
        while not self._waiting.empty():
            self._waiting.get_nowait()
        self._waiting.put_nowait(None)

    async def write_to(self, stream: web.StreamResponse) -> None:
        with suppress(ConnectionError):
            while (line := await self._next_line()) is not None:
                await stream.write(line)

    async def _next_line(self) -> bytes | None:
        try:
            event = await asyncio.wait_for(self._waiting.get(), HEARTBEAT_SECONDS)
        except TimeoutError:
            return b": still here\n\n"
        return None if event is None else f"data: {json.dumps(event)}\n\n".encode()


class Pages:
    """All open pages of the chats."""

    def __init__(self, chat: "LocalChat") -> None:
        self.chat = chat
        self._open: set[Page] = set()

    async def events(self, request: web.Request) -> web.StreamResponse:
        stream = web.StreamResponse(headers={hdrs.CONTENT_TYPE: "text/event-stream"})
        await stream.prepare(request)
        await stream.write(b"retry: 1000\n\n")
        with self._opened() as page:
            await page.write_to(stream)
        return stream

    @contextmanager
    def _opened(self) -> Iterator[Page]:
        page = Page()
        page.tell(state_of(self.chat))
        self._open.add(page)
        self.chat.history.listen(page.tell)
        try:
            yield page
        finally:
            self.chat.history.leave(page.tell)
            self._open.discard(page)

    async def let_go(self, _: web.Application) -> None:
        for page in self._open:
            page.let_go()


def state_of(chat: "LocalChat") -> dict[str, Any]:
    return {
        "kind": "state",
        "clock": clock_of(chat),
        "words": dict(chat.words),
        "people": [asdict(person) for person in chat.people.values()],
        "groups": [asdict(group) for group in chat.groups.values()],
        "chats": {one: _chat_state(chat, one) for one in (*chat.people, *chat.groups)},
    }


def _chat_state(chat: "LocalChat", person: int) -> dict[str, Any]:
    shown = chat.history.with_person(person).shown()
    if person in chat.groups:
        return shown | {"commands": []}
    return shown | {"commands": chat.session.commands.shown_to(chat.people[person])}
