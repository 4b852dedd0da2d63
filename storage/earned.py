"""Confirmed labour of a member in all units, as it can be spent."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select

from domain.labour import EntryState
from domain.ledger import LABOUR, Kind
from storage.database import Connection
from storage.tables import entry, holding


def minutes(db: Connection, member_id: int) -> int:
    """Of counted entries and their counter-entries."""
    found = select(func.coalesce(func.sum(entry.c.minutes), 0)).where(
        entry.c.member_id == member_id, entry.c.state == EntryState.COUNTED
    )
    return int(db.execute(found).scalar_one())


def last_entry(db: Connection, member_id: int) -> int:
    found = select(func.coalesce(func.max(entry.c.id), 0)).where(entry.c.member_id == member_id)
    return int(db.execute(found).scalar_one())


def unspent(db: Connection, members: Sequence[int] | Select[Any]) -> dict[int, int]:
    """Minutes of labour credit of each; never below zero, and nobody who has no counted work."""
    worked = (
        select(entry.c.member_id, func.sum(entry.c.minutes))
        .where(entry.c.member_id.in_(members), entry.c.state == EntryState.COUNTED)
        .group_by(entry.c.member_id)
    )
    spent = (
        select(holding.c.owner, func.sum(holding.c.balance))
        .where(holding.c.asset == LABOUR, holding.c.kind == Kind.SPENT)
        .where(holding.c.owner.in_(members))
        .group_by(holding.c.owner)
    )
    taken = {owner: int(minutes) for owner, minutes in db.execute(spent)}
    return {one: max(0, int(done) - taken.get(one, 0)) for one, done in db.execute(worked)}
