"""Who has taken whose data out, and when."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import exists, func, insert, or_, select

from storage.database import Connection
from storage.tables import data_export, member, membership

OWN = "mydata"


class Export(NamedTuple):
    """The author's name; None of a unit where it was one member's data alone."""

    author_id: int
    author: str
    unit_id: int | None
    at: datetime


def add_own(db: Connection, member_id: int, now: datetime) -> None:
    values = {"member_id": member_id, "author_id": member_id, "what": OWN, "at": now}
    db.execute(insert(data_export), values)


def last_own(db: Connection, member_id: int) -> datetime | None:
    """When the member last took their own data out."""
    found = select(func.max(data_export.c.at)).where(
        data_export.c.member_id == member_id, data_export.c.author_id == member_id
    )
    last: datetime | None = db.execute(found).scalar_one()
    return last


def concerning(db: Connection, member_id: int, most: int) -> list[Export]:
    """Of the member's data, and of units they have belonged to; the latest first."""
    was_there = exists().where(
        membership.c.member_id == member_id,
        membership.c.unit_id == data_export.c.unit_id,
        membership.c.applied_at <= data_export.c.at,
    )
    theirs = or_(
        data_export.c.member_id == member_id, data_export.c.member_id.is_(None) & was_there
    )
    found = (
        select(data_export.c.author_id, member.c.name, data_export.c.unit_id, data_export.c.at)
        .join(member, member.c.id == data_export.c.author_id)
        .where(theirs)
        .order_by(data_export.c.id.desc())
    )
    return [Export(*row) for row in db.execute(found.limit(most))]


def add_of_unit(db: Connection, unit_id: int, author_id: int, what: str, now: datetime) -> None:
    """Members' names are in it, so that they see who has taken it out."""
    values = {"unit_id": unit_id, "author_id": author_id, "what": what, "at": now}
    db.execute(insert(data_export), values)
