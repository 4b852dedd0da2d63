"""Writing an import down at one stroke: all of it, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.batches import LONGEST_LABEL, BatchKind
from domain.errors import Refusal
from domain.import_columns import RowKind
from domain.import_rows import MemberRow
from domain.labour import Entry, EntryState
from domain.people import Member
from domain.projects import Project
from services import belonging
from services.batches import tell
from services.importing.checking import Checked, Hours, check_hours, check_members
from services.importing.packing import unpack_hours, unpack_members
from services.mass_entering import write_many
from services.rights import require_coordinator, require_member
from storage import batches, journal, people, projects
from storage.database import Connection


class ImportOutdated(Refusal):
    """Since it was shown something has changed; facts: `count` of faults, `line` of the first."""

    message_id = "refusal-import-outdated"


@dataclass(frozen=True, slots=True)
class Imported:
    batch_id: int
    kind: RowKind
    rows: int
    minutes: int = 0


def write(
    db: Connection, by: Member, kind: RowKind, packed: str, label: str, now: datetime
) -> Imported:
    """Checked anew in the transaction that writes it; refuses with NotAllowed, ImportOutdated."""
    require_coordinator(db, by.unit.id, by.id, now)
    by = require_member(db, by.id, now, by.unit.id)
    batch_id = batches.add(db, by.unit.id, by.id, BatchKind.IMPORT, label[:LONGEST_LABEL], now)
    if kind is RowKind.MEMBERS:
        done = _write_members(db, by, batch_id, unpack_members(packed), now)
    else:
        done = _write_hours(db, by, batch_id, unpack_hours(packed), now)
    journal.note(
        db,
        by.unit.id,
        by.id,
        "batch.import",
        "batch",
        batch_id,
        now,
        label=label[:LONGEST_LABEL],
        kind=kind.value,
        count=done.rows,
        minutes=done.minutes,
    )
    return done


def _write_members(
    db: Connection, by: Member, batch_id: int, rows: Sequence[MemberRow], now: datetime
) -> Imported:
    _require_clean(check_members(db, by, rows, looks_for_alike=False))
    added = [_add(db, by, row, now) for row in rows]
    batches.hold_members(db, batch_id, added)
    return Imported(batch_id, RowKind.MEMBERS, len(added))


def _add(db: Connection, by: Member, row: MemberRow, now: datetime) -> int:
    """As one added on paper, but on the day that the file says."""
    member_id = people.add_member(db, row.name, None, None, now)
    belonging.enter(db, member_id, by.unit, now, by.id, row.joined)
    about = ("member.add-on-paper", "member", member_id, now)
    journal.note(db, by.unit.id, by.id, *about, row.note or None)
    return member_id


def _write_hours(
    db: Connection, by: Member, batch_id: int, rows: Sequence[Hours], now: datetime
) -> Imported:
    _require_clean(check_hours(db, by, rows, now))
    works = {one: projects.get(db, one) for one in {row.project_id for row in rows}}
    new = [_entry(by, row, project) for row in rows if (project := works[row.project_id])]
    written = write_many(db, by.unit, new, now)
    batches.hold_entries(db, batch_id, [one.id for one in written])
    tell(db, "batch-for-you", by, batch_id, written, now)
    minutes = sum(one.minutes for one in written)
    return Imported(batch_id, RowKind.HOURS, len(written), minutes)


def _require_clean(checked: Checked) -> None:
    if checked.faults:
        raise ImportOutdated(count=len(checked.faults), line=checked.faults[0].line)


def _entry(by: Member, row: Hours, project: Project) -> Entry:
    """What a coordinator writes down for another counts at once."""
    return Entry(
        id=0,
        unit_id=project.unit_id,
        member_id=row.member_id,
        project_id=project.id,
        labour=row.labour or project.labour,
        work_date=row.day,
        minutes=row.minutes,
        note=row.note,
        state=EntryState.COUNTED,
        author_id=by.id,
    )
