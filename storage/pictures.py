"""Photos as they were sent: of goods, equipment and receipts."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import insert, select

from storage.database import Connection
from storage.ids import may_exist
from storage.tables import picture


class Picture(NamedTuple):
    media_type: str
    content: bytes


def keep(db: Connection, media_type: str, content: bytes, author_id: int, now: datetime) -> int:
    values = {
        "media_type": media_type,
        "content": content,
        "author_id": author_id,
        "created_at": now,
    }
    return int(db.execute(insert(picture).returning(picture.c.id), values).scalar_one())


def get(db: Connection, picture_id: int) -> Picture | None:
    if not may_exist(picture_id):
        return None
    found = select(picture.c.media_type, picture.c.content).where(picture.c.id == picture_id)
    row = db.execute(found).one_or_none()
    return Picture(*row) if row else None
