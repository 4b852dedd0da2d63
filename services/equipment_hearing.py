"""Which thing is meant, and which days: in one sentence, or for a thing that is known."""

from dataclasses import dataclass, field
from datetime import date, datetime

from domain.booking_sentence import Meant, read_booking, read_return
from domain.equipment import Equipment
from domain.errors import Refusal
from domain.people import Member
from domain.wording import shorten
from services.booking_known import today_of
from services.equipment import search, visible_to
from services.rights import require_member
from storage import equipment
from storage.database import Connection


class NotBookingDays(Refusal):
    """Facts: `text`, in which no days were found."""

    message_id = "refusal-booking-days"


class NotReturnDay(Refusal):
    """Facts: `text`, which is no day after the first one."""

    message_id = "refusal-booking-return"


@dataclass(frozen=True, slots=True)
class HeardThing:
    """One of `likely` is meant where the thing is not known; `days` as of `BookingWords`."""

    words: str
    thing: Equipment | None = None
    likely: list[Equipment] = field(default_factory=list)
    days: tuple[Meant, ...] | None = None


def hear(db: Connection, me: Member, text: str, now: datetime) -> HeardThing:
    """`дрель`, `дрель с пятницы на 3 дня`: days by the clock of the thing's unit."""
    me = require_member(db, me.id, now)
    said = read_booking(text, me.unit.today(now))
    found = search(db, me, said.words, now)
    if found.certain is None:
        likely = [one for each in found.likely if (one := equipment.get(db, each))]
        return HeardThing(said.words, None, likely, said.days)
    thing = visible_to(db, me.id, found.certain)
    days = read_booking(text, today_of(db, thing, now)).days
    return HeardThing(said.words, thing, [thing], days)


def days(
    db: Connection, me: Member, equipment_id: int, text: str, now: datetime
) -> tuple[Meant, ...]:
    """Of a thing that is known; NotBookingDays, NoSuchThing."""
    me = require_member(db, me.id, now)
    thing = visible_to(db, me.id, equipment_id)
    found = read_booking(text, today_of(db, thing, now)).days
    if not found:
        raise NotBookingDays(text=shorten(text))
    return found


def return_days(text: str, first: date) -> tuple[date, ...]:
    """NotReturnDay."""
    found = read_return(text, first)
    if not found:
        raise NotReturnDay(text=shorten(text))
    return found
