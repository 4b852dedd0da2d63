"""What is shared out: wishes in, shares out; amounts in the measure's smallest part."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Wished:
    """Firm, and extra if there is any; and what the rules go by."""

    member_id: int
    firm: int
    extra: int
    said_at: datetime
    urgency: int = 0
    received_on: date | None = None  # none for who never had any
    credit: int | None = None  # minutes, where the item is paid for


@dataclass(frozen=True, slots=True)
class Shared:
    """`place` is the turn of the wish by the rule, from 1 on."""

    wished: Wished
    place: int
    granted: int


# By such a key wishes take their turns; the member's number settles what nothing else does.
Key = Callable[[Wished], Any]


def in_turn(wishes: Iterable[Wished], key: Key) -> list[Wished]:
    return sorted(wishes, key=lambda one: (key(one), one.said_at, one.member_id))


def fill(wanted: Sequence[int], supply: int) -> tuple[list[int], int]:
    """Each in turn takes all they want; returns what they have got, and what is left."""
    got = []
    for one in wanted:
        taken = min(one, supply)
        got.append(taken)
        supply -= taken
    return got, supply


def as_shares(turns: Sequence[Wished], firm: Sequence[int], extra: Sequence[int]) -> list[Shared]:
    return [
        Shared(one, place, of_firm + of_extra)
        for place, (one, of_firm, of_extra) in enumerate(zip(turns, firm, extra, strict=True), 1)
    ]


def one_after_another(wishes: Iterable[Wished], supply: int, key: Key) -> list[Shared]:
    """All firm wishes in turn, then all extras in the same turn."""
    turns = in_turn(wishes, key)
    firm, left = fill([one.firm for one in turns], supply)
    extra, _ = fill([one.extra for one in turns], left)
    return as_shares(turns, firm, extra)
