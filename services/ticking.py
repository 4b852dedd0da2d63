"""What the bot does by itself as time goes by; a duty may run twice, late, on two machines."""

from collections.abc import Callable
from datetime import datetime, timedelta

from services import linking
from services.timers import ask_the_forgetful, stop_the_forgotten
from storage import events
from storage.database import Connection

REMEMBER_EVENTS = timedelta(days=30)

Duty = Callable[[Connection, datetime], object]


def forget_old_events(db: Connection, now: datetime) -> None:
    """No network repeats an update after a month."""
    events.forget_before(db, now - REMEMBER_EVENTS)


DUTIES: tuple[Duty, ...] = (
    stop_the_forgotten,
    ask_the_forgetful,
    linking.forget_old,
    forget_old_events,
)
