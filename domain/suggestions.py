"""Which project a member who is short is asked to help, and with how much."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from domain.projects import Labour

HOUR = 60
# More is not promised at one press.
MOST = 8 * HOUR


@dataclass(frozen=True, slots=True)
class Need:
    """An open project that wants more hours in a cycle, in minutes."""

    project_id: int
    name: str
    labour: Labour
    unmet: int
    has_room: bool
    unit_id: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`minutes` could be promised, whole hours."""

    need: Need
    minutes: int


def suggest(
    needs: Iterable[Need], own: Collection[int], missing: Mapping[Labour, int]
) -> Suggestion | None:
    """The greatest unmet need among the member's own projects, else among all that take anybody.

    Only work of a kind that the member still owes helps them.
    """
    fitting = [need for need in needs if need.unmet > 0 and missing.get(need.labour, 0) > 0]
    theirs = [need for need in fitting if need.project_id in own]
    open_to_all = [need for need in fitting if need.has_room]
    for chosen in (theirs, open_to_all):
        if chosen:
            greatest = max(chosen, key=lambda need: (need.unmet, -need.project_id))
            return Suggestion(greatest, _hours(min(missing[greatest.labour], greatest.unmet)))
    return None


def _hours(minutes: int) -> int:
    """Upwards to whole ones."""
    return min(MOST, -(-minutes // HOUR) * HOUR)
