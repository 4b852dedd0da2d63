"""Letters: messages that are not the direct answer to what the reader just said or pressed."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from domain.people import Account, Network
from storage.database import Connection
from storage.readers import best_first
from storage.tables import account, member, membership, outbox

# What somebody waits for goes before what can wait.
ANSWER, LETTER, REMINDER, DIGEST = range(4)
LEASE = timedelta(minutes=2)
Reader = int | Account  # a member, or where they are written to alone


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
    # When it was due before it was taken up.
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Lane:
    """The letters that go by one of our networks; a silent one only where there is no other.

    Whom no network reaches is in the first one's lane. Readers `without` which are to wait.
    """

    network: Network
    networks: Sequence[Network]
    silent: Collection[Network] = ()
    without: Collection[Reader] = ()


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
        "member_id": reader if chat is None else None,
        "network": chat and chat.network,
        "external_id": chat and chat.external_id,
        "facts": json.dumps(facts, default=str),
        "priority": priority,
        "created_at": now,
        "due_at": now,
        "state": "waiting",
    }


def is_anything_due(db: Connection, now: datetime, lane: Lane | None = None) -> bool:
    return db.execute(_due(now, lane).limit(1)).first() is not None


def claim(db: Connection, now: datetime, most: int, lane: Lane | None = None) -> list[Letter]:
    """Take the next due letters; nobody else gets them until the lease is over."""
    first = _due(now, lane).order_by(outbox.c.priority, outbox.c.due_at, outbox.c.id)
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


def _due(now: datetime, lane: Lane | None) -> Select[int, datetime]:
    due = select(outbox.c.id, outbox.c.due_at).where(
        outbox.c.state == "waiting", outbox.c.due_at <= now
    )
    if lane is None:
        return due
    members = [one for one in lane.without if isinstance(one, int)]
    chats = [one.external_id for one in lane.without if isinstance(one, Account)]
    for column, later in ((outbox.c.member_id, members), (outbox.c.external_id, chats)):
        if later:
            due = due.where(or_(column.is_(None), column.not_in(later)))
    return due.where(_way(lane) == lane.network)


def _way(lane: Lane) -> ColumnElement[str]:
    """The network of the account that is tried first, as in `readers.accounts`."""
    best = (
        select(account.c.network)
        .where(account.c.member_id == outbox.c.member_id, account.c.network.in_(lane.networks))
        .order_by(*best_first(lane.silent))
        .limit(1)
        .scalar_subquery()
    )
    own = case((outbox.c.network.in_(lane.networks), outbox.c.network))
    return func.coalesce(own, best, lane.networks[0])


def _letter(row: Any, due_at: datetime) -> Letter:
    to = Account(Network(row.network), row.external_id) if row.network else None
    facts = json.loads(row.facts)
    return Letter(row.id, row.kind, row.member_id, to, facts, row.attempts, row.created_at, due_at)


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
    """What is dead was due for the last time when it was given up."""
    return (
        select(member.c.id, member.c.name, outbox.c.kind, outbox.c.problem, outbox.c.due_at)
        .join(member, member.c.id == outbox.c.member_id)
        .join(membership, membership.c.member_id == member.c.id)
        .where(outbox.c.state == "dead", outbox.c.due_at >= since)
        .where(membership.c.unit_id == unit_id)
    )
