"""The coordinator's morning: once a day, at their own hour, and only where there is something."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain.people import Member
from domain.reminder_points import clear, is_digest_due
from services.digest_sections import SECTIONS, Numbers, Reader
from services.rights import require_coordinator, require_member
from storage import coordinators, done_once, outbox, units
from storage.coordinators import Coordinator
from storage.database import Connection

LETTER = "digest"

Digest = dict[str, Numbers]


def compose(db: Connection, me: Member, now: datetime) -> Digest:
    """The numbers of each section that has any; refuses with NotAllowed."""
    require_coordinator(db, me.unit.id, me.id, now)
    reader = Reader.of(db, me, now)
    found = {name: section.count(db, reader) for name, section in SECTIONS.items()}
    return {name: numbers for name, numbers in found.items() if numbers}


def is_worth_a_letter(digest: Digest) -> bool:
    """Something to do, or somebody to talk to; yesterday's work alone wakes nobody."""
    return any(SECTIONS[name].speaks(numbers) for name, numbers in digest.items())


def digests(db: Connection, now: datetime) -> bool:
    """Write to one coordinator whose hour has come today; True while there may be more."""
    due = {}
    for one in coordinators.in_office(db, now):
        local = now.astimezone(ZoneInfo(one.zone or units.get(db, one.unit_id).time_zone))
        if is_digest_due(local, one.hour) and one.since <= _hour(local, one.hour):
            due[f"{LETTER}:{one.unit_id}:{one.member_id}:{local.date()}"] = (one, local.date())
    done = done_once.done(db, due)
    for name, (one, day) in due.items():
        if name not in done:
            _write(db, one, day, now)
            done_once.mark(db, name, now)
            return True
    return False


def _hour(local: datetime, hour: int) -> datetime:
    """Whoever came into office after today's hour hears tomorrow."""
    return datetime.combine(local.date(), time(clear(hour)), local.tzinfo)


def _write(db: Connection, one: Coordinator, day: date, now: datetime) -> None:
    me = require_member(db, one.member_id, now, one.unit_id)
    digest = compose(db, me, now)
    if is_worth_a_letter(digest):
        cause = f"{one.unit_id}:{day}"
        facts = {"unit": one.unit_id, "where": me.unit.as_part, "day": me.unit.today(now)}
        facts["sections"] = digest
        outbox.put(db, LETTER, cause, one.member_id, now, outbox.DIGEST, **facts)
