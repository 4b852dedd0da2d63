"""What the person did for others, what was written to them, who took their data out."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, null, or_, select

from storage.personal.person import IDS, is_me
from storage.tables import (
    announcement,
    batch,
    data_export,
    entry,
    group_chat,
    journal,
    outbox,
    relief,
    unit,
)


def is_about(ids: Any) -> ColumnElement[bool]:
    """A line of the journal that tells of the person, of their entry, of their leave."""
    entries = select(entry.c.id).where(entry.c.member_id.in_(ids))
    reliefs = select(relief.c.id).where(relief.c.member_id.in_(ids))
    return or_(
        and_(journal.c.subject == "member", journal.c.subject_id.in_(ids)),
        and_(journal.c.subject == "entry", journal.c.subject_id.in_(entries)),
        and_(journal.c.subject == "relief", journal.c.subject_id.in_(reliefs)),
    )


ABOUT = is_about(IDS)
_JOURNAL = (
    select(
        unit.c.name.label("unit"),
        journal.c.at,
        journal.c.act,
        journal.c.subject,
        journal.c.subject_id,
        is_me(journal.c.author_id),
        journal.c.reason,
        case((ABOUT, journal.c.facts), else_=null()).label("facts"),
    )
    .join(unit, unit.c.id == journal.c.unit_id)
    .where(or_(journal.c.author_id.in_(IDS), ABOUT))
)

_LETTERS = select(outbox.c.kind, outbox.c.created_at, outbox.c.state, outbox.c.sent_at).where(
    outbox.c.member_id.in_(IDS)
)

_ANNOUNCEMENTS = (
    select(
        unit.c.name.label("unit"),
        announcement.c.text,
        announcement.c.readers,
        announcement.c.created_at,
    )
    .join(unit, unit.c.id == announcement.c.unit_id)
    .where(announcement.c.author_id.in_(IDS))
)

_BATCHES = (
    select(unit.c.name.label("unit"), batch.c.kind, batch.c.created_at, batch.c.undone_at)
    .join(unit, unit.c.id == batch.c.unit_id)
    .where(batch.c.author_id.in_(IDS))
)

_GROUPS = select(
    group_chat.c.network, group_chat.c.title, group_chat.c.state, group_chat.c.since
).where(group_chat.c.bound_by.in_(IDS))

_EXPORTS = select(data_export.c.what, data_export.c.at, is_me(data_export.c.author_id)).where(
    or_(data_export.c.member_id.in_(IDS), data_export.c.author_id.in_(IDS))
)

TABLES: dict[str, Select[Any]] = {
    "journal": _JOURNAL.order_by(journal.c.id),
    "letters": _LETTERS.order_by(outbox.c.id),
    "announcements": _ANNOUNCEMENTS.order_by(announcement.c.id),
    "batches": _BATCHES.order_by(batch.c.id),
    "groups": _GROUPS.order_by(group_chat.c.id),
    "exports": _EXPORTS.order_by(data_export.c.id),
}
