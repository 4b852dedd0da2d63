"""What applicants were asked and have said, in order."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, or_, select

from domain.applications import Note, NoteKind
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import application_note as note


def add(
    db: Connection,
    unit_id: int,
    member_id: int,
    kind: NoteKind,
    question: str | None,
    text: str,
    author_id: int,
    now: datetime,
) -> int:
    values = {
        "unit_id": unit_id,
        "member_id": member_id,
        "kind": kind,
        "question": question,
        "text": text,
        "author_id": author_id,
        "at": now,
    }
    return int(db.execute(insert(note).returning(note.c.id), values).scalar_one())


def of(db: Connection, unit_id: int, member_id: int) -> list[Note]:
    found = select(note).where(note.c.unit_id == unit_id, note.c.member_id == member_id)
    return [_note(row) for row in db.execute(found.order_by(note.c.id))]


def get(db: Connection, note_id: int) -> tuple[int, int, Note] | None:
    """With the unit and the member whose application it belongs to."""
    if not may_exist(note_id):
        return None
    row = db.execute(select(note).where(note.c.id == note_id)).one_or_none()
    return (row.unit_id, row.member_id, _note(row)) if row else None


def forget(db: Connection, member_id: int, unit_id: int | None = None) -> None:
    """What was said about a member's applications, to one unit or to all."""
    whose = or_(note.c.member_id == member_id, note.c.author_id == member_id)
    if unit_id is not None:
        whose = (note.c.member_id == member_id) & (note.c.unit_id == unit_id)
    db.execute(delete(note).where(whose))


def _note(row: Any) -> Note:
    return Note(row.id, NoteKind(row.kind), row.question, row.text, row.author_id, row.at)
