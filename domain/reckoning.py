"""Labour accounts in time: the cycle that runs in them, and what changes when the past changes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from domain.accounts import Line, LineKind, Tally, close
from domain.cycles import A_DAY, Cycle
from domain.norms import Norm
from domain.projects import Labour

# What a closing posts; everything else is income of its cycle.
SETTLEMENT = (
    LineKind.CHARGE,
    LineKind.CORRECTION,
    LineKind.CUT,
    LineKind.TO_SAVINGS,
    LineKind.FROM_SAVINGS,
)
# The first days of the next cycle in which members may still write into the one before.
STILL_OPEN = 3


@dataclass(frozen=True, slots=True)
class LabourAccount:
    """One member's account of one kind of labour, in minutes.

    `first` and `last` are the running cycle's days; none before a norm and after leaving.
    """

    unit_id: int
    member_id: int
    labour: Labour
    tally: Tally
    first: date | None
    last: date | None
    due: int
    behind_since: date | None = None

    @property
    def missing(self) -> int:
        """Minutes still to be worked in the running cycle."""
        return max(0, self.due - self.tally.means)

    def runs_on(self, day: date) -> bool:
        return self.first is not None and self.last is not None and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class ClosedCycle:
    """What a closed cycle brought (`income`), what is owed for it, and what its closing posted.

    Nothing is closed (`due` None) where the member did not belong to the unit on any of its days.
    """

    cycle: Cycle
    norm: Norm
    due: int | None
    income: int
    posted: Mapping[LineKind, int]


@dataclass(frozen=True, slots=True)
class Posting:
    """A line and the cycle whose closing it belongs to."""

    cycle: Cycle
    line: Line


def differences(start: Tally, closed: Iterable[ClosedCycle]) -> Iterator[Posting]:
    """What is to be posted so that cycles, in order, stand as if all had been known in time.

    `start` is the account as the first of them began.
    """
    for one in closed:
        balance = start.balance + one.income
        wanted = [] if one.due is None else close(balance, start.savings, one.due, one.norm)
        yield from _adjustments(one, wanted)
        start = Tally(balance, start.savings).after(wanted)


def _adjustments(one: ClosedCycle, wanted: list[Line]) -> Iterator[Posting]:
    charged = one.posted.get(LineKind.CHARGE, 0) + one.posted.get(LineKind.CORRECTION, 0)
    after = {line.kind: line.minutes for line in wanted}
    due = after.get(LineKind.CHARGE, 0)
    if wanted and LineKind.CHARGE not in one.posted:
        yield Posting(one.cycle, Line(LineKind.CHARGE, due))
    elif due != charged:
        yield Posting(one.cycle, Line(LineKind.CORRECTION, due - charged))
    for kind in (LineKind.CUT, LineKind.TO_SAVINGS, LineKind.FROM_SAVINGS):
        if missing := after.get(kind, 0) - one.posted.get(kind, 0):
            yield Posting(one.cycle, Line(kind, missing))


def is_locked(cycle_last: date, today: date) -> bool:
    """A cycle has closed and three more days passed (the cooperative's rules, labour)."""
    return today >= locked_from(cycle_last)


def locked_from(cycle_last: date) -> date:
    return cycle_last + (STILL_OPEN + 1) * A_DAY


def may_be_locked(day: date, today: date) -> bool:
    """Whether its cycle can have been over so long at all."""
    return is_locked(day, today)
