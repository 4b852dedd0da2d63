"""What a handler gets back for what it said, and how it names what it said before."""

from typing import Any

from aiogram.methods import EditMessageReplyMarkup, EditMessageText, SendDocument, SendPhoto
from aiogram.types import Document, InlineKeyboardMarkup, Message, PhotoSize

from bot.platforms.foreign import sent
from bot.platforms.vk.errors import BAD_PARAMETER, VkError
from bot.platforms.vk.incoming import GROUP_CHATS_START


def receipt(peer: int, number: int, markup: Any, **content: Any) -> Message:
    keyboard = markup if isinstance(markup, InlineKeyboardMarkup) else None
    kind: Any = "group" if peer >= GROUP_CHATS_START else "private"
    return sent(peer, number, keyboard=keyboard, chat_type=kind, **content)


def with_file(message: Message, method: SendPhoto | SendDocument, name: str) -> Message:
    file: dict[str, Any] = {"file_id": name, "file_unique_id": name}
    if isinstance(method, SendPhoto):
        return message.model_copy(update={"photo": [PhotoSize(**file, width=0, height=0)]})
    return message.model_copy(update={"document": Document(**file)})


def place(method: EditMessageText | EditMessageReplyMarkup) -> tuple[int, int]:
    if method.chat_id is None or not method.message_id:
        raise VkError(BAD_PARAMETER, "message to edit not found")
    return int(method.chat_id), method.message_id


def press(callback_query_id: str) -> dict[str, str]:
    """Event, person and chat, which VK wants all three to answer a press."""
    parts = callback_query_id.rsplit(":", 2)
    if len(parts) != len(PARTS):
        raise VkError(BAD_PARAMETER, "query is too old or its ID is invalid")
    return dict(zip(PARTS, parts, strict=True))


PARTS = ("event_id", "user_id", "peer_id")
