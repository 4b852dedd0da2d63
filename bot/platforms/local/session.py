"""What the bot says, put into the local chats; refuses what Telegram refuses, in its words."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, NoReturn

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    GetMe,
    SendChatAction,
    SendDocument,
    SendMessage,
    SendPhoto,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    File,
    Message,
    User,
)

from bot.platforms.foreign import ForeignSession
from bot.platforms.local.commands import Commands
from bot.platforms.local.dressing import bottom_rows, inline_rows, plain
from bot.platforms.local.files import picture_type
from bot.platforms.local.history import Bubble, Conversation, History
from bot.platforms.local.people import LocalGroup, LocalPerson, Seat
from bot.platforms.local.presses import Presses
from bot.platforms.local.updates import message_of, myself

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


class LocalSession(ForeignSession):
    def __init__(
        self,
        history: History,
        people: Mapping[int, LocalPerson],
        groups: Mapping[int, LocalGroup],
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.history, self.people, self.groups = history, people, groups
        self.clock = clock
        self.commands, self.presses = Commands(), Presses()

    async def perform(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        if type(method) not in ANSWERS:
            refuse(method, "Not Found: method not found")
        return await ANSWERS[type(method)](self, bot, method)

    async def _get_me(self, bot: Bot, _: GetMe) -> User:
        return User.model_validate(myself(bot))

    async def _send_message(self, bot: Bot, method: SendMessage) -> Message:
        return self._show(bot, method, text=method.text, entities=plain(method.entities))

    async def _send_photo(self, bot: Bot, method: SendPhoto) -> Message:
        return await self._send_file(bot, method, "photo", method.photo)

    async def _send_document(self, bot: Bot, method: SendDocument) -> Message:
        return await self._send_file(bot, method, "document", method.document)

    async def _edit_text(self, bot: Bot, method: EditMessageText) -> Message:
        return self._edit(bot, method, text=method.text, entities=plain(method.entities))

    async def _edit_buttons(self, bot: Bot, method: EditMessageReplyMarkup) -> Message:
        return self._edit(bot, method)

    def _show(self, bot: Bot, method: Any, **content: Any) -> Message:
        self._open(method)
        moment = int(self.clock().timestamp())
        bubble = Bubble(self.history.new_id(), mine=False, date=moment, **content)
        bubble.rows = inline_rows(method.reply_markup)
        self.history.put(method.chat_id, bubble)
        if (keyboard := bottom_rows(method.reply_markup)) is not None:
            self.history.set_keyboard(method.chat_id, keyboard)
        return message_of(bot, self.seat(method.chat_id), bubble)

    async def _send_file(self, bot: Bot, method: Any, kind: str, file: Any) -> Message:
        self._open(method)
        assert isinstance(file, BufferedInputFile)
        assert file.filename  # the vocabulary lets nothing else through
        if kind == "photo" and not picture_type(file.data):
            refuse(method, "Bad Request: IMAGE_PROCESS_FAILED")
        attachment = await self.history.files.put(file.filename, file.data)
        words = {"text": method.caption or "", "entities": plain(method.caption_entities)}
        return self._show(bot, method, kind=kind, file=attachment, **words)

    def _edit(self, bot: Bot, method: Any, **content: Any) -> Message:
        bubble = self._open(method).messages.get(method.message_id)
        if bubble is None:
            refuse(method, "Bad Request: message to edit not found")
        if bubble.mine:
            refuse(method, "Bad Request: message can't be edited")
        if content and bubble.kind != "text":
            refuse(method, "Bad Request: there is no text in the message to edit")
        self._change(method, bubble, content | {"rows": inline_rows(method.reply_markup)})
        return message_of(bot, self.seat(method.chat_id), bubble)

    def _change(self, method: Any, bubble: Bubble, changes: dict[str, Any]) -> None:
        if all(getattr(bubble, name) == value for name, value in changes.items()):
            refuse(method, NOT_MODIFIED)
        bubble.edited = bubble.edited or changes.get("text", bubble.text) != bubble.text
        for name, value in changes.items():
            setattr(bubble, name, value)
        self.history.put(method.chat_id, bubble)

    def _open(self, method: Any) -> Conversation:
        if method.chat_id not in self.people and method.chat_id not in self.groups:
            refuse(method, "Bad Request: chat not found")
        conversation = self.history.with_person(method.chat_id)
        if conversation.blocked and method.chat_id in self.groups:
            raise TelegramForbiddenError(method, "Forbidden: bot was kicked from the group chat")
        if conversation.blocked:
            raise TelegramForbiddenError(method, "Forbidden: bot was blocked by the user")
        return conversation

    def seat(self, chat_id: int) -> Seat:
        return self.groups.get(chat_id) or self.people[chat_id]

    async def _answer(self, _: Bot, method: AnswerCallbackQuery) -> bool:
        pressed = self.presses.take(method.callback_query_id)
        if pressed is None:
            refuse(method, TOO_OLD)
        chat, person, token = pressed
        popup = {"text": method.text or "", "alert": bool(method.show_alert)}
        self.history.tell(
            {"kind": "answer", "chat": chat, "person": person, "press": token, **popup}
        )
        return True

    async def _act(self, _: Bot, method: SendChatAction) -> bool:
        self._open(method)
        self.history.tell({"kind": "typing", "chat": method.chat_id})
        return True

    async def _list_commands(self, _: Bot, method: SetMyCommands) -> bool:
        self.commands.remember(method)
        for person in self.people.values():
            shown = self.commands.shown_to(person)
            self.history.tell({"kind": "commands", "chat": person.id, "commands": shown})
        return True

    async def _describe_file(self, _: Bot, method: GetFile) -> File:
        if method.file_id not in self.history.files.names:
            refuse(method, "Bad Request: invalid file_id")
        return File(
            file_id=method.file_id, file_unique_id=method.file_id, file_path=method.file_id
        )

    async def stream_content(self, url: str, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        content = await self.history.files.get(url.rpartition("/")[2])
        if content is None:
            raise FileNotFoundError("the chats keep the newest files only")
        yield content


ANSWERS: dict[type[TelegramMethod[Any]], Callable[..., Awaitable[Any]]] = {
    GetMe: LocalSession._get_me,
    SendMessage: LocalSession._send_message,
    SendPhoto: LocalSession._send_photo,
    SendDocument: LocalSession._send_document,
    EditMessageText: LocalSession._edit_text,
    EditMessageReplyMarkup: LocalSession._edit_buttons,
    AnswerCallbackQuery: LocalSession._answer,
    SendChatAction: LocalSession._act,
    SetMyCommands: LocalSession._list_commands,
    GetFile: LocalSession._describe_file,
}


def refuse(method: TelegramMethod[Any], words: str) -> NoReturn:
    raise TelegramBadRequest(method, words)
