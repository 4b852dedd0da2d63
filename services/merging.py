"""Two members who are one person become one of them; it can't be undone.

What the one had is the other's from then on, column by column (storage/merging_columns.py). The
record that goes stays in the database as a former member without an account: nobody can speak as
it, no list shows it, and `known_as` tells as whom the person goes on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.labour import DAY
from domain.merging import MergedAlready, MergedDaysFull, NobodyToMerge, OwnMerge, SameRecord
from domain.people import Account, Member, Role
from services import merging_accounts, merging_credit, merging_meeting
from services.heads import is_head
from services.places import place_free
from services.rights import NotAllowed, require_member
from storage import journal, merging, merging_rows, outbox, people, units
from storage.database import Connection
from storage.merging import Record

__all__ = ["Merged", "Record", "check", "known_as", "merge", "require_entitled"]


@dataclass(frozen=True, slots=True)
class Merged:
    """The pair, and the project whose timer was lost, "" where none was."""

    kept: Record
    gone: Record
    lost_timer: str = ""


def merge(db: Connection, by: Member, kept_id: int, gone_id: int, now: datetime) -> Merged:
    """Refuses as `check` does, and with MergedDaysFull."""
    kept, gone = check(db, by, kept_id, gone_id, now)
    pair = (kept.id, gone.id)
    crowded = set(people.units_of(db, kept.id)) & set(people.units_of(db, gone.id))
    accounts = merging_meeting.accounts_of(db, pair)
    lost = merging_meeting.stop_second_timer(db, *pair, now)
    check_days(db, pair)
    author = kept.id if by.id == gone.id else by.id
    here = merging.units_of(db, [gone.id])
    merging_meeting.end_needless_trials(db, *pair, now)
    merging_rows.move(db, *pair, now)
    merging_meeting.join_settings(db, *pair, had_account=kept.has_account)
    merging_meeting.end_double_terms(db, kept.id, here, now)
    merging_meeting.cut_double_leave(db, kept.id, here, now)
    merging_accounts.join(db, *pair, author, now)
    merging_credit.join(db, *pair, author, now)
    done = Merged(kept, gone, lost)
    _write_down(db, done, author, here, now)
    _tell(db, by, done, accounts, now)
    for unit_id in sorted(crowded):
        place_free(db, units.get(db, unit_id), now)
    return done


def check(
    db: Connection, by: Member, kept_id: int, gone_id: int, now: datetime
) -> tuple[Record, Record]:
    """Refuses with NotAllowed, SameRecord, NobodyToMerge, MergedAlready, OwnMerge."""
    require_entitled(db, by, [kept_id, gone_id], now)
    if kept_id == gone_id:
        raise SameRecord
    kept, gone = somebody(db, kept_id), somebody(db, gone_id)
    _check_own(db, by, (kept.id, gone.id), now)
    return kept, gone


def require_entitled(db: Connection, by: Member, ids: Sequence[int], now: datetime) -> None:
    """A coordinator of each unit in which either is or was anything, or of one above it.

    Whoever joins two members hands over accounts, roles, hours and debts in all their units at
    once: so it takes the right to give roles (a deputy has none) in every one of them. As all
    belong to the root, that is a coordinator of the root, whose word holds in its parts too, as
    it does where one is closed or moved. Refuses with NotAllowed.
    """
    me = require_member(db, by.id, now)
    theirs = merging.units_of(db, ids)
    if not theirs or not all(_is_over(db, unit_id, me.id, now) for unit_id in theirs):
        raise NotAllowed


def somebody(db: Connection, member_id: int) -> Record:
    """Refuses with MergedAlready, NobodyToMerge."""
    found = merging.record(db, member_id)
    if found is not None:
        return found
    kept_id = known_as(db, member_id)
    if kept_id is None:
        raise NobodyToMerge
    names = people.names(db, [member_id, kept_id])
    raise MergedAlready(name=names[member_id], kept=names[kept_id])


def known_as(db: Connection, member_id: int) -> int | None:
    """The member whom somebody proved to be, through any number of merges."""
    return merging.kept_of(db, member_id)


def check_days(db: Connection, pair: Sequence[int]) -> None:
    """No day may hold more than 24 hours of one person; else MergedDaysFull."""
    if full := merging.full_days(db, pair, DAY):
        raise MergedDaysFull(full)


def _is_over(db: Connection, unit_id: int, member_id: int, now: datetime) -> bool:
    unit = units.get(db, unit_id)
    return any(is_head(db, one.id, member_id, now) for one in (unit, *units.above(db, unit)))


def _check_own(db: Connection, by: Member, pair: Sequence[int], now: datetime) -> None:
    """About oneself another coordinator of the root decides, as long as there is one."""
    root = units.root(db)
    if by.id not in pair or root is None:
        return
    others = people.coordinators(db, root.id, now, Role.COORDINATOR)
    names = people.names(db, [one for one in others if one not in pair])
    if names:
        raise OwnMerge(name=min(names.values()))


def _write_down(
    db: Connection, done: Merged, author: int, here: Sequence[int], now: datetime
) -> None:
    """Each unit that knew the one who goes can read of it."""
    facts = {"name": done.kept.name, "gone": done.gone.name}
    for unit_id in here:
        journal.note(db, unit_id, author, "member.merge", "member", done.kept.id, now, **facts)
    merging.note(db, here[0], done.kept.id, done.gone.id, author, now)


def _tell(
    db: Connection, by: Member, done: Merged, accounts: Sequence[Account], now: datetime
) -> None:
    """In every chat of both: each must know as whom it speaks from now on."""
    for who in accounts:
        outbox.put(
            db,
            "member-merged",
            f"{done.gone.id}:{who.network}:{who.external_id}",
            who,
            now,
            outbox.LETTER,
            name=done.kept.name,
            gone=done.gone.name,
            by=by.name,
            timer=done.lost_timer,
        )
