"""What a member chooses for themselves, and coordinators for their unit."""

from datetime import datetime

from domain.joining import clean_name
from domain.people import Member
from domain.reminding import ReminderSettings, check_hour
from domain.units import Setting
from services import unit_changes
from services.rights import require_coordinator, require_member
from storage import people, reminder_settings
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
    """The unit in which one speaks; refuses as `unit_changes.rewrite` does."""
    return unit_changes.rewrite(db, me, me.unit.id, Setting.NAME, name, now).name


def reminders(db: Connection, me: Member) -> ReminderSettings:
    return reminder_settings.of(db, me.id)


def remind(db: Connection, me: Member, wanted: bool, now: datetime) -> ReminderSettings:
    """Reminders about the norm are sent, or are not; returns what holds now, as all of these."""
    return _choose(db, me, now, reminders=wanted)


def remind_at(db: Connection, me: Member, hour: int, now: datetime) -> ReminderSettings:
    """Refuses with WrongHour for a quiet one."""
    check_hour(hour)
    return _choose(db, me, now, reminder_hour=hour)


def write_weekly(db: Connection, me: Member, wanted: bool, now: datetime) -> ReminderSettings:
    return _choose(db, me, now, weekly_letter=wanted)


def digest_at(db: Connection, me: Member, hour: int, now: datetime) -> ReminderSettings:
    """For coordinators alone: NotAllowed otherwise; WrongHour for a quiet one."""
    require_coordinator(db, me.unit.id, me.id, now)
    check_hour(hour)
    return _choose(db, me, now, digest_hour=hour)


def _choose(db: Connection, me: Member, now: datetime, **chosen: int | bool) -> ReminderSettings:
    require_member(db, me.id, now)
    reminder_settings.change(db, me.id, **chosen)
    return reminder_settings.of(db, me.id)
