"""Where each conversation stands, so that a question survives a restart."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from domain.people import Network
from storage.database import Connection
from storage.tables import conversation


@dataclass(frozen=True, slots=True)
class Place:
    """A person in a chat of a bot of a network."""

    network: Network
    bot_id: int
    chat_id: int
    person_id: int

    def named(self, prefix: str = "") -> dict[str, Any]:
        """By the names of its columns."""
        return {f"{prefix}{name}": getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Position:
    """What was asked last, and what is known so far."""

    state: str | None
    data: dict[str, Any]

    @property
    def is_blank(self) -> bool:
        return self.state is None and not self.data


def _keeping(insert: Any) -> Any:
    new = insert(conversation)
    changed = {name: new.excluded[name] for name in ("state", "data", "changed_at")}
    return new.on_conflict_do_update(index_elements=list(conversation.primary_key), set_=changed)


_KEEP = {"sqlite": _keeping(sqlite.insert), "postgresql": _keeping(postgresql.insert)}
_READ = select(conversation.c.state, conversation.c.data).where(
    *(column == bindparam(column.name) for column in conversation.primary_key)
)
_FORGET = delete(conversation).where(
    *(column == bindparam(f"at_{column.name}") for column in conversation.primary_key)
)


def read(db: Connection, place: Place) -> Position:
    row = db.execute(_READ, place.named()).one_or_none()
    return Position(row.state, json.loads(row.data)) if row else Position(None, {})


def forget_before(db: Connection, moment: datetime) -> None:
    """What nobody has gone on with since."""
    db.execute(delete(conversation).where(conversation.c.changed_at < moment))


def keep(db: Connection, place: Place, position: Position, now: datetime) -> None:
    if position.is_blank:
        db.execute(_FORGET, place.named("at_"))
        return
    data = json.dumps(position.data)
    changes = {"state": position.state, "data": data, "changed_at": now}
    db.execute(_KEEP[db.dialect.name], place.named() | changes)
