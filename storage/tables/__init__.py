"""The tables as queries see them; migrations/ is where they are made."""

from storage.tables.columns import metadata
from storage.tables.labour import entry, participation, project, timer
from storage.tables.memory import (
    conversation,
    done_once,
    handled_event,
    journal,
    keepsake,
    outbox,
    poll_position,
)
from storage.tables.norm import labour_account, labour_line, norm, pledge, quiet, relief
from storage.tables.people import (
    account,
    consent,
    document,
    member,
    membership,
    membership_span,
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
    "done_once",
    "entry",
    "handled_event",
    "journal",
    "keepsake",
    "labour_account",
    "labour_line",
    "member",
    "membership",
    "membership_span",
    "metadata",
    "norm",
    "one_time_code",
    "outbox",
    "participation",
    "pledge",
    "poll_position",
    "project",
    "quiet",
    "relief",
    "role",
    "timer",
    "unit",
    "wrong_guess",
]
