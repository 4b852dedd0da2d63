"""Where the bot is: the groups that it was added to, has left, or knows by another number."""

from dataclasses import dataclass
from datetime import datetime

from domain.groups import GroupChat, GroupState
from domain.people import Account
from services import people
from services.people import Opening
from storage import group_chats, outbox, units
from storage import people as members
from storage.conversations import Place
from storage.database import Connection

LOST = "lost"


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a turn in a group begins with; the language is that of its unit."""

    opening: Opening
    group: GroupChat | None
    language: str | None


def meet(db: Connection, place: Place, event_id: str, now: datetime) -> Meeting:
    group = group_chats.at(db, Account(place.network, place.chat_id))
    unit = units.get(db, group.unit_id) if group and group.is_bound and group.unit_id else None
    language = unit.language if unit else None
    return Meeting(people.meet(db, place, event_id, now), group, language)


def is_known(db: Connection, place: Account) -> bool:
    group = group_chats.at(db, place)
    return group is not None and not group.is_left


def arrive(db: Connection, place: Account, title: str, now: datetime) -> GroupChat | None:
    """The bot is in this chat now; None where it was known to be there."""
    group = group_chats.at(db, place)
    if group and not group.is_left:
        return None
    if group is None:
        group_chats.add(db, place, title, now)
    else:
        fresh = {"state": GroupState.WAITING, "unit_id": None, "topic": None, "bound_by": None}
        again = {"since": now, "unreachable_since": None, "announces": True}
        group_chats.change(db, group.id, title=title, **fresh, **again)
    return group_chats.at(db, place)


def depart(db: Connection, place: Account, now: datetime) -> None:
    """The bot has been taken out of the chat, or may not write there; its unit is told once."""
    group = group_chats.at(db, place)
    if group is None or group.is_left:
        return
    group_chats.change(db, group.id, state=GroupState.LEFT, unreachable_since=now)
    outbox.drop_group(db, group.id, now, LOST)
    if group.unit_id is None:
        return
    cause = f"{group.id}-{now.isoformat()}"
    chat, unit = group.title, units.get(db, group.unit_id).name
    for member_id in members.coordinators(db, group.unit_id, now):
        outbox.put(db, "group-lost", cause, member_id, now, chat=chat, unit=unit)


def move(db: Connection, old: Account, new: Account) -> None:
    """The network goes on with the same group under another number."""
    before, after = group_chats.at(db, old), group_chats.at(db, new)
    if before is None or old == new:
        return
    if after and after.unit_id is None:  # it was met under the new number before the news came
        group_chats.forget(db, after.id)
        after = None
    if after is None:
        group_chats.change(db, before.id, external_id=new.external_id)


def forget_topic(db: Connection, place: Account) -> None:
    """The topic is closed or gone: messages come where all do."""
    if group := group_chats.at(db, place):
        group_chats.change(db, group.id, topic=None)
