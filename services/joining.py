"""The way in: nothing is kept of a stranger before both consents; then comes an application."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.codes import Purpose, purpose_of
from domain.joining import AlreadyHere, ApplicationGone, DocumentsChanged, InviteSpent, clean_name
from domain.people import Account, Member, Role, Standing, Unit, UnitState
from services import admissions, applying, documents, places
from services.documents import PRINCIPLES, PRIVACY
from services.doors import opens, root
from services.rights import require_member
from storage import application_notes as notes
from storage import applications, codes, journal, memberships, outbox, people
from storage import documents as kept
from storage.codes import Code
from storage.database import Connection
from storage.documents import Document


@dataclass(frozen=True, slots=True)
class Accepted:
    """The versions that were shown in a language and accepted."""

    language: str
    principles: int
    privacy: int


class Outcome(StrEnum):
    ADMITTED = "admitted"
    IN_OFFICE = "in-office"  # admitted by the owner's code, as a coordinator
    WAITING = "waiting"
    SPENT = "spent"  # waiting all the same, for the code is of no use any more
    FULL = "full"  # waiting all the same, for there is no room just now


_ADMISSIONS = {Purpose.INVITE: Outcome.ADMITTED, Purpose.OWNER: Outcome.IN_OFFICE}


def begin(
    db: Connection, account: Account, accepted: Accepted, now: datetime, code: str = ""
) -> Member:
    """Both consents are given: the stranger becomes an applicant whose name is still to be asked.

    To the unit that a code is for, else to the cooperative.
    Refuses with AlreadyHere, DocumentsChanged.
    """
    if people.by_account(db, account, now):
        raise AlreadyHere
    agreed = _check(db, accepted)
    member_id = people.add_member(db, "", accepted.language, None, now)
    people.add_account(db, account, member_id, now)
    unit = opens(db, code, now) or root(db)
    memberships.add_membership(db, unit.id, member_id, Standing.APPLICANT, now)
    _agree(db, member_id, agreed, now)
    return _known(db, member_id, now)


def complete(
    db: Connection, me: Member, name: str, time_zone: str | None, code: str, now: datetime
) -> Outcome:
    """The name is known: the application goes out, or a code admits at once.

    time_zone None is the unit's. Refuses with NameMissing, NameTooLong, AlreadyHere.
    """
    me = _known(db, me.id, now)
    if not is_half_made(me):
        raise AlreadyHere
    people.change_member(db, me.id, name=clean_name(name), time_zone=time_zone)
    memberships.change(db, me.unit.id, me.id, applied_at=now)
    return _arrive(db, _known(db, me.id, now), code, now)


def apply_again(
    db: Connection, me: Member, accepted: Accepted, code: str, now: datetime
) -> Outcome:
    """Who was refused or has left asks anew; what they did before is kept."""
    me = _known(db, me.id, now)
    if me.standing not in (Standing.REFUSED, Standing.FORMER):
        raise AlreadyHere
    _agree(db, me.id, _check(db, accepted), now)
    memberships.change(db, me.unit.id, me.id, state=Standing.APPLICANT, applied_at=now)
    return _arrive(db, _known(db, me.id, now), code, now)


def enter(db: Connection, me: Member, code: str, now: datetime) -> Outcome:
    """A waiting applicant has got an invitation or an owner's code; else InviteSpent."""
    me = _known(db, me.id, now)
    if me.standing is not Standing.APPLICANT or is_half_made(me):
        raise AlreadyHere
    outcome = _admitted_by(db, me, code, now)
    if outcome is None:
        raise InviteSpent
    return outcome


def come(db: Connection, me: Member, code: str, now: datetime) -> Unit | None:
    """A member has got an invitation of another unit; None for who belongs to it anyway.

    Refuses with InviteSpent, NoPlace.
    """
    me = require_member(db, me.id, now)
    unit = opens(db, code, now)
    if unit is None:
        raise InviteSpent
    if unit.id in people.units_of(db, me.id):
        return None
    places.check_room(db, me.id, unit)
    _admitted_by(db, me, code, now)
    return unit


def withdraw(db: Connection, me: Member, now: datetime) -> None:
    """Take the application back; of who has never been answered nothing is left."""
    me = _known(db, me.id, now)
    before = memberships.get(db, me.unit.id, me.id)
    if before is None or before.standing is not Standing.APPLICANT:
        raise ApplicationGone
    if before.joined_on or before.answered_at:
        standing = Standing.FORMER if before.joined_on else Standing.REFUSED
        memberships.change(db, me.unit.id, me.id, state=standing, listed_at=None)
        return
    notes.forget(db, me.id)
    applications.forget_letters(db, me.id)
    kept.forget_consents(db, me.id)
    memberships.erase(db, me.id)


def is_half_made(me: Member) -> bool:
    """Consents are given, the name is not."""
    return me.standing is Standing.APPLICANT and not me.name


def _arrive(db: Connection, me: Member, code: str, now: datetime) -> Outcome:
    admitted = _admitted_by(db, me, code, now) if code else None
    if admitted and admitted is not Outcome.FULL:
        return admitted
    applying.hand_in(db, me.id, me.unit.id, now)
    return admitted or (Outcome.SPENT if code else Outcome.WAITING)


def _admitted_by(db: Connection, me: Member, code: str, now: datetime) -> Outcome | None:
    """What the code was good for; None where it is of no use. A full unit does not use it up."""
    unit = opens(db, code, now)
    if unit is None:
        return None
    if purpose_of(code) is Purpose.INVITE and not _takes_in(db, me, unit):
        return Outcome.FULL
    used = codes.use(db, code, now, *_ADMISSIONS)
    return _let_in(db, me, unit, used, now) if used else None


def _takes_in(db: Connection, me: Member, unit: Unit) -> bool:
    return unit.state is UnitState.OPEN and places.has_room(db, me.id, unit)


def _let_in(db: Connection, me: Member, unit: Unit, used: Code, now: datetime) -> Outcome:
    admissions.enter(db, me.id, unit, used.member_id, now)
    act = f"member.by-{used.purpose}"
    journal.note(db, unit.id, used.member_id, act, "member", me.id, now, invitation=used.id)
    if used.purpose is Purpose.OWNER:
        people.add_role(db, unit.id, me.id, Role.COORDINATOR, now)
    elif used.member_id:
        cause = f"{me.id}:{now.timestamp():.0f}"
        outbox.put(db, "guest-joined", cause, used.member_id, now, name=me.name)
    return _ADMISSIONS[used.purpose]


def _check(db: Connection, accepted: Accepted) -> list[Document]:
    """What was agreed to, where it is still the newest; else DocumentsChanged."""
    shown = {PRINCIPLES: accepted.principles, PRIVACY: accepted.privacy}
    agreed = [documents.read(db, name, accepted.language) for name in shown]
    if [one.version for one in agreed] != list(shown.values()):
        raise DocumentsChanged
    return agreed


def _agree(db: Connection, member_id: int, agreed: list[Document], now: datetime) -> None:
    for document in agreed:
        kept.agree(db, member_id, document, now)


def _known(db: Connection, member_id: int, now: datetime) -> Member:
    me = people.by_id(db, member_id, now)
    if me is None:
        raise ApplicationGone
    return me
