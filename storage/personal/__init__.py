"""What is kept about a person: all of it, table by table, without other people's data."""

from typing import Any

from sqlalchemy import select

from storage.database import Connection
from storage.personal import acts, funds, labour, lending, person
from storage.tables import member_merge

__all__ = ["Row", "Tables", "collect", "ids_of"]

Row = dict[str, Any]
Tables = dict[str, list[Row]]

_TABLES = person.TABLES | labour.TABLES | funds.TABLES | lending.TABLES | acts.TABLES


def collect(db: Connection, member_id: int) -> Tables:
    """Rows by the table's name, in the order in which they were written."""
    who = {"ids": ids_of(db, member_id)}
    return {
        name: [dict(row) for row in db.execute(found, who).mappings()]
        for name, found in _TABLES.items()
    }


def ids_of(db: Connection, member_id: int) -> list[int]:
    """The member, and whoever was found to be the same person."""
    known = {member_id}
    while True:
        gone = select(member_merge.c.gone_id).where(member_merge.c.kept_id.in_(known))
        more = set(db.execute(gone).scalars()) - known
        if not more:
            return sorted(known)
        known |= more
