"""What must hold of the whole ledger, asked of the database as an auditor would."""

from sqlalchemy import Column, Subquery, func, select

from storage.database import Connection
from storage.tables import holding, movement


def unbalanced(db: Connection) -> list[str]:
    """Assets whose places do not sum up to zero."""
    found = select(holding.c.asset).group_by(holding.c.asset)
    return list(db.execute(found.having(func.sum(holding.c.balance) != 0)).scalars())


def untrue(db: Connection) -> list[int]:
    """Holdings whose balance is not what their movements say."""
    taken = _sum_by(movement.c.destination_id)
    given = _sum_by(movement.c.source_id)
    true = func.coalesce(taken.c.amount, 0) - func.coalesce(given.c.amount, 0)
    found = (
        select(holding.c.id)
        .outerjoin(taken, taken.c.of == holding.c.id)
        .outerjoin(given, given.c.of == holding.c.id)
    )
    return list(db.execute(found.where(holding.c.balance != true)).scalars())


def _sum_by(column: Column[int]) -> Subquery:
    found = select(column.label("of"), func.sum(movement.c.amount).label("amount"))
    return found.group_by(column).subquery()
