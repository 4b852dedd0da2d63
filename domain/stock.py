"""Keeping goods: how they come, what of a movement may be taken back, and what is refused."""

from enum import StrEnum

from domain.errors import Refusal
from domain.ledger import LABOUR, MONEY, Basis, Moved, Movement

REASON = 300


class Way(StrEnum):
    """Where goods come from."""

    PURCHASE = "purchase"
    PRODUCTION = "production"
    DONATION = "donation"

    @property
    def movement(self) -> Movement:
        return Movement(self.value)

    @property
    def basis(self) -> Basis:
        return Basis(self.value)


# What a keeper writes down by themselves; the rest is done by requests and rounds.
KEEPERS_OWN = frozenset({*(way.basis for way in Way), Basis.COUNT, Basis.WRITE_OFF})


def may_be_taken_back(moved: Moved, member_id: int) -> bool:
    """By who has written it down, where no request or round has done it."""
    is_goods = moved.source.asset not in (MONEY, LABOUR)
    return is_goods and moved.author_id == member_id and moved.ground.basis in KEEPERS_OWN


class StockReason(Refusal):
    """Facts: `most` characters. Nothing comes or goes without a ground."""

    message_id = "refusal-stock-reason"


class StockTooMuch(Refusal):
    message_id = "refusal-stock-too-much"


class StockMoved(Refusal):
    """Between the question and the answer. Facts: `item`, `written`, `counted`, `measure`."""

    message_id = "refusal-stock-moved"
    is_final = True


class MoreThanFree(Refusal):
    """Facts: `free`, `reserved`, `measure`."""

    message_id = "refusal-stock-more-than-free"


class StockGone(Refusal):
    """What is to be taken back has gone on. Facts: `item`, `have`, `wanted`, `measure`."""

    message_id = "refusal-stock-gone"
    is_final = True


class StockUndone(Refusal):
    message_id = "refusal-stock-undone"
    is_final = True


class NoSuchInvoice(Refusal):
    message_id = "refusal-stock-no-invoice"
    is_final = True


class NothingToTakeBack(Refusal):
    """No movement of one's own that could be."""

    message_id = "refusal-stock-not-own"
    is_final = True
