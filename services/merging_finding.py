"""The other record of a person: likely ones at once, any of them by an inexact name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from rapidfuzz import fuzz

from domain.people import Member
from services import merging, people_finding
from services.spellings import words_of
from storage import merging as stored
from storage.database import Connection
from storage.merging import Record

MOST_FOUND = 6
MOST_LIKELY = 4
ALIKE = 86.0
# The names of everybody known are prepared apart from those of any unit's members.
EVERYBODY = -1


@dataclass(frozen=True, slots=True)
class Choice:
    """Who is looked for, and who may be the same person; `total` come near in all."""

    one: Record
    found: list[Record]
    total: int


def likely(db: Connection, by: Member, member_id: int, now: datetime) -> Choice:
    """Whose name is the same or all but the same; first of all those without a messenger.

    Refuses with NotAllowed, NobodyToMerge, MergedAlready.
    """
    one, names = _begin(db, by, member_id, now)
    near = people_finding.find(EVERYBODY, one.name, names)
    alike = [other for other in near if is_alike(one.name, names[other])]
    found = sorted(_records(db, alike), key=lambda other: other.has_account)
    return Choice(one, found[:MOST_LIKELY], len(found))


def search(db: Connection, by: Member, member_id: int, words: str, now: datetime) -> Choice:
    """Who is, was or asks to be a member and has a name near the words; refuses as `likely`."""
    one, names = _begin(db, by, member_id, now)
    found = people_finding.find(EVERYBODY, words, names)
    return Choice(one, _records(db, found[:MOST_FOUND]), len(found))


def is_alike(one: str, other: str) -> bool:
    """The same words in any order, one of them perhaps missing, cut short or misspelt."""
    fewer, more = sorted((_words(one), _words(other)), key=len)
    if len(fewer) > 1 or len(more) == 1:
        both_ways = ((fewer, more), (more, fewer)) if len(fewer) == len(more) else ((fewer, more),)
        if any(_is_short_for(*way) for way in both_ways):
            return True
    return fuzz.token_sort_ratio(" ".join(fewer), " ".join(more)) >= ALIKE


def _words(name: str) -> list[str]:
    """Each word by itself: an initial is no preposition here."""
    return [word for each in name.split() for word in words_of(each)]


def _is_short_for(fewer: Sequence[str], more: Sequence[str]) -> bool:
    return bool(fewer) and all(any(_is_or_begins(word, one) for one in more) for word in fewer)


def _is_or_begins(word: str, whole: str) -> bool:
    return word == whole or (len(word) == 1 and whole.startswith(word))


def _begin(
    db: Connection, by: Member, member_id: int, now: datetime
) -> tuple[Record, Mapping[int, str]]:
    merging.require_entitled(db, by, [member_id], now)
    one = merging.somebody(db, member_id)
    return one, {other: name for other, name in stored.names(db).items() if other != one.id}


def _records(db: Connection, ids: Sequence[int]) -> list[Record]:
    """In the order in which they were found."""
    known = {one.id: one for one in stored.records(db, ids)}
    return [known[one] for one in ids if one in known]
