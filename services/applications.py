"""Coordinators answer those who ask to join; the first answer counts."""

from dataclasses import dataclass
from datetime import datetime

from domain.joining import AlreadyAnswered, ApplicationGone, clean_reason
from domain.people import Member, Standing
from services import joining
from services.rights import require_coordinator
from storage import journal, memberships, outbox, people, roster
from storage.database import Connection
from storage.roster import Listed


@dataclass(frozen=True, slots=True)
class Application:
    """Which application is meant: the same person may apply again after a refusal."""

    member_id: int
    applied: int  # seconds since 1970


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page of the list."""

    listed: list[Listed]
    total: int


def waiting(db: Connection, by: Member, first: int, most: int, now: datetime) -> Waiting:
    """The applications of the unit that nobody has answered yet, the oldest first."""
    require_coordinator(db, by.unit.id, by.id, now)
    listed = roster.applications(db, by.unit.id, first, most)
    return Waiting(listed, roster.count_applications(db, by.unit.id))


def find(db: Connection, by: Member, which: Application, now: datetime) -> Listed:
    """The application while it waits; else AlreadyAnswered or ApplicationGone."""
    require_coordinator(db, by.unit.id, by.id, now)
    applicant = _applicant(db, by, which, now)
    return Listed(applicant.id, applicant.name, datetime.fromtimestamp(which.applied, now.tzinfo))


def admit(db: Connection, by: Member, which: Application, now: datetime) -> Member:
    """Returns the new member; refuses with NotAllowed, AlreadyAnswered, ApplicationGone."""
    require_coordinator(db, by.unit.id, by.id, now)
    applicant = _applicant(db, by, which, now)
    joining.admit(db, applicant, by.id, now)
    journal.note(db, by.unit.id, by.id, "member.admit", "member", applicant.id, now)
    outbox.put(
        db, "admitted", _cause(which), applicant.id, now, name=applicant.name, unit=by.unit.name
    )
    return applicant


def refuse(db: Connection, by: Member, which: Application, reason: str, now: datetime) -> Member:
    """The applicant is told the reason; refuses as `admit`, ReasonMissing, ReasonTooLong."""
    require_coordinator(db, by.unit.id, by.id, now)
    applicant = _applicant(db, by, which, now)
    reason = clean_reason(reason)
    memberships.answer(
        db,
        by.unit.id,
        applicant.id,
        Standing.REFUSED,
        answered_by=by.id,
        answered_at=now,
        reason=reason,
    )
    journal.note(db, by.unit.id, by.id, "member.refuse", "member", applicant.id, now, reason)
    outbox.put(db, "refused", _cause(which), applicant.id, now, reason=reason)
    return applicant


def _applicant(db: Connection, by: Member, which: Application, now: datetime) -> Member:
    applicant = people.by_id(db, which.member_id, now)
    found = memberships.get(db, by.unit.id, which.member_id) if applicant else None
    if found is None or applicant is None or not applicant.name:
        raise ApplicationGone
    is_same = int(found.applied_at.timestamp()) == which.applied
    if is_same and found.standing is Standing.APPLICANT:
        return applicant
    if found.answered_at is None or (is_same and found.standing is Standing.FORMER):
        raise ApplicationGone
    admitted = is_same and found.standing is Standing.MEMBER
    outcome = Standing.MEMBER if admitted else Standing.REFUSED
    name = people.names(db, [found.answered_by or 0]).get(found.answered_by or 0, "")
    raise AlreadyAnswered(name=name, outcome=outcome.value)


def _cause(which: Application) -> str:
    return f"{which.member_id}:{which.applied}"
