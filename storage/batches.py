"""Batches: what was written at once, so that it can be taken back at once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, distinct, func, insert, select, update

from domain.batches import Batch, BatchKind, BatchSum
from domain.labour import TAKES_ROOM, Entry
from storage.database import Connection
from storage.entries import ENTRIES, as_entry, counter
from storage.ids import may_exist
from storage.tables import account, batch, batch_entry, batch_member, entry, journal

_BATCHES: Select[Any] = select(
    batch.c.id,
    batch.c.unit_id,
    batch.c.author_id,
    batch.c.kind,
    batch.c.label,
    batch.c.created_at,
    batch.c.undone_at,
)


def add(
    db: Connection, unit_id: int, author_id: int, kind: BatchKind, label: str, now: datetime
) -> int:
    values = {"unit_id": unit_id, "author_id": author_id, "kind": kind, "label": label}
    new = insert(batch).returning(batch.c.id)
    return int(db.execute(new, values | {"created_at": now}).scalar_one())


def hold_entries(db: Connection, batch_id: int, entry_ids: Sequence[int]) -> None:
    rows = [{"batch_id": batch_id, "entry_id": one} for one in entry_ids]
    if rows:
        db.execute(insert(batch_entry), rows)


def hold_members(db: Connection, batch_id: int, member_ids: Sequence[int]) -> None:
    rows = [{"batch_id": batch_id, "member_id": one} for one in member_ids]
    if rows:
        db.execute(insert(batch_member), rows)


def get(db: Connection, batch_id: int) -> Batch | None:
    """None too for a number that no database knows, as in a made-up button."""
    if not may_exist(batch_id):
        return None
    row = db.execute(_BATCHES.where(batch.c.id == batch_id)).one_or_none()
    return _batch(row) if row else None


def listed(db: Connection, unit_id: int, first: int, most: int) -> list[Batch]:
    """Of a unit, the newest first."""
    found = _BATCHES.where(batch.c.unit_id == unit_id).order_by(batch.c.id.desc())
    return [_batch(row) for row in db.execute(found.offset(first).limit(most))]


def count(db: Connection, unit_id: int) -> int:
    found = select(func.count()).select_from(batch).where(batch.c.unit_id == unit_id)
    return int(db.execute(found).scalar_one())


def last_group(db: Connection, unit_id: int, author_id: int) -> list[int]:
    """Whose hours this author wrote down last at one stroke, whatever became of them."""
    newest = (
        select(func.max(batch.c.id))
        .where(batch.c.unit_id == unit_id, batch.c.author_id == author_id)
        .where(batch.c.kind == BatchKind.CREDIT)
        .scalar_subquery()
    )
    found = (
        select(entry.c.member_id)
        .join(batch_entry, batch_entry.c.entry_id == entry.c.id)
        .where(batch_entry.c.batch_id == newest)
        .distinct()
    )
    return list(db.execute(found.order_by(entry.c.member_id)).scalars())


def sum_of(db: Connection, batch_id: int) -> BatchSum:
    work = (
        select(
            func.count(entry.c.id),
            func.count(distinct(entry.c.member_id)),
            func.coalesce(func.sum(entry.c.minutes), 0),
        )
        .join(batch_entry, batch_entry.c.entry_id == entry.c.id)
        .where(batch_entry.c.batch_id == batch_id)
    )
    brought = select(func.count()).where(batch_member.c.batch_id == batch_id)
    entries, workers, minutes = db.execute(work).one()
    members = db.execute(brought).scalar_one()
    return BatchSum(int(entries), int(workers), int(minutes), int(members))


def entries_of(db: Connection, batch_id: int) -> list[Entry]:
    held = ENTRIES.join(batch_entry, batch_entry.c.entry_id == entry.c.id)
    found = held.where(batch_entry.c.batch_id == batch_id).order_by(entry.c.id)
    return [as_entry(row) for row in db.execute(found)]


def members_of(db: Connection, batch_id: int) -> list[int]:
    found = select(batch_member.c.member_id).where(batch_member.c.batch_id == batch_id)
    return list(db.execute(found.order_by(batch_member.c.member_id)).scalars())


def reversed_of(db: Connection, batch_id: int) -> set[int]:
    """Those of its entries that were taken back since, or put right."""
    found = (
        select(counter.c.reverses_id)
        .join(batch_entry, batch_entry.c.entry_id == counter.c.reverses_id)
        .where(batch_entry.c.batch_id == batch_id)
    )
    return set(db.execute(found).scalars())


def that_made_join(db: Connection, one: Batch, act: str) -> set[int]:
    """Those of its entries by which their workers came to take part, as the journal says."""
    found = (
        select(journal.c.subject_id)
        .join(batch_entry, batch_entry.c.entry_id == journal.c.subject_id)
        .where(journal.c.unit_id == one.unit_id, journal.c.at == one.created_at)
        .where(journal.c.act == act, journal.c.subject == "entry")
        .where(batch_entry.c.batch_id == one.id)
    )
    return set(db.execute(found).scalars())


def mark_undone(db: Connection, batch_id: int, by: int, now: datetime) -> bool:
    """False where somebody has taken it back before."""
    still = (batch.c.id == batch_id, batch.c.undone_at.is_(None))
    undone = update(batch).where(*still).values(undone_by=by, undone_at=now)
    return db.execute(undone).rowcount == 1


def with_account(db: Connection, unit_members: Sequence[int]) -> set[int]:
    """Those of the members who have any messenger."""
    found: set[int] = set()
    for at in range(0, len(unit_members), 500):
        some = account.c.member_id.in_(unit_members[at : at + 500])
        found |= set(db.execute(select(account.c.member_id).where(some)).scalars())
    return found


def _batch(row: Any) -> Batch:
    return Batch(row[0], row[1], row[2], BatchKind(row[3]), row[4], row[5], row[6])


def with_hours(db: Connection, member_ids: Sequence[int]) -> set[int]:
    """Those of the members for whom any work stands."""
    found: set[int] = set()
    for at in range(0, len(member_ids), 500):
        some = entry.c.member_id.in_(member_ids[at : at + 500])
        worked = select(entry.c.member_id).where(some, entry.c.state.in_(TAKES_ROOM))
        by_member = worked.group_by(entry.c.member_id).having(func.sum(entry.c.minutes) > 0)
        found |= set(db.execute(by_member).scalars())
    return found
