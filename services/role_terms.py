"""Terms that end: told of two weeks and three days before, and at the end; then who follows."""

from datetime import datetime, timedelta
from typing import Any

from domain.people import IN_OFFICE, Role, UnitState
from services import heads
from services.roles import name_of_end
from storage import done_once, journal, outbox, people, roles, units
from storage.database import Connection
from storage.roles import Term

# Days before the end, the last first.
WARNINGS = (3, 14)
# However long nothing ticked, an end is still told of.
LOOKS_BACK = timedelta(days=8)


def tell_of_terms(db: Connection, now: datetime) -> None:
    """A role ceases by its date alone: what is done here is to say so, once each."""
    for term in roles.ending(db, now, now + timedelta(days=max(WARNINGS))):
        _warn(db, term, now)
    ended = roles.ended(db, now - LOOKS_BACK, now)
    for term in ended:
        _tell_of_end(db, term, now)
    for term in ended:
        _tell_of_vacancy(db, term, now)


def _warn(db: Connection, term: Term, now: datetime) -> None:
    """By the nearest mark that has passed: after an outage the earlier one is no news."""
    assert term.until is not None
    days = next(days for days in WARNINGS if term.until - now <= timedelta(days=days))
    name = f"role:{term.id}:{days}"
    if _is_new(db, name, now):
        _write(db, "role-ending", name, term, now)


def _tell_of_end(db: Connection, term: Term, now: datetime) -> None:
    """Not of one that somebody ended, nor of one that goes on in another term."""
    if not _is_new(db, name_of_end(term), now) or _goes_on(db, term, now):
        return
    holder = people.by_id(db, term.member_id, now, term.unit_id)
    if holder is None or not holder.belongs:
        return
    facts = {"role": term.role.value}
    journal.note(db, term.unit_id, None, "role.end", "member", term.member_id, now, **facts)
    _write(db, "role-ended", name_of_end(term), term, now)


def _goes_on(db: Connection, term: Term, now: datetime) -> bool:
    return term.role in people.roles(db, term.unit_id, term.member_id, now)


def _write(db: Connection, kind: str, cause: str, term: Term, now: datetime) -> None:
    """To the holder, and to who is in office beside them."""
    unit = units.get(db, term.unit_id)
    assert term.until is not None
    others = set(people.coordinators(db, unit.id, now)) - {term.member_id}
    facts: dict[str, Any] = {
        "name": term.name,
        "role": term.role.value,
        "unit": unit.name,
        "day": "",
    }
    facts["day"] = unit.today(term.until).isoformat()
    for reader in (term.member_id, *sorted(others)):
        own = {"mine": int(reader == term.member_id), "member": term.member_id}
        outbox.put(db, kind, cause, reader, now, **facts, **own)


def _tell_of_vacancy(db: Connection, term: Term, now: datetime) -> None:
    """A part with nobody in office: whoever looks after it from above can appoint somebody."""
    unit = units.get(db, term.unit_id)
    if term.role not in IN_OFFICE or unit.state is not UnitState.OPEN:
        return
    if people.coordinators(db, unit.id, now, Role.COORDINATOR):
        return
    name = f"role:{term.id}:vacant"
    if not _is_new(db, name, now):
        return
    for reader in heads.of(db, unit, now):
        outbox.put(db, "vacancy", name, reader, now, unit=unit.name, id=unit.id)


def _is_new(db: Connection, name: str, now: datetime) -> bool:
    if done_once.done(db, [name]):
        return False
    done_once.mark(db, name, now)
    return True
