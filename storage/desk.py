"""What waits for an answer in a unit: of each kind which, since when, how many."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, exists, func, select

from domain.desk import Kind
from domain.people import Member, Standing, UnitState
from domain.projects import ProjectState
from domain.reliefs import ReliefState
from domain.requests import Stage
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import (
    account,
    entry,
    member,
    membership,
    outbox,
    project,
    relief,
    request,
    unit,
)
from storage.unreached import can_be_reached, is_aside
from storage.waiting import waits_for


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose desk it is, at a moment."""

    me: Member
    coordinates: bool
    now: datetime

    @property
    def unit_id(self) -> int:
        return self.me.unit.id


class Found(NamedTuple):
    id: int
    since: datetime


def count(db: Connection, reader: Reader, kind: Kind) -> int:
    found = select(func.count()).select_from(WAITING[kind](reader).subquery())
    return int(db.execute(found).scalar_one())


def oldest(db: Connection, reader: Reader, kind: Kind, most: int) -> list[Found]:
    found = WAITING[kind](reader).order_by("since", "id").limit(most)
    return [Found(*row) for row in db.execute(found)]


def find(db: Connection, reader: Reader, kind: Kind, one_id: int) -> Found | None:
    """None where it does not wait, or not for this reader."""
    if not may_exist(one_id):
        return None
    listed = WAITING[kind](reader).subquery()
    row = db.execute(select(listed).where(listed.c.id == one_id)).one_or_none()
    return Found(*row) if row else None


def _listed(one_id: Any, since: Any) -> Select[Any]:
    return select(one_id.label("id"), since.label("since"))


def _entries(reader: Reader) -> Select[Any]:
    found = _listed(entry.c.id, entry.c.created_at)
    joined = found.join(project, project.c.id == entry.c.project_id)
    return joined.where(*waits_for(reader.me, reader.coordinates))


def _applications(reader: Reader) -> Select[Any]:
    """A half-made application has no name yet; whoever is on the waiting list has an answer."""
    found = _listed(membership.c.member_id, membership.c.applied_at)
    return found.join(member, member.c.id == membership.c.member_id).where(
        membership.c.unit_id == reader.unit_id,
        membership.c.state == Standing.APPLICANT,
        membership.c.listed_at.is_(None),
        member.c.name != "",
    )


def _leaves(reader: Reader) -> Select[Any]:
    """Nobody answers their own."""
    return _listed(relief.c.id, relief.c.asked_at).where(
        relief.c.unit_id == reader.unit_id,
        relief.c.state == ReliefState.ASKED,
        relief.c.member_id != reader.me.id,
    )


def _requests(reader: Reader) -> Select[Any]:
    """What an assembly decides waits in the list of requests; nobody answers their own."""
    return _listed(request.c.id, request.c.created_at).where(
        request.c.unit_id == reader.unit_id,
        request.c.item_id.is_not(None),
        request.c.stage == Stage.WAITING,
        request.c.member_id != reader.me.id,
    )


def _money(reader: Reader) -> Select[Any]:
    """What an assembly decides waits in the list of money; nobody answers their own."""
    return _listed(request.c.id, request.c.created_at).where(
        request.c.unit_id == reader.unit_id,
        request.c.fund_id.is_not(None),
        request.c.stage == Stage.WAITING,
        request.c.member_id != reader.me.id,
    )


def _projects(reader: Reader) -> Select[Any]:
    return _listed(project.c.id, project.c.created_at).where(
        project.c.unit_id == reader.unit_id, project.c.state == ProjectState.PROPOSED
    )


def _units(reader: Reader) -> Select[Any]:
    return _listed(unit.c.id, unit.c.created_at).where(
        unit.c.parent_id == reader.unit_id, unit.c.state == UnitState.PROPOSED
    )


def _letters(reader: Reader) -> Select[Any]:
    """Those to one reader together; of whom nothing reaches any more the next kind tells."""
    found = _listed(outbox.c.member_id, func.min(outbox.c.due_at)).where(
        outbox.c.state == "dead",
        _belongs(outbox.c.member_id, reader.unit_id),
        can_be_reached(outbox.c.member_id),
    )
    return found.group_by(outbox.c.member_id)


def _unreached(reader: Reader) -> Select[Any]:
    """Who could once be reached; whoever never had a messenger is no news."""
    who = account.c.member_id
    found = _listed(who, func.max(account.c.unreachable_since)).where(
        account.c.unreachable_since.is_not(None),
        _belongs(who, reader.unit_id),
        ~_has_other(who),
        ~is_aside(reader.unit_id, who, reader.now),
    )
    return found.group_by(who)


def _belongs(who: ColumnElement[int], unit_id: int) -> ColumnElement[bool]:
    return exists().where(
        membership.c.unit_id == unit_id,
        membership.c.member_id == who,
        membership.c.state == Standing.MEMBER,
    )


def _has_other(who: ColumnElement[int]) -> ColumnElement[bool]:
    """Another account by which they can be reached."""
    other = account.alias("other")
    return exists().where(other.c.member_id == who, other.c.unreachable_since.is_(None))


# A new kind of business adds its row here, in services/desk and in handlers/desk.
WAITING: dict[Kind, Callable[[Reader], Select[Any]]] = {
    Kind.ENTRY: _entries,
    Kind.APPLICATION: _applications,
    Kind.LEAVE: _leaves,
    Kind.REQUEST: _requests,
    Kind.MONEY: _money,
    Kind.PROJECT: _projects,
    Kind.UNIT: _units,
    Kind.LETTERS: _letters,
    Kind.UNREACHED: _unreached,
}
