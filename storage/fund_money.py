"""What is in funds, what moved there, and what is asked of them."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, or_, select

from domain.fund_months import Flow
from domain.funds import Fund
from domain.ledger import MONEY, Kind
from domain.requests import UNANSWERED
from storage.database import Connection
from storage.tables import holding, movement, request

OWN = (Kind.FUND, Kind.RESERVED)


class Level(NamedTuple):
    """In kopecks: free to be asked for, and granted but not paid out yet."""

    free: int = 0
    reserved: int = 0


def levels(db: Connection, fund_ids: Collection[int]) -> dict[int, Level]:
    columns = holding.c.owner, holding.c.kind, holding.c.balance
    of_funds = holding.c.asset == MONEY, holding.c.kind.in_(OWN), holding.c.owner.in_(fund_ids)
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for owner, kind, balance in db.execute(select(*columns).where(*of_funds)):
        found[owner][kind] = balance
    return {
        one: Level(own.get(Kind.FUND, 0), own.get(Kind.RESERVED, 0)) for one, own in found.items()
    }


def flows(db: Connection, fund: Fund, since: datetime) -> list[Flow]:
    """Into the fund and out of it; what is only set aside stays in it."""
    own = [holding.c.asset == MONEY, holding.c.kind.in_(OWN), holding.c.owner == fund.id]
    theirs = select(holding.c.id).where(*own)
    comes, goes = movement.c.destination_id.in_(theirs), movement.c.source_id.in_(theirs)
    columns = movement.c.id, movement.c.amount, movement.c.created_at, movement.c.reverses_id
    touched = select(*columns, comes.label("comes")).where(
        or_(comes, goes), comes.is_distinct_from(goes), movement.c.created_at >= since
    )
    return [
        Flow(row.id, row.amount if row.comes else -row.amount, row.created_at, row.reverses_id)
        for row in db.execute(touched.order_by(movement.c.id))
    ]


def unanswered(db: Connection, fund_id: int) -> int:
    """Requests for its money and expenses that wait for an answer."""
    waiting = request.c.fund_id == fund_id, request.c.stage.in_(UNANSWERED)
    return int(db.execute(select(func.count()).select_from(request).where(*waiting)).scalar_one())
