"""What goes when a person is forgotten: how to reach them, and the words by and about them.

Entries, lines of accounts and days of membership stay, so that every sum is as it was.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, delete, or_, select, update

from domain.people import Account, Standing
from domain.reliefs import ReliefState
from storage.database import Connection
from storage.personal.acts import is_about
from storage.tables import (
    account,
    application_note,
    booking,
    consent,
    conversation,
    entry,
    handover,
    journal,
    labour_line,
    member,
    membership,
    one_time_code,
    outbox,
    quiet,
    relief,
    request,
    request_note,
    role,
    timer,
    wish,
    wrong_guess,
)

Ids = Sequence[int]
# Where there were words about the person; what is told of them is that there were some.
REMOVED = "—"
SETTINGS = {
    "language": None,
    "time_zone": None,
    "reminder_hour": None,
    "digest_hour": None,
    "unit_id": None,
    "weekly_letter": False,
}


def delete_accounts(db: Connection, ids: Ids, accounts: Sequence[Account]) -> None:
    """And all that is known by an account's number: conversations, letters, codes, guesses."""
    for who in accounts:
        for table, number in (
            (conversation, conversation.c.person_id),
            (conversation, conversation.c.chat_id),
            (one_time_code, one_time_code.c.external_id),
            (wrong_guess, wrong_guess.c.external_id),
            (outbox, outbox.c.external_id),
        ):
            theirs = (table.c.network == who.network, number == who.external_id)
            db.execute(delete(table).where(*theirs))
    _delete(db, account, account.c.member_id.in_(ids))


def delete_words(db: Connection, ids: Ids) -> None:
    """Rows that are of no use to anybody else."""
    for table in (outbox, application_note, one_time_code, consent, quiet, timer):
        _delete(db, table, table.c.member_id.in_(ids))


def blank_words(db: Connection, ids: Ids) -> None:
    """Notes and reasons; a reason for leave may tell of one's health."""
    db.execute(update(entry).where(entry.c.member_id.in_(ids)).values(note=""))
    for reason, of in (
        (entry.c.reason, entry.c.member_id),
        (labour_line.c.reason, labour_line.c.member_id),
        (relief.c.reason, relief.c.member_id),
        (relief.c.answer, relief.c.member_id),
        (membership.c.reason, membership.c.member_id),
        (role.c.ground, role.c.member_id),
        (request.c.reason, request.c.member_id),
        (request.c.answer, request.c.member_id),
        (request_note.c.text, request_note.c.author_id),
        (wish.c.reason, wish.c.member_id),
        (booking.c.reason, booking.c.member_id),
        (handover.c.note, handover.c.offered_by),
    ):
        _blank(db, reason, of.in_(ids))
    asked = select(request.c.id).where(request.c.member_id.in_(ids))
    _blank(db, request_note.c.text, request_note.c.request_id.in_(asked))
    _blank(db, journal.c.reason, _told_in_journal(ids))


def end_requests(db: Connection, ids: Ids, now: datetime) -> None:
    """Nobody need answer what they have asked for."""
    asked = (relief.c.member_id.in_(ids), relief.c.state == ReliefState.ASKED)
    withdrawn = {"state": ReliefState.WITHDRAWN, "answered_at": now}
    db.execute(update(relief).where(*asked).values(**withdrawn))
    applied = (membership.c.member_id.in_(ids), membership.c.state == Standing.APPLICANT)
    for state, came in ((Standing.FORMER, True), (Standing.REFUSED, False)):
        has_joined = membership.c.joined_on.is_not(None) == came
        db.execute(update(membership).where(*applied, has_joined).values(state=state))


def rename(db: Connection, ids: Ids, name: str, now: datetime) -> None:
    values = {"name": name, "forgotten_at": now, **SETTINGS}
    db.execute(update(member).where(member.c.id.in_(ids)).values(**values))


def _told_in_journal(ids: Ids) -> ColumnElement[bool]:
    """About the person, or written by them; what was decided for a whole unit stays."""
    theirs = and_(journal.c.author_id.in_(ids), journal.c.subject != "unit")
    return or_(is_about(ids), theirs)


def _blank(db: Connection, words: Any, where: ColumnElement[bool]) -> None:
    db.execute(update(words.table).where(where, words.is_not(None)).values({words: REMOVED}))


def _delete(db: Connection, table: Table, where: ColumnElement[bool]) -> None:
    db.execute(delete(table).where(where))


def refused_before(db: Connection, moment: datetime) -> int | None:
    """Somebody who was refused before this moment, belongs nowhere and never did."""
    known = select(membership.c.member_id).where(
        or_(membership.c.state != Standing.REFUSED, membership.c.joined_on.is_not(None))
    )
    found = (
        select(member.c.id)
        .join(membership, membership.c.member_id == member.c.id)
        .where(member.c.forgotten_at.is_(None), member.c.id.not_in(known))
        .where(membership.c.answered_at < moment)
    )
    return db.execute(found.limit(1)).scalar_one_or_none()


def half_made_before(db: Connection, moment: datetime) -> int | None:
    """Somebody who has agreed to everything and then never said their name."""
    begun = (member.c.name == "", member.c.created_at < moment, member.c.forgotten_at.is_(None))
    return db.execute(select(member.c.id).where(*begun).limit(1)).scalar_one_or_none()
