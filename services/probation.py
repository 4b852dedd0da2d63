"""A time on trial: part of the norm for a while, a word from coordinators at its end.

Nobody is put out by silence: where no answer comes, the member stays.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from domain.applications import WHOLE_NORM
from domain.cycles import Span
from domain.people import Unit
from domain.reliefs import Relief, ReliefKind, ReliefState
from locales import words
from services import accounts
from services.in_charge import in_charge
from services.intake import probation_of
from services.rights import require_member
from storage import applications, done_once, memberships, outbox, reliefs, units
from storage.applications import OnTrial
from storage.database import Connection

# An end that was missed while the bot stood still is told for so long after.
LATE = timedelta(days=60)
AWAKE = range(9, 22)


@dataclass(frozen=True, slots=True)
class Trial:
    """Whose, where, and the last day as it was shown: it may have been settled since."""

    unit_id: int
    member_id: int
    until: date


def begin(db: Connection, member_id: int, unit: Unit, by: int | None, now: datetime) -> None:
    """From today on, where the unit has a probation at all."""
    probation = probation_of(db, unit.id)
    if not probation.days:
        return
    last = probation.last_day(unit.today(now))
    memberships.change(db, unit.id, member_id, probation_until=last)
    relieve(db, member_id, unit, Span(unit.today(now), last), by, now)
    terms: dict[str, Any] = {"until": last.isoformat(), "quarters": probation.quarters}
    tell(db, "probation-begun", Trial(unit.id, member_id, last), unit, now, terms)


def end_probations(db: Connection, now: datetime) -> None:
    """The duty: on the day after the last both sides hear of it, once, by daylight."""
    tomorrow = now.date() + timedelta(1)
    ends = applications.on_trial(db, tomorrow - LATE, tomorrow)
    told = done_once.done(db, [_name(one) for one in ends])
    for one in ends:
        unit = units.get(db, one.unit_id)
        if _name(one) not in told and _is_over(unit, one.until, now):
            done_once.mark(db, _name(one), now)
            _tell_both(db, one, unit, now)


def relieve(
    db: Connection, member_id: int, unit: Unit, days: Span, by: int | None, now: datetime
) -> None:
    """A share of the norm, in whose accounts ever it is reckoned."""
    quarters = probation_of(db, unit.id).quarters
    if quarters == WHOLE_NORM:
        return
    given = Relief(
        id=0,
        unit_id=unit.norm_unit_id,
        member_id=member_id,
        kind=ReliefKind.SHARE,
        days=days,
        part=Fraction(quarters, WHOLE_NORM),
        reason=words(unit.language)("probation-relief"),
        state=ReliefState.GRANTED,
        asked_by=by or member_id,
        asked_at=now,
        answered_by=by or member_id,
        answered_at=now,
    )
    reliefs.add(db, given)
    member = require_member(db, member_id, now, unit.norm_unit_id)
    accounts.terms_changed(db, member, days.first, now)


def _tell_both(db: Connection, one: OnTrial, unit: Unit, now: datetime) -> None:
    which = Trial(unit.id, one.member_id, one.until)
    tell(db, "probation-over", which, unit, now)
    facts: dict[str, Any] = {
        "name": one.name,
        "member": one.member_id,
        "unit": unit.name,
        "unit_id": unit.id,
    }
    for reader in in_charge(db, unit, now):
        if reader != one.member_id:
            until = one.until.isoformat()
            outbox.put(db, "probation-ends", _name(one), reader, now, until=until, **facts)


def tell(
    db: Connection,
    kind: str,
    which: Trial,
    unit: Unit,
    now: datetime,
    facts: dict[str, Any] | None = None,
) -> None:
    cause = f"{which.member_id}:{unit.id}:{which.until}"
    outbox.put(db, kind, cause, which.member_id, now, unit=unit.name, **(facts or {}))


def _is_over(unit: Unit, until: date, now: datetime) -> bool:
    is_day = now.astimezone(ZoneInfo(unit.time_zone)).hour in AWAKE
    return unit.today(now) > until and is_day


def _name(one: OnTrial) -> str:
    return f"probation:{one.unit_id}:{one.member_id}:{one.until}"
