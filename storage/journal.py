"""Acts of a role, for every member of the unit to read: who, what, when, why."""

import json
from datetime import datetime

from sqlalchemy import insert

from storage.database import Connection
from storage.tables import journal


def note(
    db: Connection,
    unit_id: int,
    author_id: int | None,
    act: str,
    subject: str,
    subject_id: int,
    now: datetime,
    reason: str | None = None,
    **facts: str | int | None,
) -> None:
    """`facts` say what the subject's number does not, as an old name or a number of hours."""
    values = {
        "unit_id": unit_id,
        "author_id": author_id,
        "act": act,
        "subject": subject,
        "subject_id": subject_id,
        "at": now,
        "reason": reason,
        "facts": json.dumps(facts) if facts else None,
    }
    db.execute(insert(journal), values)
