"""Funds of money held in common."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from domain.funds import Fund, FundState
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import fund

_COLUMNS = [fund.c[one.name] for one in fields(Fund)]


def get(db: Connection, fund_id: int) -> Fund | None:
    """None too for a number that no database knows, as in a made-up button."""
    if not may_exist(fund_id):
        return None
    row = db.execute(select(*_COLUMNS).where(fund.c.id == fund_id)).one_or_none()
    return _fund(row) if row else None


def of_units(
    db: Connection, unit_ids: Collection[int], state: FundState = FundState.OPEN
) -> list[Fund]:
    """By name."""
    found = select(*_COLUMNS).where(fund.c.unit_id.in_(unit_ids), fund.c.state == state)
    ordered = found.order_by(func.lower(fund.c.name), fund.c.id)
    return [_fund(row) for row in db.execute(ordered)]


def add(db: Connection, now: datetime, **values: Any) -> int:
    """The columns of `Fund` by name."""
    new = {"state": FundState.OPEN, "created_at": now, **values}
    return int(db.execute(insert(fund).returning(fund.c.id), new).scalar_one())


def change(db: Connection, fund_id: int, **values: Any) -> None:
    db.execute(update(fund).where(fund.c.id == fund_id).values(**values))


def _fund(row: Row[Any]) -> Fund:
    values = row._asdict()
    return Fund(**{**values, "state": FundState(row.state)})
