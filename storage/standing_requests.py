"""Standing requests: what is asked for anew every week or month."""

from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select, update

from domain.standing_requests import Every, StandingRequest
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import standing_request as standing

OPEN, ENDED = "open", "ended"
_COLUMNS = [standing.c[one.name] for one in fields(StandingRequest)]


def get(db: Connection, standing_id: int) -> StandingRequest | None:
    """One that has not ended."""
    found = _open(db, standing.c.id == standing_id) if may_exist(standing_id) else []
    return found[0] if found else None


def of_member(db: Connection, member_id: int) -> list[StandingRequest]:
    return _open(db, standing.c.member_id == member_id)


def due(db: Connection, day: date, most: int) -> list[StandingRequest]:
    """Whose day has come; those of the longest ago first."""
    return _open(db, standing.c.next_on <= day, most=most)


def add(db: Connection, now: datetime, **values: Any) -> int:
    new = {"state": OPEN, "created_at": now, **values}
    return int(db.execute(insert(standing).returning(standing.c.id), new).scalar_one())


def go_on(db: Connection, standing_id: int, next_on: date) -> None:
    _change(db, standing_id, next_on=next_on)


def end(db: Connection, standing_id: int, now: datetime) -> None:
    _change(db, standing_id, state=ENDED, ended_at=now)


def _change(db: Connection, standing_id: int, **values: Any) -> None:
    db.execute(update(standing).where(standing.c.id == standing_id).values(**values))


def count(db: Connection, member_id: int) -> int:
    found = select(func.count()).where(standing.c.member_id == member_id, standing.c.state == OPEN)
    return int(db.execute(found).scalar_one())


def _open(
    db: Connection, *conditions: ColumnElement[bool], most: int | None = None
) -> list[StandingRequest]:
    found = select(*_COLUMNS).where(standing.c.state == OPEN, *conditions)
    ordered = found.order_by(standing.c.next_on, standing.c.id)
    rows = db.execute(ordered.limit(most) if most else ordered)
    return [StandingRequest(**row._asdict() | {"every": Every(row.every)}) for row in rows]
