"""Invitations: links for one or for many, whom a coordinator vouches for."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.codes import Purpose, new_code
from domain.joining import InviteSpent
from domain.people import Member
from services.rights import NotAllowed, require_coordinator
from storage import codes, invitations, journal
from storage.database import Connection
from storage.invitations import Invitation

__all__ = ["LASTS", "Invitation", "Living", "card", "invite", "living", "revoke"]

LASTS = timedelta(days=7)
USES = (1, 5, 20, 100)
TERMS = (1, 7, 30)


@dataclass(frozen=True, slots=True)
class Living:
    """A page of the list."""

    listed: list[Invitation]
    total: int


def invite(
    db: Connection, by: Member, now: datetime, uses: int = 1, days: int = LASTS.days
) -> str:
    """A new code for the unit; so many of those who come with it need no answer."""
    require_coordinator(db, by.unit.id, by.id, now)
    if uses not in USES or days not in TERMS:
        raise NotAllowed
    code, lasts = new_code(Purpose.INVITE), timedelta(days)
    codes.add(db, code, now, lasts, unit_id=by.unit.id, member_id=by.id, uses=uses)
    journal.note(db, by.unit.id, by.id, "invite", "unit", by.unit.id, now, uses=uses, days=days)
    return code


def living(db: Connection, by: Member, first: int, most: int, now: datetime) -> Living:
    """Those of the unit that still let somebody in, the newest first."""
    require_coordinator(db, by.unit.id, by.id, now)
    listed = invitations.living(db, by.unit.id, now, first, most)
    return Living(listed, invitations.count(db, by.unit.id, now))


def card(
    db: Connection, by: Member, invitation_id: int, now: datetime
) -> tuple[Invitation, list[str]]:
    """And who has come by it; else InviteSpent."""
    require_coordinator(db, by.unit.id, by.id, now)
    found = invitations.find(db, by.unit.id, invitation_id, now)
    if found is None:
        raise InviteSpent
    return found, invitations.came_by(db, by.unit.id, found)


def revoke(db: Connection, by: Member, invitation_id: int, now: datetime) -> None:
    """Who has come by it stays; InviteSpent where it is of no use already."""
    require_coordinator(db, by.unit.id, by.id, now)
    if not invitations.revoke(db, by.unit.id, invitation_id, now):
        raise InviteSpent
    journal.note(db, by.unit.id, by.id, "invite.revoke", "invitation", invitation_id, now)
