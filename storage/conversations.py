"""Where each conversation stands, so that a question survives a restart."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
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


@dataclass(frozen=True, slots=True)
class Position:
    """What was asked last, and what is known so far."""

    state: str | None
    data: dict[str, Any]

    @property
    def is_blank(self) -> bool:
        return self.state is None and not self.data


def read(db: Connection, place: Place) -> Position:
    row = db.execute(
        select(conversation.c.state, conversation.c.data).where(*_at(place))
    ).one_or_none()
    return Position(row.state, json.loads(row.data)) if row else Position(None, {})


def keep(db: Connection, place: Place, position: Position, now: datetime) -> None:
    if position.is_blank:
        db.execute(delete(conversation).where(*_at(place)))
        return
    values = {
        "network": place.network,
        "bot_id": place.bot_id,
        "chat_id": place.chat_id,
        "person_id": place.person_id,
        "state": position.state,
        "data": json.dumps(position.data, ensure_ascii=False),
        "changed_at": now,
    }
    dialect = sqlite if db.dialect.name == "sqlite" else postgresql
    new = dialect.insert(conversation)
    changed = {name: new.excluded[name] for name in ("state", "data", "changed_at")}
    db.execute(
        new.on_conflict_do_update(index_elements=list(conversation.primary_key), set_=changed),
        values,
    )


def _at(place: Place) -> tuple[Any, ...]:
    return (
        conversation.c.network == place.network,
        conversation.c.bot_id == place.bot_id,
        conversation.c.chat_id == place.chat_id,
        conversation.c.person_id == place.person_id,
    )
