"""What members have said so that they are not reminded until a cycle ends."""

from datetime import date, datetime

from sqlalchemy import delete, insert, select

from domain.standing import Quiet
from storage.database import Connection
from storage.tables import quiet


def put(
    db: Connection, member_id: int, unit_id: int, cycle_first: date, word: Quiet, now: datetime
) -> None:
    """In place of what was said before."""
    clear(db, member_id, unit_id, cycle_first)
    values = {
        "member_id": member_id,
        "unit_id": unit_id,
        "cycle_first": cycle_first,
        "word": word,
        "said_at": now,
    }
    db.execute(insert(quiet), values)


def clear(db: Connection, member_id: int, unit_id: int, cycle_first: date) -> None:
    db.execute(
        delete(quiet).where(
            quiet.c.member_id == member_id,
            quiet.c.unit_id == unit_id,
            quiet.c.cycle_first == cycle_first,
        )
    )


def of(db: Connection, member_id: int, unit_id: int, cycle_first: date) -> Quiet | None:
    word = db.execute(
        select(quiet.c.word).where(
            quiet.c.member_id == member_id,
            quiet.c.unit_id == unit_id,
            quiet.c.cycle_first == cycle_first,
        )
    ).scalar()
    return Quiet(word) if word else None
