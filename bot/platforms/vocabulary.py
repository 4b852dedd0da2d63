"""What every network can say; a handler that asks for more fails on all of them alike."""

from typing import Any

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteWebhook,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    GetMe,
    GetUpdates,
    GetWebhookInfo,
    SendChatAction,
    SendDocument,
    SendMessage,
    SendPhoto,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile

from bot.platforms.limits import NotInVocabulary, check_entities, check_keyboard, check_length

__all__ = ["KeepToVocabulary", "NotInVocabulary", "check"]

MOST_TEXT, MOST_CAPTION, MOST_POPUP = 4096, 1024, 90
VOCABULARY: dict[type[TelegramMethod[Any]], set[str]] = {
    SendMessage: {"chat_id", "text", "entities", "reply_markup"},
    SendPhoto: {"chat_id", "photo", "caption", "caption_entities", "reply_markup"},
    SendDocument: {"chat_id", "document", "caption", "caption_entities", "reply_markup"},
    EditMessageText: {"chat_id", "message_id", "text", "entities", "reply_markup"},
    EditMessageReplyMarkup: {"chat_id", "message_id", "reply_markup"},
    AnswerCallbackQuery: {"callback_query_id", "text", "show_alert"},
    SendChatAction: {"chat_id", "action"},
    SetMyCommands: {"commands", "scope", "language_code"},
    GetFile: {"file_id"},
}
# aiogram adds it by itself where a Telegram group has topics; no other network ever hears it.
ADDED_BY_AIOGRAM = {"message_thread_id"}
SENDING = (SendMessage, SendPhoto, SendDocument)
BETWEEN_MACHINES = (GetMe, GetUpdates, GetWebhookInfo, DeleteWebhook)


class KeepToVocabulary(BaseRequestMiddleware):
    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Any:
        if not isinstance(method, BETWEEN_MACHINES):
            check(method)
        return await make_request(bot, method)


def check(method: TelegramMethod[Any]) -> None:
    """Raises NotInVocabulary, which says what is too much and never quotes the message."""
    try:
        _check_fields(method)
        _check_words(method)
        _check_file(getattr(method, "photo", None) or getattr(method, "document", None))
        markup = getattr(method, "reply_markup", None)
        check_keyboard(markup, bottom_allowed=isinstance(method, SENDING))
    except NotInVocabulary as error:
        raise NotInVocabulary(f"{type(method).__name__}: {error}") from None


def _check_fields(method: TelegramMethod[Any]) -> None:
    if type(method) not in VOCABULARY:
        raise NotInVocabulary("no network but Telegram knows this method")
    used = {name for name, value in method if value is not None and not isinstance(value, Default)}
    if extra := used - VOCABULARY[type(method)] - ADDED_BY_AIOGRAM:
        raise NotInVocabulary(f"only Telegram knows {', '.join(sorted(extra))}")
    if not isinstance(getattr(method, "chat_id", 0), int):
        raise NotInVocabulary("chat_id must be a number")


def _check_words(method: TelegramMethod[Any]) -> None:
    if isinstance(method, SendMessage | EditMessageText):
        check_length("text", method.text or "", MOST_TEXT, least=1)
        check_entities(method.text or "", method.entities)
    if isinstance(method, SendPhoto | SendDocument):
        check_length("caption", method.caption or "", MOST_CAPTION)
        check_entities(method.caption or "", method.caption_entities)
    if isinstance(method, AnswerCallbackQuery):
        check_length("popup", method.text or "", MOST_POPUP)


def _check_file(file: Any) -> None:
    if file is None:
        return
    if not isinstance(file, BufferedInputFile):
        raise NotInVocabulary(
            "a file must be a BufferedInputFile; an id or a URL is one network's"
        )
    if not file.data or not file.filename:
        raise NotInVocabulary("a file must have content and a name")
