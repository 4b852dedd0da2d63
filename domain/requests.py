"""Requests for goods: what state one is in, and who answers it (the rules, common funds)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.errors import Refusal
from domain.items import Item

# What is ready is kept so long; so is the question whether it was received.
KEPT = timedelta(days=7)
REMINDED = KEPT - timedelta(days=1)
REASON = 300


class Stage(StrEnum):
    WAITING = "waiting"  # for a coordinator
    ASSEMBLY = "assembly"
    QUEUE = "queue"  # granted, nothing in stock yet
    READY = "ready"  # set aside
    GIVEN = "given"  # handed over, not confirmed yet
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


UNANSWERED = (Stage.WAITING, Stage.ASSEMBLY)
BEFORE_HAND_OVER = (*UNANSWERED, Stage.QUEUE, Stage.READY)
OPEN = (*BEFORE_HAND_OVER, Stage.GIVEN)
# Such requests took something, or may: they count against the limit.
COUNTED = (*OPEN, Stage.DONE)


class Answer(StrEnum):
    WAITING = "waiting"
    REFUSED = "refused"
    PARTLY = "partly"
    APPROVED = "approved"


class Answers(StrEnum):
    """Who decides about a request."""

    NOBODY = "nobody"  # it is granted at once
    COORDINATOR = "coordinator"
    ASSEMBLY = "assembly"


class NoSuchRequest(Refusal):
    message_id = "refusal-no-such-request"


class RequestAnswered(Refusal):
    """It has gone on meanwhile: answered, handed over, withdrawn."""

    message_id = "refusal-request-answered"
    is_final = True


class OwnRequest(Refusal):
    message_id = "refusal-own-request"
    is_final = True


class OwnHandOver(Refusal):
    message_id = "refusal-own-hand-over"
    is_final = True


class MoreThanAsked(Refusal):
    """Facts: `amount`, `measure`: as much was asked for."""

    message_id = "refusal-more-than-asked"


class RequestReason(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-request-reason"


class GroundNeeded(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-request-ground"


class CreditShort(Refusal):
    """Facts: `item`, `wanted` and `have` in minutes."""

    message_id = "refusal-credit-short"


@dataclass(frozen=True, slots=True)
class Request:
    """For an item; amounts in its measure's smallest part, `price` in minutes for one whole."""

    id: int
    unit_id: int
    member_id: int
    item_id: int
    asked: int
    granted: int | None
    stage: Stage
    price: int | None
    paid: int
    reason: str
    confidential: bool
    cycle_first: date
    round_id: int | None
    standing_id: int | None
    created_at: datetime
    answered_by: int | None
    answered_at: datetime | None
    answer: str | None
    ready_at: datetime | None
    given_by: int | None
    given_at: datetime | None
    ended_at: datetime | None

    @property
    def amount(self) -> int:
        """What is or was given; what is asked for as long as nobody has answered."""
        return self.asked if self.granted is None else self.granted

    @property
    def state(self) -> Answer:
        return state_of(self.asked, self.granted)

    @property
    def is_open(self) -> bool:
        return self.stage in OPEN

    @property
    def kept_until(self) -> datetime | None:
        return self.ready_at + KEPT if self.ready_at else None


def state_of(asked: int, granted: int | None) -> Answer:
    """Asked 2: no answer yet waits, 0 is refused, 1 partly, 2 and more approved."""
    if granted is None:
        return Answer.WAITING
    if granted == 0:
        return Answer.REFUSED
    return Answer.PARTLY if granted < asked else Answer.APPROVED


def who_answers(item: Item, asked: int, taken: int) -> Answers:
    """`taken` by the same member in the same cycle counts against the item's limit."""
    if item.assembly_above is not None and asked > item.assembly_above:
        return Answers.ASSEMBLY
    over = item.coordinator_above is not None and asked > item.coordinator_above
    beyond = item.limit_amount is not None and taken + asked > item.limit_amount
    return Answers.COORDINATOR if over or beyond else Answers.NOBODY


def check_answer(request: Request, item: Item, amount: int, words: str) -> None:
    """Less than asked for has a reason; what an assembly decides has its ground."""
    if not 0 <= amount <= request.asked:
        raise MoreThanAsked(amount=request.asked, measure=item.measure.value)
    if request.stage is Stage.ASSEMBLY:
        if not 0 < len(words) <= REASON:
            raise GroundNeeded(most=REASON)
    elif (amount < request.asked and not words) or len(words) > REASON:
        raise RequestReason(most=REASON)
