"""What was written at once: looking it up, and taking all of it back, once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.batches import Batch, BatchKind, BatchSum, BatchUndone
from domain.errors import Refusal
from domain.labour import AlreadyUndone, Entry, check_in_force
from domain.people import Member, Unit
from services import belonging
from services.entering import JOINS, check_open, stop_taking_part
from services.mass_entering import turn_round
from services.rights import NotAllowed, require_coordinator
from storage import batches, journal, outbox, people, projects, units
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Listing:
    listed: list[Batch]
    total: int


@dataclass(frozen=True, slots=True)
class Card:
    batch: Batch
    sum: BatchSum
    author: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What could not be taken back: whose, and why; none for a member who has gone on."""

    name: str
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    batch: Batch
    entries: int
    minutes: int
    left: int
    kept: list[Kept] = field(default_factory=list)


def listing(db: Connection, by: Member, first: int, most: int, now: datetime) -> Listing:
    require_coordinator(db, by.unit.id, by.id, now)
    found = batches.listed(db, by.unit.id, first, most)
    return Listing(found, batches.count(db, by.unit.id))


def card(db: Connection, by: Member, batch_id: int, now: datetime) -> Card:
    """Refuses with NotAllowed."""
    found = _of_unit(db, by, batch_id, now)
    author = people.names(db, [found.author_id]).get(found.author_id, "")
    return Card(found, batches.sum_of(db, found.id), author)


def undo(db: Connection, by: Member, batch_id: int, now: datetime) -> Undone:
    """Take back all that still stands of it; members that it brought leave. Nothing is deleted.

    Hours in a cycle that has been locked stay, but those of an import, whose ground is the reason
    for both. Refuses with NotAllowed, BatchUndone.
    """
    found = _of_unit(db, by, batch_id, now)
    if not batches.mark_undone(db, found.id, by.id, now):
        raise BatchUndone(label=found.label)
    unit = units.get(db, found.unit_id)
    standing, kept = _standing(db, unit, found, now)
    turn_round(db, unit, standing, by.id, now)
    _stop_taking_part(db, found, standing, now)
    gone, stayed = _let_go(db, unit, found, now)
    minutes = sum(one.minutes for one in standing)
    journal.note(
        db,
        unit.id,
        by.id,
        "batch.undo",
        "batch",
        found.id,
        now,
        label=found.label,
        count=len(standing),
        minutes=minutes,
        members=gone,
    )
    tell(db, "batch-undone", by, found.id, standing, now)
    return Undone(found, len(standing), minutes, gone, kept + stayed)


def tell(
    db: Connection, kind: str, by: Member, batch_id: int, some: Sequence[Entry], now: datetime
) -> None:
    """One letter to each of the workers who have a messenger."""
    theirs: dict[int, list[Entry]] = {}
    for one in some:
        if one.member_id != by.id:
            theirs.setdefault(one.member_id, []).append(one)
    reachable = batches.with_account(db, list(theirs))
    letters = [(one, _facts(by, own)) for one, own in theirs.items() if one in reachable]
    outbox.put_many(db, kind, f"batch:{batch_id}", letters, now, outbox.LETTER)


def _facts(by: Member, own: Sequence[Entry]) -> dict[str, object]:
    days = [one.work_date for one in own]
    minutes = sum(one.minutes for one in own)
    sums = {"count": len(own), "minutes": minutes}
    return {"who": by.name, **sums, "first": min(days), "last": max(days)}


def _of_unit(db: Connection, by: Member, batch_id: int, now: datetime) -> Batch:
    require_coordinator(db, by.unit.id, by.id, now)
    found = batches.get(db, batch_id)
    if found is None or found.unit_id != by.unit.id:
        raise NotAllowed
    return found


def _standing(
    db: Connection, unit: Unit, found: Batch, now: datetime
) -> tuple[list[Entry], list[Kept]]:
    """The entries that can be taken back, and whose can't."""
    standing, kept = [], []
    entries = batches.entries_of(db, found.id)
    reversed_ids, checked = batches.reversed_of(db, found.id), _Checked(db, unit, found, now)
    names = _names(db, entries)
    for one in entries:
        try:
            check_in_force(one)
            if one.id in reversed_ids:
                raise AlreadyUndone
            checked.check(one)
        except Refusal as refusal:
            kept.append(Kept(names[one.member_id], refusal))
        else:
            standing.append(one)
    return standing, kept


class _Checked:
    """Each day's cycle is looked at once."""

    def __init__(self, db: Connection, unit: Unit, batch: Batch, now: datetime) -> None:
        self.db, self.unit, self.today = db, unit, unit.today(now)
        self.is_import = batch.kind is BatchKind.IMPORT
        self.days: dict[object, Refusal | None] = {}

    def check(self, entry: Entry) -> None:
        if self.is_import:
            return
        day = entry.work_date
        if day not in self.days:
            try:
                check_open(self.db, self.unit, day, self.today)
                self.days[day] = None
            except Refusal as refusal:
                self.days[day] = refusal
        problem = self.days[day]
        if problem is not None:
            raise problem


def _names(db: Connection, entries: Sequence[Entry]) -> dict[int, str]:
    ids = list(dict.fromkeys(one.member_id for one in entries))
    found: dict[int, str] = {}
    for at in range(0, len(ids), 500):
        found |= people.names(db, ids[at : at + 500])
    return found


def _stop_taking_part(
    db: Connection, found: Batch, taken_back: Sequence[Entry], now: datetime
) -> None:
    """Who has come to a project by it alone leaves it."""
    made_join = batches.that_made_join(db, found, JOINS)
    for one in taken_back:
        if one.id in made_join and projects.participates(db, one.project_id, one.member_id):
            stop_taking_part(db, one, now)


def _let_go(db: Connection, unit: Unit, found: Batch, now: datetime) -> tuple[int, list[Kept]]:
    """Members it brought leave, but those who write to the bot or have hours by now."""
    brought = batches.members_of(db, found.id)
    stay = batches.with_account(db, brought) | batches.with_hours(db, brought)
    names: dict[int, str] = {}
    for at in range(0, len(brought), 500):
        names |= people.names(db, brought[at : at + 500])
    belong = [one for one in brought if unit.id in people.units_of(db, one)]
    for one in belong:
        if one not in stay:
            belonging.leave(db, one, unit, now)
    kept = [Kept(names[one]) for one in belong if one in stay]
    return len(belong) - len(kept), kept
