"""Photos of invoices: whoever sees where an item went sees what its coming rests on."""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.ledger import Moved
from domain.people import Member
from domain.stock import NoSuchInvoice
from services import photos
from services.items import visible_to
from services.rights import require_member
from storage import ledger
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Invoice:
    item: Item
    moved: Moved
    content: bytes


def invoice(db: Connection, me: Member, movement_id: int, now: datetime) -> Invoice:
    """NoSuchItem for one of a unit that one does not belong to; NoSuchInvoice."""
    require_member(db, me.id, now)
    moved = ledger.get(db, movement_id)
    if moved is None or not moved.picture_id or not moved.source.asset.startswith("item:"):
        raise NoSuchInvoice
    item = visible_to(db, me.id, moved.source.owner)
    content = photos.content(db, moved.picture_id)
    if content is None:
        raise NoSuchInvoice
    return Invoice(item, moved, content)
