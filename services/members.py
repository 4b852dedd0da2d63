"""Members as coordinators see them: look up, add on paper, appoint; and leaving."""

from dataclasses import dataclass
from datetime import datetime

from domain.joining import LastCoordinator, TimerRuns, clean_name
from domain.people import Account, Member, Role
from services import belonging
from services.finding import find
from services.rights import NotAllowed, require_coordinator, require_member
from storage import journal, memberships, outbox, people, roster, timers
from storage.database import Connection
from storage.roster import Listed

__all__ = [
    "Card",
    "Listed",
    "Page",
    "add",
    "appoint",
    "card",
    "dismiss",
    "leave",
    "page",
    "search",
]


@dataclass(frozen=True, slots=True)
class Page:
    listed: list[Listed]
    total: int


@dataclass(frozen=True, slots=True)
class Card:
    member: Member
    accounts: list[Account]
    coordinator_until: datetime | None = None


def page(db: Connection, by: Member, first: int, most: int, now: datetime) -> Page:
    require_coordinator(db, by.unit.id, by.id, now)
    listed = roster.members(db, by.unit.id, first, most)
    return Page(listed, roster.count_members(db, by.unit.id))


def search(db: Connection, by: Member, words: str, now: datetime) -> dict[int, str]:
    """Members whose names are near the words, the nearest first."""
    require_coordinator(db, by.unit.id, by.id, now)
    names = roster.member_names(db, by.unit.id)
    return {one: names[one] for one in find(words, names).likely}


def card(db: Connection, by: Member, member_id: int, now: datetime) -> Card:
    """Everything on a member's card; refuses with NotAllowed."""
    require_coordinator(db, by.unit.id, by.id, now)
    member = _of_same_unit(db, by, member_id, now)
    until = memberships.role_until(db, by.unit.id, member.id, Role.COORDINATOR)
    return Card(member, people.accounts(db, member.id), until if member.coordinates else None)


def add(db: Connection, by: Member, name: str, now: datetime) -> int:
    """A member without a messenger: they joined today, and agreed to everything on paper."""
    require_coordinator(db, by.unit.id, by.id, now)
    member_id = people.add_member(db, clean_name(name), None, None, now)
    belonging.enter(db, member_id, by.unit, now, by.id)
    journal.note(db, by.unit.id, by.id, "member.add-on-paper", "member", member_id, now)
    return member_id


def appoint(
    db: Connection, by: Member, member_id: int, until: datetime | None, now: datetime
) -> None:
    """Make a member coordinator until a moment, or without an end, instead of a running term."""
    require_coordinator(db, by.unit.id, by.id, now)
    member = _of_same_unit(db, by, member_id, now)
    if member.id == by.id:
        raise NotAllowed
    memberships.end_roles(db, by.unit.id, member.id, now, Role.COORDINATOR)
    memberships.appoint(db, by.unit.id, member.id, Role.COORDINATOR, now, until)
    journal.note(db, by.unit.id, by.id, "coordinator.appoint", "member", member.id, now)
    last_day = by.unit.today(until).isoformat() if until else ""
    _tell(db, by, member, "appointed", now, until=last_day)


def dismiss(db: Connection, by: Member, member_id: int, now: datetime) -> None:
    """End a coordinator's term, one's own too; refuses with NotAllowed, LastCoordinator."""
    require_coordinator(db, by.unit.id, by.id, now)
    member = _of_same_unit(db, by, member_id, now)
    _check_not_last(db, member, now)
    memberships.end_roles(db, by.unit.id, member.id, now, Role.COORDINATOR)
    journal.note(db, by.unit.id, by.id, "coordinator.dismiss", "member", member.id, now)
    _tell(db, by, member, "dismissed", now)


def leave(db: Connection, me: Member, now: datetime) -> None:
    """Leave; what was written down stays. Refuses with LastCoordinator, TimerRuns."""
    me = require_member(db, me.id, now)
    _check_not_last(db, me, now)
    if timers.of(db, me.id):
        raise TimerRuns
    belonging.leave(db, me.id, me.unit, now)
    journal.note(db, me.unit.id, me.id, "member.leave", "member", me.id, now)
    cause = f"{me.id}:{now.timestamp():.0f}"
    for coordinator in people.coordinators(db, me.unit.id, now):
        outbox.put(db, "member-left", cause, coordinator, now, name=me.name)


def _of_same_unit(db: Connection, by: Member, member_id: int, now: datetime) -> Member:
    return require_member(db, member_id, now, by.unit.id)


def _check_not_last(db: Connection, member: Member, now: datetime) -> None:
    """Somebody must be left who can admit, appoint and answer."""
    if member.coordinates and people.coordinators(db, member.unit.id, now) == [member.id]:
        raise LastCoordinator


def _tell(
    db: Connection, by: Member, member: Member, kind: str, now: datetime, until: str = ""
) -> None:
    if member.id != by.id:
        cause = f"{member.id}:{now.timestamp():.0f}"
        outbox.put(db, kind, cause, member.id, now, by=by.name, unit=by.unit.name, until=until)
