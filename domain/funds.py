"""Funds of money held in common, and what can't be done with them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.amounts import MOST, NotMoney
from domain.errors import Refusal
from domain.joining import NameMissing, NameTooLong, clean_name
from domain.labour import clean_note
from domain.ledger import MONEY, Kind, Place
from domain.wording import fold

NAME, WORDS = 64, 300


class FundState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Fund:
    """Asked for more than `assembly_above` kopecks, the assembly answers."""

    id: int
    unit_id: int
    name: str
    purpose: str
    assembly_above: int | None
    state: FundState
    ground: str
    added_by: int | None
    created_at: datetime

    @property
    def is_open(self) -> bool:
        return self.state is FundState.OPEN

    def place(self, kind: Kind) -> Place:
        """Where its money is: free to be asked for, or set aside."""
        return Place(self.unit_id, MONEY, kind, self.id)

    @property
    def outside(self) -> Place:
        """Where its money comes from and goes to."""
        return Place(self.unit_id, MONEY, Kind.OUTSIDE)

    @property
    def places(self) -> list[Place]:
        """All that is its own."""
        return [self.place(Kind.FUND), self.place(Kind.RESERVED)]


class NoSuchFund(Refusal):
    message_id = "refusal-no-such-fund"


class FundClosed(Refusal):
    """Facts: `fund`."""

    message_id = "refusal-fund-closed"
    is_final = True


class FundNotEmpty(Refusal):
    """Facts: `fund`, `free` and `reserved` in kopecks, `requests` that wait for an answer."""

    message_id = "refusal-fund-not-empty"
    is_final = True


class FundName(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-fund-name"


class FundNameTaken(Refusal):
    """Facts: `fund`, the open one of that name in the same unit."""

    message_id = "refusal-fund-name-taken"


class FundWords(Refusal):
    """A purpose, a ground, where money is from: nothing is left empty. Facts: `most`."""

    message_id = "refusal-fund-words"


class FundHasLess(Refusal):
    """Facts: `fund`, `have`, `reserved` and `wanted` in kopecks."""

    message_id = "refusal-fund-has-less"


class NotThere(Refusal):
    """Money goes over only to a fund of the same unit, or of one above or below of one's own."""

    message_id = "refusal-fund-not-there"


class MoneyGone(Refusal):
    """What came can't be taken back. Facts: `fund`, `have` and `wanted` in kopecks."""

    message_id = "refusal-fund-money-gone"
    is_final = True


class NothingToUndo(Refusal):
    message_id = "refusal-fund-nothing-to-undo"
    is_final = True


class AlreadyUndone(Refusal):
    message_id = "refusal-fund-undone"
    is_final = True


class NoReceipt(Refusal):
    message_id = "refusal-fund-no-receipt"


def read_name(text: str) -> str:
    """On one line, without what nobody sees; FundName."""
    try:
        return clean_name(text, NAME)
    except (NameMissing, NameTooLong):
        raise FundName(most=NAME) from None


def read_words(text: str) -> str:
    """On one line, with a letter or a figure in it; FundWords."""
    words = clean_note(text)
    if not any(char.isalnum() for char in words) or len(words) > WORDS:
        raise FundWords(most=WORDS)
    return words


def check_sum(kopecks: int) -> None:
    """NotMoney for nothing, less than nothing, or more than there is in the world."""
    if not 0 < kopecks <= MOST:
        raise NotMoney(text=str(kopecks))


def is_same_name(one: str, other: str) -> bool:
    return fold(one) == fold(other)
