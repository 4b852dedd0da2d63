"""One thing as its reader sees it: what it is now, its coming days, and whose they were before."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.bookings import Booking, Days, free_runs
from domain.equipment import Equipment, NoSuchThing
from domain.people import Member
from services import photos
from services.booking_known import late_days, today_of
from services.equipment import ThingNow, looks_after, seen_now, visible_to
from services.rights import require_member
from storage import bookings, people, units
from storage.database import Connection

# So many days are shown at a glance.
AHEAD = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row of one member's; free where there is no booking."""

    days: Days
    name: str = ""
    is_own: bool = False
    is_free: bool = True


@dataclass(frozen=True, slots=True)
class ThingCard:
    """`own` are the reader's bookings not fetched yet; `used` their late cancels that count."""

    now: ThingNow
    unit: str
    keeper: str
    ahead: list[Stretch]
    own: list[Booking]
    used: int
    looks_after: bool
    others_coming: int

    @property
    def thing(self) -> Equipment:
        return self.now.thing


@dataclass(frozen=True, slots=True)
class Past:
    """Whose days they were."""

    booking: Booking
    name: str


@dataclass(frozen=True, slots=True)
class History:
    thing: Equipment
    past: list[Past]
    total: int


def card(db: Connection, me: Member, equipment_id: int, now: datetime) -> ThingCard:
    """NoSuchThing for one of a unit that the member does not belong to."""
    me = require_member(db, me.id, now)
    thing = visible_to(db, me.id, equipment_id)
    [seen] = seen_now(db, [thing], me.id, now)
    unfetched = bookings.coming(db, thing.id)
    own = [one for one in unfetched if one.member_id == me.id]
    keeper = thing.keeper_id or 0
    return ThingCard(
        now=seen,
        unit=_part(db, me, thing),
        keeper=people.names(db, [keeper]).get(keeper, ""),
        ahead=_ahead(db, thing, me.id, today_of(db, thing, now)),
        own=own,
        used=len(late_days(db, thing, me.id, now)),
        looks_after=looks_after(db, thing, me.id, now),
        others_coming=len(unfetched) - len(own),
    )


def history(
    db: Connection, me: Member, equipment_id: int, first: int, most: int, now: datetime
) -> History:
    """For any member of its unit, the latest first."""
    me = require_member(db, me.id, now)
    thing = visible_to(db, me.id, equipment_id)
    found = bookings.history(db, thing.id, first, most)
    names = people.names(db, [one.member_id for one in found])
    past = [Past(one, names.get(one.member_id, "")) for one in found]
    return History(thing, past, bookings.count(db, thing.id))


def photo(db: Connection, me: Member, equipment_id: int, now: datetime) -> tuple[Equipment, bytes]:
    """NoSuchThing where there is none."""
    me = require_member(db, me.id, now)
    thing = visible_to(db, me.id, equipment_id)
    content = photos.content(db, thing.picture_id or 0)
    if content is None:
        raise NoSuchThing
    return thing, content


def _ahead(db: Connection, thing: Equipment, reader_id: int, today: date) -> list[Stretch]:
    window = Days(today, today + AHEAD)
    held = bookings.of_equipment(db, thing.id, window.first, window.until)
    names = people.names(db, [one.member_id for one in held])
    taken = [
        Stretch(
            Days(max(one.first_day, window.first), min(one.until_day, window.until)),
            names.get(one.member_id, ""),
            is_own=one.member_id == reader_id,
            is_free=False,
        )
        for one in held
    ]
    free = [Stretch(one) for one in free_runs([one.days for one in taken], window)]
    return sorted([*taken, *free], key=lambda one: one.days)


def _part(db: Connection, me: Member, thing: Equipment) -> str:
    """The unit's name where it is another than the reader speaks in."""
    return "" if thing.unit_id == me.unit.id else units.get(db, thing.unit_id).as_part
