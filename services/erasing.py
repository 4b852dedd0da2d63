"""A person is forgotten: they leave, their name and words go, the cooperative's accounts stay."""

from collections.abc import Sequence
from datetime import datetime

from domain.people import Account
from domain.personal_data import WARNED, Forgetting
from locales import words
from services import belonging
from services.doors import root
from services.forgetting import is_last
from storage import (
    erasing,
    forgettings,
    journal,
    memberships,
    name_traces,
    outbox,
    people,
    personal,
    timers,
)
from storage.database import Connection


def warn(db: Connection, now: datetime) -> None:
    """A day before, each once."""
    for one in forgettings.due(db, now + WARNED):
        if one.due_at > now:
            _write(db, "forgetting-soon", one, now)


def forget_due(db: Connection, now: datetime) -> bool:
    """One person whose time has come; True where there may be more."""
    for one in forgettings.due(db, now):
        if _may_go(db, one, now):
            _forget(db, one.member_id, now)
            return True
    return False


def forget(db: Connection, member_id: int, now: datetime) -> None:
    """At once and for good, whatever they are; nobody is told."""
    belonging.leave(db, member_id, root(db), now)
    ids = personal.ids_of(db, member_id)
    names, nobody = name_traces.names_of(db, ids), _nobody(db, member_id)
    erasing.delete_accounts(db, ids, _accounts(db, ids))
    erasing.delete_words(db, ids)
    erasing.blank_words(db, ids)
    erasing.end_requests(db, ids, now)
    erasing.rename(db, ids, nobody, now)
    name_traces.replace(db, ids, names, nobody)
    journal.note(db, root(db).id, None, "member.forgotten", "member", member_id, now)


def erase(db: Connection, member_id: int) -> None:
    """Of who never became anybody here nothing is left."""
    erasing.delete_accounts(db, [member_id], people.accounts(db, member_id))
    erasing.delete_words(db, [member_id])
    memberships.erase(db, member_id)


def _may_go(db: Connection, one: Forgetting, now: datetime) -> bool:
    """What the timer shows is not lost; who became the last coordinator is told why they wait."""
    if is_last(db, one.member_id, now):
        _write(db, "forgetting-waits", one, now)
        return False
    running = timers.of(db, one.member_id)
    return running is None or running.stopped_at is not None


def _forget(db: Connection, member_id: int, now: datetime) -> None:
    """With a word of farewell to each account, after which its number is not kept either."""
    member = people.by_id(db, member_id, now)
    accounts = _accounts(db, personal.ids_of(db, member_id))
    language = member.language if member else root(db).language
    forget(db, member_id, now)
    forgettings.done(db, member_id, now)
    for who in accounts:
        cause = f"{member_id}:{who.network}"
        outbox.put(db, "forgotten", cause, who, now, unit=root(db).name, language=language)


def _write(db: Connection, kind: str, one: Forgetting, now: datetime) -> None:
    cause = f"{one.member_id}:{one.asked_at.timestamp():.0f}"
    outbox.put(db, kind, cause, one.member_id, now, due=one.due_at.isoformat())


def _nobody(db: Connection, member_id: int) -> str:
    """A name that says no more than that there was somebody."""
    return words(root(db).language)("forgotten-member", number=str(member_id))


def _accounts(db: Connection, ids: Sequence[int]) -> list[Account]:
    return [who for one in ids for who in people.accounts(db, one)]
