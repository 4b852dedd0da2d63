"""Groups that the bot has been added to, and the units that they are bound to."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from domain.groups import GroupChat, GroupState
from domain.people import Account, Network
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import group_chat

LONGEST_TITLE = 200
_AT = select(group_chat).where(
    group_chat.c.network == bindparam("network"),
    group_chat.c.external_id == bindparam("external_id"),
)


def at(db: Connection, place: Account) -> GroupChat | None:
    where = {"network": place.network, "external_id": place.external_id}
    row = db.execute(_AT, where).one_or_none()
    return _group(row) if row else None


def get(db: Connection, group_id: int) -> GroupChat | None:
    return by_ids(db, [group_id]).get(group_id) if may_exist(group_id) else None


def by_ids(db: Connection, group_ids: Collection[int]) -> dict[int, GroupChat]:
    found = select(group_chat).where(group_chat.c.id.in_(group_ids))
    return {row.id: _group(row) for row in db.execute(found)}


def of_unit(db: Connection, unit_id: int) -> list[GroupChat]:
    """Those bound to it, the oldest first."""
    found = select(group_chat).where(
        group_chat.c.unit_id == unit_id, group_chat.c.state == GroupState.BOUND
    )
    return [_group(row) for row in db.execute(found.order_by(group_chat.c.id))]


def add(db: Connection, place: Account, title: str, now: datetime) -> None:
    values = {
        "network": place.network,
        "external_id": place.external_id,
        "title": title[:LONGEST_TITLE],
        "state": GroupState.WAITING,
        "since": now,
    }
    db.execute(insert(group_chat), values)


def change(db: Connection, group_id: int, **values: Any) -> None:
    if "title" in values:
        values["title"] = values["title"][:LONGEST_TITLE]
    db.execute(update(group_chat).where(group_chat.c.id == group_id).values(**values))


def forget(db: Connection, group_id: int) -> None:
    """One that was never bound."""
    db.execute(delete(group_chat).where(group_chat.c.id == group_id))


def _group(row: Row[Any]) -> GroupChat:
    return GroupChat(
        id=row.id,
        network=Network(row.network),
        external_id=row.external_id,
        title=row.title,
        state=GroupState(row.state),
        unit_id=row.unit_id,
        topic=row.topic,
        announces=row.announces,
    )
