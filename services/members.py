"""Members as those who read everything see them: look up, add on paper."""

from dataclasses import dataclass
from datetime import datetime

from domain.joining import clean_name
from domain.people import Member
from services import belonging, people_finding
from services.rights import require_coordinator, require_reader
from storage import journal, people, roster
from storage.database import Connection
from storage.roster import Listed

__all__ = ["Found", "Listed", "Page", "add", "page", "search"]

MOST_FOUND = 6


@dataclass(frozen=True, slots=True)
class Page:
    listed: list[Listed]
    total: int


@dataclass(frozen=True, slots=True)
class Found:
    """Names that come near, the nearest first, and how many there are in all."""

    names: dict[int, str]
    total: int


def page(db: Connection, by: Member, first: int, most: int, now: datetime) -> Page:
    """By name; for coordinators, deputies and auditors: who is no more than a member asks them."""
    require_reader(db, by.unit.id, by.id, now)
    listed = roster.members(db, by.unit.id, first, most)
    return Page(listed, roster.count_members(db, by.unit.id))


def search(db: Connection, by: Member, words: str, now: datetime) -> Found:
    """Members whose names are near the words, the nearest first."""
    require_reader(db, by.unit.id, by.id, now)
    names = roster.member_names(db, by.unit.id)
    found = people_finding.find(by.unit.id, words, names)
    return Found({one: names[one] for one in found[:MOST_FOUND]}, len(found))


def add(db: Connection, by: Member, name: str, now: datetime) -> int:
    """A member without a messenger: they joined today, and agreed to everything on paper."""
    require_coordinator(db, by.unit.id, by.id, now)
    member_id = people.add_member(db, clean_name(name), None, None, now)
    belonging.enter(db, member_id, by.unit, now, by.id)
    journal.note(db, by.unit.id, by.id, "member.add-on-paper", "member", member_id, now)
    return member_id
