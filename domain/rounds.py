"""Rounds: what is scarce is wished for until a deadline, then shared out by one rule."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import Refusal
from domain.items import Rule

REASON = 300
FARTHEST = timedelta(days=92)
# Whoever asked for the item so lately is told of a round.
ASKED_LATELY = timedelta(days=90)
MOST_URGENT = 3


class RoundState(StrEnum):
    OPEN = "open"  # wishes are taken until the deadline
    WAITING = "waiting"  # for what comes
    SHARING = "sharing"  # reckoned, shares are being set aside
    SHARED = "shared"
    CANCELLED = "cancelled"


RUNNING = (RoundState.OPEN, RoundState.WAITING, RoundState.SHARING)


class NoSuchRound(Refusal):
    message_id = "refusal-no-such-round"
    is_final = True


class RoundRuns(Refusal):
    """Facts: `item`. One at a time."""

    message_id = "refusal-round-runs"
    is_final = True


class RoundOver(Refusal):
    """The deadline has passed by the server's clock, or the round was cancelled."""

    message_id = "refusal-round-over"
    is_final = True


class RoundNotYet(Refusal):
    """Wishes are still taken."""

    message_id = "refusal-round-not-yet"
    is_final = True


class RoundBusy(Refusal):
    """Shares are being set aside just now."""

    message_id = "refusal-round-busy"
    is_final = True


class RoundShared(Refusal):
    message_id = "refusal-round-shared"
    is_final = True


class HasWishes(Refusal):
    """The rule can't be changed after somebody has wished by it."""

    message_id = "refusal-round-has-wishes"
    is_final = True


class DeadlineOver(Refusal):
    message_id = "refusal-round-deadline-over"


class DeadlineFar(Refusal):
    """Facts: `days` ahead at most."""

    message_id = "refusal-round-deadline-far"


class RoundReason(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-round-reason"


class LessThanHanded(Refusal):
    """Facts: `amount`, `measure`: so much is in members' hands already."""

    message_id = "refusal-round-less-than-handed"


class SameSupply(Refusal):
    message_id = "refusal-round-same-supply"


class WishTooMuch(Refusal):
    message_id = "refusal-round-wish-too-much"


@dataclass(frozen=True, slots=True)
class Round:
    """Amounts in the smallest part of the item's measure."""

    id: int
    unit_id: int
    item_id: int
    rule: Rule
    portion: int
    expected: int | None
    deadline: datetime
    state: RoundState
    opened_by: int | None
    reason: str | None
    created_at: datetime
    closed_at: datetime | None

    def takes_wishes(self, now: datetime) -> bool:
        return self.state is RoundState.OPEN and now < self.deadline


@dataclass(frozen=True, slots=True)
class Wish:
    """As a member has said it."""

    round_id: int
    member_id: int
    firm: int
    extra: int
    urgency: int
    reason: str | None
    confidential: bool
    said_at: datetime


def check_deadline(deadline: datetime, now: datetime) -> None:
    """Raises DeadlineOver, DeadlineFar."""
    if deadline <= now:
        raise DeadlineOver
    if deadline > now + FARTHEST:
        raise DeadlineFar(days=FARTHEST.days)
