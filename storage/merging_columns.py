"""Every column that names a member, and what becomes of it when two members prove to be one.

Who adds a column that names members adds a line here; a test looks for columns that have none.
"""

from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Column

from storage.tables import metadata


class Fate(StrEnum):
    MOVES = "moves"  # the kept member's number takes the place of the other's
    JOINS = "joins"  # rows of both may meet: a function of storage/merging_rows.py
    RECKONED = "reckoned"  # services/merging*.py see to it, for there are rules to keep
    STAYS = "stays"


class Told(NamedTuple):
    fate: Fate
    why: str


def _moves(why: str) -> Told:
    return Told(Fate.MOVES, why)


def _joins(why: str) -> Told:
    return Told(Fate.JOINS, why)


def _reckoned(why: str) -> Told:
    return Told(Fate.RECKONED, why)


def _stays(why: str) -> Told:
    return Told(Fate.STAYS, why)


AUTHOR = _moves("what a person did is theirs, under the name that they go by now")

COLUMNS: dict[str, Told] = {
    # Who they are and how to reach them.
    "account.member_id": _moves("both accounts speak as the kept member from now on"),
    "consent.member_id": _moves("what was agreed to by either"),
    "one_time_code.member_id": _moves("an invitation goes on working"),
    "outbox.member_id": _joins("a letter goes out once, though it was written to both"),
    "forgetting.member_id": _joins("whoever asked to be forgotten has asked for all of it"),
    "data_export.member_id": _moves("whose data were taken out"),
    "data_export.author_id": AUTHOR,
    "member_merge.kept_id": _stays("a chain of merges stays readable link by link"),
    "member_merge.gone_id": _stays("by it old buttons lead to the kept member"),
    "member_merge.author_id": AUTHOR,
    # Where they belong.
    "membership.member_id": _joins("one to a unit; the other's stays as a former one"),
    "membership.answered_by": AUTHOR,
    "membership_span.member_id": _joins("stays that overlap become one"),
    "application_note.member_id": _moves("what was asked and said on either application"),
    "application_note.author_id": AUTHOR,
    "role.member_id": _moves("of two running terms of one role the later end holds"),
    "role.appointed_by": AUTHOR,
    "unit.proposed_by": AUTHOR,
    # Work.
    "entry.member_id": _moves("all work was one person's; no day may hold over 24 hours"),
    "entry.author_id": AUTHOR,
    "entry.answered_by": AUTHOR,
    "timer.member_id": _reckoned("at most one runs: the other one is stopped and logged"),
    "participation.member_id": _joins("one takes part in a project once"),
    "pledge.member_id": _joins("what was promised twice is promised in sum"),
    "project.coordinator_id": _moves("they coordinate it"),
    "project.proposed_by": AUTHOR,
    # The norm.
    "norm.decided_by": AUTHOR,
    "labour_account.member_id": _reckoned("one account of each kind: the sum, reckoned anew"),
    "labour_line.member_id": _reckoned("a cycle is charged once"),
    "labour_line.author_id": AUTHOR,
    "relief.member_id": _moves("leave of either; days excused twice are excused once"),
    "relief.asked_by": AUTHOR,
    "relief.answered_by": AUTHOR,
    "quiet.member_id": _joins("said once; what the kept member said holds"),
    # Common funds and shared means.
    "holding.owner": _reckoned("labour credit goes over by a movement, as all in the ledger does"),
    "movement.author_id": _stays("a movement stays as it was written"),
    "picture.author_id": AUTHOR,
    "store.keeper_id": _moves("they hand out"),
    "item.added_by": AUTHOR,
    "fund.added_by": AUTHOR,
    "request.member_id": _moves("what either has asked for; a limit holds for both together"),
    "request.answered_by": AUTHOR,
    "request.given_by": AUTHOR,
    "request_note.author_id": AUTHOR,
    "standing_request.member_id": _moves("what either asks for again and again"),
    "item_round.opened_by": AUTHOR,
    "wish.member_id": _joins("one wish to a round: the sum"),
    "sharing.author_id": AUTHOR,
    "share.member_id": _stays("a calculation stays as everybody has seen it"),
    "equipment.keeper_id": _moves("they keep it"),
    "equipment.holder_id": _moves("it is in their hands"),
    "equipment.added_by": AUTHOR,
    "booking.member_id": _moves("the days are theirs"),
    "handover.giver_id": _moves("it was in their hands"),
    "handover.taker_id": _joins("nobody hands a thing over to themselves"),
    "handover.offered_by": AUTHOR,
    "handover.answered_by": AUTHOR,
    "breakdown.reported_by": AUTHOR,
    "breakdown.settled_by": AUTHOR,
    # What they did for others.
    "announcement.author_id": AUTHOR,
    "batch.author_id": AUTHOR,
    "batch.undone_by": AUTHOR,
    "batch_member.member_id": _stays("taking an import back must not put the kept member out"),
    "group_chat.bound_by": AUTHOR,
    "journal.author_id": AUTHOR,
    "journal.subject_id": _joins("told of the kept member, under the name of then"),
}
# Of these the database does not know that they name members.
UNDECLARED = ("role.appointed_by", "unit.proposed_by", "journal.subject_id", "holding.owner")


def with_fate(fate: Fate) -> list[Column[int]]:
    return [column_of(name) for name, told in COLUMNS.items() if told.fate is fate]


def column_of(name: str) -> Column[int]:
    table, _, column = name.partition(".")
    found: Column[int] = metadata.tables[table].c[column]
    return found
