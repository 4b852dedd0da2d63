"""What coordinators say at the end of a time on trial; the first answer counts."""

from datetime import date, datetime, timedelta
from typing import Any

from domain.applications import (
    LONGEST_PROBATION,
    MembersTimerRuns,
    NotAProbation,
    ProbationSettled,
)
from domain.cycles import Span
from domain.joining import LastCoordinator, clean_reason
from domain.people import Member, Unit
from services import belonging
from services.in_charge import require_in_charge
from services.probation import Trial, relieve, tell
from services.rights import NotAllowed
from storage import applications, journal, memberships, people, timers, units
from storage.database import Connection


def show(db: Connection, by: Member, which: Trial, now: datetime) -> tuple[Member, Unit]:
    """Whose it is, while it waits for a word; refuses with NotAllowed, ProbationSettled."""
    unit = units.find(db, which.unit_id)
    if unit is None or which.member_id == by.id:
        raise NotAllowed
    require_in_charge(db, unit, by.id, now)
    member = people.by_id(db, which.member_id, now, unit.id)
    until = applications.probation_until(db, unit.id, which.member_id)
    if member is None or not member.belongs or until != which.until:
        raise ProbationSettled
    return member, unit


def keep(db: Connection, by: Member, which: Trial, now: datetime) -> Member:
    """A member like all others from now on; refuses as `show` does."""
    member, unit = show(db, by, which, now)
    _settle(db, which, None)
    _journal(db, by, which, "keep", now)
    tell(db, "probation-passed", which, unit, now)
    return member


def extend(db: Connection, by: Member, which: Trial, days: int, now: datetime) -> date:
    """Returns the new last day; refuses as `show`, or with NotAProbation."""
    _, unit = show(db, by, which, now)
    if not 0 < days <= LONGEST_PROBATION:
        raise NotAProbation(most=LONGEST_PROBATION)
    first = max(unit.today(now), which.until + timedelta(1))
    last = first + timedelta(days - 1)
    _settle(db, which, last)
    relieve(db, which.member_id, unit, Span(first, last), by.id, now)
    _journal(db, by, which, "extend", now, days=days)
    tell(db, "probation-extended", which, unit, now, {"until": last.isoformat()})
    return last


def part(db: Connection, by: Member, which: Trial, reason: str, now: datetime) -> Member:
    """The membership ends, with a reason; refuses as `show`, MembersTimerRuns, LastCoordinator."""
    member, unit = show(db, by, which, now)
    reason = clean_reason(reason)
    if timers.of(db, member.id):
        raise MembersTimerRuns(name=member.name)
    if people.coordinators(db, unit.id, now) == [member.id]:
        raise LastCoordinator
    _settle(db, which, None)
    belonging.leave(db, member.id, unit, now)
    memberships.change(db, unit.id, member.id, reason=reason, answered_by=by.id, answered_at=now)
    journal.note(db, unit.id, by.id, "probation.part", "member", member.id, now, reason)
    tell(db, "parted", which, unit, now, {"reason": reason})
    return member


def _settle(db: Connection, which: Trial, until: date | None) -> None:
    if not applications.settle_probation(db, which.unit_id, which.member_id, which.until, until):
        raise ProbationSettled


def _journal(
    db: Connection, by: Member, which: Trial, act: str, now: datetime, **facts: Any
) -> None:
    who = which.member_id
    journal.note(db, which.unit_id, by.id, f"probation.{act}", "member", who, now, **facts)
