"""Who has asked to be forgotten, and when it is done."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update

from domain.personal_data import Forgetting
from storage.database import Connection
from storage.tables import forgetting


def get(db: Connection, member_id: int) -> Forgetting | None:
    row = db.execute(select(forgetting).where(forgetting.c.member_id == member_id)).one_or_none()
    return Forgetting(*row) if row else None


def add(db: Connection, member_id: int, now: datetime, due_at: datetime) -> Forgetting:
    values = {"member_id": member_id, "asked_at": now, "due_at": due_at}
    db.execute(insert(forgetting), values)
    return Forgetting(member_id, now, due_at)


def drop(db: Connection, member_id: int) -> bool:
    """False where nothing was asked, or it is done."""
    waiting = (forgetting.c.member_id == member_id, forgetting.c.done_at.is_(None))
    return db.execute(delete(forgetting).where(*waiting)).rowcount == 1


def due(db: Connection, moment: datetime) -> list[Forgetting]:
    """Not done yet and due by this moment, in the order in which they are due."""
    waiting = (forgetting.c.done_at.is_(None), forgetting.c.due_at <= moment)
    found = select(forgetting).where(*waiting).order_by(forgetting.c.due_at)
    return [Forgetting(*row) for row in db.execute(found)]


def done(db: Connection, member_id: int, now: datetime) -> None:
    theirs = update(forgetting).where(forgetting.c.member_id == member_id)
    db.execute(theirs.values(done_at=now))
