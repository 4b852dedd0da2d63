"""Letters on their way: who reads them, in which language, and how it went."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.people import Account, Member
from storage import outbox, people
from storage.database import Connection
from storage.outbox import Letter, again, give_up, is_anything_due, sent

__all__ = ["Addressed", "again", "claim", "give_up", "is_anything_due", "lose", "sent"]


@dataclass(frozen=True, slots=True)
class Addressed:
    """A letter with its reader's language and accounts, the best one first."""

    id: int
    kind: str
    facts: dict[str, Any]
    attempts: int
    language: str
    accounts: list[Account]
    reader: int | Account | None
    written_at: datetime


def claim(db: Connection, now: datetime, most: int) -> list[Addressed]:
    """Take the next due letters; they come back by themselves if this sender dies."""
    return [_addressed(db, letter, now) for letter in outbox.claim(db, now, most)]


def lose(db: Connection, account: Account, now: datetime) -> None:
    people.mark_unreachable(db, account, now)


def _addressed(db: Connection, letter: Letter, now: datetime) -> Addressed:
    reader, accounts = _reader(db, letter, now)
    return Addressed(
        letter.id,
        letter.kind,
        letter.facts,
        letter.attempts,
        reader.language if reader else letter.facts.get("language", ""),
        accounts,
        letter.member_id or letter.account,
        letter.created_at,
    )


def _reader(db: Connection, letter: Letter, now: datetime) -> tuple[Member | None, list[Account]]:
    if letter.account is not None:
        return people.by_account(db, letter.account, now), [letter.account]
    assert letter.member_id is not None
    reader = people.by_id(db, letter.member_id, now)
    return reader, people.accounts(db, letter.member_id) if reader else []
