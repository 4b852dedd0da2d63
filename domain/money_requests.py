"""Requests for money of a fund, and expenses to be approved (the rules, common funds)."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.errors import Refusal
from domain.requests import BEFORE_HAND_OVER, KEPT, OPEN, REASON, Answer, Answers, Stage, state_of

__all__ = [
    "BEFORE_PAID",
    "KEPT",
    "PAID",
    "REASON",
    "Answer",
    "Answers",
    "MoneyRequest",
    "Stage",
    "check_money_answer",
    "who_answers_for_money",
]

BEFORE_PAID = BEFORE_HAND_OVER
PAID = (Stage.GIVEN, Stage.DONE)


class NoSuchMoneyRequest(Refusal):
    message_id = "refusal-no-such-money-request"


class MoneyRequestAnswered(Refusal):
    """It has gone on meanwhile: answered, paid out, withdrawn."""

    message_id = "refusal-money-answered"
    is_final = True


class OwnMoneyRequest(Refusal):
    message_id = "refusal-own-money-request"
    is_final = True


class OwnPayment(Refusal):
    message_id = "refusal-own-payment"
    is_final = True


class NobodyElseAnswers(Refusal):
    """Nobody but the member is in office, here or above."""

    message_id = "refusal-nobody-else-answers"
    is_final = True


class FundShort(Refusal):
    """Facts: `fund`, `have` and `wanted` in kopecks."""

    message_id = "refusal-fund-short"


class MoneyReason(Refusal):
    """What the money is for. Facts: `most` characters."""

    message_id = "refusal-money-reason"


class LessReason(Refusal):
    """Why less than was asked for, or nothing. Facts: `most` characters."""

    message_id = "refusal-money-less-reason"


class MoneyGround(Refusal):
    """What the assembly has decided. Facts: `most` characters."""

    message_id = "refusal-money-ground"


class MoreMoneyThanAsked(Refusal):
    """Facts: `amount` in kopecks: as much was asked for."""

    message_id = "refusal-more-money-than-asked"


class ExpenseIsWhole(Refusal):
    """What is spent is spent: it is approved as it is, or refused."""

    message_id = "refusal-expense-is-whole"


class MoreThanPaid(Refusal):
    """Facts: `amount` in kopecks: so much is with the member still."""

    message_id = "refusal-more-than-paid"


class NoReceiptReason(Refusal):
    """Why there is no receipt. Facts: `most` characters."""

    message_id = "refusal-no-receipt-reason"


class ReceiptIsThere(Refusal):
    message_id = "refusal-receipt-is-there"
    is_final = True


@dataclass(frozen=True, slots=True)
class MoneyRequest:
    """In kopecks. An expense is money that the member has given out already, by themself."""

    id: int
    unit_id: int
    member_id: int
    fund_id: int
    asked: int
    granted: int | None
    stage: Stage
    reason: str
    confidential: bool
    cycle_first: date
    picture_id: int | None
    created_at: datetime
    answered_by: int | None
    answered_at: datetime | None
    answer: str | None
    ready_at: datetime | None
    given_by: int | None
    given_at: datetime | None
    ended_at: datetime | None

    @property
    def is_expense(self) -> bool:
        return self.given_by == self.member_id and self.given_at == self.created_at

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

    @property
    def takes_receipt(self) -> bool:
        """After it was paid out; of an expense, as long as it is not refused or taken back."""
        waits = self.is_expense and self.ended_at is None
        return self.picture_id is None and (waits or self.stage in PAID)


def who_answers_for_money(assembly_above: int | None, asked: int) -> Stage:
    """Always a person; above the fund's threshold the assembly."""
    above = assembly_above is not None and asked > assembly_above
    return Stage.ASSEMBLY if above else Stage.WAITING


def check_money_answer(one: MoneyRequest, amount: int, words: str) -> None:
    """Less than asked for has a reason; what an assembly decides has its ground."""
    if not 0 <= amount <= one.asked:
        raise MoreMoneyThanAsked(amount=one.asked)
    if one.is_expense and 0 < amount < one.asked:
        raise ExpenseIsWhole
    if one.stage is Stage.ASSEMBLY:
        if not 0 < len(words) <= REASON:
            raise MoneyGround(most=REASON)
    elif (amount < one.asked and not words) or len(words) > REASON:
        raise LessReason(most=REASON)
