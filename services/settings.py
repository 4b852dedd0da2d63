"""What a member chooses for themselves, and coordinators for the cooperative."""

from datetime import datetime

from domain.joining import LONGEST_UNIT_NAME, clean_name
from domain.people import Member
from services.rights import NotAllowed, require_coordinator, require_member
from storage import journal, people, units
from storage.database import Connection


def rename(db: Connection, me: Member, name: str, now: datetime) -> str:
    """Returns the name as it is kept; refuses with NameMissing, NameTooLong."""
    require_member(db, me.id, now)
    name = clean_name(name)
    people.change_member(db, me.id, name=name)
    return name


def speak(db: Connection, me: Member, language: str, now: datetime) -> None:
    require_member(db, me.id, now)
    people.change_member(db, me.id, language=language)


def move_to(db: Connection, me: Member, time_zone: str, now: datetime) -> None:
    """The zone of what the member is told; hours are reckoned in the unit's."""
    require_member(db, me.id, now)
    people.change_member(db, me.id, time_zone=time_zone)


def rename_unit(db: Connection, me: Member, name: str, now: datetime) -> str:
    require_coordinator(db, me.unit.id, me.id, now)
    root = units.root(db)
    if root is None or root.id != me.unit.id:
        raise NotAllowed
    name = clean_name(name, LONGEST_UNIT_NAME)
    units.change(db, me.unit.id, name=name)
    journal.note(db, me.unit.id, me.id, "unit.rename", "unit", me.unit.id, now, name)
    return name
