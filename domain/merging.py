"""Two members who turn out to be one person: what stands against joining them, and the rules."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.cycles import A_DAY, Span
from domain.errors import Refusal
from domain.people import Standing
from domain.reliefs import Relief, ReliefKind, ReliefState, overlap

# What a person is in a unit where their two records say different things: the first of these.
BEST_FIRST = (Standing.MEMBER, Standing.APPLICANT, Standing.FORMER, Standing.REFUSED)
AWAY = (ReliefKind.LEAVE, ReliefKind.EXEMPTION)


class SameRecord(Refusal):
    message_id = "refusal-merge-same"


class NobodyToMerge(Refusal):
    """There is no such member, they have no name yet, or asked to be forgotten and were."""

    message_id = "refusal-merge-nobody"
    is_final = True


class MergedAlready(Refusal):
    """Facts: `name` that was, and `kept`, as whom they are known now."""

    message_id = "refusal-merge-already"
    is_final = True


class OwnMerge(Refusal):
    """Facts: `name` of a coordinator who can do it instead."""

    message_id = "refusal-merge-own"
    is_final = True


class MergedDaysFull(Refusal):
    """Facts: `days` in words; together they would hold more than 24 hours."""

    message_id = "refusal-merge-days-full"
    is_final = True

    def __init__(self, days: Sequence[date]) -> None:
        self.days = list(days)
        super().__init__(days=", ".join(f"{day:%d.%m.%Y}" for day in days))


@dataclass(frozen=True, slots=True)
class Cut:
    """What becomes of a relief that another one covers: a new last day, or nothing is left."""

    relief_id: int
    last: date | None = None


def better(one: Standing, other: Standing) -> bool:
    """Whether the first says more of a person than the second."""
    return BEST_FIRST.index(one) < BEST_FIRST.index(other)


def united(stays: Iterable[Span]) -> list[Span]:
    """The same days, none of them twice, in order."""
    found: list[Span] = []
    for stay in sorted(stays, key=_by_first):
        if found and overlap(found[-1], stay):
            found[-1] = Span(found[-1].first, _later(found[-1].last, stay.last))
        else:
            found.append(stay)
    return found


def on_trial_until(ends: Sequence[date | None]) -> date | None:
    """Who belongs without a trial, or has passed it, is on trial no more; else the earlier end."""
    known = [end for end in ends if end is not None]
    return min(known) if known and len(known) == len(ends) else None


def cuts(reliefs: Sequence[Relief]) -> Iterator[Cut]:
    """So that no day is excused twice: who ends their leave must not find another beneath it.

    The days stay the same. What is asked for and granted already is asked for no more.
    """
    for kind in AWAY:
        granted = [one for one in reliefs if _is(one, kind, ReliefState.GRANTED)]
        yield from _untangled(granted)
        asked = [one for one in reliefs if _is(one, kind, ReliefState.ASKED)]
        yield from _idle(asked, granted)


def _untangled(granted: Sequence[Relief]) -> Iterator[Cut]:
    before: Relief | None = None
    for one in sorted(granted, key=lambda one: _by_first(one.days)):
        if before is None or not overlap(before.days, one.days):
            before = one
        elif _covers(before.days, one.days):
            yield Cut(one.id)
        else:
            yield Cut(before.id, one.days.first - A_DAY)
            before = one


def _idle(asked: Sequence[Relief], granted: Sequence[Relief]) -> Iterator[Cut]:
    standing = list(granted)
    for one in sorted(asked, key=lambda one: _by_first(one.days)):
        if any(_covers(other.days, one.days) for other in standing):
            yield Cut(one.id)
        else:
            standing.append(one)


def _is(one: Relief, kind: ReliefKind, state: ReliefState) -> bool:
    return one.kind is kind and one.state is state


def _covers(whole: Span, part: Span) -> bool:
    ends = whole.last is None or (part.last is not None and part.last <= whole.last)
    return whole.first <= part.first and ends


def _later(one: date | None, other: date | None) -> date | None:
    return None if one is None or other is None else max(one, other)


def _by_first(days: Span) -> tuple[date, int]:
    """Of two that begin alike the longer first."""
    return days.first, -(days.last or date.max).toordinal()
