"""Funds with money in them, for tests: `garden = await world.ask(fund, "Развитие", now, 1000)`."""

from datetime import datetime
from typing import Any

from domain.funds import Fund
from domain.ledger import Basis, Ground, Kind, Movement
from services.ledger import move
from storage import funds
from storage.database import Connection


def fund(
    db: Connection, name: str, now: datetime, money: int = 0, unit_id: int = 1, **values: Any
) -> Fund:
    """Of the root's, with so many kopecks; above no threshold the assembly decides."""
    usual: dict[str, Any] = {"purpose": "на общее дело", "ground": "Решение собрания"}
    number = funds.add(db, now, name=name, unit_id=unit_id, **{**usual, **values})
    added = funds.get(db, number)
    assert added is not None
    if money:
        bring(db, added, money, now)
    return added


def bring(db: Connection, to: Fund, money: int, now: datetime, words: str = "взносы") -> int:
    """As if collected."""
    ends = (to.outside, to.place(Kind.FUND))
    return move(db, *ends, money, Movement.INCOME, Ground(Basis.INCOME, words=words), None, now)


def spend(db: Connection, of: Fund, money: int, now: datetime, words: str = "доски") -> int:
    """As if spent without a request."""
    ends = (of.place(Kind.FUND), of.outside)
    ground = Ground(Basis.EXPENSE, words=words)
    return move(db, *ends, money, Movement.EXPENSE, ground, None, now)
