"""Standing requests: made anew on the first day of each week or month, till they are ended."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain.errors import Refusal
from domain.people import Member
from domain.requests import CreditShort, NoSuchRequest
from domain.standing_requests import MOST, Every, StandingRequest, TooManyStanding, first_after
from services import items
from services import requests_letters as letters
from services.requests import Wanted, ask
from services.rights import NotAllowed, require_member
from storage import items as kept_items
from storage import people, standing_requests, units
from storage.database import Connection

# So many at a tick, so that no transaction is long.
AT_ONCE, LOOKED_AT = 50, 1000
# Not in the night: what is set aside is told of at once.
HOUR = time(8)


def add(
    db: Connection, me: Member, wanted: list[Wanted], every: Every, now: datetime
) -> list[StandingRequest]:
    """All or none, from the first day of the next week or month; NoSuchItem, TooManyStanding."""
    me = require_member(db, me.id, now)
    return [_add(db, me, one, every, now) for one in wanted]


def _add(
    db: Connection, me: Member, wanted: Wanted, every: Every, now: datetime
) -> StandingRequest:
    item = items.visible_to(db, me.id, wanted.item_id)
    if standing_requests.count(db, me.id) >= MOST:
        raise TooManyStanding(most=MOST)
    new = standing_requests.add(
        db,
        now,
        unit_id=item.unit_id,
        member_id=me.id,
        item_id=item.id,
        amount=wanted.amount,
        every=every,
        next_on=first_after(units.get(db, item.unit_id).today(now), every),
    )
    return own(db, me, new, now)


def of_member(db: Connection, me: Member, now: datetime) -> list[tuple[StandingRequest, str, str]]:
    """One's own, each with the item's name and measure."""
    me = require_member(db, me.id, now)
    found = []
    for one in standing_requests.of_member(db, me.id):
        item = kept_items.get(db, one.item_id)
        found.append((one, item.name if item else "", item.measure.value if item else ""))
    return found


def own(db: Connection, me: Member, standing_id: int, now: datetime) -> StandingRequest:
    """NoSuchRequest for another's and for one that has ended."""
    require_member(db, me.id, now)
    one = standing_requests.get(db, standing_id)
    if one is None or one.member_id != me.id:
        raise NoSuchRequest
    return one


def end(db: Connection, me: Member, standing_id: int, now: datetime) -> StandingRequest:
    one = own(db, me, standing_id, now)
    standing_requests.end(db, one.id, now)
    return one


def make_standing(db: Connection, now: datetime) -> bool:
    """A duty: each whose day has come asks once, however long the bot was out; True for more."""
    due = standing_requests.due(db, now.date() + date.resolution, LOOKED_AT)
    ripe = [one for one in due if _has_come(db, one, now)][:AT_ONCE]
    for one in ripe:
        unit = units.get(db, one.unit_id)
        standing_requests.go_on(db, one.id, first_after(unit.today(now), one.every))
        _make(db, one, now)
    return len(ripe) == AT_ONCE


def _has_come(db: Connection, one: StandingRequest, now: datetime) -> bool:
    local = now.astimezone(ZoneInfo(units.get(db, one.unit_id).time_zone))
    return (one.next_on, HOUR) <= (local.date(), local.time())


def _make(db: Connection, one: StandingRequest, now: datetime) -> None:
    """Where it can't be made the member learns why; of a retired item it ends."""
    item = kept_items.get(db, one.item_id)
    me = people.by_id(db, one.member_id, now)
    if item is None or me is None:
        return
    told = (item.name, one.id, one.member_id)
    try:
        made = ask(db, me, Wanted(one.item_id, one.amount), now, standing_id=one.id)
    except (items.NoSuchItem, NotAllowed):
        standing_requests.end(db, one.id, now)
        letters.standing_failed(db, *told, "gone", now)
    except CreditShort:
        letters.standing_failed(db, *told, "credit", now)
    except Refusal:
        letters.standing_failed(db, *told, "round", now)
    else:
        letters.standing_made(db, item, made, now)
