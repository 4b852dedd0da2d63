"""What is done with a fund by who answers for it is written down for all to read."""

from datetime import datetime

from domain.funds import Fund
from storage import journal
from storage.database import Connection


def note(
    db: Connection,
    author_id: int,
    fund: Fund,
    act: str,
    now: datetime,
    ground: str | None = None,
    **facts: str | int,
) -> None:
    told = {"title": fund.name, **facts}
    journal.note(db, fund.unit_id, author_id, f"fund.{act}", "fund", fund.id, now, ground, **told)
