"""The norm: the labour that is due in a cycle, and how much of it each member owes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from domain.cycles import A_DAY, Cycle, Cycles, Span
from domain.projects import Labour

WHOLE = Fraction(1)
SHARES = (WHOLE, Fraction(3, 4), Fraction(1, 2), Fraction(1, 4), Fraction(0))


@dataclass(frozen=True, slots=True)
class Norm:
    """The least minutes of each kind of labour in a cycle, and what becomes of a surplus.

    `cap` is the surplus in minutes that stays after a closing, None for any. Negative minutes
    raise ValueError. Source: the cooperative's rules, the norm.
    """

    effective_from: date
    cycle: Cycles
    obligatory: int
    free: int
    cap: int | None = None
    savings: bool = False
    # Whether labour in units below counts where those have norms of their own.
    below: bool = True

    def __post_init__(self) -> None:
        if min(self.obligatory, self.free, self.cap or 0) < 0:
            raise ValueError("A norm has no negative minutes.")

    def minutes(self, labour: Labour) -> int:
        return self.obligatory if labour is Labour.OBLIGATORY else self.free


@dataclass(frozen=True, slots=True)
class Share:
    """The part of the norm that a member owes on some days; one of SHARES, else ValueError."""

    days: Span
    part: Fraction

    def __post_init__(self) -> None:
        if self.part not in SHARES:
            raise ValueError("A share is 1, 3/4, 1/2, 1/4 or 0.")


@dataclass(frozen=True, slots=True)
class Terms:
    """What tells on which days a member owes, and how much.

    The days of joining and of leaving belong to the membership. Of two shares for the same day
    the later in order holds; on other days the share is whole.
    """

    membership: Sequence[Span]
    leaves: Sequence[Span] = field(default=())
    exemptions: Sequence[Span] = field(default=())
    shares: Sequence[Share] = field(default=())

    def within(self, cycle: Cycle) -> "Terms":
        """Only what touches a cycle."""
        return Terms(
            [span for span in self.membership if cycle.overlaps(span)],
            [span for span in self.leaves if cycle.overlaps(span)],
            [span for span in self.exemptions if cycle.overlaps(span)],
            [share for share in self.shares if cycle.overlaps(share.days)],
        )

    def belongs_in(self, cycle: Cycle) -> bool:
        """On any of its days."""
        return any(cycle.overlaps(stay) for stay in self.membership)

    def part_on(self, day: date) -> Fraction:
        """The share of a day's norm that is owed: nothing on a day that is not obliged."""
        if not _covers(self.membership, day) or _covers((*self.leaves, *self.exemptions), day):
            return Fraction(0)
        return next((s.part for s in reversed(self.shares) if day in s.days), WHOLE)


@dataclass(frozen=True, slots=True)
class Due:
    """Minutes of one kind of labour that a member owes for a cycle, by the norm it had."""

    cycle: Cycle
    norm: Norm
    minutes: int


def due(norm_minutes: int, cycle: Cycle, terms: Terms) -> int:
    """Whole minutes owed for a cycle, half a minute up: norm x owed days / days of the cycle.

    Every day counts with its share; summed first, rounded once (the cooperative's rules, the
    norm).
    """
    near = terms.within(cycle)
    days = sum((near.part_on(day) for day in cycle), Fraction(0))
    return _round_half_up(norm_minutes * days / cycle.days)


def norm_at(versions: Iterable[Norm], day: date) -> Norm | None:
    """The norm of the cycle that a day lies in; None before the first one.

    A version takes effect on the first day of a cycle: one that is dated amid a cycle waits for
    the next. So no cycle ever has two norms. Of two for the same day the later in order holds.
    """
    reign = _reign_at(_reigns(versions), day)
    return reign[1] if reign else None


def cycle_at(versions: Iterable[Norm], day: date) -> Cycle | None:
    """The cycle that a day lies in by the norm it has; None before the first norm."""
    return _cycle_at(_reigns(versions), day)


def next_change(versions: Iterable[Norm], cycle: Cycles, today: date) -> date:
    """When a norm that is decided today takes effect: on the next cycle's first day.

    The first norm of a unit begins by its own reckoning, `cycle`; one that follows a norm not
    yet begun takes its place.
    """
    reigns = _reigns(versions)
    running = _cycle_at(reigns, today)
    if reigns and running is None:
        return reigns[0][0]
    return (running or cycle.cycle_of(today)).last + A_DAY


def cycles_between(
    versions: Iterable[Norm], first: date, last: date
) -> Iterator[tuple[Cycle, Norm]]:
    """The cycles around these days in order, each with the norm it had; none before a norm."""
    reigns = _reigns(versions)
    day = max(first, reigns[0][0]) if reigns else first
    while day <= last and (reign := _reign_at(reigns, day)):
        cycle = reign[1].cycle.cycle_of(day).since(reign[0])
        yield cycle, reign[1]
        if cycle.last >= last:
            return
        day = cycle.last + A_DAY


def dues(
    versions: Iterable[Norm], labour: Labour, terms: Terms, first: date, last: date
) -> Iterator[Due]:
    """What a member owes for each cycle around these days, in order."""
    for cycle, norm in cycles_between(versions, first, last):
        yield Due(cycle, norm, due(norm.minutes(labour), cycle, terms))


def _reigns(versions: Iterable[Norm]) -> list[tuple[date, Norm]]:
    """The day from which each version really holds, in order."""
    reigns: list[tuple[date, Norm]] = []
    for norm in sorted(versions, key=lambda version: version.effective_from):
        start = _start(norm, reigns[-1] if reigns else None)
        if reigns and reigns[-1][0] == start:
            reigns.pop()
        reigns.append((start, norm))
    return reigns


def _start(norm: Norm, before: tuple[date, Norm] | None) -> date:
    """Where a cycle of the version before has ended, or where that one has not begun either."""
    if before is None:
        return norm.cycle.first_day_from(norm.effective_from)
    start, older = before
    if norm.effective_from <= start:
        return start
    return older.cycle.first_day_from(norm.effective_from)


def _reign_at(reigns: list[tuple[date, Norm]], day: date) -> tuple[date, Norm] | None:
    return next((reign for reign in reversed(reigns) if reign[0] <= day), None)


def _cycle_at(reigns: list[tuple[date, Norm]], day: date) -> Cycle | None:
    reign = _reign_at(reigns, day)
    return reign[1].cycle.cycle_of(day).since(reign[0]) if reign else None


def _covers(spans: Iterable[Span], day: date) -> bool:
    return any(day in span for span in spans)


def _round_half_up(minutes: Fraction) -> int:
    return (2 * minutes.numerator + minutes.denominator) // (2 * minutes.denominator)
