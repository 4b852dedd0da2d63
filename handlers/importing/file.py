"""A file that was sent: fetched whole, if it is small enough."""

from io import BytesIO

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Document, Message

from domain.errors import Refusal
from services.importing.reading import MOST_BYTES, FileTooBig
from services.importing.workbook import MEGABYTE

SECONDS = 60


class FileNotFetched(Refusal):
    message_id = "refusal-import-not-fetched"


class _Measured(BytesIO):
    """Stops what is longer than it was said to be."""

    def write(self, piece: bytes) -> int:  # type: ignore[override]
        if self.tell() + len(piece) > MOST_BYTES:
            raise _too_big()
        return super().write(piece)


async def fetched(message: Message, document: Document) -> bytes:
    """Refuses with FileTooBig, FileNotFetched."""
    bot = message.bot
    assert bot is not None
    if (document.file_size or 0) > MOST_BYTES:
        raise _too_big()
    file = _Measured()
    try:
        await _seem_busy(bot, message.chat.id)
        await bot.download(document, file, timeout=SECONDS)
    except (TelegramAPIError, OSError, TimeoutError):
        raise FileNotFetched from None
    return file.getvalue()


async def _seem_busy(bot: Bot, chat_id: int) -> None:
    await bot.send_chat_action(chat_id, ChatAction.UPLOAD_DOCUMENT)


def _too_big() -> FileTooBig:
    return FileTooBig(most=MOST_BYTES // MEGABYTE)
