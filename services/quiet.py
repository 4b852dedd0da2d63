"""«На этой неделе не смогу», «всё»: no reminders until the cycle ends; nothing else changes."""

from datetime import date, datetime

from domain.errors import Refusal
from domain.people import Member
from domain.standing import Quiet
from services.rights import require_member
from storage import labour_accounts, people, quiet
from storage.database import Connection
from storage.quiet import of

__all__ = ["CycleIsOver", "Quiet", "clear", "of", "set"]


class CycleIsOver(Refusal):
    """The card is of a cycle that does not run any more."""

    message_id = "refusal-cycle-is-over"
    is_final = True


def set(db: Connection, me: Member, cycle_first: date, word: Quiet, now: datetime) -> None:
    """Until the cycle ends, in every unit that has it; refuses with CycleIsOver, NotAllowed."""
    for unit_id in _running(db, me, cycle_first, now):
        quiet.put(db, me.id, unit_id, cycle_first, word, now)


def clear(db: Connection, me: Member, cycle_first: date, now: datetime) -> None:
    """Reminders may come again; refuses as `set` does."""
    for unit_id in _running(db, me, cycle_first, now):
        quiet.clear(db, me.id, unit_id, cycle_first)


def _running(db: Connection, me: Member, cycle_first: date, now: datetime) -> list[int]:
    """The units in whose accounts the member has this cycle running."""
    require_member(db, me.id, now)
    found = [
        unit_id
        for unit_id in people.units_of(db, me.id)
        for account in labour_accounts.of_member(db, unit_id, me.id).values()
        if account.first == cycle_first
    ]
    if not found:
        raise CycleIsOver
    return sorted({*found})
