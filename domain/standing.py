"""Where a member stands in the running cycle: done, due, carried over, promised, still missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.accounts import Forecast, NormStanding, worst
from domain.cycles import Cycle
from domain.norms import Norm
from domain.pledges import Promised
from domain.projects import Labour
from domain.reliefs import Relief


class Quiet(StrEnum):
    """What a member says so that nobody reminds them until the cycle ends."""

    CANNOT = "cannot"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Worked:
    """Minutes of one kind; the `later` ones belong to cycles after the running one."""

    counted: int = 0
    waiting: int = 0
    later: int = 0


@dataclass(frozen=True, slots=True)
class OfKind:
    """One kind of labour in the running cycle; a deficit from closed ones is carried below zero.

    Without a norm only what is done, and what waits for confirmation, is known.
    """

    labour: Labour
    done: int
    waiting: int
    due: int = 0
    carried: int = 0
    savings: int = 0
    behind_since: date | None = None
    standing: NormStanding = NormStanding.FINE
    forecast: Forecast | None = None

    @property
    def missing(self) -> int:
        return self.forecast.missing if self.forecast else 0

    @property
    def with_pledges(self) -> int:
        """Missing even if what is promised is kept."""
        return self.forecast.with_pledges if self.forecast else 0

    @property
    def is_empty(self) -> bool:
        return not (self.done or self.waiting or self.due or self.carried or self.savings)


@dataclass(frozen=True, slots=True)
class Status:
    """The norm is that of the cycle, or one that `begins` on a day to come; None: none yet."""

    cycle: Cycle
    kinds: Sequence[OfKind]
    norm: Norm | None = None
    begins: date | None = None
    promises: Sequence[Promised] = ()
    reliefs: Sequence[Relief] = ()
    joined: date | None = None
    quiet: Quiet | None = None
    horizon: date = date.max

    @property
    def is_reckoned(self) -> bool:
        return self.norm is not None and self.begins is None

    @property
    def standing(self) -> NormStanding:
        return worst(kind.standing for kind in self.kinds)

    @property
    def is_short(self) -> bool:
        return any(kind.missing for kind in self.kinds)

    @property
    def behind_since(self) -> date | None:
        """The day since which an older cycle has been unpaid."""
        return min((kind.behind_since for kind in self.kinds if kind.behind_since), default=None)

    @property
    def fine_until(self) -> date | None:
        """The last day that all kinds are covered with no more work; None where one is short."""
        known = [kind.forecast.fine_until for kind in self.kinds if kind.forecast]
        days = [day for day in known if day is not None]
        return min(days) if days and len(days) == len(known) else None

    @property
    def is_far(self) -> bool:
        """Fine for as long as was looked ahead."""
        return self.fine_until is not None and self.fine_until >= self.horizon
