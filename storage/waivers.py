"""Deficits that can be waived, and the lines that waive them."""

from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, exists, func, select

from domain.accounts import LineKind
from domain.people import Standing
from domain.projects import Labour
from storage import labour_lines
from storage.database import Connection
from storage.ids import may_exist
from storage.labour_lines import Posted
from storage.standings import is_behind, means
from storage.tables import labour_account, labour_line, member, membership


class Owed(NamedTuple):
    """A deficit from closed cycles in one kind of labour, in minutes, and since when it lasts."""

    member_id: int
    name: str
    labour: Labour
    minutes: int
    since: date | None


class Waiver(NamedTuple):
    """A line that waived minutes, the cycle it belongs to, and who wrote it when."""

    id: int
    unit_id: int
    member_id: int
    labour: Labour
    minutes: int
    first: date
    last: date
    author_id: int | None
    at: datetime


def owing(
    db: Connection, unit_id: int, norm_unit_id: int, but_id: int, first: int, most: int
) -> list[Owed]:
    """Of members of a unit but one, in the accounts of another; the longest behind first."""
    account = labour_account.c
    belongs = exists(
        select(membership.c.id).where(
            membership.c.unit_id == unit_id,
            membership.c.member_id == account.member_id,
            membership.c.state == Standing.MEMBER,
        )
    )
    found = _owed(norm_unit_id).where(account.member_id != but_id, belongs)
    by_age = found.order_by(account.behind_since, account.member_id, account.labour)
    return [_read(row) for row in db.execute(by_age.offset(first).limit(most))]


def owed_by(db: Connection, norm_unit_id: int, member_id: int) -> list[Owed]:
    """In either kind of labour, the obligatory first."""
    found = _owed(norm_unit_id).where(labour_account.c.member_id == member_id)
    return [_read(row) for row in db.execute(found.order_by(labour_account.c.labour.desc()))]


def post(db: Connection, line: Posted, now: datetime) -> int:
    """Returns the line's number."""
    labour_lines.post(db, [line], now)
    newest = select(func.max(labour_line.c.id)).where(_waives(line))
    return int(db.execute(newest).scalar_one())


def find(db: Connection, line_id: int) -> Waiver | None:
    line = labour_line.c
    found = select(
        line.id,
        line.unit_id,
        line.member_id,
        line.labour,
        line.minutes,
        line.cycle_first,
        line.cycle_last,
        line.author_id,
        line.created_at,
    ).where(line.id == line_id, line.kind == LineKind.WAIVER, line.minutes > 0)
    row = db.execute(found).one_or_none() if may_exist(line_id) else None
    return Waiver(*row[:3], Labour(row[3]), *row[4:]) if row else None


def last_standing(db: Connection, of: Waiver) -> int | None:
    """The account's newest waiver that is not taken back: a counter-line ends the one before."""
    line, standing = labour_line.c, list[int]()
    found = select(line.id, line.minutes).where(_waives(of)).order_by(line.id)
    for line_id, minutes in db.execute(found):
        if minutes > 0:
            standing.append(line_id)
        else:
            standing.pop()
    return standing[-1] if standing else None


def _owed(norm_unit_id: int) -> Select[Any]:
    account = labour_account.c
    return (
        select(member.c.id, member.c.name, account.labour, -means, account.behind_since)
        .select_from(labour_account)
        .join(member, member.c.id == account.member_id)
        .where(account.unit_id == norm_unit_id, account.cycle_first.is_not(None), is_behind)
    )


def _waives(line: Posted | Waiver) -> ColumnElement[bool]:
    return and_(
        labour_line.c.member_id == line.member_id,
        labour_line.c.unit_id == line.unit_id,
        labour_line.c.labour == line.labour,
        labour_line.c.kind == LineKind.WAIVER,
    )


def _read(row: Any) -> Owed:
    return Owed(row[0], row[1], Labour(row[2]), int(row[3]), row[4])
