"""«На этой неделе не смогу», «всё»: no reminders until the cycle ends; nothing else changes."""

from datetime import date, datetime

from domain.errors import Refusal
from domain.people import Member
from domain.standing import Quiet
from services.rights import require_member
from storage import labour_accounts, quiet
from storage.database import Connection
from storage.quiet import of

__all__ = ["CycleIsOver", "Quiet", "clear", "of", "set"]


class CycleIsOver(Refusal):
    """The card is of a cycle that does not run any more."""

    message_id = "refusal-cycle-is-over"
    is_final = True


def set(db: Connection, me: Member, cycle_first: date, word: Quiet, now: datetime) -> None:
    """Until the cycle ends; refuses with CycleIsOver, NotAllowed."""
    _check(db, me, cycle_first, now)
    quiet.put(db, me.id, me.unit.id, cycle_first, word, now)


def clear(db: Connection, me: Member, cycle_first: date, now: datetime) -> None:
    """Reminders may come again; refuses as `set` does."""
    _check(db, me, cycle_first, now)
    quiet.clear(db, me.id, me.unit.id, cycle_first)


def _check(db: Connection, me: Member, cycle_first: date, now: datetime) -> None:
    me = require_member(db, me.id, now)
    running = labour_accounts.of_member(db, me.unit.id, me.id).values()
    if all(account.first != cycle_first for account in running):
        raise CycleIsOver
