"""What coordinators change about an item is written down, with what it was before."""

from datetime import datetime

from domain.items import Item
from domain.people import Member
from storage import journal
from storage.database import Connection


def note(
    db: Connection,
    author: Member,
    item: Item,
    act: str,
    now: datetime,
    ground: str | None = None,
    **facts: str | int,
) -> None:
    told = {"title": item.name, "measure": item.measure.value, **facts}
    journal.note(db, item.unit_id, author.id, f"item.{act}", "item", item.id, now, ground, **told)
