"""Requests as lists show them: with the item's name and whose they are."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, func, insert, or_, select

from domain.measures import Measure
from domain.requests import UNANSWERED, Request, Stage
from storage.database import Connection
from storage.requests import COLUMNS, as_request
from storage.tables import item, member, request, request_note, store


@dataclass(frozen=True, slots=True)
class Listed:
    request: Request
    item: str
    measure: Measure
    member: str


class Note(NamedTuple):
    author_id: int
    author: str
    text: str
    at: datetime


class Keeper(NamedTuple):
    """Whose stores: of these units all, of those the ones that nobody else keeps."""

    member_id: int
    all_of: Collection[int]
    unkept_of: Collection[int]


def waiting(db: Connection, unit_ids: Collection[int], without: int) -> list[Listed]:
    """For an answer; nobody answers their own."""
    found = _listed().where(
        request.c.unit_id.in_(unit_ids),
        request.c.stage.in_(UNANSWERED),
        request.c.member_id != without,
    )
    return _all(db, found.order_by(request.c.id))


def oldest_waiting(db: Connection, unit_id: int) -> tuple[int, datetime | None]:
    """How many wait for a coordinator's answer, and since when the oldest does."""
    found = select(func.count(), func.min(request.c.created_at)).where(
        request.c.unit_id == unit_id,
        request.c.stage == Stage.WAITING,
        request.c.item_id.is_not(None),
    )
    count, since = db.execute(found).one()
    return int(count), since


def to_hand_over(db: Connection, keeper: Keeper) -> list[Listed]:
    """What is set aside in the stores that one keeps, by member."""
    found = _listed().join(store, store.c.id == item.c.store_id)
    theirs = found.where(request.c.stage == Stage.READY, _keeps(keeper))
    return _all(db, theirs.order_by(func.lower(member.c.name), member.c.id, request.c.id))


def _keeps(keeper: Keeper) -> ColumnElement[bool]:
    unkept = and_(request.c.unit_id.in_(keeper.unkept_of), store.c.keeper_id.is_(None))
    whole = request.c.unit_id.in_(keeper.all_of)
    return or_(store.c.keeper_id == keeper.member_id, whole, unkept)


def of_member(db: Connection, member_id: int) -> list[Listed]:
    """Those that are open, the newest first; what is to be confirmed or fetched before all."""
    found = _listed().where(request.c.member_id == member_id, request.c.ended_at.is_(None))
    first = {Stage.GIVEN: 0, Stage.READY: 1}
    listed = _all(db, found.order_by(request.c.id.desc()))
    return sorted(listed, key=lambda one: first.get(one.request.stage, len(first)))


def ended_of_member(db: Connection, member_id: int, most: int) -> list[Listed]:
    found = _listed().where(request.c.member_id == member_id, request.c.ended_at.is_not(None))
    return _all(db, found.order_by(request.c.id.desc()).limit(most))


def notes(db: Connection, request_id: int, most: int) -> list[Note]:
    """The latest, in order."""
    note = request_note.c
    found = (
        select(note.author_id, member.c.name, note.text, note.at)
        .join(member, member.c.id == note.author_id)
        .where(note.request_id == request_id)
        .order_by(note.id.desc())
        .limit(most)
    )
    return [Note(*row) for row in db.execute(found)][::-1]


def add_note(db: Connection, request_id: int, author_id: int, text: str, now: datetime) -> None:
    values = {"request_id": request_id, "author_id": author_id, "text": text, "at": now}
    db.execute(insert(request_note), values)


def _listed() -> Select[Any]:
    names = (item.c.name.label("item"), item.c.measure, member.c.name.label("member"))
    joined = select(*COLUMNS, *names).join(item, item.c.id == request.c.item_id)
    return joined.join(member, member.c.id == request.c.member_id)


def _all(db: Connection, found: Select[Any]) -> list[Listed]:
    return [
        Listed(as_request(row), row.item, Measure(row.measure), row.member)
        for row in db.execute(found)
    ]
