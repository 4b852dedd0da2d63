"""Whether a network takes letters: after a failure it rests, longer each time."""

from datetime import UTC, datetime, timedelta
from random import SystemRandom

FIRST_REST, LONGEST_REST = timedelta(seconds=1), timedelta(minutes=1)
# A network that has failed for so long is not waited for where there is another.
PATIENCE = timedelta(seconds=15)
# Where nothing was tried for so long it may have recovered unseen.
FORGIVING = 2 * LONGEST_REST

NEVER = datetime.min.replace(tzinfo=UTC)

chance = SystemRandom()


def growing(first: timedelta, longest: timedelta, times: int) -> timedelta:
    """Twice as long each time, with chance in it so that many don't return at once."""
    doubled: int = 2 ** min(times - 1, 20)
    return min(longest, first * doubled) * chance.uniform(0.5, 1)


class Health:
    def __init__(self) -> None:
        self.failures = 0
        self._since = self._last = self._rests_until = NEVER

    @property
    def is_well(self) -> bool:
        return self.failures == 0

    def rests(self, now: datetime) -> bool:
        return not self.is_well and now < self._rests_until

    def is_silent(self, now: datetime) -> bool:
        return not self.is_well and now - self._since >= PATIENCE and now - self._last < FORGIVING

    def works(self) -> None:
        self.failures = 0

    def fails(self, now: datetime, told: timedelta) -> None:
        """What left together fails together, and counts as once.

        A network tells how long to wait; it may mean one chat alone, but not twice in a row.
        """
        self._last = now
        if self.rests(now):
            return
        self._since = now if self.is_well else self._since
        self.failures += 1
        rest = growing(FIRST_REST, LONGEST_REST, self.failures)
        self._rests_until = now + (max(rest, told) if self.failures > 1 else rest)
