"""Roles of a unit: given for a term, ended, laid down, handed over; never to oneself."""

from datetime import datetime
from typing import Any

from domain.errors import Refusal
from domain.joining import LastCoordinator
from domain.labour import clean_note
from domain.people import Member, Role, Unit
from services.office import may_appoint
from services.rights import NotAllowed, require_member
from storage import done_once, journal, memberships, outbox, people, roles
from storage.database import Connection
from storage.roles import Term

__all__ = [
    "LONGEST_GROUND",
    "appoint",
    "check_not_last",
    "dismiss",
    "hand_over",
    "name_of_end",
    "resign",
]

LONGEST_GROUND = 300


class GroundTooLong(Refusal):
    """Facts: `most`."""

    message_id = "refusal-ground-too-long"


def appoint(
    db: Connection,
    by: Member,
    member_id: int,
    role: Role,
    until: datetime | None,
    ground: str,
    now: datetime,
    unit_id: int | None = None,
) -> None:
    """Give a role until a moment, or without an end, instead of a running term of the same role.

    `unit_id` is a part where nobody is in office, else one's own. Refuses with NotAllowed,
    GroundTooLong.
    """
    member = may_appoint(db, by, unit_id or by.unit.id, member_id, now)
    ground = _read(ground)
    unit = member.unit
    for term in _held(db, unit, member.id, role, now):
        _end(db, term, now)
    _begin(db, by, member, role, until, ground, now)
    facts = {"role": role.value, "until": _day(unit, until)}
    _note(db, by, unit, "role.appoint", member.id, now, ground, **facts)
    _tell(db, "appointed", by, member.id, unit, now, ground=ground, **facts)


def dismiss(
    db: Connection, by: Member, member_id: int, role: Role, ground: str, now: datetime
) -> None:
    """End another's term; refuses with NotAllowed, LastCoordinator, GroundTooLong."""
    member = may_appoint(db, by, by.unit.id, member_id, now)
    ground = _read(ground)
    held = _held(db, member.unit, member.id, role, now)
    if not held:
        raise NotAllowed
    check_not_last(db, member, now, role)
    for term in held:
        _end(db, term, now)
    _note(db, by, member.unit, "role.dismiss", member.id, now, ground, role=role.value)
    told = {"ground": ground, "role": role.value}
    _tell(db, "dismissed", by, member.id, member.unit, now, **told)


def resign(db: Connection, me: Member, role: Role, now: datetime) -> None:
    """Lay one's own role down; refuses with NotAllowed, LastCoordinator."""
    me = require_member(db, me.id, now, me.unit.id)
    held = _held(db, me.unit, me.id, role, now)
    if not held:
        raise NotAllowed
    check_not_last(db, me, now, role)
    for term in held:
        _end(db, term, now)
    _note(db, me, me.unit, "role.resign", me.id, now, role=role.value)
    _tell_office(db, "role-resigned", me, now, name=me.name, role=role.value)


def hand_over(
    db: Connection, by: Member, member_id: int, until: datetime | None, now: datetime
) -> str:
    """Give one's own term as a coordinator to another, in one act; never for longer than it runs.

    Returns the other's name.
    Refuses with NotAllowed for who is no coordinator of this very unit.
    """
    me = require_member(db, by.id, now, by.unit.id)
    held = _held(db, me.unit, me.id, Role.COORDINATOR, now)
    if not held or member_id == me.id:
        raise NotAllowed
    to = require_member(db, member_id, now, me.unit.id)
    until = min([end for end in (until, *(one.until for one in held)) if end], default=None)
    for term in (*held, *_held(db, me.unit, to.id, Role.COORDINATOR, now)):
        _end(db, term, now)
    _begin(db, me, to, Role.COORDINATOR, until, None, now)
    facts = {"role": Role.COORDINATOR.value, "until": _day(me.unit, until)}
    _note(db, me, me.unit, "role.hand-over", to.id, now, **facts)
    _tell(db, "appointed", me, to.id, me.unit, now, ground="", **facts)
    told: dict[str, Any] = {"by": me.name, "to": to.name, **facts}
    outbox.put(db, "role-handed-over", _cause(me.id, now), me.id, now, unit=me.unit.name, **told)
    _tell_office(db, "role-handed-over", me, now, besides=to.id, **told)
    return to.name


def check_not_last(
    db: Connection, member: Member, now: datetime, role: Role = Role.COORDINATOR
) -> None:
    """Somebody must be left at the root who can appoint; a part is looked after from above."""
    if role is not Role.COORDINATOR or member.unit.parent_id is not None:
        return
    if people.coordinators(db, member.unit.id, now, role) == [member.id]:
        raise LastCoordinator


def name_of_end(term: Term) -> str:
    """Under which it is kept that the end of the term has been told of."""
    return f"role:{term.id}:end"


def _held(db: Connection, unit: Unit, member_id: int, role: Role, now: datetime) -> list[Term]:
    return [one for one in roles.in_force(db, unit.id, now, member_id) if one.role is role]


def _begin(
    db: Connection,
    by: Member,
    member: Member,
    role: Role,
    until: datetime | None,
    ground: str | None,
    now: datetime,
) -> None:
    how = {"ground": ground or None, "appointed_by": by.id}
    memberships.appoint(db, member.unit.id, member.id, role, now, until, **how)


def _end(db: Connection, term: Term, now: datetime) -> None:
    """By somebody's act, so that the clock need not tell of it."""
    roles.end(db, term, now)
    done_once.mark(db, name_of_end(term), now)


def _read(ground: str) -> str:
    ground = clean_note(ground)
    if len(ground) > LONGEST_GROUND:
        raise GroundTooLong(most=LONGEST_GROUND)
    return ground


def _day(unit: Unit, until: datetime | None) -> str:
    return unit.today(until).isoformat() if until else ""


def _note(
    db: Connection,
    by: Member,
    unit: Unit,
    act: str,
    member_id: int,
    now: datetime,
    ground: str = "",
    **facts: Any,
) -> None:
    journal.note(db, unit.id, by.id, act, "member", member_id, now, ground or None, **facts)


def _tell(
    db: Connection, kind: str, by: Member, reader: int, unit: Unit, now: datetime, **facts: Any
) -> None:
    outbox.put(db, kind, _cause(reader, now), reader, now, by=by.name, unit=unit.name, **facts)


def _tell_office(
    db: Connection, kind: str, me: Member, now: datetime, besides: int = 0, **facts: Any
) -> None:
    """Those who are in office beside the one who goes."""
    for reader in people.coordinators(db, me.unit.id, now):
        if reader not in (me.id, besides):
            cause = _cause(me.id, now)
            outbox.put(db, kind, cause, reader, now, unit=me.unit.name, **facts)


def _cause(member_id: int, now: datetime) -> str:
    return f"{member_id}:{now.timestamp():.6f}"
