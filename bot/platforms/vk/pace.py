"""Calls leave evenly and a little below the limit, so that VK has nothing to refuse."""

import asyncio
import time
from collections.abc import Awaitable, Callable

# So that calls which arrive up to 50 ms unevenly are still no more than 20 in any second.
BELOW_THE_LIMIT = 0.95


class Pace:
    def __init__(
        self,
        calls_a_second: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._gap = 1 / (calls_a_second * BELOW_THE_LIMIT)
        self._clock, self._sleep = clock, sleep
        self._next = 0.0

    async def turn(self) -> None:
        """Returns when the next call may leave."""
        now = self._clock()
        mine = max(now, self._next)
        self._next = mine + self._gap
        if mine > now:
            await self._sleep(mine - now)
