"""What a coordinator's digest tells: a table of sections, each some numbers or nothing.

A new kind of business adds a section here and its words and button in handlers/digest.
"""

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from domain.cycles import A_DAY
from domain.rounds import RoundState
from services import digest_norm
from services.digest_reader import Numbers, Reader
from storage import (
    digest_numbers,
    money_requests,
    outbox,
    project_needs,
    reliefs,
    request_lists,
    roster,
    stock_levels,
    waiting,
)
from storage import rounds as kept_rounds
from storage.database import Connection

__all__ = ["SECTIONS", "Numbers", "Reader"]

# How many projects are named.
NEEDS = 3
# How many items that run low are.
NAMED = 5


@dataclass(frozen=True, slots=True)
class Section:
    """`speaks` tells whether these numbers are worth a letter by themselves."""

    count: Callable[[Connection, Reader], Numbers]
    speaks: Callable[[Numbers], bool] = bool


def yesterday(db: Connection, reader: Reader) -> Numbers:
    people, minutes = digest_numbers.worked_on(db, reader.unit_id, reader.today - A_DAY)
    return {"people": people, "minutes": minutes} if people else {}


def entries(db: Connection, reader: Reader) -> Numbers:
    count = waiting.count(db, reader.me, coordinates=True)
    oldest = waiting.page(db, reader.me, True, 0, 1) if count else []
    return {"count": count, "hours": reader.since(oldest[0].since)} if oldest else {}


def applications(db: Connection, reader: Reader) -> Numbers:
    count = roster.count_applications(db, reader.unit_id)
    oldest = roster.applications(db, reader.unit_id, 0, 1) if count else []
    return {"count": count, "hours": reader.since(oldest[0].since)} if oldest else {}


def leaves(db: Connection, reader: Reader) -> Numbers:
    count, since = reliefs.count_waiting(db, reader.unit_id)
    return {"count": count, "hours": reader.since(since)} if count else {}


def proposals(db: Connection, reader: Reader) -> Numbers:
    count, since = digest_numbers.proposed(db, reader.unit_id)
    return {"count": count, "hours": reader.since(since)} if count else {}


def requests(db: Connection, reader: Reader) -> Numbers:
    """Requests for goods that wait for a coordinator."""
    count, since = request_lists.oldest_waiting(db, reader.unit_id)
    return {"count": count, "hours": reader.since(since)} if count else {}


def money(db: Connection, reader: Reader) -> Numbers:
    """Requests for money and expenses that wait for one in office."""
    count, since = money_requests.oldest_waiting(db, reader.unit_id)
    return {"count": count, "hours": reader.since(since)} if count else {}


def needs(db: Connection, reader: Reader) -> Numbers:
    """The projects that want hours most."""
    found = project_needs.unmet(db, reader.unit_id, reader.cycle, reader.today, NEEDS)
    listed = [{"name": need.name, "minutes": need.unmet} for need in found]
    return {"projects": listed} if listed else {}


def stock(db: Connection, reader: Reader) -> Numbers:
    """What runs low in the stores."""
    found, count = stock_levels.low(db, reader.unit_id, NAMED)
    return {"items": [one._asdict() for one in found], "count": count} if found else {}


def unreached(db: Connection, reader: Reader) -> Numbers:
    """Whom no account reaches any more, and letters that were given up since yesterday.

    Whoever never had a messenger is no news, nor who was put aside on the desk.
    """
    lost = digest_numbers.lost(db, reader.unit_id, reader.now)
    dead = outbox.count_dead(db, reader.unit_id, reader.now - A_DAY)
    return {"members": lost, "letters": dead} if lost or dead else {}


def rounds(db: Connection, reader: Reader) -> Numbers:
    """Those that take wishes, and those that wait to be told what has come."""
    taking = kept_rounds.waits(db, reader.unit_id, RoundState.OPEN)
    waiting_for = kept_rounds.waits(db, reader.unit_id, RoundState.WAITING)
    if not taking.number and not waiting_for.number:
        return {}
    until = (
        taking.deadline.astimezone(ZoneInfo(reader.me.unit.time_zone)) if taking.deadline else None
    )
    numbers = {"count": taking.number + waiting_for.number, "open": taking.number}
    return numbers | {"until": until and until.isoformat(), "waiting": waiting_for.number}


def _never(_: Numbers) -> bool:
    return False


# In the order of being told.
SECTIONS: dict[str, Section] = {
    "yesterday": Section(yesterday, _never),
    "entries": Section(entries),
    "applications": Section(applications),
    "leaves": Section(leaves),
    "requests": Section(requests),
    "money": Section(money),
    "proposals": Section(proposals),
    "norm": Section(digest_norm.count, digest_norm.speaks),
    "rounds": Section(rounds, lambda numbers: bool(numbers["waiting"])),
    "stock": Section(stock, _never),
    "needs": Section(needs, _never),
    "unreached": Section(unreached),
}
