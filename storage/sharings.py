"""Calculations of rounds, each as it was made, and what was set aside by the latest."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import func, insert, select, update

from domain.requests import Stage
from domain.sharing import Shared
from storage.database import Connection
from storage.tables import member, request, share, sharing, wish

_COLUMNS = (
    sharing.c.id,
    sharing.c.round_id,
    sharing.c.version,
    sharing.c.supply,
    sharing.c.author_id,
    sharing.c.reason,
    sharing.c.at,
)
# What is still to be handed over, and what is in the member's hands.
SET_ASIDE, HANDED = (Stage.READY, Stage.QUEUE), (Stage.GIVEN, Stage.DONE)
LEFT_OUT = 0  # the place of who is no member any more


class Sharing(NamedTuple):
    id: int
    round_id: int
    version: int
    supply: int
    author_id: int | None
    reason: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One member's in a calculation; `wished` is what they said, before it was cut to credit."""

    member_id: int
    name: str
    place: int
    firm: int
    extra: int
    granted: int
    urgency: int
    credit: int | None
    received_on: date | None
    said_at: datetime
    wished: int | None
    reason: str | None
    confidential: bool | None


class Held(NamedTuple):
    """What a round has granted to a member, and what became of it."""

    id: int
    member_id: int
    stage: Stage
    granted: int
    paid: int
    created_at: datetime


_HELD = Held._fields


def add(
    db: Connection,
    what: dict[str, Any],
    shares: Sequence[Shared],
    left_out: Sequence[Shared],
) -> int:
    """`what` are the columns of the calculation by name."""
    new = int(db.execute(insert(sharing).returning(sharing.c.id), what).scalar_one())
    rows = [_row(new, one) for one in (*shares, *left_out)]
    if rows:
        db.execute(insert(share), rows)
    return new


def _row(sharing_id: int, one: Shared) -> dict[str, Any]:
    wished = one.wished
    return {
        "sharing_id": sharing_id,
        "member_id": wished.member_id,
        "place": one.place,
        "firm": wished.firm,
        "extra": wished.extra,
        "granted": one.granted,
        "urgency": wished.urgency,
        "credit": wished.credit,
        "received_on": wished.received_on,
        "said_at": wished.said_at,
    }


def get(db: Connection, round_id: int, version: int) -> Sharing | None:
    found = select(*_COLUMNS).where(sharing.c.round_id == round_id, sharing.c.version == version)
    row = db.execute(found).one_or_none()
    return Sharing(*row) if row else None


def latest(db: Connection, round_id: int) -> Sharing | None:
    found = select(func.max(sharing.c.version)).where(sharing.c.round_id == round_id)
    version = db.execute(found).scalar_one_or_none()
    return get(db, round_id, version) if version else None


def lines(
    db: Connection,
    one: Sharing,
    first: int = 0,
    most: int | None = None,
    member_ids: Collection[int] | None = None,
) -> list[Line]:
    """By places; who was left out comes last."""
    found = (
        select(
            share.c.member_id,
            member.c.name,
            share.c.place,
            share.c.firm,
            share.c.extra,
            share.c.granted,
            share.c.urgency,
            share.c.credit,
            share.c.received_on,
            share.c.said_at,
            (wish.c.firm + wish.c.extra).label("wished"),
            wish.c.reason,
            wish.c.confidential,
        )
        .join(member, member.c.id == share.c.member_id)
        .outerjoin(
            wish, (wish.c.round_id == one.round_id) & (wish.c.member_id == share.c.member_id)
        )
        .where(share.c.sharing_id == one.id)
        .order_by(share.c.place == LEFT_OUT, share.c.place, share.c.member_id)
    )
    if member_ids is not None:
        found = found.where(share.c.member_id.in_(member_ids))
    rows = db.execute(found.offset(first).limit(most) if most else found)
    return [Line(**row._mapping) for row in rows]


def count(db: Connection, sharing_id: int) -> int:
    found = select(func.count()).where(share.c.sharing_id == sharing_id)
    return int(db.execute(found).scalar_one())


def given(db: Connection, sharing_id: int) -> dict[int, int]:
    """What each was granted by a calculation; nobody who was left out."""
    found = select(share.c.member_id, share.c.granted).where(
        share.c.sharing_id == sharing_id, share.c.place != LEFT_OUT
    )
    return {row[0]: int(row[1]) for row in db.execute(found)}


def change(db: Connection, sharing_id: int, member_id: int, granted: int) -> None:
    mine = (share.c.sharing_id == sharing_id, share.c.member_id == member_id)
    db.execute(update(share).where(*mine).values(granted=granted))


def held(db: Connection, item_id: int, round_id: int) -> list[Held]:
    """Every request that the round has made, ended ones too."""
    found = select(*(request.c[name] for name in _HELD)).where(
        request.c.item_id == item_id, request.c.round_id == round_id
    )
    rows = db.execute(found.order_by(request.c.id))
    return [Held(**dict(row._mapping) | {"stage": Stage(row.stage)}) for row in rows]
