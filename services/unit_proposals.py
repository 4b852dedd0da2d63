"""How a part of a unit comes to be: a member proposes it, the unit's head opens or refuses it."""

from datetime import datetime
from typing import Any

from domain.joining import clean_reason
from domain.people import Member, Role, Standing, Unit, UnitState
from domain.units import UnitAnswered, UnitGone, read_name, read_purpose
from services import belonging, heads
from services.heads import check_name, open_unit
from services.rights import NotAllowed, require_head, require_member
from storage import journal, memberships, outbox, unit_lists, units
from storage.database import Connection


def check(db: Connection, me: Member, parent_id: int, name: str, now: datetime) -> str:
    """The name as it would be kept; refuses as `propose` does."""
    parent = open_unit(db, parent_id)
    require_member(db, me.id, now, parent.id)
    name = read_name(name)
    check_name(db, name, parent)
    unit_lists.tree(db).check_depth(parent.id)
    return name


def propose(
    db: Connection, me: Member, parent_id: int, name: str, purpose: str, now: datetime
) -> int:
    """Refuses with UnitGone, NotAllowed, WrongUnitName, UnitNameTaken, UnitTooDeep."""
    name = check(db, me, parent_id, name, now)
    parent = open_unit(db, parent_id)
    proposed = {"state": UnitState.PROPOSED, "purpose": read_purpose(purpose)}
    unit_id = units.add(db, name, parent.id, None, None, now, proposed_by=me.id, **proposed)
    _note(db, parent.id, me, "propose", unit_id, now, name)
    facts = {"unit_id": unit_id, "unit": name, "parent": parent.name, "who": me.name}
    readers = [one for one in heads.of(db, parent, now) if one != me.id]
    letters = [(one, {**facts, "purpose": proposed["purpose"]}) for one in readers]
    outbox.put_many(db, "unit-proposed", _cause(unit_id), letters, now, outbox.LETTER)
    return unit_id


def open_proposed(db: Connection, by: Member, unit_id: int, now: datetime) -> None:
    """Its proposer belongs to it and coordinates it. Refuses with NotAllowed, UnitAnswered."""
    unit, parent = _proposal(db, unit_id)
    require_head(db, parent.id, by.id, now)
    check_name(db, unit.name, parent, unit.id)
    _settle(db, unit, UnitState.OPEN)
    _note(db, parent.id, by, "open", unit.id, now, unit.name)
    proposer = _proposer(db, unit)
    _begin(db, unit, proposer, by, now)
    if proposer != by.id:
        facts = {"unit_id": unit.id, "unit": unit.name, "who": by.name}
        _tell(db, "unit-opened", unit, proposer, facts, now)


def _begin(db: Connection, unit: Unit, proposer: int, by: Member, now: datetime) -> None:
    """Nobody is put in charge who has left since; the unit above looks after it then."""
    stays = memberships.get(db, unit.parent_id or unit.id, proposer)
    if stays is None or stays.standing is not Standing.MEMBER:
        return
    belonging.enter(db, proposer, unit, now, by.id)
    memberships.appoint(db, unit.id, proposer, Role.COORDINATOR, now, None, appointed_by=by.id)


def refuse(db: Connection, by: Member, unit_id: int, reason: str, now: datetime) -> None:
    """Refuses itself with ReasonMissing, ReasonTooLong, NotAllowed, UnitAnswered."""
    unit, parent = _proposal(db, unit_id)
    require_head(db, parent.id, by.id, now)
    reason = clean_reason(reason)
    _settle(db, unit, UnitState.REFUSED)
    _note(db, parent.id, by, "refuse", unit.id, now, unit.name, reason)
    proposer = _proposer(db, unit)
    if proposer != by.id:
        facts = {"unit": unit.name, "parent_id": parent.id, "who": by.name, "reason": reason}
        _tell(db, "unit-refused", unit, proposer, facts, now)


def withdraw(db: Connection, me: Member, unit_id: int, now: datetime) -> None:
    """Who has proposed it has thought better of it."""
    unit, parent = _proposal(db, unit_id)
    require_member(db, me.id, now)
    if _proposer(db, unit) != me.id:
        raise NotAllowed
    _settle(db, unit, UnitState.CLOSED)
    _note(db, parent.id, me, "withdraw", unit.id, now, unit.name)


def _proposal(db: Connection, unit_id: int) -> tuple[Unit, Unit]:
    unit = units.find(db, unit_id)
    if unit is None or unit.parent_id is None:
        raise UnitGone
    return unit, open_unit(db, unit.parent_id)


def _proposer(db: Connection, unit: Unit) -> int:
    return int(units.own_settings(db, unit.id)["proposed_by"] or 0)


def _settle(db: Connection, unit: Unit, state: UnitState) -> None:
    if not unit_lists.settle(db, unit.id, state):
        raise UnitAnswered(unit=unit.name, state=unit.state.value)


def _note(
    db: Connection,
    parent_id: int,
    by: Member,
    act: str,
    unit_id: int,
    now: datetime,
    name: str,
    reason: str | None = None,
) -> None:
    """In the journal of the unit that it is to be part of."""
    journal.note(db, parent_id, by.id, f"unit.{act}", "unit", unit_id, now, reason, name=name)


def _tell(
    db: Connection, kind: str, unit: Unit, reader: int, facts: dict[str, Any], now: datetime
) -> None:
    outbox.put(db, kind, _cause(unit.id), reader, now, **facts)


def _cause(unit_id: int) -> str:
    return f"unit:{unit_id}"
