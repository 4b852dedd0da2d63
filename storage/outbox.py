"""Letters: messages that are not the direct answer to what the reader just said or pressed."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite

from domain.people import Account, Network
from storage.database import Connection
from storage.tables import outbox

LEASE = timedelta(minutes=2)
# Of an account that may belong to no member nothing is kept once its letter is settled.
NOBODY = {"network": None, "external_id": None}


@dataclass(frozen=True, slots=True)
class Letter:
    """To a member, by whichever account; or to one account alone."""

    id: int
    kind: str
    member_id: int | None
    account: Account | None
    facts: dict[str, Any]
    attempts: int
    created_at: datetime


def put(
    db: Connection,
    kind: str,
    cause: str,
    reader: int | Account,
    now: datetime,
    priority: int = 1,
    **facts: Any,
) -> None:
    """Write a letter once for its (kind, cause, reader); facts are what its words need.

    The reader is a member; or an account, where it is this very chat that must hear it.
    """
    values = _address(reader) | {
        "kind": kind,
        "cause": cause,
        "facts": json.dumps(facts, default=str),
        "priority": priority,
        "created_at": now,
        "due_at": now,
        "state": "waiting",
    }
    dialect = sqlite if db.dialect.name == "sqlite" else postgresql
    db.execute(dialect.insert(outbox).on_conflict_do_nothing(), values)


def _address(reader: int | Account) -> dict[str, Any]:
    if isinstance(reader, Account):
        return {"network": reader.network, "external_id": reader.external_id}
    return {"member_id": reader}


def is_anything_due(db: Connection, now: datetime) -> bool:
    due = select(outbox.c.id).where(outbox.c.state == "waiting", outbox.c.due_at <= now).limit(1)
    return db.execute(due).first() is not None


def claim(db: Connection, now: datetime, most: int) -> list[Letter]:
    """Take the next due letters; nobody else gets them until the lease is over."""
    due = (
        select(outbox.c.id)
        .where(outbox.c.state == "waiting", outbox.c.due_at <= now)
        .order_by(outbox.c.priority, outbox.c.due_at, outbox.c.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    ids = [row.id for row in db.execute(due)]
    taken = (
        update(outbox)
        .where(outbox.c.id.in_(ids))
        .values(due_at=now + LEASE, attempts=outbox.c.attempts + 1)
        .returning(outbox)
    )
    rows = db.execute(taken).all() if ids else []
    letters = [_letter(row) for row in rows]
    return sorted(letters, key=lambda letter: ids.index(letter.id))


def _letter(row: Any) -> Letter:
    account = Account(Network(row.network), row.external_id) if row.network else None
    facts = json.loads(row.facts)
    return Letter(row.id, row.kind, row.member_id, account, facts, row.attempts, row.created_at)


def sent(db: Connection, letter_id: int, now: datetime) -> None:
    _settle(db, letter_id, state="sent", sent_at=now, problem=None, **NOBODY)


def again(db: Connection, letter_id: int, at: datetime, problem: str) -> None:
    _settle(db, letter_id, due_at=at, problem=problem)


def give_up(db: Connection, letter_id: int, problem: str) -> None:
    _settle(db, letter_id, state="dead", problem=problem, **NOBODY)


def _settle(db: Connection, letter_id: int, **values: Any) -> None:
    db.execute(update(outbox).where(outbox.c.id == letter_id).values(**values))
