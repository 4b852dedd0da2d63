"""Rounds, as they are kept."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, func, insert, select, update

from domain.items import Rule
from domain.rounds import RUNNING, Round, RoundState
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import item_round

_COLUMNS = [item_round.c[one.name] for one in fields(Round)]
_NEWEST = item_round.c.id.desc()


class Waits(NamedTuple):
    """How many rounds are in a state, and the earliest deadline among them."""

    number: int
    deadline: datetime | None


def get(db: Connection, round_id: int) -> Round | None:
    """None too for a number that no database knows."""
    found = _in_order(db, item_round.c.id == round_id) if may_exist(round_id) else []
    return found[0] if found else None


def add(db: Connection, now: datetime, **values: Any) -> int:
    new = {"state": RoundState.OPEN, "created_at": now, **values}
    return int(db.execute(insert(item_round).returning(item_round.c.id), new).scalar_one())


def change(db: Connection, round_id: int, **values: Any) -> None:
    db.execute(update(item_round).where(item_round.c.id == round_id).values(**values))


def turn(db: Connection, one: Round, state: RoundState, **values: Any) -> bool:
    """From the state it was seen in to another; False where somebody was quicker."""
    seen = (item_round.c.id == one.id, item_round.c.state == one.state)
    changed = update(item_round).where(*seen).values(state=state, **values)
    return bool(db.execute(changed).rowcount)


def running(db: Connection, item_id: int) -> Round | None:
    found = _in_order(db, item_round.c.item_id == item_id, item_round.c.state.in_(RUNNING))
    return found[0] if found else None


def of_item(db: Connection, item_id: int, first: int, most: int) -> list[Round]:
    """The newest first."""
    return _in_order(db, item_round.c.item_id == item_id, first=first, most=most)


def of_units(db: Connection, unit_ids: Collection[int], first: int, most: int) -> list[Round]:
    """Those that run, then the others; within either the latest deadline first."""
    is_over = item_round.c.state.not_in(RUNNING)
    found = select(*_COLUMNS).where(item_round.c.unit_id.in_(unit_ids))
    ordered = found.order_by(is_over, item_round.c.deadline.desc(), _NEWEST)
    return [as_round(row) for row in db.execute(ordered.offset(first).limit(most))]


def count(db: Connection, unit_ids: Collection[int]) -> int:
    found = select(func.count()).where(item_round.c.unit_id.in_(unit_ids))
    return int(db.execute(found).scalar_one())


def count_of_item(db: Connection, item_id: int) -> int:
    found = select(func.count()).where(item_round.c.item_id == item_id)
    return int(db.execute(found).scalar_one())


def waits(db: Connection, unit_id: int, state: RoundState) -> Waits:
    found = select(func.count(), func.min(item_round.c.deadline)).where(
        item_round.c.unit_id == unit_id, item_round.c.state == state
    )
    return Waits(*db.execute(found).one())


def due(db: Connection, now: datetime) -> list[Round]:
    """Open past their deadline."""
    return _in_order(
        db, item_round.c.state == RoundState.OPEN, item_round.c.deadline <= now, most=1
    )


def in_state(db: Connection, state: RoundState) -> list[Round]:
    return _in_order(db, item_round.c.state == state)


def _in_order(
    db: Connection, *conditions: ColumnElement[bool], first: int = 0, most: int | None = None
) -> list[Round]:
    found = select(*_COLUMNS).where(*conditions).order_by(_NEWEST)
    limited = found.offset(first).limit(most) if most else found
    return [as_round(row) for row in db.execute(limited)]


def as_round(row: Row[Any]) -> Round:
    values = row._asdict()
    return Round(**values | {"rule": Rule(row.rule), "state": RoundState(row.state)})
