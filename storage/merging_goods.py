"""Where two records of one person meet in the sharing out of goods and of means of production."""

from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, or_, select, update

from storage.database import Connection
from storage.tables.equipment import handover
from storage.tables.rounds import wish


def join_wishes(db: Connection, kept: int, gone: int, _: datetime) -> None:
    """One wish to a round: what both have wished for, as urgent as the more urgent."""
    own = {row["round_id"]: row for row in _wishes(db, kept)}
    for other in _wishes(db, gone):
        if one := own.get(other["round_id"]):
            here = wish.c.round_id == one["round_id"]
            db.execute(delete(wish).where(here, wish.c.member_id == gone))
            values = _sum(one, other)
            db.execute(update(wish).where(here, wish.c.member_id == kept).values(values))
    db.execute(update(wish).where(wish.c.member_id == gone).values(member_id=kept))


def _wishes(db: Connection, member_id: int) -> list[dict[str, Any]]:
    found = select(wish).where(wish.c.member_id == member_id)
    return [dict(row) for row in db.execute(found).mappings()]


def _sum(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    reasons = dict.fromkeys(row["reason"] for row in (one, other) if row["reason"])
    return {
        "firm": one["firm"] + other["firm"],
        "extra": one["extra"] + other["extra"],
        "urgency": max(one["urgency"], other["urgency"]),
        "reason": "; ".join(reasons) or None,
        "confidential": one["confidential"] or other["confidential"],
        "said_at": min(one["said_at"], other["said_at"]),
    }


def join_handovers(db: Connection, kept: int, gone: int, now: datetime) -> None:
    """What one has offered to the other is in that person's hands already."""
    giver, taker = handover.c.giver_id, handover.c.taker_id
    between = or_(and_(giver == kept, taker == gone), and_(giver == gone, taker == kept))
    moot = {"state": "refused", "answered_at": now}
    offered = handover.c.state == "offered"
    db.execute(update(handover).where(offered, between).values(moot))
    db.execute(update(handover).where(taker == gone).values(taker_id=kept))
