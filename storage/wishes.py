"""What members wish for in a round, and what the rules go by."""

from dataclasses import fields
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import delete, exists, func, insert, select, update

from domain.people import Standing
from domain.requests import Stage
from domain.rounds import ASKED_LATELY, Round, Wish
from storage.database import Connection
from storage.earned import unspent
from storage.tables import item_round, member, membership, request, wish

_COLUMNS = [wish.c[one.name] for one in fields(Wish)]
_RECEIVED = (Stage.GIVEN, Stage.DONE)


class Totals(NamedTuple):
    people: int
    firm: int
    extra: int


class Belonging(NamedTuple):
    """A wish, whether its member still belongs to the unit, and when they last received any."""

    wish: Wish
    belongs: bool
    received_on: date | None


def get(db: Connection, round_id: int, member_id: int) -> Wish | None:
    found = select(*_COLUMNS).where(wish.c.round_id == round_id, wish.c.member_id == member_id)
    row = db.execute(found).one_or_none()
    return Wish(*row) if row else None


def put(db: Connection, one: Wish) -> None:
    """Instead of what the member has wished for before."""
    values = {name.name: getattr(one, name.name) for name in fields(Wish)}
    mine = (wish.c.round_id == one.round_id, wish.c.member_id == one.member_id)
    if not db.execute(update(wish).where(*mine).values(values)).rowcount:
        db.execute(insert(wish), values)


def remove(db: Connection, round_id: int, member_id: int) -> bool:
    gone = delete(wish).where(wish.c.round_id == round_id, wish.c.member_id == member_id)
    return bool(db.execute(gone).rowcount)


def totals(db: Connection, round_id: int) -> Totals:
    sums = (func.coalesce(func.sum(column), 0) for column in (wish.c.firm, wish.c.extra))
    row = db.execute(select(func.count(), *sums).where(wish.c.round_id == round_id)).one()
    return Totals(int(row[0]), int(row[1]), int(row[2]))


def page(db: Connection, round_id: int, first: int, most: int) -> list[tuple[str, Wish]]:
    """By the time they were said, with names."""
    found = (
        select(member.c.name, *_COLUMNS)
        .join(member, member.c.id == wish.c.member_id)
        .where(wish.c.round_id == round_id)
        .order_by(wish.c.said_at, wish.c.member_id)
    )
    return [(row[0], Wish(*row[1:])) for row in db.execute(found.offset(first).limit(most))]


def members(db: Connection, round_id: int) -> list[int]:
    found = select(wish.c.member_id).where(wish.c.round_id == round_id)
    return list(db.execute(found.order_by(wish.c.member_id)).scalars())


def reckoned(db: Connection, one: Round, zone: ZoneInfo) -> list[Belonging]:
    """All of a round; received is what was handed over before the deadline."""
    received = (
        select(request.c.member_id, func.max(request.c.given_at).label("at"))
        .where(request.c.item_id == one.item_id, request.c.stage.in_(_RECEIVED))
        .where(request.c.given_at <= one.deadline)
        .group_by(request.c.member_id)
        .subquery()
    )
    belongs = exists().where(
        membership.c.unit_id == one.unit_id,
        membership.c.member_id == wish.c.member_id,
        membership.c.state == Standing.MEMBER,
    )
    found = (
        select(*_COLUMNS, belongs, received.c.at)
        .outerjoin(received, received.c.member_id == wish.c.member_id)
        .where(wish.c.round_id == one.id)
    )
    most = len(_COLUMNS)
    return [
        Belonging(Wish(*row[:most]), bool(row[most]), _day(row[most + 1], zone))
        for row in db.execute(found)
    ]


def _day(at: datetime | None, zone: ZoneInfo) -> date | None:
    return at.astimezone(zone).date() if at else None


def credits(db: Connection, round_id: int) -> dict[int, int]:
    """Minutes of labour credit of all who wish."""
    return unspent(db, select(wish.c.member_id).where(wish.c.round_id == round_id))


def interested(db: Connection, unit_id: int, item_id: int, now: datetime) -> list[int]:
    """Members of the unit who have lately asked for the item, by themselves or in a round."""
    since = now - ASKED_LATELY
    asked = select(request.c.member_id).where(
        request.c.item_id == item_id, request.c.created_at >= since
    )
    wished = (
        select(wish.c.member_id)
        .join(item_round, item_round.c.id == wish.c.round_id)
        .where(item_round.c.item_id == item_id, wish.c.said_at >= since)
    )
    found = select(membership.c.member_id).where(
        membership.c.unit_id == unit_id,
        membership.c.state == Standing.MEMBER,
        membership.c.member_id.in_(asked.union(wished)),
    )
    return list(db.execute(found.order_by(membership.c.member_id)).scalars())
