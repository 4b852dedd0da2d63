"""What a member may answer to a reminder at one press, and take back."""

from datetime import date, datetime

from domain.people import Member
from services import pledges
from services.entering import at_work
from services.pledges import Receipt
from storage.database import Connection


def promise(
    db: Connection, me: Member, project_id: int, minutes: int, first: date, now: datetime
) -> Receipt:
    """At least so much, for the cycle that begins on a day; refuses as `pledges.promise` does.

    In the unit of the project, wherever the member speaks.
    """
    me = at_work(db, me, project_id, now)
    before = pledges.offer(db, me, project_id, first, now).promised
    return pledges.promise(db, me, project_id, max(minutes, before), first, now)


def take_back(
    db: Connection, me: Member, project_id: int, before: int, first: date, now: datetime
) -> None:
    """As it was `before`: so many minutes, or nothing at all; refuses as `pledges.withdraw`."""
    me = at_work(db, me, project_id, now)
    if before:
        pledges.promise(db, me, project_id, before, first, now)
    else:
        pledges.withdraw(db, me, project_id, first, now)
