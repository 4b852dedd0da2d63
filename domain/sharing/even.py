"""Evenly: a portion a turn to everybody, firm wishes first, then extras the same way.

Within a turn whoever has been without for longest comes first. The last turn may not reach all,
and the last portion of it may be smaller: what is left goes to whose turn it is, so nothing is
kept back while anybody wishes for more.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate

from domain.sharing.wishes import Shared, Wished, as_shares, fill, in_turn


def even(wishes: Iterable[Wished], supply: int, portion: int = 1) -> list[Shared]:
    turns = in_turn(wishes, lambda one: one.received_on or date.min)
    firm, left = _by_turns([one.firm for one in turns], supply, portion)
    extra, _ = _by_turns([one.extra for one in turns], left, portion)
    return as_shares(turns, firm, extra)


def _by_turns(wanted: Sequence[int], supply: int, portion: int) -> tuple[list[int], int]:
    """As many whole turns as there is enough for, reckoned at once; then one that is not whole."""
    level = portion * _whole_turns(wanted, supply, portion)
    got = [min(one, level) for one in wanted]
    last_turn = [min(one - has, portion) for one, has in zip(wanted, got, strict=True)]
    more, left = fill(last_turn, supply - sum(got))
    return [has + added for has, added in zip(got, more, strict=True)], left


def _whole_turns(wanted: Sequence[int], supply: int, portion: int) -> int:
    """The most turns for which the supply suffices; found by halving, not turn by turn."""
    ordered = sorted(wanted)
    sums = [0, *accumulate(ordered)]

    def cost(turns: int) -> int:
        met = bisect_right(ordered, turns * portion)
        return sums[met] + (len(ordered) - met) * turns * portion

    low, high = 0, -(-max(ordered, default=0) // portion)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if cost(middle) <= supply else (low, middle - 1)
    return low
