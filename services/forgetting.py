"""To be forgotten: asked for by oneself, done a week later, called off until then."""

from datetime import datetime

from domain.joining import LastCoordinator, TimerRuns
from domain.people import Member, Role
from domain.personal_data import RECONSIDER, CanAskThemselves, Forgetting
from services.rights import NotAllowed, require_coordinator, require_member
from storage import forgettings, journal, people, timers, units
from storage.database import Connection

__all__ = ["Forgetting", "ask", "ask_for", "call_off", "call_off_for", "is_last", "of", "of_other"]


def of(db: Connection, me: Member) -> Forgetting | None:
    """What is under way for oneself."""
    found = forgettings.get(db, me.id)
    return found if found and found.done_at is None else None


def ask(db: Connection, me: Member, now: datetime) -> Forgetting:
    """Whoever is known may, also who has left; refuses with LastCoordinator, TimerRuns.

    Asked again, it is due when it was.
    """
    if people.by_id(db, me.id, now) is None:
        raise NotAllowed
    return _begin(db, me, now)


def call_off(db: Connection, me: Member) -> bool:
    """False where nothing was under way."""
    return forgettings.drop(db, me.id)


def of_other(db: Connection, by: Member, member_id: int, now: datetime) -> Forgetting | None:
    return of(db, _on_paper(db, by, member_id, now))


def ask_for(db: Connection, by: Member, member_id: int, now: datetime) -> Forgetting:
    """A coordinator, for a member without a messenger who has asked for it.

    Refuses as `ask` and with NotAllowed, CanAskThemselves.
    """
    member = _on_paper(db, by, member_id, now)
    if known := of(db, member):
        return known
    journal.note(db, by.unit.id, by.id, "forgetting.ask", "member", member.id, now)
    return _begin(db, member, now)


def call_off_for(db: Connection, by: Member, member_id: int, now: datetime) -> bool:
    member = _on_paper(db, by, member_id, now)
    was_asked = forgettings.drop(db, member.id)
    if was_asked:
        journal.note(db, by.unit.id, by.id, "forgetting.call-off", "member", member.id, now)
    return was_asked


def is_last(db: Connection, member_id: int, now: datetime) -> bool:
    """Without them nobody could admit or appoint anybody in the whole cooperative."""
    root = units.root(db)
    assert root is not None, "the cooperative is founded at start"
    return people.coordinators(db, root.id, now, Role.COORDINATOR) == [member_id]


def _begin(db: Connection, member: Member, now: datetime) -> Forgetting:
    if known := of(db, member):
        return known
    if is_last(db, member.id, now):
        raise LastCoordinator
    if timers.of(db, member.id):
        raise TimerRuns
    return forgettings.add(db, member.id, now, now + RECONSIDER)


def _on_paper(db: Connection, by: Member, member_id: int, now: datetime) -> Member:
    require_coordinator(db, by.unit.id, by.id, now)
    member = require_member(db, member_id, now, by.unit.id)
    if people.accounts(db, member.id):
        raise CanAskThemselves
    return member
