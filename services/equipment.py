"""Things that the cooperative lends: those of all the units one belongs to, as they are now."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.bookings import A_DAY, Booking, BookingState
from domain.equipment import Equipment, EquipmentState, NoSuchThing
from domain.people import Member, Unit
from services.finding import Found, find, split_project
from services.in_charge import in_charge
from services.rights import require_member
from storage import bookings, equipment, people, units
from storage.database import Connection


class Situation(StrEnum):
    FREE = "free"
    HELD = "held"  # in somebody's hands
    OVERDUE = "overdue"
    BOOKED = "booked"  # for today, not fetched yet
    REPAIR = "repair"
    LOST = "lost"
    WRITTEN_OFF = "written-off"


NOT_READY = {
    EquipmentState.REPAIR: Situation.REPAIR,
    EquipmentState.LOST: Situation.LOST,
    EquipmentState.WRITTEN_OFF: Situation.WRITTEN_OFF,
}


@dataclass(frozen=True, slots=True)
class ThingNow:
    """`until`: till when it is held or booked; for a free one the first booked day, if any."""

    thing: Equipment
    situation: Situation
    name: str = ""
    until: date | None = None
    is_own: bool = False


def listing(db: Connection, me: Member, now: datetime) -> list[ThingNow]:
    """What one has in hand or has booked first, the others by name."""
    me = require_member(db, me.id, now)
    things = equipment.of_units(db, people.units_of(db, me.id))
    found = seen_now(db, things, me.id, now)
    own = {one.equipment_id for one in bookings.of_member(db, me.id)}
    own |= {one.id for one in things if one.holder_id == me.id}
    return sorted(found, key=lambda one: one.thing.id not in own)


def seen_now(
    db: Connection, things: Sequence[Equipment], reader_id: int, now: datetime
) -> list[ThingNow]:
    """All of them at one look."""
    if not things:
        return []
    zones = {one: units.get(db, one) for one in {thing.unit_id for thing in things}}
    today = {one: unit.today(now) for one, unit in zones.items()}
    held = bookings.of_many(db, [one.id for one in things], min(today.values()) - A_DAY)
    by_thing: dict[int, list[Booking]] = defaultdict(list)
    for one in held:
        by_thing[one.equipment_id].append(one)
    names = _names(db, things, held)
    return [
        _seen(thing, by_thing[thing.id], today[thing.unit_id], names, reader_id)
        for thing in things
    ]


def _seen(
    thing: Equipment, held: list[Booking], today: date, names: dict[int, str], reader_id: int
) -> ThingNow:
    if not thing.is_ready:
        return ThingNow(thing, NOT_READY[thing.state], is_own=thing.holder_id == reader_id)
    if thing.holder_id is not None:
        until = _due(thing.holder_id, held)
        late = until is not None and until < today
        what = Situation.OVERDUE if late else Situation.HELD
        name = names.get(thing.holder_id, "")
        return ThingNow(thing, what, name, until, thing.holder_id == reader_id)
    coming = [one for one in held if one.until_day > today]
    if coming and today in coming[0].days:
        first = coming[0]
        owner = first.member_id
        name = names.get(owner, "")
        return ThingNow(thing, Situation.BOOKED, name, first.until_day, owner == reader_id)
    return ThingNow(thing, Situation.FREE, until=coming[0].first_day if coming else None)


def _due(holder_id: int, held: list[Booking]) -> date | None:
    taken = [one for one in held if one.state is BookingState.TAKEN]
    return next((one.until_day for one in taken if one.member_id == holder_id), None)


def _names(db: Connection, things: Sequence[Equipment], held: list[Booking]) -> dict[int, str]:
    known = {one.holder_id for one in things if one.holder_id}
    return people.names(db, [*(known | {one.member_id for one in held})])


def visible_to(db: Connection, member_id: int, equipment_id: int) -> Equipment:
    """NoSuchThing for one of a unit that the member does not belong to."""
    found = equipment.get(db, equipment_id)
    if found is None or found.unit_id not in people.units_of(db, member_id):
        raise NoSuchThing
    return found


def search(db: Connection, me: Member, words: str, now: datetime) -> Found:
    """Which thing is meant by the words, or by some of them."""
    me = require_member(db, me.id, now)
    names = {one.id: one.name for one in equipment.of_units(db, people.units_of(db, me.id))}
    found = find(words, names)
    return found if found.likely else split_project(words, names)[0]


def unit_of(db: Connection, thing: Equipment) -> Unit:
    return units.get(db, thing.unit_id)


def looks_after(db: Connection, thing: Equipment, member_id: int, now: datetime) -> bool:
    """In office in its unit, or in the nearest above that has anybody."""
    return member_id in in_charge(db, unit_of(db, thing), now)
