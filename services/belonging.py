"""Who belongs to a unit belongs to all that it is part of; who leaves it leaves its parts too."""

from datetime import date, datetime

from domain.people import Standing, Unit
from services import accounts, booking_time, money_time, requests_time
from services.places import place_free
from services.rights import require_member
from storage import memberships, people, units
from storage.database import Connection


def enter(
    db: Connection,
    member_id: int,
    unit: Unit,
    now: datetime,
    by: int | None = None,
    day: date | None = None,
) -> list[Unit]:
    """The membership begins on a day (today), here and above; returns the units that are new."""
    entered = []
    for one in (unit, *units.above(db, unit)):
        if _begin(db, member_id, one, now, by, day or one.today(now)):
            entered.append(one)
    return entered


def leave(db: Connection, member_id: int, unit: Unit, now: datetime) -> list[Unit]:
    """The membership ends today, here and in all parts of the unit; what was done stays.

    Returns the units that were left.
    """
    within = units.below(db, unit.id)
    left = [units.get(db, one) for one in people.units_of(db, member_id) if one in within]
    for one in left:
        _end(db, member_id, one, now)
        place_free(db, one, now)
    memberships.withdraw_applications(db, member_id, within, now)
    requests_time.end_in(db, member_id, left, now)
    money_time.end_in(db, member_id, left, now)
    booking_time.end_in(db, member_id, left, now)
    return left


def _begin(
    db: Connection, member_id: int, unit: Unit, now: datetime, by: int | None, day: date
) -> bool:
    before = memberships.get(db, unit.id, member_id)
    if before and before.standing is Standing.MEMBER:
        return False
    if before is None:
        memberships.add_membership(db, unit.id, member_id, Standing.APPLICANT, now)
    answer = {"answered_by": by, "answered_at": now, "reason": None}
    standing = {"state": Standing.MEMBER, "joined_on": day, "left_on": None, "listed_at": None}
    memberships.change(db, unit.id, member_id, **standing, **answer)
    memberships.begin_stay(db, unit.id, member_id, day)
    accounts.terms_changed(db, require_member(db, member_id, now, unit.id), day, now)
    return True


def _end(db: Connection, member_id: int, unit: Unit, now: datetime) -> None:
    today, me = unit.today(now), require_member(db, member_id, now, unit.id)
    memberships.change(db, unit.id, member_id, state=Standing.FORMER, left_on=today)
    memberships.end_stay(db, unit.id, member_id, today)
    accounts.terms_changed(db, me, today, now)
    memberships.end_roles(db, unit.id, member_id, now)
    memberships.stop_taking_part(db, member_id, now, unit.id)
