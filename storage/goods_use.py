"""What still needs an item, or a store: requests that are open, items that are kept there."""

from sqlalchemy import func, select

from domain.items import ItemState
from domain.requests import OPEN
from storage.database import Connection
from storage.tables import item, request


def open_requests(db: Connection, item_id: int) -> int:
    """From waiting for an answer to being confirmed as received."""
    of_it = (request.c.item_id == item_id, request.c.stage.in_(OPEN))
    found = select(func.count()).select_from(request).where(*of_it)
    return int(db.execute(found).scalar_one())


def kept_in(db: Connection, store_id: int) -> list[str]:
    """Names of the open items that a store keeps, in order."""
    found = select(item.c.name).where(item.c.store_id == store_id, item.c.state == ItemState.OPEN)
    return list(db.execute(found.order_by(func.lower(item.c.name), item.c.id)).scalars())
