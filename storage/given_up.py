"""Letters that were given up: what they were, sent once more, or settled for good."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, func, select, update

from storage import done_once
from storage.database import Connection
from storage.tables import done_once as done
from storage.tables import outbox


class Lost(NamedTuple):
    """How many letters of a kind, and why the last was given up."""

    kind: str
    many: int
    problem: str | None


def of_member(db: Connection, member_id: int) -> list[Lost]:
    """The most frequent first."""
    found = (
        select(outbox.c.kind, func.count().label("many"), func.max(outbox.c.problem))
        .where(*_dead(member_id))
        .group_by(outbox.c.kind)
        .order_by(func.count().desc(), outbox.c.kind)
    )
    return [Lost(*row) for row in db.execute(found)]


def again(db: Connection, member_id: int, now: datetime) -> int:
    """They wait anew; what is not true any more is not sent even then."""
    waiting = {"state": "waiting", "due_at": now, "attempts": 0, "problem": None}
    return db.execute(update(outbox).where(*_dead(member_id)).values(waiting)).rowcount


def settle(db: Connection, member_id: int) -> int:
    """Somebody has taken note of it; they stay unsent."""
    return db.execute(update(outbox).where(*_dead(member_id)).values(state="settled")).rowcount


def put_aside(db: Connection, name: str, until: datetime) -> None:
    db.execute(delete(done).where(done.c.name == name))
    done_once.mark(db, name, until)


def _dead(member_id: int) -> tuple[ColumnElement[bool], ...]:
    return outbox.c.member_id == member_id, outbox.c.state == "dead"
