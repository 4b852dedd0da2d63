"""The tables as queries see them; migrations/ is where they are made."""

from storage.tables.columns import metadata
from storage.tables.labour import entry, participation, project, timer
from storage.tables.memory import conversation, handled_event, journal, outbox, poll_position
from storage.tables.people import (
    account,
    consent,
    document,
    member,
    membership,
    one_time_code,
    role,
    unit,
    wrong_guess,
)

__all__ = [
    "account",
    "consent",
    "conversation",
    "document",
    "entry",
    "handled_event",
    "journal",
    "member",
    "membership",
    "metadata",
    "one_time_code",
    "outbox",
    "participation",
    "poll_position",
    "project",
    "role",
    "timer",
    "unit",
    "wrong_guess",
]
