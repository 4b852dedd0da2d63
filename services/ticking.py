"""What the bot does by itself as time goes by; a duty may run twice, late, on two machines.

One that returns True has more to do and is called again, in a transaction of its own.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from services import linking
from services.closing import close_cycles
from services.digests import digests
from services.letters import forget_old_letters
from services.reminders import forget_done, remind
from services.timers import ask_the_forgetful, stop_the_forgotten
from services.weekly_letters import weekly_letters
from storage import events
from storage.database import Connection

REMEMBER_EVENTS = timedelta(days=30)

Duty = Callable[[Connection, datetime], object]


def forget_old_events(db: Connection, now: datetime) -> None:
    """No network repeats an update after a month."""
    events.forget_before(db, now - REMEMBER_EVENTS)


DUTIES: tuple[Duty, ...] = (
    close_cycles,
    stop_the_forgotten,
    ask_the_forgetful,
    remind,
    digests,
    weekly_letters,
    linking.forget_old,
    forget_old_events,
    forget_done,
    forget_old_letters,
)
