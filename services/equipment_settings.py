"""Coordinators keep the register: what there is, where, who keeps it, and on what terms."""

from dataclasses import dataclass
from datetime import datetime

from domain.equipment import (
    ABOUT,
    MOST_DAYS,
    MOST_LATE_CANCELS,
    NAME,
    PLACE,
    USUAL_DAYS,
    BadThingNumber,
    BadThingText,
    Equipment,
    ThingNameTaken,
)
from domain.labour import clean_note
from domain.people import Member
from services import people_finding, photos
from services.equipment_changes import Setting, apply, in_charge_of, known
from services.in_charge import require_in_charge
from services.rights import require_member
from storage import equipment, journal, people, roster
from storage.database import Connection

MOST_FOUND = 6
LONGEST = {Setting.NAME: NAME, Setting.ABOUT: ABOUT, Setting.PLACE: PLACE}
LARGEST = {Setting.MOST_DAYS: MOST_DAYS, Setting.LATE_CANCELS: MOST_LATE_CANCELS}
# What may be taken away again.
OPTIONAL = (Setting.ABOUT, Setting.LATE_CANCELS, Setting.KEEPER, Setting.PHOTO)


@dataclass(frozen=True, slots=True)
class Settings:
    thing: Equipment
    keeper: str


def settings(db: Connection, me: Member, equipment_id: int, now: datetime) -> Settings:
    """For who is in charge of the thing's unit; NoSuchThing, NotAllowed."""
    thing = in_charge_of(db, me, equipment_id, now)
    keeper = thing.keeper_id or 0
    return Settings(thing, people.names(db, [keeper]).get(keeper, ""))


def check_name(db: Connection, me: Member, name: str, now: datetime) -> str:
    """Before the other questions are asked; NotAllowed, BadThingText, ThingNameTaken."""
    me = require_member(db, me.id, now, me.unit.id)
    require_in_charge(db, me.unit, me.id, now)
    name = _text(name, NAME)
    _check_free(db, me.unit.id, name)
    return name


def add(db: Connection, me: Member, name: str, place: str, now: datetime) -> Equipment:
    """Of the unit that the coordinator speaks in; refuses as `check_name` does."""
    name = check_name(db, me, name, now)
    values = {"unit_id": me.unit.id, "name": name, "place": _text(place, PLACE)}
    added = equipment.add(db, now, **values, most_days=USUAL_DAYS, added_by=me.id)
    about = ("equipment.add", "equipment", added, now)
    journal.note(db, me.unit.id, me.id, *about, thing=name)
    return known(db, added)


def change_text(
    db: Connection, me: Member, equipment_id: int, setting: Setting, text: str, now: datetime
) -> None:
    """Name, place, or what it is about; NotAllowed, BadThingText, ThingNameTaken."""
    thing = in_charge_of(db, me, equipment_id, now)
    words = _text(text, LONGEST[setting])
    if setting is Setting.NAME:
        _check_free(db, thing.unit_id, words, thing.id)
    apply(db, thing, setting, words, me.id, now)


def change_number(
    db: Connection, me: Member, equipment_id: int, setting: Setting, text: str, now: datetime
) -> None:
    """Days of a loan at most, late cancels allowed; NotAllowed, BadThingNumber."""
    thing = in_charge_of(db, me, equipment_id, now)
    most, said = LARGEST[setting], text.strip()
    if not (said.isdecimal() and len(said) <= len(str(most)) and 1 <= int(said) <= most):
        raise BadThingNumber(most=most)
    apply(db, thing, setting, int(said), me.id, now)


def change_keeper(
    db: Connection, me: Member, equipment_id: int, member_id: int, now: datetime
) -> None:
    """A member of the thing's unit; NotAllowed for anybody else."""
    thing = in_charge_of(db, me, equipment_id, now)
    require_member(db, member_id, now, thing.unit_id)
    apply(db, thing, Setting.KEEPER, member_id, me.id, now)


def change_photo(
    db: Connection, me: Member, equipment_id: int, content: bytes, now: datetime
) -> None:
    """NotAllowed, PhotoTooBig, NotAPhoto."""
    thing = in_charge_of(db, me, equipment_id, now)
    picture = photos.keep(db, content, me.id, now)
    apply(db, thing, Setting.PHOTO, picture, me.id, now)


def clear(db: Connection, me: Member, equipment_id: int, setting: Setting, now: datetime) -> None:
    """No description, quota, keeper or photo any more; NotAllowed."""
    thing = in_charge_of(db, me, equipment_id, now)
    if setting in OPTIONAL:
        apply(db, thing, setting, "" if setting is Setting.ABOUT else None, me.id, now)


def keepers(
    db: Connection, me: Member, equipment_id: int, words: str, now: datetime
) -> dict[int, str]:
    """Members of the thing's unit whose names are near the words; NotAllowed."""
    thing = in_charge_of(db, me, equipment_id, now)
    names = roster.member_names(db, thing.unit_id)
    found = people_finding.find(thing.unit_id, words, names)
    return {one: names[one] for one in found[:MOST_FOUND]}


def _text(text: str, most: int) -> str:
    words = clean_note(text)
    if not 0 < len(words) <= most:
        raise BadThingText(most=most)
    return words


def _check_free(db: Connection, unit_id: int, name: str, but: int = 0) -> None:
    same = (one for one in equipment.of_units(db, [unit_id]) if one.id != but)
    if any(one.name.casefold() == name.casefold() for one in same):
        raise ThingNameTaken(name=name)
