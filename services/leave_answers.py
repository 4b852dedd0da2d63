"""Coordinators answer who asks for leave; the first answer counts, and it is never one's own."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.labour import clean_note
from domain.people import Member
from domain.reliefs import OwnRelief, Relief, ReliefAnswered, ReliefState, check_reason
from services import accounts
from services.leave import named
from services.leave_effects import Change, change_of
from services.rights import NotAllowed, require_coordinator
from storage import journal, outbox, people, reliefs
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Card:
    """What a coordinator weighs: who, when, why, what it changes, how many others are away."""

    relief: Relief
    name: str
    changes: list[Change]
    away: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """The card at a place of the queue (none past its end), and how many wait."""

    card: Card | None
    place: int
    total: int


def queue(db: Connection, me: Member, place: int, now: datetime) -> Queue:
    """What waits, the oldest first; a place past the end is the last one."""
    require_coordinator(db, me.unit.id, me.id, now)
    total, _ = reliefs.count_waiting(db, me.unit.id)
    place = max(0, min(place, total - 1))
    waiting = reliefs.waiting(db, me.unit.id, place, 1)
    return Queue(_card(db, me, *waiting[0], now) if waiting else None, place, total)


def card(db: Connection, me: Member, relief_id: int, now: datetime) -> Card:
    """Refuses with NotAllowed, ReliefAnswered."""
    relief = _asked(db, me, relief_id, now)
    names = people.names(db, [relief.member_id])
    return _card(db, me, relief, names[relief.member_id], now)


def check(db: Connection, me: Member, relief_id: int, now: datetime) -> Relief:
    """Whether one may answer: NotAllowed, ReliefAnswered, OwnRelief otherwise."""
    relief = _asked(db, me, relief_id, now)
    if relief.member_id == me.id:
        raise OwnRelief
    return relief


def grant(db: Connection, me: Member, relief_id: int, now: datetime) -> Relief:
    """From now on the days count; what is due is reckoned anew. Refuses as `check` does."""
    relief = _answer(db, me, check(db, me, relief_id, now), ReliefState.GRANTED, now)
    member = people.by_id(db, relief.member_id, now, relief.unit_id)
    if member is not None:
        accounts.terms_changed(db, member, relief.days.first, now)
    _tell(db, me, relief, "relief-granted", now)
    return relief


def refuse(db: Connection, me: Member, relief_id: int, reason: str, now: datetime) -> Relief:
    """With a reason, which the member is told; refuses as `check`, or with ReliefReason."""
    reason = clean_note(reason)
    check_reason(reason)
    found = check(db, me, relief_id, now)
    relief = _answer(db, me, found, ReliefState.REFUSED, now, reason)
    _tell(db, me, relief, "relief-refused", now, reason=reason)
    return relief


def refuse_all(db: Connection, me: Member, unit_id: int, reason: str, now: datetime) -> None:
    """Of a unit that ends, with the reason why it does; one's own is refused likewise."""
    for relief, _ in reliefs.waiting(db, unit_id, 0, reliefs.count_waiting(db, unit_id)[0]):
        refused = _answer(db, me, relief, ReliefState.REFUSED, now, reason)
        if refused.member_id != me.id:
            _tell(db, me, refused, "relief-refused", now, reason=reason)


def _card(db: Connection, me: Member, relief: Relief, name: str, now: datetime) -> Card:
    changes = change_of(db, me.unit, relief, now)
    away = reliefs.count_away(db, relief.unit_id, relief.days)
    return Card(relief, name, changes, away, is_own=relief.member_id == me.id)


def _asked(db: Connection, me: Member, relief_id: int, now: datetime) -> Relief:
    relief = reliefs.get(db, relief_id)
    if relief is None or relief.unit_id != me.unit.id:
        raise NotAllowed
    require_coordinator(db, relief.unit_id, me.id, now)
    if relief.state is not ReliefState.ASKED:
        raise ReliefAnswered(state=relief.state.value)
    return relief


def _answer(
    db: Connection,
    me: Member,
    relief: Relief,
    state: ReliefState,
    now: datetime,
    words: str | None = None,
) -> Relief:
    if not reliefs.answer(db, relief.id, state, me.id, now, words):
        raise ReliefAnswered(state=relief.state.value)
    journal.note(db, relief.unit_id, me.id, f"relief.{state}", "relief", relief.id, now)
    return replace(relief, state=state, answered_by=me.id, answered_at=now, answer=words)


def _tell(
    db: Connection, me: Member, relief: Relief, kind: str, now: datetime, **more: str
) -> None:
    facts = named(relief) | {"by": me.name} | more
    outbox.put(db, kind, f"relief:{relief.id}", relief.member_id, now, **facts)
