"""Letters: messages that are not the direct answer to what the reader just said or pressed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Select, exists, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from domain.people import Account, Network
from storage.database import Connection
from storage.lanes import InGroup, Lane, Reader, due_letters
from storage.tables import member, membership, outbox

__all__ = ["InGroup", "Lane", "Reader"]

# What somebody waits for goes before what can wait.
ANSWER, LETTER, REMINDER, DIGEST = range(4)
LEASE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Letter:
    """To a member, by whichever account; or to one account alone, or into a group."""

    id: int
    kind: str
    member_id: int | None
    account: Account | None
    facts: dict[str, Any]
    attempts: int
    created_at: datetime
    # When it was due before it was taken up.
    due_at: datetime
    group: InGroup | None = None


def put(
    db: Connection,
    kind: str,
    cause: str,
    reader: Reader,
    now: datetime,
    priority: int = LETTER,
    **facts: Any,
) -> None:
    """Write a letter once for its (kind, cause, reader); facts are what its words need.

    The reader is a member; or an account, where it is this very chat that must hear it.
    """
    db.execute(_once(db), _row(kind, cause, reader, facts, now, priority))


def put_many(
    db: Connection,
    kind: str,
    cause: str,
    readers: Sequence[tuple[int, dict[str, Any]]],
    now: datetime,
    priority: int = REMINDER,
) -> int:
    """A letter to each member with facts of their own; returns how many were not there before."""
    rows = [_row(kind, cause, member_id, facts, now, priority) for member_id, facts in readers]
    new = _once(db).returning(outbox.c.id)
    return len(db.execute(new, rows).all()) if rows else 0


def put_groups(
    db: Connection,
    kind: str,
    cause: str,
    group_ids: Sequence[int],
    now: datetime,
    priority: int = LETTER,
    **facts: Any,
) -> int:
    """A letter into each group; returns how many were not there before."""
    rows = [_row(kind, cause, InGroup(one), facts, now, priority) for one in group_ids]
    new = _once(db).returning(outbox.c.id)
    return len(db.execute(new, rows).all()) if rows else 0


def drop_group(db: Connection, group_id: int, now: datetime, problem: str) -> None:
    """What waits for a group is not to be sent there any more."""
    waiting = (outbox.c.group_id == group_id, outbox.c.state == "waiting")
    gone = {"state": "dead", "due_at": now, "problem": problem}
    db.execute(update(outbox).where(*waiting).values(gone))


def _once(db: Connection) -> postgresql.Insert | sqlite.Insert:
    if db.dialect.name == "sqlite":
        return sqlite.insert(outbox).on_conflict_do_nothing()
    return postgresql.insert(outbox).on_conflict_do_nothing()


def _row(
    kind: str,
    cause: str,
    reader: Reader,
    facts: dict[str, Any],
    now: datetime,
    priority: int,
) -> dict[str, Any]:
    chat = reader if isinstance(reader, Account) else None
    return {
        "kind": kind,
        "cause": cause,
        "member_id": reader if isinstance(reader, int) else None,
        "network": chat and chat.network,
        "external_id": chat and chat.external_id,
        "group_id": reader.id if isinstance(reader, InGroup) else None,
        "facts": json.dumps(facts, default=str),
        "priority": priority,
        "created_at": now,
        "due_at": now,
        "state": "waiting",
    }


def is_anything_due(db: Connection, now: datetime, lane: Lane | None = None) -> bool:
    return db.execute(due_letters(now, lane).limit(1)).first() is not None


def claim(db: Connection, now: datetime, most: int, lane: Lane | None = None) -> list[Letter]:
    """Take the next due letters; nobody else gets them until the lease is over."""
    first = due_letters(now, lane).order_by(outbox.c.priority, outbox.c.due_at, outbox.c.id)
    due = first.limit(most).with_for_update(skip_locked=True, of=outbox)
    were = {row.id: row.due_at for row in db.execute(due)}
    taken = (
        update(outbox)
        .where(outbox.c.id.in_(were))
        .values(due_at=now + LEASE, attempts=outbox.c.attempts + 1)
        .returning(outbox)
    )
    rows = {row.id: row for row in db.execute(taken)} if were else {}
    return [_letter(rows[one], due_at) for one, due_at in were.items()]


def _letter(row: Any, due_at: datetime) -> Letter:
    to = Account(Network(row.network), row.external_id) if row.network else None
    group = InGroup(row.group_id) if row.group_id else None
    facts, times = json.loads(row.facts), (row.attempts, row.created_at, due_at)
    return Letter(row.id, row.kind, row.member_id, to, facts, *times, group)


# Why a letter is dead; anything else is the name of the error that the network ended in.
NO_ACCOUNT, FORBIDDEN = "no account", "forbidden"


class DeadLetter(NamedTuple):
    member_id: int
    name: str
    kind: str
    problem: str
    at: datetime


def dead(db: Connection, unit_id: int, since: datetime, most: int) -> list[DeadLetter]:
    """Letters to the unit's members that were given up, and why; the latest first."""
    found = _dead(unit_id, since).order_by(outbox.c.due_at.desc(), outbox.c.id.desc())
    return [DeadLetter(*row) for row in db.execute(found.limit(most))]


def count_dead(db: Connection, unit_id: int, since: datetime) -> int:
    found = select(func.count()).select_from(_dead(unit_id, since).subquery())
    return int(db.execute(found).scalar_one())


def _dead(unit_id: int, since: datetime) -> Select[int, str, str, str, datetime]:
    """What is dead was due for the last time when it was given up. Found by the letters, few."""
    of_unit = exists(
        select(membership.c.id).where(
            membership.c.unit_id == unit_id, membership.c.member_id == outbox.c.member_id
        )
    )
    return (
        select(member.c.id, member.c.name, outbox.c.kind, outbox.c.problem, outbox.c.due_at)
        .join(member, member.c.id == outbox.c.member_id)
        .where(outbox.c.state == "dead", outbox.c.due_at >= since, of_unit)
    )
