"""Personal data: how long what is kept, and how one's own are taken out and forgotten."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import Refusal

# Time to think it over, and how long before its end one is told once more.
RECONSIDER, WARNED = timedelta(days=7), timedelta(days=1)
BETWEEN_EXPORTS = timedelta(minutes=1)


class Kept(StrEnum):
    """What is kept for as long as the cooperative chooses."""

    LETTERS = "letters"
    REFUSED = "refused"  # who was refused and never belonged


# Days; the first ones hold until others are chosen.
USUAL = {Kept.LETTERS: 90, Kept.REFUSED: 180}
CHOICES = {Kept.LETTERS: (30, 90, 365), Kept.REFUSED: (30, 180, 365)}


class ExportedJustNow(Refusal):
    """Facts: `seconds` until the next one."""

    message_id = "refusal-exported-just-now"


class CanAskThemselves(Refusal):
    """Who has a messenger asks there, so that nobody else can do it in their name."""

    message_id = "refusal-can-ask-themselves"


@dataclass(frozen=True, slots=True)
class Forgetting:
    """Somebody is to be forgotten when it is due; until then all is as it was."""

    member_id: int
    asked_at: datetime
    due_at: datetime
    done_at: datetime | None = None
