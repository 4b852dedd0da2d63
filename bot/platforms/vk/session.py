"""VK as an aiogram session: what we say goes out as calls, what we hear comes in as Updates."""

import json
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteWebhook,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    GetMe,
    GetUpdates,
    SendChatAction,
    SendDocument,
    SendMessage,
    SendPhoto,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import File, Message, Update, User

from bot.platforms.foreign import ForeignSession
from bot.platforms.vk.api import VkApi
from bot.platforms.vk.downloads import Downloads
from bot.platforms.vk.errors import VkError, as_telegram
from bot.platforms.vk.incoming import Event, Incoming, speakers
from bot.platforms.vk.keyboards import keyboard_json
from bot.platforms.vk.longpoll import WAIT, LongPoll
from bot.platforms.vk.outgoing import Body, Outgoing
from bot.platforms.vk.people import People
from bot.platforms.vk.receipts import place, press, receipt, with_file
from bot.platforms.vk.texts import as_read, to_vk
from bot.platforms.vk.uploads import Uploads
from bot.platforms.vk.wire import Wire

MOST_POPUP = 90
ACTIVITIES = {"upload_photo": "photo", "upload_document": "file"}
Way = Callable[[Bot, Any], Awaitable[Any]]

logger = logging.getLogger(__name__)


class VkSession(ForeignSession):
    def __init__(self, api: VkApi, group_id: int, wire: Wire) -> None:
        super().__init__()
        # A VK file's path is its whole address.
        self.api = TelegramAPIServer(base="", file="{path}")
        self.vk, self.group_id, self.wire = api, group_id, wire
        self.people = People(api, group_id)
        self.downloads = Downloads(api)
        self.incoming = Incoming(self.people, self.downloads)
        self.outgoing = Outgoing(api)
        self.uploads = Uploads(api, wire)
        self.longpoll = LongPoll(api, wire, group_id)
        self._ways: dict[type[TelegramMethod[Any]], Way] = {
            SendMessage: self._send,
            SendPhoto: self._send_file,
            SendDocument: self._send_file,
            EditMessageText: self._edit_text,
            EditMessageReplyMarkup: self._edit_keyboard,
            AnswerCallbackQuery: self._answer,
            SendChatAction: self._act,
            GetUpdates: self._updates,
            GetFile: self._file,
            GetMe: self._me,
            SetMyCommands: self._nothing,
            DeleteWebhook: self._nothing,
        }

    async def perform(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        if type(method) not in self._ways:
            raise NotImplementedError(type(method).__name__)
        try:
            return await self._ways[type(method)](bot, method)
        except VkError as error:
            refusal = as_telegram(method, error)
        raise refusal

    async def _send(self, bot: Bot, method: SendMessage) -> Message:
        body = Body(*to_vk(method.text, method.entities))
        return await self._deliver(method, body, text=method.text)

    async def _deliver(self, method: Any, body: Body, **content: Any) -> Message:
        peer = int(method.chat_id)
        number = await self.outgoing.send(peer, body, keyboard_json(method.reply_markup))
        return receipt(peer, number, method.reply_markup, **content)

    async def _send_file(self, bot: Bot, method: SendPhoto | SendDocument) -> Message:
        attachment = await self.uploads.attachment(bot, method)
        words = to_vk(method.caption or "", method.caption_entities)
        message = await self._deliver(method, Body(*words, attachment), caption=method.caption)
        return with_file(message, method, attachment)

    async def _edit_text(self, bot: Bot, method: EditMessageText) -> Message:
        peer, number = place(method)
        words = to_vk(method.text or "", method.entities)
        await self.outgoing.edit_text(peer, number, words, keyboard_json(method.reply_markup))
        return receipt(peer, number, method.reply_markup, text=method.text)

    async def _edit_keyboard(self, bot: Bot, method: EditMessageReplyMarkup) -> Message:
        peer, number = place(method)
        keyboard = keyboard_json(method.reply_markup)
        body = await self.outgoing.edit_keyboard(peer, number, keyboard)
        return receipt(peer, number, method.reply_markup, text=as_read(body.message))

    async def _answer(self, bot: Bot, method: AnswerCallbackQuery) -> bool:
        popup = {"type": "show_snackbar", "text": (method.text or "")[:MOST_POPUP]}
        await self.vk.call(
            "messages.sendMessageEventAnswer",
            **press(method.callback_query_id),
            event_data=json.dumps(popup, ensure_ascii=False) if method.text else None,
        )
        return True

    async def _act(self, bot: Bot, method: SendChatAction) -> bool:
        activity = ACTIVITIES.get(str(method.action), "typing")
        await self.vk.call("messages.setActivity", peer_id=method.chat_id, type=activity)
        return True

    async def _me(self, bot: Bot, method: GetMe) -> User:
        found = await self.vk.call("groups.getById", group_id=self.group_id)
        [group] = found["groups"]
        about = {"first_name": group["name"], "username": group.get("screen_name")}
        return User(id=self.group_id, is_bot=True, **about)

    async def _updates(self, bot: Bot, method: GetUpdates) -> list[Update]:
        wait = WAIT if method.timeout is None else method.timeout
        events = await self.longpoll.events(wait)
        await self.people.meet(speakers(events))
        updates = [update for event in events if (update := self._update(bot, event))]
        self.longpoll.hand_over()
        return updates

    def _update(self, bot: Bot, event: Event) -> Update | None:
        """One event of an unknown form must not hide those behind it."""
        try:
            fields = self.incoming.update(event)
            return Update.model_validate(fields, context={"bot": bot}) if fields else None
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            kind = event.get("type") if isinstance(event, dict) else event
            logger.error("vk: %s was of an unknown form (%s)", kind, type(error).__name__)
            return None

    async def _file(self, bot: Bot, method: GetFile) -> File:
        name = method.file_id
        url = await self.downloads.url(name)
        return File(file_id=name, file_unique_id=name, file_path=url)

    async def _nothing(self, bot: Bot, method: Any) -> bool:
        """VK has no twin of it, and does well without."""
        return True

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        try:
            async for piece in self.wire.download(url, timeout, chunk_size):
                yield piece
            return
        except VkError as error:
            problem = TelegramNetworkError(GetFile(file_id=url), str(error))
        raise problem

    async def close(self) -> None:
        await self.wire.close()
        await self.vk.close()
