"""The applicant's side: apply to a unit, answer its questions, see where it stands, withdraw."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.applications import (
    AlreadyApplied,
    AlreadyMember,
    Note,
    NoteKind,
    QuestionGone,
    UnitClosed,
    clean_answer,
    mark_of,
    open_questions,
    unanswered,
)
from domain.joining import ApplicationGone
from domain.people import Member, Standing, Unit, UnitState
from services import intake
from services.in_charge import in_charge
from services.rights import require_member
from storage import application_notes as notes
from storage import applications, memberships, outbox, people, units
from storage.applications import Queued
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Own:
    """One's own application: since when, what is asked still, which place in the list."""

    unit: Unit
    since: datetime
    form: list[str]  # of the unit's questions those that are open
    asked: Note | None  # what a coordinator wants to know
    place: int


def apply(db: Connection, me: Member, unit_id: int, now: datetime) -> Own:
    """A member asks to be taken into another unit; its coordinators answer.

    Refuses with NotAllowed, UnitClosed, AlreadyMember, AlreadyApplied.
    """
    me = require_member(db, me.id, now)
    unit = units.find(db, unit_id)
    if unit is None or unit.state is not UnitState.OPEN:
        raise UnitClosed
    before = memberships.get(db, unit.id, me.id)
    if before and before.standing is Standing.MEMBER:
        raise AlreadyMember(unit=unit.name)
    if before and before.standing is Standing.APPLICANT:
        raise AlreadyApplied(unit=unit.name)
    if before is None:
        memberships.add_membership(db, unit.id, me.id, Standing.APPLICANT, now)
    again = {"state": Standing.APPLICANT, "applied_at": now, "listed_at": None}
    memberships.change(db, unit.id, me.id, **again)
    return hand_in(db, me.id, unit.id, now)


def mine(db: Connection, me: Member) -> list[Own]:
    """All that I have applied to and that has no answer yet."""
    return [_own(db, one) for one in applications.of_member(db, me.id) if one.name]


def find(db: Connection, me: Member, unit_id: int) -> Own:
    """Else ApplicationGone."""
    return _own(db, _waiting(db, me.id, unit_id))


def hand_in(db: Connection, member_id: int, unit_id: int, now: datetime) -> Own:
    """Coordinators hear of it, once; not before the form's questions are gone through."""
    waits = _waiting(db, member_id, unit_id)
    own = _own(db, waits)
    if not own.form:
        _announce(db, waits, own.unit, now)
    return own


def fill(db: Connection, me: Member, unit_id: int, question: str, text: str, now: datetime) -> Own:
    """The answer to a question of the form; refuses with AnswerMissing, AnswerTooLong."""
    return _fill(db, me, unit_id, question, clean_answer(text), now)


def skip(db: Connection, me: Member, unit_id: int, mark: int, now: datetime) -> Own:
    """Nothing is said to a question of the form; what is answered stays answered."""
    own = find(db, me, unit_id)
    which = [one for one in own.form if mark_of(one) == mark]
    return _fill(db, me, unit_id, which[0], "", now) if which else own


def question(db: Connection, me: Member, note_id: int) -> tuple[Own, Note]:
    """A coordinator's question that waits for my words; else QuestionGone."""
    found = notes.get(db, note_id)
    if found is None or found[1] != me.id:
        raise QuestionGone
    own = find(db, me, found[0])
    if found[2] not in _open(db, me.id, own):
        raise QuestionGone
    return own, found[2]


def reply(db: Connection, me: Member, note_id: int, text: str, now: datetime) -> Own:
    """Who asked reads it; refuses with QuestionGone, AnswerMissing, AnswerTooLong."""
    own, asked = question(db, me, note_id)
    said, name = clean_answer(text), people.names(db, [me.id])[me.id]
    notes.add(db, own.unit.id, me.id, NoteKind.REPLY, asked.text, said, me.id, now)
    facts: dict[str, Any] = {
        "name": name,
        "question": asked.text,
        "text": said,
        "unit_id": own.unit.id,
    }
    facts |= {"applicant": me.id, "applied": int(own.since.timestamp())}
    charged = in_charge(db, own.unit, now)
    for reader in [asked.author_id] if asked.author_id in charged else charged:
        assert reader is not None
        outbox.put(db, "application-replied", f"{me.id}:{asked.id}", reader, now, **facts)
    return find(db, me, own.unit.id)


def withdraw(db: Connection, me: Member, unit_id: int, now: datetime) -> None:
    """A member takes an application back: nothing is left, but where they were here before."""
    _waiting(db, me.id, unit_id)
    before = memberships.get(db, unit_id, me.id)
    assert before is not None
    if before.joined_on or before.answered_at:
        standing = Standing.FORMER if before.joined_on else Standing.REFUSED
        memberships.change(db, unit_id, me.id, state=standing, listed_at=None)
        return
    notes.forget(db, me.id, unit_id)
    applications.drop(db, unit_id, me.id)


def _fill(
    db: Connection, me: Member, unit_id: int, question: str, text: str, now: datetime
) -> Own:
    own = find(db, me, unit_id)
    if question in unanswered([question], notes.of(db, unit_id, me.id)):
        notes.add(db, own.unit.id, me.id, NoteKind.ANSWER, question, text, me.id, now)
    return hand_in(db, me.id, unit_id, now)


def _own(db: Connection, one: Queued) -> Own:
    said = notes.of(db, one.unit_id, one.id)
    asked = open_questions([note for note in said if note.at >= one.since])
    return Own(
        unit=units.get(db, one.unit_id),
        since=one.since,
        form=unanswered(intake.form(db, one.unit_id), said),
        asked=asked[0] if asked else None,
        place=applications.place_in_list(db, one.unit_id, one.id) if one.listed_at else 0,
    )


def _open(db: Connection, member_id: int, own: Own) -> list[Note]:
    said = notes.of(db, own.unit.id, member_id)
    return open_questions([note for note in said if note.at >= own.since])


def _waiting(db: Connection, member_id: int, unit_id: int) -> Queued:
    every = applications.of_member(db, member_id)
    found = next((one for one in every if one.unit_id == unit_id), None)
    if found is None:
        raise ApplicationGone
    return found


def _announce(db: Connection, one: Queued, unit: Unit, now: datetime) -> None:
    applied = int(one.since.timestamp())
    facts: dict[str, Any] = {
        "name": one.name,
        "applicant": one.id,
        "applied": applied,
        "unit_id": unit.id,
    }
    for reader in in_charge(db, unit, now):
        cause = f"{one.id}:{applied}"
        if unit.parent_id is None:
            outbox.put(db, "application", cause, reader, now, **facts)
        else:
            cause = f"{one.id}:{applied}:{unit.id}"
            outbox.put(db, "application-to-unit", cause, reader, now, unit=unit.name, **facts)
