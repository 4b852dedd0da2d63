"""Thousands of entries at once: the same as one by one, with one reckoning for each account."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from domain.labour import Entry, counter
from domain.people import Unit
from services import accounts, holders
from services.entering import JOINS
from storage import journal, many_entries, projects, reckoned
from storage.database import Connection

Held = tuple[int, ...]


def write_many(db: Connection, unit: Unit, new: Sequence[Entry], now: datetime) -> list[Entry]:
    """Counted entries of one unit; who works on a project takes part in it from now on."""
    places = holders.Places(db, unit)
    written: list[Entry] = []
    for held, some in _groups(new, places.of_new):
        added = many_entries.add_many(db, some, now)
        _count(db, unit, added, held, sum(one.minutes for one in added), now)
        written += added
    _take_part(db, written, now)
    return written


def turn_round(
    db: Connection, unit: Unit, old: Sequence[Entry], by: int, now: datetime
) -> list[Entry]:
    """Counter-entries of what counts, each reckoned where its own was."""
    added: list[Entry] = []
    for held, some in _groups(old, lambda one: _above(db, unit, one)):
        counters = many_entries.add_many(db, [counter(one, by) for one in some], now)
        _count(db, unit, counters, held, sum(one.minutes for one in counters), now)
        added += counters
    return added


def _groups(
    entries: Iterable[Entry], held_in: Callable[[Entry], Held]
) -> Iterator[tuple[Held, list[Entry]]]:
    """By account: what is reckoned together is written and counted together."""
    groups: dict[tuple[int, str, Held], list[Entry]] = defaultdict(list)
    for one in entries:
        groups[one.member_id, one.labour, held_in(one)].append(one)
    for (_, _, held), some in groups.items():
        yield held, sorted(some, key=lambda one: one.work_date)


def _count(
    db: Connection, unit: Unit, some: Sequence[Entry], held: Held, minutes: int, now: datetime
) -> None:
    """Since the earliest day of them, which is the first."""
    above = [one for one in held if one != unit.id]
    for one in some if above else ():
        reckoned.mark(db, one.id, above)
    if held:
        accounts.count(db, unit, some[0], minutes, now)


def _above(db: Connection, unit: Unit, entry: Entry) -> Held:
    return tuple(one.id for one in holders.of_entry(db, unit, entry))


def _take_part(db: Connection, written: Sequence[Entry], now: datetime) -> None:
    takes_part: dict[int, set[int]] = {}
    for one in written:
        if one.project_id not in takes_part:
            takes_part[one.project_id] = set(projects.participants(db, one.project_id))
        if one.member_id not in takes_part[one.project_id]:
            takes_part[one.project_id].add(one.member_id)
            projects.join(db, one.project_id, one.member_id, now)
            journal.note(db, one.unit_id, one.member_id, JOINS, "entry", one.id, now)
