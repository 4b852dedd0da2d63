"""Invitations: a code for one person, whom a coordinator vouches for."""

from datetime import datetime, timedelta

from domain.codes import Purpose, new_code
from domain.people import Member
from services.rights import require_coordinator
from storage import codes, journal
from storage.database import Connection

LASTS = timedelta(days=7)


def invite(db: Connection, by: Member, now: datetime) -> str:
    """A new code; whoever comes with it first is admitted without an answer."""
    require_coordinator(db, by.unit.id, by.id, now)
    code = new_code(Purpose.INVITE)
    codes.add(db, code, now, LASTS, unit_id=by.unit.id, member_id=by.id)
    journal.note(db, by.unit.id, by.id, "invite", "unit", by.unit.id, now)
    return code
