"""Leave, exemption, a share of the norm, extension: what members ask for."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.accounts import extension, may_extend
from domain.cycles import Span
from domain.labour import clean_note
from domain.people import Member
from domain.reliefs import (
    STANDING,
    AlreadyExtended,
    HasMessenger,
    Relief,
    ReliefKind,
    ReliefState,
    Wanted,
    check_free,
    check_part,
    check_reason,
    check_span,
)
from services import holders, norms
from services.rights import NotAllowed, require_coordinator, require_member
from storage import journal, outbox, people, reliefs
from storage.database import Connection


def ask(
    db: Connection, author: Member, wanted: Wanted, now: datetime, on_behalf_of: int | None = None
) -> Relief:
    """Put it before the coordinators; one of them may do so for a member without a messenger.

    Refuses as `checked` does.
    """
    member, wanted = checked(db, author, wanted, now, on_behalf_of)
    asked = _kept(db, member, wanted, ReliefState.ASKED, author.id, now)
    journal.note(db, asked.unit_id, author.id, "relief.ask", "relief", asked.id, now)
    _tell_coordinators(db, author, member, asked, now)
    return asked


def checked(
    db: Connection, author: Member, wanted: Wanted, now: datetime, on_behalf_of: int | None = None
) -> tuple[Member, Wanted]:
    """Whose it is to be, and what is wanted, in order.

    Refuses with ReliefBeforeJoining, ReliefTooLongAgo, ReliefTooFarAhead, ReliefReason, NotAShare,
    ReliefOverlaps, ReliefOverlapsOpen, HasMessenger, NotAllowed.
    """
    member = check_days(db, author, wanted.kind, wanted.days, now, on_behalf_of)
    wanted = replace(wanted, reason=clean_note(wanted.reason))
    check_part(wanted.kind, wanted.part)
    check_reason(wanted.reason)
    return member, wanted


def check_days(
    db: Connection,
    author: Member,
    kind: ReliefKind,
    days: Span,
    now: datetime,
    on_behalf_of: int | None = None,
) -> Member:
    """Whose days they are to be; refuses as `checked` does."""
    member = _whose(db, author, on_behalf_of or author.id, now)
    if kind is ReliefKind.EXTENSION:
        raise NotAllowed
    by_member = member.id == author.id
    check_span(days, member.unit.today(now), member.joined_on, by_member=by_member)
    check_free(kind, days, standing(db, member))
    return member


def extend(db: Connection, me: Member, now: datetime) -> Relief:
    """Ten days from today, of right, at once; AlreadyExtended a second time in a cycle."""
    me = holders.reckoned(db, require_member(db, me.id, now, me.unit.id))
    today = me.unit.today(now)
    granted = [one.days for one in standing(db, me) if one.kind is ReliefKind.EXTENSION]
    cycle = norms.cycle_on(db, me.unit.id, today)
    if not may_extend(cycle, granted):
        before = next(days for days in granted if days.first in cycle)
        raise AlreadyExtended(first=before.first, last=before.last or before.first)
    wanted = Wanted(ReliefKind.EXTENSION, extension(today), "")
    given = _kept(db, me, wanted, ReliefState.GRANTED, me.id, now)
    journal.note(db, me.unit.id, me.id, "relief.extend", "relief", given.id, now)
    return given


def mine(db: Connection, me: Member, now: datetime) -> list[Relief]:
    """What stands and is not over, the soonest first."""
    me = holders.reckoned(db, require_member(db, me.id, now))
    today = me.unit.today(now)
    found = [one for one in standing(db, me) if one.days.last is None or one.days.last >= today]
    return sorted(found, key=lambda one: (one.days.first, one.id))


def standing(db: Connection, member: Member) -> list[Relief]:
    """All that is asked for or granted."""
    return reliefs.of_member(db, member.unit.id, member.id, STANDING)


def named(relief: Relief) -> dict[str, Any]:
    """The facts of letters: nothing of the reason, which may be a private matter."""
    return {"what": relief.kind, "first": relief.days.first, "last": relief.days.last}


def _whose(db: Connection, author: Member, member_id: int, now: datetime) -> Member:
    """In the unit whose norm they owe: its coordinators answer."""
    author = require_member(db, author.id, now)
    if member_id == author.id:
        return holders.reckoned(db, author)
    return holders.reckoned(db, needs_help(db, author, member_id, now))


def needs_help(db: Connection, author: Member, member_id: int, now: datetime) -> Member:
    """The member whom no messenger reaches; else HasMessenger, NotAllowed."""
    require_coordinator(db, author.unit.id, author.id, now)
    member = require_member(db, member_id, now, author.unit.id)
    if people.accounts(db, member.id):
        raise HasMessenger(name=member.name)
    return member


def _kept(
    db: Connection, member: Member, wanted: Wanted, state: ReliefState, by: int, now: datetime
) -> Relief:
    is_granted = state is ReliefState.GRANTED
    new = Relief(
        id=0,
        unit_id=member.unit.id,
        member_id=member.id,
        kind=wanted.kind,
        days=wanted.days,
        part=wanted.part,
        reason=wanted.reason,
        state=state,
        asked_by=by,
        asked_at=now,
        answered_by=by if is_granted else None,
        answered_at=now if is_granted else None,
    )
    return replace(new, id=reliefs.add(db, new))


def _tell_coordinators(
    db: Connection, author: Member, member: Member, asked: Relief, now: datetime
) -> None:
    for reader in people.coordinators(db, member.unit.id, now):
        if reader not in (author.id, member.id):
            facts = named(asked) | {"name": member.name, "relief": asked.id}
            outbox.put(db, "relief-asked", f"relief:{asked.id}", reader, now, **facts)
