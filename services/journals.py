"""The journal of a unit: every act of a role and every decision, for each of its members to read.

What members do for themselves (join a project, ask for leave) stands in the same table. It is
nobody's business but theirs, so that it is shown to them alone, and to who reads everything of the
unit: coordinators, deputies, auditors. Leave is told of without its kind, days and reason; so are
waivers without theirs, but to those readers.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.journal import BEGINNINGS, OWN_ACTS, PRIVATE_REASONS, ActKind
from domain.people import Member
from services import people_finding
from services.members import MOST_FOUND, Found
from services.rights import NotAllowed, require_member, require_reader
from storage import journal_pages, people, roster
from storage.database import Connection
from storage.journal_pages import Act, Wanted

__all__ = ["Found", "JournalPage", "Told", "page", "search"]

SUBJECTS = {
    "member": journal_pages.members,
    "entry": journal_pages.entries,
    "relief": journal_pages.reliefs,
    "project": journal_pages.projects,
    "unit": journal_pages.parts,
}


@dataclass(frozen=True, slots=True)
class Told:
    """One act; `facts` name what it was done to, as it was called then where that is known."""

    at: datetime
    author: str | None
    act: str
    facts: dict[str, Any]
    reason: str | None


@dataclass(frozen=True, slots=True)
class JournalPage:
    """`older` is where the next page begins; None where there is none. `about` is a name."""

    told: list[Told]
    older: int | None
    about: str = ""


def page(
    db: Connection,
    me: Member,
    kind: ActKind | None,
    older_than: int,
    most: int,
    now: datetime,
    about: int = 0,
) -> JournalPage:
    """Of the unit that one speaks in, or what one member has to do with; or NotAllowed."""
    me = require_member(db, me.id, now, me.unit.id)
    name = require_member(db, about, now, me.unit.id).name if about else ""
    all_of_it = _reads_everything(db, me, now)
    wanted = _wanted(me, kind, about, all_of_it=all_of_it)
    leaf = journal_pages.page(db, me.unit.id, wanted, most, older_than)
    return JournalPage(_told(db, leaf.acts, all_of_it=all_of_it), leaf.older, name)


def search(db: Connection, me: Member, words: str, now: datetime) -> Found:
    """Members whose names are near the words; else NotAllowed.

    Who does not read everything finds those alone of whom there is something to read.
    """
    me = require_member(db, me.id, now, me.unit.id)
    names = roster.member_names(db, me.unit.id)
    found = people_finding.find(me.unit.id, words, names)
    if not _reads_everything(db, me, now):
        found = [one for one in found[:MOST_FOUND] if _is_told_of(db, me, one)]
    return Found({one: names[one] for one in found[:MOST_FOUND]}, len(found))


def _is_told_of(db: Connection, me: Member, member_id: int) -> bool:
    wanted = _wanted(me, None, member_id, all_of_it=False)
    return bool(journal_pages.page(db, me.unit.id, wanted, 1).acts)


def _wanted(me: Member, kind: ActKind | None, about: int, *, all_of_it: bool) -> Wanted:
    own = () if all_of_it else OWN_ACTS
    return Wanted(BEGINNINGS[kind] if kind else (), own, me.id, about)


def _reads_everything(db: Connection, me: Member, now: datetime) -> bool:
    try:
        require_reader(db, me.unit.id, me.id, now)
    except NotAllowed:
        return False
    return True


def _told(db: Connection, acts: list[Act], *, all_of_it: bool) -> list[Told]:
    names, subjects = _authors(db, acts), _subjects(db, acts)
    return [
        Told(
            one.at,
            names.get(one.author_id or 0),
            one.act,
            subjects.get((one.subject, one.subject_id), {}) | one.facts,
            one.reason if all_of_it or one.act not in PRIVATE_REASONS else None,
        )
        for one in acts
    ]


def _authors(db: Connection, acts: list[Act]) -> dict[int, str]:
    return people.names(db, [one.author_id for one in acts if one.author_id])


def _subjects(db: Connection, acts: list[Act]) -> dict[tuple[str, int], dict[str, Any]]:
    """Each kind of thing at one look."""
    ids: dict[str, set[int]] = defaultdict(set)
    for one in acts:
        ids[one.subject].add(one.subject_id)
    return {
        (subject, one): facts
        for subject, read in SUBJECTS.items()
        for one, facts in read(db, ids[subject]).items()
    }
