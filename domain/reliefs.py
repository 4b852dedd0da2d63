"""Reliefs: leave, exemption, a share of the norm, an extension; what may be asked for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from domain.cycles import Span
from domain.errors import Refusal
from domain.norms import SHARES

REASON = 300
DAYS_BACK = 60
DAYS_AHEAD = 366


class ReliefKind(StrEnum):
    LEAVE = "leave"
    EXEMPTION = "exemption"
    SHARE = "share"
    EXTENSION = "extension"


# While one of these runs, nobody is asked for hours, and days do not count as behind.
STOPS_THE_CLOCK = (ReliefKind.LEAVE, ReliefKind.EXEMPTION, ReliefKind.EXTENSION)


class ReliefState(StrEnum):
    """Only what is granted changes what is owed."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


STANDING = (ReliefState.ASKED, ReliefState.GRANTED)


class ReliefBeforeJoining(Refusal):
    """Facts: `joined`, the day of joining."""

    message_id = "refusal-leave-before-joining"


class ReliefTooLongAgo(Refusal):
    """Facts: `days`, how far back a member may ask."""

    message_id = "refusal-leave-too-long-ago"


class ReliefTooFarAhead(Refusal):
    message_id = "refusal-leave-too-far-ahead"


class ReliefReason(Refusal):
    """Facts: `most`, the characters that a reason may have."""

    message_id = "refusal-leave-reason"


class NotAShare(Refusal):
    message_id = "refusal-leave-not-a-share"


class ReliefOverlaps(Refusal):
    """Facts: `kind`, `state`, `first` and `last` of the other."""

    message_id = "refusal-leave-overlaps"


class ReliefOverlapsOpen(Refusal):
    """The same, where the other has no end yet."""

    message_id = "refusal-leave-overlaps-open"


class OwnRelief(Refusal):
    message_id = "refusal-leave-own"
    is_final = True


class HasMessenger(Refusal):
    """Facts: `name` of the member, who can ask for it themselves."""

    message_id = "refusal-leave-has-messenger"
    is_final = True


class ReliefAnswered(Refusal):
    """Facts: `state`, what it is by now."""

    message_id = "refusal-leave-answered"
    is_final = True


class ReliefOver(Refusal):
    """All of its days have passed: nothing is left to give back."""

    message_id = "refusal-leave-over"
    is_final = True


class AlreadyExtended(Refusal):
    """Facts: `first` and `last` of the extension of this cycle."""

    message_id = "refusal-leave-already-extended"
    is_final = True


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for."""

    kind: ReliefKind
    days: Span
    reason: str
    part: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Relief:
    """Days on which a member owes less, or the clock stands still: asked for, then answered."""

    id: int
    unit_id: int
    member_id: int
    kind: ReliefKind
    days: Span
    part: Fraction | None
    reason: str
    state: ReliefState
    asked_by: int
    asked_at: datetime
    answered_by: int | None = None
    answered_at: datetime | None = None
    answer: str | None = None

    @property
    def stands(self) -> bool:
        return self.state in STANDING


def check_span(days: Span, today: date, joined_on: date | None, *, by_member: bool) -> None:
    """From joining to a year ahead; a member asks for days at most 60 back."""
    if joined_on is not None and days.first < joined_on:
        raise ReliefBeforeJoining(joined=joined_on)
    if by_member and days.first < today - timedelta(DAYS_BACK):
        raise ReliefTooLongAgo(days=DAYS_BACK)
    if max(days.first, days.last or days.first) > today + timedelta(DAYS_AHEAD):
        raise ReliefTooFarAhead


def check_reason(reason: str) -> None:
    if not 0 < len(reason) <= REASON:
        raise ReliefReason(most=REASON)


def check_part(kind: ReliefKind, part: Fraction | None) -> None:
    """A share of the norm has a part, one of SHARES; nothing else has."""
    if (part in SHARES) != (kind is ReliefKind.SHARE):
        raise NotAShare


def overlap(one: Span, other: Span) -> bool:
    return (other.last is None or one.first <= other.last) and (
        one.last is None or other.first <= one.last
    )


def check_free(kind: ReliefKind, days: Span, others: Iterable[Relief]) -> None:
    """No second relief of a kind for days that have one, asked for or granted."""
    for other in others:
        if other.kind is kind and other.stands and overlap(days, other.days):
            raise _overlaps(other)


def _overlaps(other: Relief) -> Refusal:
    facts = {"kind": other.kind.value, "state": other.state.value}
    if other.days.last is None:
        return ReliefOverlapsOpen(first=other.days.first, **facts)
    return ReliefOverlaps(first=other.days.first, last=other.days.last, **facts)
