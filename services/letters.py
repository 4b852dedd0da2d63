"""Letters on their way: who reads them, in which language, and how it went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.people import Account
from services import late_letters
from services.announcement_words import fill_in
from storage import group_chats, people, readers, units
from storage.database import Connection
from storage.outbox import FORBIDDEN, NO_ACCOUNT, Lane, Letter, Reader, is_anything_due
from storage.settling import Outcome, again, back, given_up, sent, settle

__all__ = [
    "FORBIDDEN",
    "NO_ACCOUNT",
    "Addressed",
    "Lane",
    "Letter",
    "Outcome",
    "Reader",
    "again",
    "back",
    "claim",
    "given_up",
    "is_anything_due",
    "lose",
    "sent",
    "settle",
]


@dataclass(frozen=True, slots=True)
class Addressed:
    """A letter with its reader's language and accounts, the best one first.

    A group has one account, and maybe a topic for it.
    """

    letter: Letter
    language: str
    accounts: Sequence[Account]
    topic: int | None = None

    @property
    def reader(self) -> Reader:
        return self.letter.group or self.letter.account or self.letter.member_id or 0


def claim(db: Connection, now: datetime, most: int, lane: Lane | None = None) -> list[Addressed]:
    """Take the next due letters; they come back by themselves if this sender dies."""
    taken = fill_in(db, late_letters.claim(db, now, most, lane))
    members = {letter.member_id for letter in taken if letter.member_id is not None}
    languages = readers.languages(db, members)
    accounts = readers.accounts(db, members, lane.silent if lane else ())
    return [
        _to_group(db, letter, letter.group.id)
        if letter.group
        else _to_account(db, letter, letter.account, now)
        if letter.account
        else _to_member(letter, letter.member_id or 0, languages, accounts)
        for letter in taken
    ]


def _to_group(db: Connection, letter: Letter, group_id: int) -> Addressed:
    """In the language of the unit that it is bound to, or was: the last letter names that one."""
    group = group_chats.get(db, group_id)
    unit_id = group.unit_id if group and group.is_bound else letter.facts.get("unit_id")
    if group is None or group.is_left or unit_id is None:
        return Addressed(letter, "", ())
    language = units.get(db, unit_id).language
    return Addressed(letter, language, (group.place,), group.topic)


def _to_member(
    letter: Letter,
    member_id: int,
    languages: dict[int, str],
    accounts: dict[int, list[Account]],
) -> Addressed:
    """Whoever belongs to no unit is not written to."""
    if member_id not in languages:
        return Addressed(letter, "", ())
    return Addressed(letter, languages[member_id], accounts.get(member_id, ()))


def _to_account(db: Connection, letter: Letter, account: Account, now: datetime) -> Addressed:
    reader = people.by_account(db, account, now)
    language = reader.language if reader else letter.facts.get("language", "")
    return Addressed(letter, language, (account,))


def lose(db: Connection, account: Account, now: datetime) -> None:
    people.mark_unreachable(db, account, now)
