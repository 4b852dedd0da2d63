"""What the days do to requests: what nobody fetches goes back, what nobody denies is received."""

from datetime import datetime

from domain.people import Unit
from domain.requests import BEFORE_HAND_OVER, KEPT, REMINDED, Request, Stage
from services import requests_letters as letters
from services.items import item_of
from services.requests import end
from services.requests_handing import close
from services.requests_ready import release
from services.stock_changes import stock_came
from storage import requests, standing_requests
from storage.database import Connection

# So many at a tick, so that no transaction is long.
AT_ONCE = 50
MOST_REMINDED = 10_000


def lapse_unclaimed(db: Connection, now: datetime) -> bool:
    """A duty: unclaimed for seven days, back to stock, and the next in the queue is served."""
    found = requests.ready_before(db, now - KEPT, AT_ONCE)
    for one in found:
        _lapse(db, one, now)
    return len(found) == AT_ONCE


def _lapse(db: Connection, one: Request, now: datetime) -> None:
    item = item_of(db, one)
    release(db, item, one, None, now)
    requests.change(db, one.id, stage=Stage.LAPSED, ended_at=now)
    letters.lapsed(db, item, one, now)
    stock_came(db, item, now)


def remind_unclaimed(db: Connection, now: datetime) -> None:
    """A duty: a kind word the day before; the outbox takes each once."""
    for one in requests.ready_before(db, now - REMINDED, MOST_REMINDED):
        letters.tomorrow(db, item_of(db, one), one, now)


def take_as_received(db: Connection, now: datetime) -> bool:
    """A duty: who has said nothing for seven days has received it."""
    found = requests.given_before(db, now - KEPT, AT_ONCE)
    for one in found:
        close(db, one, now)
    return len(found) == AT_ONCE


def end_in(db: Connection, member_id: int, left: list[Unit], now: datetime) -> None:
    """Who leaves units asks nothing of them any more; what was handed over stays so."""
    unit_ids = [unit.id for unit in left]
    found = requests.of_member(db, member_id, BEFORE_HAND_OVER, unit_ids)
    # What is set aside comes last, or it would go to another of the same member's.
    for one in sorted(found, key=lambda one: one.stage is Stage.READY):
        end(db, one, member_id, now)
    for standing in standing_requests.of_member(db, member_id):
        if standing.unit_id in unit_ids:
            standing_requests.end(db, standing.id, now)
