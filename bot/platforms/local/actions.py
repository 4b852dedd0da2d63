"""What people do on the page: each call returns when the bot has handled it."""

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiogram import Bot
from aiogram.types import Update
from aiohttp import web

from bot.platforms.local.asked import MOST_DATA, asked, number, optional_words, uploaded, words
from bot.platforms.local.files import picture_type
from bot.platforms.local.history import Bubble
from bot.platforms.local.people import LocalPerson, Seat
from bot.platforms.local.updates import MADE_UP, joined, pressed, said

if TYPE_CHECKING:
    from bot.platforms.local import LocalChat

Handle = Callable[[Bot, Update], Awaitable[object]]
logger = logging.getLogger(__name__)


class Actions:
    def __init__(self, chat: "LocalChat", handle: Handle) -> None:
        self.chat, self.handle = chat, handle

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/say", self.say),
            web.post("/press", self.press),
            web.post("/send", self.send),
            web.post("/upload", self.upload),
            web.post("/bot-in-group", self.add_or_put_out),
        ]

    async def say(self, request: web.Request) -> web.Response:
        """`heard` is what a button like VK's first one says in place of its label."""
        body = await asked(request)
        bubble = self._put(body, text=words(body, "text"))
        return await self._tell(body, bubble, optional_words(body, "heard") or None)

    async def send(self, request: web.Request) -> web.Response:
        body = await asked(request)
        kind = body.get("kind")
        if kind not in (*MADE_UP, "forward"):
            raise web.HTTPBadRequest(text="kind is unknown")
        text = self.chat.words.get("local-forwarded-text", "…") if kind == "forward" else ""
        return await self._tell(body, self._put(body, kind=kind, text=text))

    async def upload(self, request: web.Request) -> web.Response:
        body, name, content = await uploaded(request)
        self._person(body)
        as_photo = body.get("kind") == "photo" and picture_type(content)
        file = await self.chat.history.files.put(name, content)
        kind, caption = "photo" if as_photo else "document", optional_words(body, "caption")
        return await self._tell(body, self._put(body, kind=kind, text=caption, file=file))

    async def press(self, request: web.Request) -> web.Response:
        body = await asked(request)
        person, message = self._person(body), number(body, "message")
        token, data = optional_words(body, "press", MOST_DATA), words(body, "data", MOST_DATA)
        seat = self._seat(body)
        press = self.chat.session.presses.add(seat.id, person.id, token)
        bubble = self.chat.history.with_person(seat.id).messages.get(message)
        return await self._hand(pressed(self.chat.bot, person, message, bubble, press, data, seat))

    async def add_or_put_out(self, request: web.Request) -> web.Response:
        """The bot is `in` the group, or is not; a person has seen to it."""
        body = await asked(request)
        group, is_there = self.chat.groups.get(number(body, "chat")), bool(body.get("in"))
        if group is None:
            raise web.HTTPNotFound(text="there is no group by that number")
        self.chat.history.with_person(group.id).blocked = not is_there
        update = joined(self.chat.bot, self._person(body), group, is_there=is_there)
        return await self._hand(update)

    def _seat(self, body: dict[str, Any]) -> Seat:
        """The chat in which it happens: a person's own, or a group."""
        return self.chat.groups.get(number(body, "chat")) or self._person(body)

    def _person(self, body: dict[str, Any]) -> LocalPerson:
        """Whose chat it is; in a group, who is at it."""
        in_group = number(body, "chat") in self.chat.groups
        person = self.chat.people.get(number(body, "person" if in_group else "chat"))
        if person is None:
            raise web.HTTPNotFound(text="nobody sits here by that number")
        return person

    def _put(self, body: dict[str, Any], **content: Any) -> Bubble:
        seat, token = self._seat(body), optional_words(body, "token", MOST_DATA)
        moment, author = int(self.chat.clock().timestamp()), self._person(body).id
        if author == seat.id:
            author = 0
        new = self.chat.history.new_id()
        bubble = Bubble(new, mine=True, date=moment, author=author, **content)
        self.chat.history.put(seat.id, bubble, token=token)
        return bubble

    async def _tell(
        self, body: dict[str, Any], bubble: Bubble, heard: str | None = None
    ) -> web.Response:
        seat = self._seat(body)
        answered = None
        if "reply_to" in body:
            replied = number(body, "reply_to")
            answered = self.chat.history.with_person(seat.id).messages.get(replied)
        person = self._person(body)
        update = said(self.chat.bot, person, bubble, heard, seat=seat, answered=answered)
        return await self._hand(update)

    async def _hand(self, update: Update) -> web.Response:
        try:
            await self.handle(self.chat.bot, update)
        except Exception as error:
            logger.exception("update %s was not handled", update.update_id)
            raise web.HTTPInternalServerError(text="the bot did not handle it") from error
        return web.json_response({"update": update.update_id})
