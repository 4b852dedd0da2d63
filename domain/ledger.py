"""Where goods, money and labour credit can be, and what may move them (the rules, common funds).

A movement takes from one place what it gives to another of the same asset; so the sum over all
places of an asset is zero, always. Only the world outside may hold less than nothing.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

MONEY = "money"  # in kopecks
LABOUR = "labour"  # minutes of labour credit


class Kind(StrEnum):
    """What kind of place; of an item, of a fund, or of a member."""

    OUTSIDE = "outside"  # where goods, money and labour come from and money goes
    STOCK = "stock"  # of an item, free to be asked for
    RESERVED = "reserved"  # of an item or a fund: promised to requests
    GIVEN = "given"  # of an item: handed over to members
    WRITTEN_OFF = "written-off"
    FUND = "fund"
    CREDIT = "credit"  # of a member: labour not yet spent
    SPENT = "spent"  # of a member: labour spent on goods


class Movement(StrEnum):
    """Why something moves."""

    PURCHASE = "purchase"
    PRODUCTION = "production"
    DONATION = "donation"
    COUNT = "count"  # more or less was found than was written
    WRITE_OFF = "write-off"
    RESERVE = "reserve"
    RELEASE = "release"
    HAND_OVER = "hand-over"
    INCOME = "income"
    EXPENSE = "expense"
    TRANSFER = "transfer"
    WORK = "work"  # labour becomes credit, or is taken back
    PAY = "pay"  # credit for goods
    REFUND = "refund"
    REVERSAL = "reversal"


class Basis(StrEnum):
    """What a movement rests on; nothing moves without."""

    REQUEST = "request"
    ROUND = "round"
    DECISION = "decision"
    PURCHASE = "purchase"
    PRODUCTION = "production"
    DONATION = "donation"
    COUNT = "count"
    WRITE_OFF = "write-off"
    INCOME = "income"
    EXPENSE = "expense"
    ENTRY = "entry"
    MOVEMENT = "movement"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Place:
    """One place of one asset; `owner` is the item, fund or member whose it is."""

    unit_id: int
    asset: str
    kind: Kind
    owner: int = 0


@dataclass(frozen=True, slots=True)
class Ground:
    """What a movement rests on: the number of a request and the like, or words, or both."""

    basis: Basis
    id: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """A movement as it was written; amounts in the asset's smallest part."""

    id: int
    unit_id: int
    source: Place
    destination: Place
    amount: int
    kind: Movement
    ground: Ground
    author_id: int | None
    picture_id: int | None
    reverses_id: int | None
    at: datetime


def goods(item_id: int) -> str:
    """The asset that an item is."""
    return f"item:{item_id}"
