"""How much one person may ask of the bot in a minute, so that nobody keeps the others waiting."""

from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from domain.people import Network

Who = tuple[Network, int]

A_MINUTE = timedelta(minutes=1)
ACTIONS = 20
# Whoever has been quiet longest is forgotten first.
MOST_PEOPLE = 100_000


class Pace(Enum):
    """What is to be done with what somebody just did."""

    FINE = 0
    WARN = 1  # too fast, for the first time: it is not carried out, and they are told so
    TOO_FAST = 2  # not carried out either, and nothing more is said


@dataclass(slots=True)
class _Person:
    moments: deque[datetime] = field(default_factory=deque)
    is_warned: bool = False


class PaceOfPeople:
    """A window that slides: so many actions in any minute, whatever is too much not counted."""

    def __init__(
        self, clock: Callable[[], datetime], actions: int = ACTIONS, people: int = MOST_PEOPLE
    ) -> None:
        self._clock, self._actions, self._most = clock, actions, people
        self._people: OrderedDict[Who, _Person] = OrderedDict()

    def act(self, who: Who) -> Pace:
        person, now = self._known(who), self._clock()
        while person.moments and not timedelta() <= now - person.moments[0] < A_MINUTE:
            person.moments.popleft()
        if len(person.moments) < self._actions:
            person.moments.append(now)
            person.is_warned = False
            return Pace.FINE
        pace = Pace.TOO_FAST if person.is_warned else Pace.WARN
        person.is_warned = True
        return pace

    def _known(self, who: Who) -> _Person:
        person = self._people.setdefault(who, _Person())
        self._people.move_to_end(who)
        if len(self._people) > self._most:
            self._people.popitem(last=False)
        return person
