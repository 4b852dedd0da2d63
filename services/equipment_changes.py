"""Changes of a thing's settings, by who is in charge of it: told in the journal, old and new."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.equipment import Equipment, NoSuchThing
from domain.people import Member
from services.equipment import unit_of
from services.in_charge import require_in_charge
from services.rights import require_member
from storage import equipment, journal
from storage.database import Connection

NOTHING = "—"


class Setting(StrEnum):
    NAME = "name"
    ABOUT = "about"
    PLACE = "place"
    MOST_DAYS = "most-days"
    LATE_CANCELS = "late-cancels"
    KEEPER = "keeper"
    PHOTO = "photo"


COLUMNS = {Setting.KEEPER: "keeper_id", Setting.PHOTO: "picture_id"}


def in_charge_of(db: Connection, me: Member, equipment_id: int, now: datetime) -> Equipment:
    """NoSuchThing; NotAllowed for who is not in charge of its unit."""
    require_member(db, me.id, now)
    thing = equipment.get(db, equipment_id)
    if thing is None:
        raise NoSuchThing
    require_in_charge(db, unit_of(db, thing), me.id, now)
    return thing


def apply(
    db: Connection, thing: Equipment, setting: Setting, value: Any, by_id: int, now: datetime
) -> None:
    """Once it is known that they may. What stays as it was is no act."""
    old = getattr(thing, column(setting))
    if value == old:
        return
    equipment.change(db, thing.id, **{column(setting): value})
    if setting is Setting.KEEPER:
        _note_keeper(db, thing, old, value, by_id, now)
        return
    journal.note(
        db,
        *(thing.unit_id, by_id, "equipment.change", "equipment", thing.id, now),
        thing=thing.name,
        setting=setting.value,
        old=str(old or NOTHING),
        new=str(value or NOTHING),
    )


def column(setting: Setting) -> str:
    return COLUMNS.get(setting, setting.value.replace("-", "_"))


def known(db: Connection, equipment_id: int) -> Equipment:
    found = equipment.get(db, equipment_id)
    assert found is not None
    return found


def _note_keeper(
    db: Connection, thing: Equipment, old: int | None, new: int | None, by_id: int, now: datetime
) -> None:
    """By number, so that nobody's name stays behind: whose it was no more, and whose it is."""
    for act, keeper in (("equipment.no-keeper", old), ("equipment.keeper", new)):
        if keeper:
            about = (act, "member", keeper, now)
            journal.note(db, thing.unit_id, by_id, *about, thing=thing.name)
