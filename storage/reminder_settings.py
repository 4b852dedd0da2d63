"""What members chose about reminders and letters; where they chose nothing, the usual."""

from sqlalchemy import bindparam, select, update

from domain.reminding import USUAL_DIGEST_HOUR, USUAL_HOUR, ReminderSettings
from storage.database import Connection
from storage.tables import member

_CHOSEN = select(
    member.c.reminder_hour, member.c.reminders, member.c.weekly_letter, member.c.digest_hour
).where(member.c.id == bindparam("id"))


def of(db: Connection, member_id: int) -> ReminderSettings:
    hour, is_on, weekly, digest_hour = db.execute(_CHOSEN, {"id": member_id}).one()
    return ReminderSettings(
        USUAL_HOUR if hour is None else hour,
        is_on,
        weekly,
        USUAL_DIGEST_HOUR if digest_hour is None else digest_hour,
    )


def change(db: Connection, member_id: int, **chosen: int | bool) -> None:
    """By the columns' names; what is not named stays as it was."""
    db.execute(update(member).where(member.c.id == member_id).values(**chosen))
