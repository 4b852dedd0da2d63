"""A table that was sent: fetched whole, if it is small enough."""

from aiogram.types import Document, Message

from handlers import downloads
from services.importing.reading import MOST_BYTES, FileTooBig
from services.importing.workbook import MEGABYTE


async def fetched(message: Message, document: Document) -> bytes:
    """Refuses with FileTooBig, FileNotFetched."""
    too_big = FileTooBig(most=MOST_BYTES // MEGABYTE)
    return await downloads.fetched(message, document, MOST_BYTES, too_big)
