"""The desk: one queue of everything in a unit that waits for somebody's answer."""

from dataclasses import dataclass
from enum import StrEnum

from domain.errors import Refusal


class Kind(StrEnum):
    """What may wait, in the order of being counted; buttons carry these letters."""

    ENTRY = "e"
    APPLICATION = "a"
    LEAVE = "l"
    REQUEST = "r"  # for goods
    MONEY = "m"  # of a fund: asked for, or spent
    PROJECT = "p"
    UNIT = "u"
    LETTERS = "d"  # one member's letters that were given up
    UNREACHED = "w"  # a member whom nothing reaches any more


class Verb(StrEnum):
    """What can be said of it."""

    YES = "y"
    NO = "n"


@dataclass(frozen=True, slots=True)
class Item:
    """`since`, in seconds since 1970, tells this occasion from an earlier one of the same id."""

    kind: Kind
    id: int
    since: int


class WaitsNoMore(Refusal):
    """Somebody has answered, or there is nothing left to answer."""

    message_id = "refusal-waits-no-more"
    is_final = True
