"""Requests for money of a fund and expenses, as they are kept and as lists show them."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, insert, select, update

from domain.money_requests import PAID, MoneyRequest
from domain.requests import UNANSWERED, Stage
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import fund, member, request

_COLUMNS = [request.c[one.name] for one in fields(MoneyRequest)]
_OF_MONEY = request.c.fund_id.is_not(None)
_ASKED = select(*_COLUMNS).where(_OF_MONEY)


@dataclass(frozen=True, slots=True)
class Listed:
    request: MoneyRequest
    fund: str
    member: str


def get(db: Connection, request_id: int) -> MoneyRequest | None:
    """One for money; None too for a number that no database knows."""
    if not may_exist(request_id):
        return None
    row = db.execute(_ASKED.where(request.c.id == request_id)).one_or_none()
    return _as_request(row) if row else None


def add(db: Connection, now: datetime, **values: Any) -> int:
    new = {"created_at": now, **values}
    return int(db.execute(insert(request).returning(request.c.id), new).scalar_one())


def change(db: Connection, request_id: int, **values: Any) -> None:
    db.execute(update(request).where(request.c.id == request_id).values(**values))


def ready_before(db: Connection, moment: datetime, most: int) -> list[MoneyRequest]:
    return _in_order(db, request.c.stage == Stage.READY, request.c.ready_at <= moment, most=most)


def given_before(db: Connection, moment: datetime, most: int) -> list[MoneyRequest]:
    return _in_order(db, request.c.stage == Stage.GIVEN, request.c.given_at <= moment, most=most)


def of_member(
    db: Connection, member_id: int, stages: Collection[Stage], unit_ids: Collection[int]
) -> list[MoneyRequest]:
    whose = request.c.member_id == member_id
    return _in_order(db, whose, request.c.stage.in_(stages), request.c.unit_id.in_(unit_ids))


def waiting(db: Connection, unit_ids: Collection[int], without: int) -> list[Listed]:
    """For an answer, or to be paid out; nobody does either for themself."""
    stages = (*UNANSWERED, Stage.READY)
    found = _listed().where(request.c.unit_id.in_(unit_ids), request.c.stage.in_(stages))
    return _all(db, found.where(request.c.member_id != without).order_by(request.c.id))


def without_receipt(db: Connection, unit_ids: Collection[int], without: int) -> list[Listed]:
    """Paid out, and nobody has seen for what yet."""
    found = _listed().where(
        request.c.unit_id.in_(unit_ids),
        request.c.stage.in_(PAID),
        request.c.picture_id.is_(None),
        request.c.given_by != request.c.member_id,
        request.c.member_id != without,
    )
    return _all(db, found.order_by(request.c.id))


def oldest_waiting(db: Connection, unit_id: int) -> tuple[int, datetime | None]:
    """How many wait for a coordinator's answer, and since when the oldest does."""
    found = select(func.count(), func.min(request.c.created_at)).where(
        _OF_MONEY, request.c.unit_id == unit_id, request.c.stage == Stage.WAITING
    )
    count, since = db.execute(found).one()
    return int(count), since


def all_of_member(db: Connection, member_id: int, most: int) -> list[Listed]:
    """Those that are open first, the newest first."""
    found = _listed().where(request.c.member_id == member_id)
    order = (request.c.ended_at.is_not(None), request.c.id.desc())
    return _all(db, found.order_by(*order).limit(most))


def _listed() -> Select[Any]:
    names = (fund.c.name.label("fund"), member.c.name.label("member"))
    joined = select(*_COLUMNS, *names).join(fund, fund.c.id == request.c.fund_id)
    return joined.join(member, member.c.id == request.c.member_id)


def _all(db: Connection, found: Select[Any]) -> list[Listed]:
    return [Listed(_as_request(row), row.fund, row.member) for row in db.execute(found)]


def _in_order(
    db: Connection, *conditions: ColumnElement[bool], most: int | None = None
) -> list[MoneyRequest]:
    found = _ASKED.where(*conditions).order_by(request.c.id)
    return [_as_request(row) for row in db.execute(found.limit(most) if most else found)]


def _as_request(row: Row[Any]) -> MoneyRequest:
    values = {one.name: row._mapping[one.name] for one in fields(MoneyRequest)}
    return MoneyRequest(**values | {"stage": Stage(row.stage)})
