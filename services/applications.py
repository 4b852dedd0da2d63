"""Coordinators answer those who ask to be let in; the first answer counts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.applications import AlreadyListed, Note, NoteKind, clean_answer
from domain.cycles import Span
from domain.joining import AlreadyAnswered, ApplicationGone, clean_reason
from domain.people import Member, Standing, Unit
from services import admissions, places
from services.applying import apply
from services.in_charge import require_in_charge, units_in_charge_of
from services.places import place_free
from services.rights import require_coordinator
from storage import application_notes as notes
from storage import applications, journal, memberships, outbox, people, units
from storage.applications import Queued, Refused
from storage.database import Connection
from storage.roster import Listed

__all__ = ["Queued", "apply", "place_free"]


@dataclass(frozen=True, slots=True)
class Application:
    """Which application is meant: the same person may apply again after a refusal."""

    member_id: int
    applied: int  # seconds since 1970
    unit_id: int = 0  # none is the unit in which the coordinator speaks


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page of the list."""

    listed: list[Queued]
    total: int
    in_list: int  # how many have been put on the waiting list


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything on an application's card."""

    id: int
    name: str
    since: datetime
    unit: Unit
    notes: list[Note]
    stays: list[Span]
    refusals: list[Refused]
    place: int
    free: int | None


def waiting(db: Connection, by: Member, first: int, most: int, now: datetime) -> Waiting:
    """The applications that nobody has answered yet, the oldest first."""
    require_coordinator(db, by.unit.id, by.id, now)
    mine = units_in_charge_of(db, by.unit, now)
    listed = applications.waiting(db, mine, first, most)
    total, in_list = applications.count_waiting(db, mine), applications.count_listed(db, mine)
    return Waiting(listed, total, in_list)


def waiting_list(db: Connection, by: Member, first: int, most: int, now: datetime) -> Waiting:
    """Who waits for a place, the next one first."""
    require_coordinator(db, by.unit.id, by.id, now)
    mine = units_in_charge_of(db, by.unit, now)
    total = applications.count_listed(db, mine)
    return Waiting(applications.listed(db, mine, first, most), total, total)


def find(db: Connection, by: Member, which: Application, now: datetime) -> Listed:
    """The application while it waits; else AlreadyAnswered or ApplicationGone."""
    applicant = _applicant(db, by, which, now)
    return Listed(applicant.id, applicant.name, datetime.fromtimestamp(which.applied, now.tzinfo))


def card(db: Connection, by: Member, which: Application, now: datetime) -> Dossier:
    """Refuses as `find` does."""
    applicant = _applicant(db, by, which, now)
    unit = applicant.unit
    return Dossier(
        id=applicant.id,
        name=applicant.name,
        since=datetime.fromtimestamp(which.applied, now.tzinfo),
        unit=unit,
        notes=notes.of(db, unit.id, applicant.id),
        stays=memberships.stays(db, unit.id, applicant.id),
        refusals=applications.refusals(db, unit.id, applicant.id),
        place=applications.place_in_list(db, unit.id, applicant.id),
        free=places.free(db, unit.id),
    )


def admit(db: Connection, by: Member, which: Application, now: datetime) -> Member:
    """Returns the new member; refuses as `find` does, or with NoPlace."""
    applicant = _applicant(db, by, which, now)
    unit = applicant.unit
    admissions.admit(db, applicant.id, unit, by.id, now)
    journal.note(db, unit.id, by.id, "member.admit", "member", applicant.id, now)
    facts: dict[str, Any] = {"name": applicant.name, "unit": unit.name}
    outbox.put(db, "admitted", _cause(which, unit), applicant.id, now, **facts)
    return applicant


def refuse(db: Connection, by: Member, which: Application, reason: str, now: datetime) -> Member:
    """The applicant is told the reason; refuses as `find`, ReasonMissing, ReasonTooLong."""
    applicant = _applicant(db, by, which, now)
    unit, reason = applicant.unit, clean_reason(reason)
    memberships.answer(
        db,
        unit.id,
        applicant.id,
        Standing.REFUSED,
        answered_by=by.id,
        answered_at=now,
        reason=reason,
        listed_at=None,
    )
    journal.note(db, unit.id, by.id, "member.refuse", "member", applicant.id, now, reason)
    part = "" if unit.parent_id is None else unit.name
    facts: dict[str, Any] = {"reason": reason, "unit": part}
    outbox.put(db, "refused", _cause(which, unit), applicant.id, now, **facts)
    return applicant


def ask(db: Connection, by: Member, which: Application, text: str, now: datetime) -> Member:
    """A question to the applicant; refuses as `find`, AnswerMissing, AnswerTooLong."""
    applicant = _applicant(db, by, which, now)
    unit, text = applicant.unit, clean_answer(text)
    asked = notes.add(db, unit.id, applicant.id, NoteKind.QUESTION, None, text, by.id, now)
    journal.note(db, unit.id, by.id, "application.ask", "member", applicant.id, now)
    facts: dict[str, Any] = {"by": by.name, "unit": unit.name, "question": text, "note": asked}
    outbox.put(db, "application-question", f"question:{asked}", applicant.id, now, **facts)
    return applicant


def put_on_list(db: Connection, by: Member, which: Application, now: datetime) -> int:
    """Which place they have; refuses as `find`, or with AlreadyListed."""
    applicant = _applicant(db, by, which, now)
    unit = applicant.unit
    if applications.listed_at(db, unit.id, applicant.id):
        raise AlreadyListed
    memberships.change(db, unit.id, applicant.id, listed_at=now)
    journal.note(db, unit.id, by.id, "application.list", "member", applicant.id, now)
    place = applications.place_in_list(db, unit.id, applicant.id)
    facts: dict[str, Any] = {"unit": unit.name, "place": place}
    outbox.put(db, "application-listed", _cause(which, unit), applicant.id, now, **facts)
    return place


def _applicant(db: Connection, by: Member, which: Application, now: datetime) -> Member:
    unit = units.find(db, which.unit_id or by.unit.id)
    if unit is None:
        raise ApplicationGone
    require_in_charge(db, unit, by.id, now)
    applicant = people.by_id(db, which.member_id, now, unit.id)
    found = memberships.get(db, unit.id, which.member_id) if applicant else None
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


def _cause(which: Application, unit: Unit) -> str:
    return f"{which.member_id}:{which.applied}:{unit.id}"
