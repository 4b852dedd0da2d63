"""When a member is reminded: at three points of a cycle, each at their own hour."""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from domain.cycles import Cycle
from domain.reminding import QUIET_FROM, QUIET_UNTIL, is_quiet

# After an outage a letter about the cycle that has ended is still news for so many days.
NEWS = 3


class Point(StrEnum):
    """From the earliest to the latest; where two fall on one day it is the later of them."""

    HALF = "half"
    THREE_DAYS = "three-days"
    ONE_DAY = "one-day"


# The zones farthest from UTC.
_EAST, _WEST = timedelta(hours=14), timedelta(hours=12)
_BEFORE_END = {Point.THREE_DAYS: 3, Point.ONE_DAY: 1}


def points(cycle: Cycle) -> dict[date, Point]:
    """The days on which members are reminded, and of what, in order.

    Half of the cycle, 3 days before its last one, 1 day before (the cooperative's rules,
    reminders).
    """
    found = {cycle.first + timedelta(_length(cycle) // 2): Point.HALF}
    for point, days in _BEFORE_END.items():
        if (day := cycle.last - timedelta(days)) in cycle:
            found[day] = point
    return dict(sorted(found.items()))


def due_point(cycle: Cycle, local: datetime, hour: int) -> Point | None:
    """What a member is to be reminded of at a moment of their zone, if they have not been yet.

    Only the latest point whose day has come, on that day not before their own hour; one that was
    missed on any later day of the cycle. Never in the quiet hours.
    """
    today = local.date()
    if today not in cycle or is_quiet(local.hour):
        return None
    come = [day for day in points(cycle) if day <= today]
    if not come or (come[-1] == today and local.hour < clear(hour)):
        return None
    return points(cycle)[come[-1]]


def past_everywhere(cycle: Cycle, now: datetime) -> Point | None:
    """The latest point, where its day is over in all zones and no other's has begun in any."""
    begun = [day for day in points(cycle) if day <= earliest_day(now)]
    is_over = begun and begun[-1] < (now.astimezone(UTC) - _WEST).date()
    return points(cycle)[begun[-1]] if is_over else None


def earliest_day(now: datetime) -> date:
    """What the calendar shows where the day begins first."""
    return (now.astimezone(UTC) + _EAST).date()


def is_letter_due(cycle: Cycle, local: datetime, hour: int) -> bool:
    """Whether a letter about the cycle before is due: on this one's first day, or soon after."""
    passed = (local.date() - cycle.first).days
    if not 0 <= passed < NEWS or is_quiet(local.hour):
        return False
    return passed > 0 or local.hour >= clear(hour)


def is_digest_due(local: datetime, hour: int) -> bool:
    """At the coordinator's own hour; where it was missed, later on the same day."""
    return local.hour >= clear(hour) and not is_quiet(local.hour)


def quiet_until(local: datetime) -> datetime:
    """When the quiet hours around a moment are over; the moment itself where it is not quiet."""
    if not is_quiet(local.hour):
        return local
    days = 1 if local.hour >= QUIET_FROM else 0
    morning = local.replace(hour=QUIET_UNTIL, minute=0, second=0, microsecond=0, fold=0)
    return morning + timedelta(days)


def reminding_has_begun(cycle: Cycle, today: date) -> bool:
    """From then on members hear that they are short, and so do coordinators."""
    return next(iter(points(cycle))) <= today


def clear(hour: int) -> int:
    """The nearest hour at which the bot may write."""
    return min(max(hour, QUIET_UNTIL), QUIET_FROM - 1)


def _length(cycle: Cycle) -> int:
    return (cycle.last - cycle.first).days + 1
