"""What the bot does by itself as time goes by; a duty may run twice, late, on two machines.

One that returns True has more to do and is called again, in a transaction of its own.
"""

from collections.abc import Callable
from datetime import datetime

from services import erasing, linking, retention
from services.booking_time import remind_of_bookings
from services.closing import close_cycles
from services.digests import digests
from services.money_time import (
    lapse_unclaimed_money,
    remind_of_money,
    take_money_as_received,
)
from services.probation import end_probations
from services.reminders import forget_done, remind
from services.requests_time import lapse_unclaimed, remind_unclaimed, take_as_received
from services.role_terms import tell_of_terms
from services.rounds_sharing import close_rounds
from services.standing_requests import make_standing
from services.timers import ask_the_forgetful, stop_the_forgotten
from services.weekly_letters import weekly_letters
from storage.database import Connection

Duty = Callable[[Connection, datetime], object]

DUTIES: tuple[Duty, ...] = (
    close_cycles,
    close_rounds,
    stop_the_forgotten,
    ask_the_forgetful,
    remind,
    digests,
    weekly_letters,
    tell_of_terms,
    make_standing,
    remind_unclaimed,
    lapse_unclaimed,
    take_as_received,
    remind_of_money,
    lapse_unclaimed_money,
    take_money_as_received,
    remind_of_bookings,
    end_probations,
    erasing.warn,
    erasing.forget_due,
    linking.forget_old,
    forget_done,
    retention.forget_old_events,
    retention.forget_old_letters,
    retention.forget_idle_conversations,
    retention.forget_refused,
    retention.forget_half_made,
)
