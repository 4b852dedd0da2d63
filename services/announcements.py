"""A coordinator tells a unit or a project something: who will read it, sending, how it goes."""

import json
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.announcing import (
    A_DAY,
    NobodyToTell,
    TooManyAnnouncements,
    read_announcement,
)
from domain.people import IN_OFFICE, Member
from domain.projects import RUNNING, ProjectState
from domain.reminder_points import quiet_until
from services import groups
from services.announcement_words import named
from services.projects import of_unit
from services.rights import NotAllowed, require_coordinator, require_member
from storage import announcements, journal, project_coordinators, projects, units
from storage.announcements import KIND, URGENT, Announcement, Whom
from storage.database import Connection

__all__ = [
    "KIND",
    "URGENT",
    "Announcement",
    "Choices",
    "Preview",
    "Progress",
    "Whom",
    "check",
    "choices",
    "preview",
    "progress",
    "send",
    "stop",
]


@dataclass(frozen=True, slots=True)
class Choices:
    """Whom one may tell something: the unit, where one is in office, and projects."""

    unit: str | None
    has_parts: bool
    projects: list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Preview:
    """What is sent, to how many of how many."""

    text: str
    facts: dict[str, str]
    everybody: int
    reached: int


@dataclass(frozen=True, slots=True)
class Progress:
    id: int
    total: int
    sent: int
    waiting: int
    lost: int
    withdrawn: int


def choices(db: Connection, me: Member, now: datetime) -> Choices:
    """Refuses with NotAllowed where there is nobody one may tell anything."""
    me = require_member(db, me.id, now, me.unit.id)
    running = projects.names(db, me.unit.id, RUNNING)
    if not me.coordinates:
        own = project_coordinators.coordinated_by(db, me.unit.id, me.id)
        running = {one: name for one, name in running.items() if one in own}
        if not running:
            raise NotAllowed
    has_parts = bool(units.children(db, me.unit.id))
    return Choices(me.unit.name if me.coordinates else None, has_parts, list(running.items()))


def check(db: Connection, me: Member, whom: Whom, now: datetime) -> dict[str, str]:
    """Who announces, and for what. Refuses with NotAllowed, ProjectGone, TooManyAnnouncements."""
    facts = _allow(db, me, whom, now)
    midnight = _midnight(me, now)
    latest = announcements.latest(db, whom.unit_id, whom.project_id, A_DAY)
    if len([made for made in latest if made >= midnight]) >= A_DAY:
        raise TooManyAnnouncements(most=A_DAY)
    return facts


def preview(db: Connection, me: Member, whom: Whom, text: str, now: datetime) -> Preview:
    """As `check`, and for a text that is none or too long, or NobodyToTell."""
    facts, said = check(db, me, whom, now), read_announcement(text)
    everybody, reached = announcements.count_readers(db, whom)
    if not everybody:
        raise NobodyToTell
    return Preview(said, facts, everybody, reached)


def send(
    db: Connection, me: Member, whom: Whom, text: str, urgent: bool, now: datetime
) -> Progress:
    """A letter to each reader, at their morning unless it is urgent. Refuses as `preview`."""
    found = preview(db, me, whom, text, now)
    one = announcements.add(db, whom, found.text, found.reached, now)
    kind, cause = URGENT if urgent else KIND, _cause(one)
    facts = {"announcement": one, "unit": whom.unit_id}
    due = _due(db, me, whom, urgent, now)
    announcements.write(db, whom, (kind, cause, json.dumps(facts)), now, due)
    if whom.project_id is None:
        groups.announce(db, whom.unit_id, kind, cause, now, **facts)
    subject = "project" if whom.project_id else "unit"
    about = whom.project_id or whom.unit_id
    journal.note(db, whom.unit_id, me.id, "announce", subject, about, now, readers=found.reached)
    return _progress(db, one, found.reached)


def progress(db: Connection, me: Member, one_id: int, now: datetime) -> Progress:
    """Refuses with NotAllowed."""
    one = _own(db, me, one_id, now)
    return _progress(db, one.id, one.readers)


def stop(db: Connection, me: Member, one_id: int, now: datetime) -> Progress:
    """What has not left does not leave. Refuses with NotAllowed."""
    one = _own(db, me, one_id, now)
    if left := announcements.withdraw(db, _cause(one.id)):
        what = ("announce.stop", "announcement", one.id)
        journal.note(db, one.unit_id, me.id, *what, now, letters=left)
    return _progress(db, one.id, one.readers)


def _allow(db: Connection, me: Member, whom: Whom, now: datetime) -> dict[str, str]:
    me = require_member(db, me.id, now, whom.unit_id)
    if whom.project_id is None:
        require_coordinator(db, whom.unit_id, me.id, now)
    else:
        project = of_unit(db, me, whom.project_id)
        is_open = project.state in (ProjectState.OPEN, ProjectState.PAUSED)
        if not (me.coordinates or (project.coordinator_id == me.id and is_open)):
            raise NotAllowed
    return named(db, whom.unit_id, whom.project_id, me.name)


def _own(db: Connection, me: Member, one_id: int, now: datetime) -> Announcement:
    """One's own, or for who is in office where it was made."""
    one = announcements.get(db, one_id)
    if one is None:
        raise NotAllowed
    me = require_member(db, me.id, now, one.unit_id)
    if one.author_id != me.id and not IN_OFFICE & me.roles:
        raise NotAllowed
    return one


def _progress(db: Connection, one_id: int, total: int) -> Progress:
    found = announcements.states(db, _cause(one_id))
    return Progress(
        id=one_id,
        total=total,
        sent=found.get("sent", 0),
        waiting=found.get("waiting", 0),
        lost=sum(found.get(state, 0) for state in ("dead", "settled", "late")),
        withdrawn=found.get("withdrawn", 0),
    )


def _due(
    db: Connection, me: Member, whom: Whom, urgent: bool, now: datetime
) -> dict[str | None, datetime]:
    """By the readers' zones: nobody is woken."""
    found = announcements.zones(db, whom)
    if urgent:
        return dict.fromkeys(found, now)
    return {
        zone: max(now, quiet_until(now.astimezone(ZoneInfo(zone or me.unit.time_zone))))
        for zone in found
    }


def _midnight(me: Member, now: datetime) -> datetime:
    local = now.astimezone(ZoneInfo(me.unit.time_zone))
    return local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)


def _cause(one_id: int) -> str:
    return f"announcement:{one_id}"
