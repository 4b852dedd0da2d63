"""Living invitations of a unit, and who came by them."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select

from domain.codes import Purpose
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import journal, member
from storage.tables import one_time_code as code

CAME = "member.by-invite"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What is known of a link, of which itself only a digest is kept."""

    id: int
    by: str
    made_at: datetime
    expires_at: datetime
    uses_left: int


def living(db: Connection, unit_id: int, now: datetime, first: int, most: int) -> list[Invitation]:
    """The newest first."""
    found = (
        select(code.c.id, member.c.name, code.c.created_at, code.c.expires_at, code.c.uses_left)
        .join(member, member.c.id == code.c.member_id)
        .where(*_living(unit_id, now))
        .order_by(code.c.id.desc())
    )
    return [Invitation(*row) for row in db.execute(found.offset(first).limit(most))]


def count(db: Connection, unit_id: int, now: datetime) -> int:
    found = select(func.count()).select_from(code).where(*_living(unit_id, now))
    return int(db.execute(found).scalar_one())


def find(db: Connection, unit_id: int, invitation_id: int, now: datetime) -> Invitation | None:
    if not may_exist(invitation_id):
        return None
    every = living(db, unit_id, now, 0, 10**6)
    return next((one for one in every if one.id == invitation_id), None)


def revoke(db: Connection, unit_id: int, invitation_id: int, now: datetime) -> bool:
    """False where it is of no use any more."""
    if not may_exist(invitation_id):
        return False
    which = (*_living(unit_id, now), code.c.id == invitation_id)
    return db.execute(delete(code).where(*which)).rowcount == 1


def came_by(db: Connection, unit_id: int, one: Invitation) -> list[str]:
    """Names of those who have come, in order."""
    found = (
        select(member.c.name, journal.c.facts)
        .join(member, member.c.id == journal.c.subject_id)
        .where(journal.c.unit_id == unit_id, journal.c.act == CAME, journal.c.at >= one.made_at)
        .order_by(journal.c.id)
    )
    return [
        name
        for name, facts in db.execute(found)
        if json.loads(facts or "{}").get("invitation") == one.id
    ]


def _living(unit_id: int, now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        code.c.purpose == Purpose.INVITE,
        code.c.unit_id == unit_id,
        code.c.uses_left > 0,
        code.c.expires_at > now,
    )
