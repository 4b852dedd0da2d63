"""Who answers for what in a unit, and who may be given a role there."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Member, Role, Unit
from services.rights import NotAllowed, require_head, require_member
from storage import people, roles, roster, units
from storage.database import Connection
from storage.roles import Term
from storage.roster import Listed

__all__ = [
    "Candidates",
    "Office",
    "Term",
    "TheirRoles",
    "candidates",
    "may_appoint",
    "of_member",
    "office",
]


@dataclass(frozen=True, slots=True)
class Office:
    """All terms that run in a unit."""

    unit: Unit
    terms: list[Term]


@dataclass(frozen=True, slots=True)
class TheirRoles:
    """Of one member; `unit_id` is 0 where it is the reader's own unit."""

    member: Member
    terms: list[Term]
    unit_id: int
    may_hand_over: bool


@dataclass(frozen=True, slots=True)
class Candidates:
    """Members of a unit where nobody is in office."""

    unit: Unit
    listed: list[Listed]
    total: int


def office(db: Connection, me: Member, now: datetime) -> Office:
    """For every member of the unit to see."""
    me = require_member(db, me.id, now, me.unit.id)
    return Office(me.unit, roles.in_force(db, me.unit.id, now))


def of_member(
    db: Connection, by: Member, member_id: int, now: datetime, unit_id: int = 0
) -> TheirRoles:
    """One's own; another's for who may change them, else NotAllowed."""
    where = unit_id or by.unit.id
    if member_id == by.id:
        member = require_member(db, by.id, now, where)
    else:
        member = may_appoint(db, by, where, member_id, now)
    held = roles.in_force(db, where, now, member.id)
    own = people.roles(db, where, by.id, now)
    there = 0 if where == by.unit.id else where
    return TheirRoles(member, held, there, may_hand_over=Role.COORDINATOR in own)


def may_appoint(db: Connection, by: Member, unit_id: int, member_id: int, now: datetime) -> Member:
    """The member of the unit who may be given a role by this one; else NotAllowed."""
    _check_head(db, by, unit_id, now)
    if member_id == by.id:
        raise NotAllowed
    return require_member(db, member_id, now, unit_id)


def candidates(
    db: Connection, by: Member, unit_id: int, first: int, most: int, now: datetime
) -> Candidates:
    """Refuses with NotAllowed."""
    _check_head(db, by, unit_id, now)
    listed = roster.members(db, unit_id, first, most)
    return Candidates(units.get(db, unit_id), listed, roster.count_members(db, unit_id))


def _check_head(db: Connection, by: Member, unit_id: int, now: datetime) -> None:
    """Ids that a made-up button carries may be of no unit."""
    if units.find(db, unit_id) is None:
        raise NotAllowed
    require_head(db, unit_id, by.id, now)
