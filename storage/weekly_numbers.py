"""What the letter about a closed cycle tells, of many members at one look."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select

from domain.accounts import LineKind
from domain.cycles import Cycle
from domain.labour import EntryState
from domain.people import Unit
from domain.projects import Labour
from domain.reckoning import LabourAccount
from storage.database import Connection
from storage.labour_accounts import COLUMNS, as_account
from storage.reckoned import reckoned_in
from storage.reminder_groups import Group, in_group
from storage.tables import entry, labour_account, labour_line, member, outbox, project
from storage.unreached import can_be_reached

LETTER = "weekly-letter"
_OWED = (LineKind.CHARGE, LineKind.CORRECTION)

ByKind = Mapping[int, Mapping[Labour, int]]


def readers(
    db: Connection, unit: Unit, group: Group, cycle: Cycle, cause: str, most: int
) -> list[int]:
    """Members of the group who want the letter, in whose accounts this cycle runs, without it."""
    written = exists(
        select(outbox.c.id).where(
            outbox.c.kind == LETTER, outbox.c.cause == cause, outbox.c.member_id == member.c.id
        )
    )
    found = (
        select(member.c.id)
        .join(labour_account, labour_account.c.member_id == member.c.id)
        .where(
            member.c.weekly_letter, *in_group(unit, group), can_be_reached(member.c.id), ~written
        )
        .where(labour_account.c.unit_id == unit.id, labour_account.c.cycle_first == cycle.first)
        .group_by(member.c.id)
        .order_by(member.c.id)
        .limit(most)
    )
    return list(db.execute(found).scalars())


def accounts(
    db: Connection, unit_id: int, members: Collection[int]
) -> dict[int, list[LabourAccount]]:
    found = select(*COLUMNS).where(
        labour_account.c.unit_id == unit_id, labour_account.c.member_id.in_(members)
    )
    theirs = defaultdict(list)
    for one in map(as_account, db.execute(found)):
        theirs[one.member_id].append(one)
    return theirs


def owed(db: Connection, unit_id: int, members: Collection[int], cycle: Cycle) -> ByKind:
    """What was due for a closed cycle; who did not belong then owed nothing."""
    minutes = (labour_line.c.member_id, labour_line.c.labour, func.sum(-labour_line.c.minutes))
    found = select(*minutes).where(
        labour_line.c.member_id.in_(members),
        labour_line.c.unit_id == unit_id,
        labour_line.c.cycle_first == cycle.first,
        labour_line.c.kind.in_(_OWED),
    )
    return _by_kind(db, found.group_by(labour_line.c.member_id, labour_line.c.labour))


def worked_since(db: Connection, unit_id: int, members: Collection[int], day: date) -> ByKind:
    minutes = (entry.c.member_id, entry.c.labour, func.sum(entry.c.minutes))
    found = select(*minutes).where(*_counted(unit_id, members), entry.c.work_date >= day)
    return _by_kind(db, found.group_by(entry.c.member_id, entry.c.labour))


def by_project(
    db: Connection, unit_id: int, members: Collection[int], cycle: Cycle
) -> dict[int, list[tuple[str, Labour, int]]]:
    """For each member: project, kind and minutes of a cycle, the most first."""
    minutes = func.sum(entry.c.minutes)
    found = (
        select(entry.c.member_id, project.c.name, entry.c.labour, minutes)
        .join(project, project.c.id == entry.c.project_id)
        .where(*_counted(unit_id, members), entry.c.work_date.between(cycle.first, cycle.last))
        .group_by(entry.c.member_id, project.c.id, project.c.name, entry.c.labour)
        .having(minutes > 0)
        .order_by(minutes.desc(), project.c.name)
    )
    theirs = defaultdict(list)
    for one, name, labour, sum_ in db.execute(found):
        theirs[one].append((name, Labour(labour), int(sum_)))
    return theirs


def of_all(db: Connection, unit_id: int, cycle: Cycle) -> int:
    """The unit's counted minutes in a cycle; found by projects, however many entries there are."""
    found = (
        select(func.coalesce(func.sum(entry.c.minutes), 0))
        .select_from(project)
        .join(entry, entry.c.project_id == project.c.id)
        .where(
            project.c.unit_id == unit_id,
            entry.c.work_date.between(cycle.first, cycle.last),
            entry.c.state == EntryState.COUNTED,
        )
    )
    return int(db.execute(found).scalar_one())


def _counted(unit_id: int, members: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    return (
        entry.c.member_id.in_(members),
        reckoned_in(unit_id),
        entry.c.state == EntryState.COUNTED,
    )


def _by_kind(db: Connection, found: Any) -> ByKind:
    theirs: dict[int, dict[Labour, int]] = defaultdict(dict)
    for one, labour, minutes in db.execute(found):
        theirs[one][Labour(labour)] = int(minutes)
    return theirs
