"""Telegram's limit as a server that counts every arrival would keep it."""

import asyncio
import random
from collections import deque
from statistics import fmean
from typing import Any

from aiogram.exceptions import TelegramRetryAfter


class Server:
    """Strict: 30 in any second, as they arrive; each way takes as long as it takes."""

    def __init__(self, most=30, there=0.001, back=0.001):
        self.most, self.there, self.back = most, there, back
        self.arrived: list[tuple[float, Any]] = []
        self.refused = 0
        self._window: deque[float] = deque()

    async def __call__(self, bot, method):
        await asyncio.sleep(random.uniform(0, self.there))
        now = asyncio.get_running_loop().time()
        while self._window and self._window[0] <= now - 1:
            self._window.popleft()
        if len(self._window) >= self.most:
            self.refused += 1
            raise TelegramRetryAfter(method, "wait", 3)
        self._window.append(now)
        self.arrived.append((now, method.chat_id))
        await asyncio.sleep(random.uniform(0, self.back))

    @property
    def rate(self):
        """From how long thirty take."""
        moments = [moment for moment, _ in self.arrived]
        pairs = zip(moments, moments[self.most :], strict=False)
        return self.most / fmean(later - sooner for sooner, later in pairs)
