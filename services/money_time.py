"""What the days do to requests for money: unclaimed it is the fund's again, undenied received."""

from datetime import datetime

from domain.money_requests import BEFORE_PAID, KEPT, Stage
from domain.people import Unit
from domain.requests import REMINDED
from services import money_letters as letters
from services.money_office import fund_of
from services.money_paying import close
from services.money_requests import end
from storage import money_requests
from storage.database import Connection

# So many at a tick, so that no transaction is long.
AT_ONCE = 50
MOST_REMINDED = 10_000


def lapse_unclaimed_money(db: Connection, now: datetime) -> bool:
    """A duty: unclaimed for seven days, and the money is the fund's again."""
    found = money_requests.ready_before(db, now - KEPT, AT_ONCE)
    for one in found:
        end(db, one, Stage.LAPSED, None, now)
        letters.lapsed(db, fund_of(db, one), one, now)
    return len(found) == AT_ONCE


def remind_of_money(db: Connection, now: datetime) -> None:
    """A duty: a kind word the day before; the outbox takes each once."""
    for one in money_requests.ready_before(db, now - REMINDED, MOST_REMINDED):
        letters.tomorrow(db, fund_of(db, one), one, now)


def take_money_as_received(db: Connection, now: datetime) -> bool:
    """A duty: who has said nothing for seven days has received it."""
    found = money_requests.given_before(db, now - KEPT, AT_ONCE)
    for one in found:
        close(db, one, now)
    return len(found) == AT_ONCE


def end_in(db: Connection, member_id: int, left: list[Unit], now: datetime) -> None:
    """Who leaves units asks nothing of their funds any more; what was paid out stays so."""
    unit_ids = [unit.id for unit in left]
    for one in money_requests.of_member(db, member_id, BEFORE_PAID, unit_ids):
        end(db, one, Stage.WITHDRAWN, member_id, now)
