"""What the journal tells of who is somebody else by now: found with that one, named as then."""

import json
from datetime import datetime

from sqlalchemy import select, update

from storage import people
from storage.database import Connection
from storage.tables import journal


def join_told(db: Connection, kept: int, gone: int, _: datetime) -> None:
    name = people.names(db, [gone])[gone]
    about = (journal.c.subject == "member", journal.c.subject_id == gone)
    for row in db.execute(select(journal.c.id, journal.c.facts).where(*about)).all():
        facts = {"name": name} | (json.loads(row.facts) if row.facts else {})
        values = {"subject_id": kept, "facts": json.dumps(facts)}
        db.execute(update(journal).where(journal.c.id == row.id).values(values))
