"""How letters fared, written down many at once; and the old ones, which are forgotten."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from storage.database import Connection
from storage.outbox import Letter
from storage.tables import outbox

LONGEST_PROBLEM = 200
# Of an account that may belong to no member nothing is kept once its letter is settled.
NOBODY = {"network": None, "external_id": None}
FORGOTTEN_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Outcome:
    letter_id: int
    changes: dict[str, Any]


def sent(letter: Letter, now: datetime) -> Outcome:
    return Outcome(letter.id, {"state": "sent", "sent_at": now, "problem": None, **NOBODY})


def again(letter: Letter, at: datetime, problem: str) -> Outcome:
    return Outcome(letter.id, {"due_at": at, "problem": problem[:LONGEST_PROBLEM]})


def back(letter: Letter) -> Outcome:
    """It was not tried, and goes where it was in the line."""
    return Outcome(letter.id, {"due_at": letter.due_at, "attempts": letter.attempts - 1})


def given_up(letter: Letter, now: datetime, problem: str) -> Outcome:
    problem = problem[:LONGEST_PROBLEM]
    return Outcome(letter.id, {"state": "dead", "due_at": now, "problem": problem, **NOBODY})


def settle(db: Connection, outcomes: Iterable[Outcome]) -> None:
    """What another sender has sent meanwhile stays sent."""
    alike = defaultdict(list)
    for outcome in outcomes:
        alike[tuple(outcome.changes)].append(outcome.changes | {"letter_id": outcome.letter_id})
    for columns, rows in alike.items():
        changed = update(outbox).where(outbox.c.id == bindparam("letter_id"))
        if "sent_at" not in columns:
            changed = changed.where(outbox.c.state == "waiting")
        db.execute(changed.values({name: bindparam(name) for name in columns}), rows)


def forget_before(db: Connection, moment: datetime) -> bool:
    """Looks at the oldest letters only, however many there are; True where more may be left."""
    oldest = select(outbox.c.id).order_by(outbox.c.id).limit(FORGOTTEN_AT_ONCE)
    old = (outbox.c.state != "waiting", outbox.c.due_at < moment)
    gone = db.execute(delete(outbox).where(outbox.c.id.in_(oldest), *old)).rowcount
    return gone == FORGOTTEN_AT_ONCE
