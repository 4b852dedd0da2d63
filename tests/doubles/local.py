"""People at the local chat: what they do goes over HTTP, as from the page."""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Self

from aiogram import Bot
from aiogram.types import Update
from aiohttp import ClientSession, FormData

from bot.platforms.local import LocalChat, LocalPerson, now, serving
from bot.platforms.local.doors import OUR_HEADER
from bot.platforms.local.history import Bubble, Event
from domain.people import Network
from tests.doubles.local_groups import InGroups
from tests.messenger import Button, Shown

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cfc000000301010018dd8db00000000049454e44ae426082"
)
FILES = {"photo": ("photo.png", PNG), "document": ("notes.txt", b"three sacks of seed\n")}
Handle = Callable[[Bot, Update], Awaitable[object]]


async def nobody_answers(_: Bot, __: Update) -> None:
    """A bot that keeps silent."""


class LocalMessenger(InGroups):
    """Usable as `async with`; the bot that speaks here is `.bot`, who answers is `.handle`."""

    network = Network.LOCAL

    def __init__(
        self,
        handle: Handle = nobody_answers,
        people: tuple[LocalPerson, ...] = (),
        history_path: Path | None = None,
        clock: Callable[[], datetime] = now,
        words: dict[str, str] | None = None,
        port: int = 0,
    ) -> None:
        self.handle, self.port = handle, port
        self.chat = LocalChat(people, history_path, words or {}, clock)
        self.bot = self.chat.bot
        self.chat.history.listen(self._hear)
        self._heard: dict[int, list[str]] = {}
        self._texts: dict[tuple[int, int], str] = {}
        self._newest: Update | None = None
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        address = await self._open.enter_async_context(
            serving(self.chat, "127.0.0.1", self.port, self._handle)
        )
        session = ClientSession(address, headers={OUR_HEADER: "1"})
        self.http = await self._open.enter_async_context(session)
        self.address = address
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._open.aclose()

    async def say(self, person: int, text: str) -> None:
        await self._post("/say", json={"chat": self._met(person), "text": text})

    async def press(self, person: int, message: int, data: str) -> None:
        press = {"chat": self._met(person), "message": message, "data": data, "press": "here"}
        await self._post("/press", json=press)

    async def send(self, person: int, kind: str) -> None:
        if kind in FILES:
            await self.upload(person, kind, *FILES[kind])
        else:
            await self._post("/send", json={"chat": self._met(person), "kind": kind})

    async def send_photo(self, person: int, content: bytes, name: str = "photo.png") -> None:
        """What is no picture goes as a file, as from the page."""
        await self.upload(person, "photo", name, content)

    async def upload(self, person: int, kind: str, name: str, content: bytes) -> None:
        form = FormData({"chat": str(self._met(person)), "kind": kind}, quote_fields=False)
        form.add_field("file", BytesIO(content), filename=name)
        await self._post("/upload", data=form)

    async def repeat(self) -> None:
        assert self._newest is not None
        await self.handle(self.bot, self._newest)

    def heard(self, person: int) -> list[str]:
        return self._heard.pop(person, [])

    def messages(self, person: int) -> list[Shown]:
        bubbles = self.chat.history.with_person(person).messages.values()
        return [self._shown(bubble) for bubble in bubbles if not bubble.mine]

    def menu(self, person: int) -> list[list[str]]:
        return self.chat.history.with_person(person).keyboard

    def block(self, person: int) -> None:
        self.chat.history.with_person(self._met(person)).blocked = True

    def unblock(self, person: int) -> None:
        self.chat.history.with_person(person).blocked = False

    def _met(self, person: int) -> int:
        if person not in self.chat.people:
            self.chat.welcome(LocalPerson(person, f"id{person}"))
        return person

    async def _post(self, path: str, **content: Any) -> None:
        async with self.http.post(path, **content) as response:
            assert response.status == 200, f"{path}: {response.status} {await response.text()}"

    async def _handle(self, bot: Bot, update: Update) -> None:
        self._newest = update
        await self.handle(bot, update)

    def _hear(self, event: Event) -> None:
        # A popup is seen by who has pressed, in a group too.
        heard = self._heard.setdefault(event.get("person") or event.get("chat", 0), [])
        if event["kind"] == "answer" and event["text"]:
            heard.append(f"({event['text']})")
        if event["kind"] == "message" and not event["message"]["mine"]:
            heard.extend(self._new_words(event["chat"], event["message"]))

    def _new_words(self, person: int, message: dict[str, Any]) -> list[str]:
        key, text = (person, message["id"]), message["text"]
        fresh = self._texts.get(key) != text
        self._texts[key] = text
        return [text] if fresh else []

    def _shown(self, bubble: Bubble) -> Shown:
        rows = [[_button(button) for button in row] for row in bubble.rows]
        if not bubble.file:
            return Shown(bubble.id, bubble.text, rows)
        content = self.chat.history.files.read(bubble.file["id"])
        return Shown(bubble.id, bubble.text, rows, content, bubble.file["name"])


def _button(button: dict[str, Any]) -> Button:
    return Button(button["text"], button.get("callback_data"), button.get("url"))
