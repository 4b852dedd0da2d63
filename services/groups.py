"""Groups: chats of many people, bound by a coordinator to the unit whose news they hear."""

from datetime import datetime
from typing import Any

from domain.errors import Refusal
from domain.groups import GroupChat, GroupState
from domain.people import Member, Unit
from services.rights import require_coordinator
from storage import group_chats, journal, outbox, units
from storage.database import Connection

CLOSED = "group-unit-closed"


class GroupGone(Refusal):
    """The bot is not in that chat any more, or nobody has bound it."""

    message_id = "refusal-group-gone"
    is_final = True


class BoundElsewhere(Refusal):
    """Facts: unit."""

    message_id = "refusal-group-bound"
    is_final = True


class OnlyCoordinators(Refusal):
    message_id = "refusal-group-coordinator"
    is_final = True


def told(db: Connection, group: GroupChat) -> bool:
    """Once: that a coordinator must bind the chat first."""
    one = group_chats.get(db, group.id)
    if one is None or one.state is not GroupState.WAITING:
        return False
    group_chats.change(db, one.id, state=GroupState.TOLD)
    return True


def bind(db: Connection, by: Member | None, group_id: int, title: str, now: datetime) -> Unit:
    """To the unit that a coordinator speaks in. Refuses with OnlyCoordinators, BoundElsewhere."""
    group = group_chats.get(db, group_id)
    if group is None or group.is_left:
        raise GroupGone
    if by is None:
        raise OnlyCoordinators
    require_coordinator(db, by.unit.id, by.id, now)
    unit = units.get(db, by.unit.id)
    if group.is_bound and group.unit_id == unit.id:
        return unit
    if group.is_bound and group.unit_id:
        raise BoundElsewhere(unit=units.get(db, group.unit_id).name)
    bound = {"state": GroupState.BOUND, "unit_id": unit.id, "bound_by": by.id, "since": now}
    group_chats.change(db, group.id, title=title, announces=True, **bound)
    journal.note(db, unit.id, by.id, "group.bind", "group", group.id, now, title=title)
    return unit


def unbind(db: Connection, by: Member | None, group_id: int, now: datetime) -> None:
    """The chat stays, and hears nothing of the unit any more."""
    _untie(db, by, _of_coordinator(db, by, group_id, now), now)


def untie_all(db: Connection, by: Member, unit: Unit, now: datetime) -> None:
    """The unit ends; its chats hear so, and nothing of it any more."""
    for group in group_chats.of_unit(db, unit.id):
        _untie(db, by, group, now)
        facts: dict[str, Any] = {"unit": unit.name, "unit_id": unit.id}
        outbox.put_groups(db, CLOSED, f"unit:{unit.id}", [group.id], now, **facts)


def _untie(db: Connection, by: Member | None, group: GroupChat, now: datetime) -> None:
    free = {"state": GroupState.WAITING, "unit_id": None, "bound_by": None, "topic": None}
    group_chats.change(db, group.id, **free)
    outbox.drop_group(db, group.id, now, "unbound")
    _note(db, by, group, "group.unbind", now)


def tell_here(
    db: Connection, by: Member | None, group_id: int, announces: bool, now: datetime
) -> GroupChat:
    """Whether the unit's announcements come into the chat."""
    group = _of_coordinator(db, by, group_id, now)
    if group.announces != announces:
        group_chats.change(db, group.id, announces=announces)
        _note(db, by, group, "group.announces", now, on=int(announces))
    return _after(db, group)


def write_into(
    db: Connection, by: Member | None, group_id: int, topic: int | None, now: datetime
) -> GroupChat:
    """The topic of the chat that the unit's messages come into; None is the common one."""
    group = _of_coordinator(db, by, group_id, now)
    if group.topic != topic:
        group_chats.change(db, group.id, topic=topic)
        _note(db, by, group, "group.topic", now)
    return _after(db, group)


def settings(db: Connection, by: Member | None, group_id: int, now: datetime) -> Unit:
    """The unit of a bound chat, for its coordinators."""
    return units.get(db, _of_coordinator(db, by, group_id, now).unit_id or 0)


def of_unit(db: Connection, by: Member, now: datetime) -> list[GroupChat]:
    """All chats of the unit that a coordinator speaks in."""
    require_coordinator(db, by.unit.id, by.id, now)
    return group_chats.of_unit(db, by.unit.id)


def announce(
    db: Connection, unit_id: int, kind: str, cause: str, now: datetime, **facts: Any
) -> int:
    """A letter into each chat of the unit that takes announcements; how many are new."""
    taking = [one.id for one in group_chats.of_unit(db, unit_id) if one.announces]
    return outbox.put_groups(db, kind, cause, taking, now, **facts)


def _of_coordinator(db: Connection, by: Member | None, group_id: int, now: datetime) -> GroupChat:
    group = group_chats.get(db, group_id)
    if group is None or not group.is_bound or group.unit_id is None:
        raise GroupGone
    if by is None:
        raise OnlyCoordinators
    require_coordinator(db, group.unit_id, by.id, now)
    return group


def _after(db: Connection, group: GroupChat) -> GroupChat:
    changed = group_chats.get(db, group.id)
    assert changed is not None
    return changed


def _note(
    db: Connection, by: Member | None, group: GroupChat, act: str, now: datetime, **facts: int
) -> None:
    who, unit_id, named = by.id if by else None, group.unit_id or 0, group.title
    journal.note(db, unit_id, who, act, "group", group.id, now, None, title=named, **facts)
