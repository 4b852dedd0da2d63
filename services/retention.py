"""How long what is kept; what is older goes by itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.people import Member, Role
from domain.personal_data import CHOICES, USUAL, Kept
from services import erasing
from services.doors import root
from services.rights import NotAllowed, require_head
from storage import conversations, events, journal, keepsakes, people, settling
from storage import erasing as traces
from storage.database import Connection

# What nobody can change: no network repeats an update after a month, and a question that has
# waited for a month is not answered any more.
EVENTS = CONVERSATIONS = HALF_MADE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Terms:
    """Days for each kind, and whether who asks may change them."""

    days: dict[Kept, int]
    may_change: bool


def terms(db: Connection, me: Member | None, now: datetime) -> Terms:
    return Terms({kept: days(db, kept) for kept in Kept}, me is not None and _is_head(db, me, now))


def days(db: Connection, kept: Kept) -> int:
    return int(keepsakes.get(db, _name(kept)) or USUAL[kept])


def change(db: Connection, by: Member, kept: Kept, new: int, now: datetime) -> None:
    """For the whole cooperative, by its coordinator; refuses with NotAllowed."""
    whole = root(db)
    require_head(db, whole.id, by.id, now)
    if new not in CHOICES[kept]:
        raise NotAllowed
    if new != days(db, kept):
        keepsakes.put(db, _name(kept), str(new))
        act = "retention.change"
        journal.note(db, whole.id, by.id, act, "unit", whole.id, now, kept=kept.value, days=new)


def forget_old_events(db: Connection, now: datetime) -> None:
    events.forget_before(db, now - EVENTS)


def forget_idle_conversations(db: Connection, now: datetime) -> None:
    conversations.forget_before(db, now - CONVERSATIONS)


def forget_old_letters(db: Connection, now: datetime) -> bool:
    """What has long been sent or given up; True where there may be more of it."""
    return settling.forget_before(db, now - timedelta(days=days(db, Kept.LETTERS)))


def forget_refused(db: Connection, now: datetime) -> bool:
    """One who was refused long ago; True where there may be more."""
    long_ago = now - timedelta(days=days(db, Kept.REFUSED))
    found = traces.refused_before(db, long_ago)
    if found:
        erasing.forget(db, found, now)
    return found is not None


def forget_half_made(db: Connection, now: datetime) -> bool:
    """One who has begun to join and never said their name; True where there may be more."""
    found = traces.half_made_before(db, now - HALF_MADE)
    if found:
        erasing.erase(db, found)
    return found is not None


def _is_head(db: Connection, me: Member, now: datetime) -> bool:
    return Role.COORDINATOR in people.roles(db, root(db).id, me.id, now)


def _name(kept: Kept) -> str:
    return f"keep-{kept}"
