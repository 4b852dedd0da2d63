"""Who may do what: asked anew inside the transaction that does it, not of what was shown."""

from datetime import datetime

from domain.errors import Refusal
from domain.people import Member, Role
from storage import people
from storage.database import Connection


class NotAllowed(Refusal):
    message_id = "refusal-not-allowed"
    is_final = True


def require_member(db: Connection, member_id: int, now: datetime) -> Member:
    """The member as they are now; NotAllowed for who is not one (any more)."""
    member = people.by_id(db, member_id, now)
    if member is None or not member.belongs:
        raise NotAllowed
    return member


def require_coordinator(db: Connection, unit_id: int, member_id: int, now: datetime) -> None:
    """NotAllowed for who is not a coordinator of the unit at this moment."""
    require_member(db, member_id, now)
    if Role.COORDINATOR not in people.roles(db, unit_id, member_id, now):
        raise NotAllowed
