"""What a card of the desk tells that no other question asks for."""

from typing import NamedTuple

from sqlalchemy import select

from storage.database import Connection
from storage.tables import application_note
from storage.tables import unit as unit_table

# The latest of them fit on a card.
MOST_SAID = 6


class Said(NamedTuple):
    """A question and its answer; either may be missing."""

    kind: str
    question: str
    text: str


def said(db: Connection, unit_id: int, member_id: int) -> list[Said]:
    """What an applicant was asked and has said, the latest, in order."""
    note = application_note.c
    found = (
        select(note.kind, note.question, note.text)
        .where(note.member_id == member_id, note.unit_id == unit_id)
        .order_by(note.id.desc())
        .limit(MOST_SAID)
    )
    return [Said(kind, question or "", text) for kind, question, text in db.execute(found)][::-1]


def unit(db: Connection, unit_id: int) -> tuple[str, str | None, int | None]:
    """Its name, purpose and who proposed it."""
    columns = unit_table.c
    found = select(columns.name, columns.purpose, columns.proposed_by)
    row = db.execute(found.where(columns.id == unit_id)).one()
    return row[0], row[1], row[2]
