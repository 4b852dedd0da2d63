"""The desk: everything that waits for one's answer, the oldest first, whatever its kind."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice

from domain.desk import Item, Kind, Verb, WaitsNoMore
from domain.joining import AlreadyAnswered as ApplicationAnswered
from domain.joining import ApplicationGone
from domain.labour import AlreadyAnswered as EntryAnswered
from domain.money_requests import MoneyRequestAnswered
from domain.people import IN_OFFICE, Member
from domain.projects import ProposalAnswered
from domain.reliefs import ReliefAnswered
from domain.requests import RequestAnswered
from domain.units import UnitAnswered, UnitGone
from services import (
    applications,
    confirming,
    heads,
    leave_answers,
)
from services.desk_answers import ANSWERS, application
from services.desk_cards import CARDS, Card
from services.rights import require_coordinator, require_head, require_member
from storage import desk, people
from storage.database import Connection
from storage.desk import Reader

# Somebody was quicker: the next card comes.
TOO_LATE = (
    ApplicationAnswered,
    ApplicationGone,
    EntryAnswered,
    MoneyRequestAnswered,
    ProposalAnswered,
    ReliefAnswered,
    RequestAnswered,
    UnitAnswered,
    UnitGone,
    WaitsNoMore,
)


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies at a place of the queue (nothing where it is empty), and how much waits."""

    item: Item | None
    card: Card | None
    place: int
    counts: dict[Kind, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def at(db: Connection, me: Member, place: int, now: datetime) -> Desk:
    """Whoever is not in office answers entries alone; past the end is the last place."""
    me = require_member(db, me.id, now, me.unit.id)
    reader = _reader(db, me, now)
    counts = {kind: desk.count(db, reader, kind) for kind in _kinds(db, reader)}
    counts = {kind: count for kind, count in counts.items() if count}
    place = max(0, min(place, sum(counts.values()) - 1))
    item = _nth(db, reader, counts, place)
    card = CARDS[item.kind](db, me, item, now) if item else None
    return Desk(item, card, place, counts)


def check(db: Connection, me: Member, item: Item, now: datetime) -> None:
    """Whether one may answer it and it still waits: NotAllowed, OwnEntry, one of TOO_LATE."""
    CHECKS.get(item.kind, _check)(db, me, item, now)


def answer(
    db: Connection, me: Member, item: Item, verb: Verb, now: datetime, reason: str = ""
) -> None:
    """The first answer counts; refuses as `check` does, and for a reason that is none."""
    check(db, me, item, now)
    if (item.kind, verb) not in ANSWERS:
        raise WaitsNoMore
    ANSWERS[item.kind, verb](db, me, item, reason, now)


def _reader(db: Connection, me: Member, now: datetime) -> Reader:
    in_office = IN_OFFICE & people.roles(db, me.unit.id, me.id, now)
    return Reader(me, coordinates=bool(in_office), now=now)


def _kinds(db: Connection, reader: Reader) -> list[Kind]:
    """A deputy does not answer proposed units, and so they do not wait for one."""
    if not reader.coordinates:
        return [Kind.ENTRY]
    is_head = heads.is_head(db, reader.unit_id, reader.me.id, reader.now)
    return [kind for kind in Kind if is_head or kind is not Kind.UNIT]


def _nth(db: Connection, reader: Reader, counts: dict[Kind, int], place: int) -> Item | None:
    """Of each kind so many of the oldest as may come before it."""
    queues = [
        [
            (one.since, kind, one.id)
            for one in desk.oldest(db, reader, kind, min(place + 1, counts[kind]))
        ]
        for kind in counts
    ]
    found = next(islice(merge(*queues), place, None), None)
    return Item(found[1], found[2], int(found[0].timestamp())) if found else None


def _check(db: Connection, me: Member, item: Item, now: datetime) -> None:
    require_coordinator(db, me.unit.id, me.id, now)
    if desk.find(db, Reader(me, coordinates=True, now=now), item.kind, item.id) is None:
        raise WaitsNoMore


def _check_unit(db: Connection, me: Member, item: Item, now: datetime) -> None:
    require_head(db, me.unit.id, me.id, now)
    _check(db, me, item, now)


CHECKS: dict[Kind, Callable[[Connection, Member, Item, datetime], object]] = {
    Kind.ENTRY: lambda db, me, item, now: confirming.check(db, me, item.id, now),
    Kind.APPLICATION: lambda db, me, item, now: applications.find(db, me, application(item), now),
    Kind.LEAVE: lambda db, me, item, now: leave_answers.check(db, me, item.id, now),
    Kind.UNIT: _check_unit,
}
