"""Photos of goods, equipment and receipts: kept in the database, never too big."""

from datetime import datetime

from domain.errors import Refusal
from storage import pictures
from storage.database import Connection

MEGABYTE = 1_000_000
MOST_BYTES = 5 * MEGABYTE
# How a file of each kind begins, whatever it was called.
_BEGINNINGS = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
}


class PhotoTooBig(Refusal):
    """Facts: `most`, in megabytes."""

    message_id = "refusal-photo-too-big"


class NotAPhoto(Refusal):
    message_id = "refusal-not-a-photo"


def check(content: bytes) -> str:
    """The media type; PhotoTooBig above 5 MB, NotAPhoto for what is neither JPEG nor PNG."""
    if len(content) > MOST_BYTES:
        raise PhotoTooBig(most=MOST_BYTES // MEGABYTE)
    for beginning, kind in _BEGINNINGS.items():
        if content.startswith(beginning):
            return kind
    raise NotAPhoto


def keep(db: Connection, content: bytes, author_id: int, now: datetime) -> int:
    """The photo's number, to be kept with what it shows. Refuses as `check` does."""
    return pictures.keep(db, check(content), content, author_id, now)


def content(db: Connection, picture_id: int) -> bytes | None:
    """For who may see what the photo belongs to: the caller has made sure of that."""
    found = pictures.get(db, picture_id)
    return found.content if found else None
