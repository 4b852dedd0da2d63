"""Requests for goods, as they are kept."""

from collections.abc import Collection
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, insert, select, update

from domain.requests import COUNTED, Request, Stage
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import request

COLUMNS = [request.c[one.name] for one in fields(Request)]
_ASKED = select(*COLUMNS).where(request.c.item_id.is_not(None))
_AMOUNT = func.coalesce(request.c.granted, request.c.asked)


def get(db: Connection, request_id: int) -> Request | None:
    """One for goods; None too for a number that no database knows."""
    if not may_exist(request_id):
        return None
    row = db.execute(_ASKED.where(request.c.id == request_id)).one_or_none()
    return as_request(row) if row else None


def add(db: Connection, now: datetime, **values: Any) -> int:
    new = {"created_at": now, **values}
    return int(db.execute(insert(request).returning(request.c.id), new).scalar_one())


def change(db: Connection, request_id: int, **values: Any) -> None:
    db.execute(update(request).where(request.c.id == request_id).values(**values))


def taken(db: Connection, item_id: int, member_id: int, cycle_first: date) -> int:
    """What a member has asked for and not been refused in a cycle."""
    found = select(func.coalesce(func.sum(_AMOUNT), 0)).where(
        request.c.item_id == item_id,
        request.c.member_id == member_id,
        request.c.cycle_first == cycle_first,
        request.c.stage.in_(COUNTED),
    )
    return int(db.execute(found).scalar_one())


def queue(db: Connection, item_id: int) -> list[Request]:
    """Granted, but nothing in stock; who asked first comes first."""
    return _in_order(db, request.c.item_id == item_id, request.c.stage == Stage.QUEUE)


def before(db: Connection, one: Request) -> int:
    """How many of the queue come before it."""
    found = select(func.count()).where(
        request.c.item_id == one.item_id,
        request.c.stage == Stage.QUEUE,
        request.c.id < one.id,
    )
    return int(db.execute(found).scalar_one())


def reserved(db: Connection, item_id: int) -> list[Request]:
    """What is set aside, the youngest first."""
    found = _in_order(db, request.c.item_id == item_id, request.c.stage == Stage.READY)
    return sorted(found, key=lambda one: (one.ready_at, one.id), reverse=True)


def ready_before(db: Connection, moment: datetime, most: int) -> list[Request]:
    return _in_order(db, request.c.stage == Stage.READY, request.c.ready_at <= moment, most=most)


def given_before(db: Connection, moment: datetime, most: int) -> list[Request]:
    return _in_order(db, request.c.stage == Stage.GIVEN, request.c.given_at <= moment, most=most)


def of_member(
    db: Connection, member_id: int, stages: Collection[Stage], unit_ids: Collection[int]
) -> list[Request]:
    return _in_order(
        db,
        request.c.member_id == member_id,
        request.c.stage.in_(stages),
        request.c.unit_id.in_(unit_ids),
    )


def _in_order(
    db: Connection, *conditions: ColumnElement[bool], most: int | None = None
) -> list[Request]:
    found = _ASKED.where(*conditions).order_by(request.c.id)
    return [as_request(row) for row in db.execute(found.limit(most) if most else found)]


def as_request(row: Row[Any]) -> Request:
    values = {one.name: row._mapping[one.name] for one in fields(Request)}
    return Request(**values | {"stage": Stage(row.stage)})
