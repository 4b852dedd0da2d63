"""What a member's card tells beside the member: how they can be reached, what was agreed."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import select

from domain.people import Network
from storage.database import Connection
from storage.tables import account, membership


class Reach(NamedTuple):
    """One account; `lost` since it can't be written to."""

    network: Network
    lost: datetime | None


def reach(db: Connection, member_id: int) -> list[Reach]:
    found = select(account.c.network, account.c.unreachable_since).where(
        account.c.member_id == member_id
    )
    rows = db.execute(found.order_by(account.c.id))
    return [Reach(Network(row.network), row.unreachable_since) for row in rows]


def probation_until(db: Connection, unit_id: int, member_id: int) -> date | None:
    found = select(membership.c.probation_until).where(
        membership.c.unit_id == unit_id, membership.c.member_id == member_id
    )
    return db.execute(found).scalar_one_or_none()
