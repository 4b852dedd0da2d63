"""The journal as it is read: newest first, a page at a time, as quick when it is long."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select

from storage.database import Connection
from storage.ids import may_exist
from storage.tables import entry, journal, member, project, relief, unit

# A page looks no farther than this for acts of a kind that is rare.
WINDOW = 2000


@dataclass(frozen=True, slots=True)
class Act:
    """Who did what to whom or what, when and why."""

    id: int
    at: datetime
    author_id: int | None
    act: str
    subject: str
    subject_id: int
    reason: str | None
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Acts that begin with one of these words, with which one member (`about`) has to do.

    `own` ones of others are left out.
    """

    beginnings: Sequence[str] = ()
    own: Collection[str] = ()
    reader_id: int = 0
    about: int = 0


@dataclass(frozen=True, slots=True)
class Leaf:
    """Some acts, newest first; `older` is where to look on, if there may be more."""

    acts: list[Act] = field(default_factory=list)
    older: int | None = None


def page(db: Connection, unit_id: int, wanted: Wanted, most: int, older_than: int = 0) -> Leaf:
    """Acts that came before the one with this id; the newest with 0."""
    window = _window(db, unit_id, older_than)
    found = select(window).where(*_wanted(window.c, wanted))
    newest = found.order_by(window.c.at.desc(), window.c.id.desc()).limit(most + 1)
    acts = [_act(row) for row in db.execute(newest)]
    if len(acts) > most:
        return Leaf(acts[:most], acts[most - 1].id)
    return Leaf(acts, _last(db, unit_id, older_than))


def _window(db: Connection, unit_id: int, older_than: int) -> Any:
    return _newest(db, unit_id, older_than).limit(WINDOW).subquery()


def _newest(db: Connection, unit_id: int, older_than: int) -> Select[Any]:
    found = select(journal).where(journal.c.unit_id == unit_id)
    if at := _at(db, unit_id, older_than):
        before = and_(journal.c.at == at, journal.c.id < older_than)
        found = found.where(journal.c.at <= at, or_(journal.c.at < at, before))
    return found.order_by(journal.c.at.desc(), journal.c.id.desc())


def _at(db: Connection, unit_id: int, act_id: int) -> datetime | None:
    if not act_id or not may_exist(act_id):
        return None
    found = select(journal.c.at).where(journal.c.id == act_id, journal.c.unit_id == unit_id)
    return db.execute(found).scalar_one_or_none()


def _last(db: Connection, unit_id: int, older_than: int) -> int | None:
    """The end of the window, where something lies beyond it."""
    edge = _newest(db, unit_id, older_than).with_only_columns(journal.c.id)
    ids = db.execute(edge.offset(WINDOW - 1).limit(2)).scalars().all()
    return ids[0] if len(ids) > 1 else None


def _wanted(act: Any, wanted: Wanted) -> list[ColumnElement[bool]]:
    """An act is a word, or begins with one and a dot."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.beginnings:
        words = wanted.beginnings
        some = [*(act.act == word for word in words), *(act.act.like(f"{w}.%") for w in words)]
        conditions.append(or_(*some))
    if wanted.own:
        conditions.append(or_(act.act.not_in(wanted.own), act.author_id == wanted.reader_id))
    if wanted.about:
        conditions.append(or_(act.author_id == wanted.about, _done_to(act, wanted.about)))
    return conditions


def _done_to(act: Any, member_id: int) -> ColumnElement[bool]:
    """To the member, or to an entry or a leave of theirs."""
    theirs = [and_(act.subject == "member", act.subject_id == member_id)]
    for subject, table in (("entry", entry), ("relief", relief)):
        own = exists().where(table.c.id == act.subject_id, table.c.member_id == member_id)
        theirs.append(and_(act.subject == subject, own))
    return or_(*theirs)


def _act(row: Any) -> Act:
    facts = json.loads(row.facts) if row.facts else {}
    known = (row.id, row.at, row.author_id, row.act, row.subject, row.subject_id, row.reason)
    return Act(*known, facts)


Named = dict[int, dict[str, Any]]


def entries(db: Connection, ids: Collection[int]) -> Named:
    """Whose they are, how long, on which project."""
    found = (
        select(entry.c.id, member.c.name, entry.c.minutes, project.c.name.label("project"))
        .join(member, member.c.id == entry.c.member_id)
        .join(project, project.c.id == entry.c.project_id)
    )
    return _named(db, found, entry.c.id, ids)


def reliefs(db: Connection, ids: Collection[int]) -> Named:
    """Whose they are, and no more: why they are away is a private matter."""
    found = select(relief.c.id, member.c.name).join(member, member.c.id == relief.c.member_id)
    return _named(db, found, relief.c.id, ids)


def members(db: Connection, ids: Collection[int]) -> Named:
    return _named(db, select(member.c.id, member.c.name), member.c.id, ids)


def projects(db: Connection, ids: Collection[int]) -> Named:
    return _named(db, select(project.c.id, project.c.name), project.c.id, ids)


def parts(db: Connection, ids: Collection[int]) -> Named:
    return _named(db, select(unit.c.id, unit.c.name), unit.c.id, ids)


def _named(db: Connection, found: Select[Any], key: Any, ids: Collection[int]) -> Named:
    if not ids:
        return {}
    rows = db.execute(found.where(key.in_(ids))).mappings()
    return {row["id"]: {name: row[name] for name in row if name != "id"} for row in rows}
