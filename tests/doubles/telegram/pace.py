"""Telegram's limits on how fast a bot may write."""

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass, field
from math import ceil

from tests.doubles.telegram.refusals import Refused

OVERALL, TO_A_PERSON, TO_A_GROUP = (30, 1.0), (1, 1.0), (20, 60.0)


@dataclass
class Window:
    most: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def check(self, now: float) -> None:
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        if len(self.times) >= self.most:
            after = ceil(self.times[0] + self.seconds - now) or 1
            raise Refused(429, f"Too Many Requests: retry after {after}", retry_after=after)


class Pace:
    def __init__(self) -> None:
        self.is_on = False
        self.overall = Window(*OVERALL)
        self.people: defaultdict[int, Window] = defaultdict(lambda: Window(*TO_A_PERSON))
        self.groups: defaultdict[int, Window] = defaultdict(lambda: Window(*TO_A_GROUP))

    def check(self, chat_id: int) -> None:
        if not self.is_on:
            return
        now = asyncio.get_running_loop().time()
        windows = self.overall, (self.groups if chat_id < 0 else self.people)[chat_id]
        for window in windows:
            window.check(now)
        for window in windows:
            window.times.append(now)
