"""A photo from the chat, also one that was sent as a file."""

from aiogram import F
from aiogram.types import Message

from handlers.downloads import fetched
from services import photos
from services.photos import MOST_BYTES, PhotoTooBig

# What a handler that waits for a photo listens to; anything else that is sent is told so.
PHOTO = F.photo | F.document


async def photo_of(message: Message) -> bytes:
    """Refuses with PhotoTooBig, NotAPhoto, FileNotFetched."""
    file = message.photo[-1] if message.photo else message.document
    assert file is not None
    too_big = PhotoTooBig(most=MOST_BYTES // photos.MEGABYTE)
    content = await fetched(message, file, MOST_BYTES, too_big)
    photos.check(content)
    return content
