"""Files and photos from the chat: fetched whole, where they are small enough."""

from io import BytesIO

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Document, Message, PhotoSize

from domain.errors import Refusal

SECONDS = 60


class FileNotFetched(Refusal):
    message_id = "refusal-file-not-fetched"


class _Measured(BytesIO):
    """Stops what is longer than it was said to be."""

    def __init__(self, most: int, too_big: Refusal) -> None:
        super().__init__()
        self.most, self.too_big = most, too_big

    def write(self, piece: bytes) -> int:  # type: ignore[override]
        if self.tell() + len(piece) > self.most:
            raise self.too_big
        return super().write(piece)


async def fetched(
    message: Message, file: Document | PhotoSize, most: int, too_big: Refusal
) -> bytes:
    """Raises `too_big` above so many bytes, FileNotFetched where the network gives nothing."""
    bot = message.bot
    assert bot is not None
    if (file.file_size or 0) > most:
        raise too_big
    content = _Measured(most, too_big)
    try:
        await _seem_busy(bot, message.chat.id)
        await bot.download(file, content, timeout=SECONDS)
    except (TelegramAPIError, OSError, TimeoutError):
        raise FileNotFetched from None
    return content.getvalue()


async def _seem_busy(bot: Bot, chat_id: int) -> None:
    await bot.send_chat_action(chat_id, ChatAction.UPLOAD_DOCUMENT)
