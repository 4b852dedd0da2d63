"""The labour accounts of two members who are one person, reckoned as one.

All lines move to the kept member as they are, so that the history of either can still be read,
and a balance stays the sum of its lines. A cycle is charged once: where both were charged for it,
the second charge becomes a correction that says why. Then every closed cycle is reckoned anew from
the first day of the norm on, with the stays, leave and work of both, and what one person would
have owed, had it been known in time, is posted as the difference: mostly the second charge given
back; a surplus that goes over the cap together; savings that would have covered a deficit.
"""

from datetime import datetime

from locales import words
from services import accounts, past
from storage import labour_accounts, merging_accounts, people, units
from storage.database import Connection


def join(db: Connection, kept: int, gone: int, by: int, now: datetime) -> None:
    root = units.root(db)
    assert root is not None, "the cooperative is founded at start"
    reason = words(root.language)("merging-line-reason")
    newest = merging_accounts.newest_line(db)
    theirs = merging_accounts.units_of(db, gone)
    for unit_id in theirs:
        merging_accounts.move_lines(db, unit_id, kept, gone, reason, by)
        merging_accounts.add_up(db, unit_id, kept, gone)
    for unit_id in theirs:
        _reckon_anew(db, kept, unit_id, now)
    merging_accounts.sign(db, kept, newest, reason, by)


def _reckon_anew(db: Connection, member_id: int, unit_id: int, now: datetime) -> None:
    """Who has accounts in a unit is or was something in it."""
    member = people.by_id(db, member_id, now, unit_id)
    assert member is not None
    unit = member.unit
    if unit.reckoned_from is None or unit.norm_unit_id != unit.id:
        return
    accounts.terms_changed(db, member, unit.reckoned_from, now)
    for account in labour_accounts.of_member(db, unit_id, member_id).values():
        past.with_beginning(db, unit, account)
