"""Who proved to be whom, and among whom a second record of somebody is looked for."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, exists, func, insert, or_, select, union

from domain.labour import TAKES_ROOM
from domain.people import Standing
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import (
    account,
    entry,
    labour_account,
    labour_line,
    member,
    member_merge,
    membership,
    relief,
    role,
)
from storage.tables.funds import request

KNOWN = (Standing.MEMBER, Standing.APPLICANT, Standing.FORMER)


class Record(NamedTuple):
    """A member as one record of a person."""

    id: int
    name: str
    has_account: bool
    # Belongs to some unit, or asks to; who does neither has left.
    belongs: bool
    applies: bool


def note(
    db: Connection, unit_id: int, kept: int, gone: int, author_id: int, now: datetime
) -> None:
    pair = {"kept_id": kept, "gone_id": gone}
    values = {"unit_id": unit_id, "author_id": author_id, "at": now}
    db.execute(insert(member_merge), values | pair)


def kept_of(db: Connection, member_id: int) -> int | None:
    """As whom a member is known now; None for who is nobody else, or does not exist."""
    known = None
    while may_exist(member_id):
        found = select(member_merge.c.kept_id).where(member_merge.c.gone_id == member_id)
        kept = db.execute(found).scalar()
        if kept is None:
            break
        known = member_id = kept
    return known


def record(db: Connection, member_id: int) -> Record | None:
    """None for whom nobody can be: no such member, without a name yet, forgotten."""
    found = _records(member.c.id == member_id)
    row = db.execute(found).one_or_none() if may_exist(member_id) else None
    return Record(*row) if row else None


def records(db: Connection, ids: Collection[int]) -> list[Record]:
    return [Record(*row) for row in db.execute(_records(member.c.id.in_(ids)))]


def names(db: Connection) -> dict[int, str]:
    """Of all who belong to any unit, belonged or ask to, and are nobody else."""
    seen = exists(
        select(membership.c.id).where(
            membership.c.member_id == member.c.id, membership.c.state.in_(KNOWN)
        )
    )
    found = select(member.c.id, member.c.name).where(*_is_somebody(), seen)
    return {row.id: row.name for row in db.execute(found)}


def _records(which: ColumnElement[bool]) -> Any:
    def has(state: Standing) -> ColumnElement[bool]:
        theirs = membership.c.member_id == member.c.id
        return exists(select(membership.c.id).where(theirs, membership.c.state == state))

    has_account = exists(select(account.c.id).where(account.c.member_id == member.c.id))
    states = (has(Standing.MEMBER), has(Standing.APPLICANT))
    return select(member.c.id, member.c.name, has_account, *states).where(which, *_is_somebody())


def _is_somebody() -> tuple[ColumnElement[bool], ...]:
    gone = exists(select(member_merge.c.id).where(member_merge.c.gone_id == member.c.id))
    return ~gone, member.c.name != "", member.c.forgotten_at.is_(None)


def units_of(db: Connection, ids: Collection[int]) -> list[int]:
    """All in which any of them is or was anything at all."""
    tables, known = (membership, role, labour_account, relief, entry), list(filter(may_exist, ids))
    found = union(*(select(one.c.unit_id).where(one.c.member_id.in_(known)) for one in tables))
    return sorted(db.execute(found).scalars())


def full_days(db: Connection, ids: Collection[int], most: int) -> list[date]:
    """Days that hold more minutes than a day may."""
    found = (
        select(entry.c.work_date)
        .where(entry.c.member_id.in_(ids), entry.c.state.in_(TAKES_ROOM))
        .group_by(entry.c.work_date)
        .having(func.sum(entry.c.minutes) > most)
    )
    return list(db.execute(found.order_by(entry.c.work_date)).scalars())


def written_twice(db: Connection, ids: Collection[int]) -> int:
    """On how many days both have worked on the same project: perhaps it is the same work."""
    standing = (
        select(entry.c.work_date, entry.c.project_id, entry.c.member_id)
        .where(entry.c.member_id.in_(ids), entry.c.state.in_(TAKES_ROOM))
        .group_by(entry.c.work_date, entry.c.project_id, entry.c.member_id)
        .having(func.sum(entry.c.minutes) > 0)
        .subquery()
    )
    twice = (
        select(standing.c.work_date)
        .group_by(standing.c.work_date, standing.c.project_id)
        .having(func.count() > 1)
        .distinct()
        .subquery()
    )
    return int(db.execute(select(func.count()).select_from(twice)).scalar_one())


def decided_for_each_other(db: Connection, one: int, other: int) -> int:
    """Entries, leave, requests, waivers of either that the other has written or answered."""
    return sum(
        int(db.execute(select(func.count()).where(owner == mine, or_(*by))).scalar_one())
        for mine, theirs in ((one, other), (other, one))
        for owner, by in (
            (entry.c.member_id, (entry.c.author_id == theirs, entry.c.answered_by == theirs)),
            (relief.c.member_id, (relief.c.answered_by == theirs,)),
            (request.c.member_id, (request.c.answered_by == theirs,)),
            (labour_line.c.member_id, (labour_line.c.author_id == theirs,)),
        )
    )
