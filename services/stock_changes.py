"""What a change of the stock means for requests: the queue is served, or something is missing."""

from datetime import datetime

from domain.items import Item
from domain.requests import Request, Stage
from services import requests_letters as letters
from services.requests_ready import back_to_stock, may_be_served, reserve
from storage import requests
from storage.database import Connection


def stock_came(db: Connection, item: Item, now: datetime) -> None:
    """Serve who waits in the queue, in order, as long as the next one's amount is there."""
    for one in requests.queue(db, item.id):
        if not may_be_served(db, item, one):
            return
        reserve(db, item, one, None, now)
        letters.ready(db, item, one, now)


def stock_missing(
    db: Connection, item: Item, missing: int, by_id: int | None, now: datetime
) -> int:
    """Free the youngest of what is set aside until so much is in stock again; returns how much.

    For a count that finds less than is set aside: to be called before what is missing is taken
    from stock. Whose it was waits in the queue again, in the old place, and is told; what was
    paid stays paid.
    """
    freed = 0
    for one in requests.reserved(db, item.id):
        if freed >= missing:
            break
        _back_in_queue(db, item, one, by_id, now)
        freed += one.amount
    return freed


def _back_in_queue(
    db: Connection, item: Item, one: Request, by_id: int | None, now: datetime
) -> None:
    back_to_stock(db, item, one, by_id, now)
    requests.change(db, one.id, stage=Stage.QUEUE, ready_at=None)
    letters.missing(db, item, one, now)
