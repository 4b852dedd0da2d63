"""Telegram takes twenty messages a minute for a group; letters leave some room for answers."""

import asyncio
from collections import defaultdict, deque
from math import ceil
from typing import Any

from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import EditMessageReplyMarkup, EditMessageText, TelegramMethod

A_MINUTE, IN_A_MINUTE, FOR_ANSWERS = 60.0, 20, 3
# What waits no longer than this waits where it is.
A_SHORT_WAIT = 3.0


class GroupPace:
    """Times of what was sent to each group in the last minute."""

    def __init__(self, most: int = IN_A_MINUTE) -> None:
        self._most = most - FOR_ANSWERS
        self._sent: defaultdict[int, deque[float]] = defaultdict(deque)

    def check(self, method: TelegramMethod[Any], chat: int, quiet_until: float) -> None:
        """Raises TelegramRetryAfter for a letter that would have to wait long."""
        if chat >= 0:
            return
        seconds = max(self._rest(chat), quiet_until - _now())
        if seconds > A_SHORT_WAIT:
            raise TelegramRetryAfter(method, "enough was said in the group", ceil(seconds))

    def note(self, method: TelegramMethod[Any], chat: int) -> None:
        if chat < 0 and not isinstance(method, EditMessageText | EditMessageReplyMarkup):
            self._sent[chat].append(_now())

    def _rest(self, chat: int) -> float:
        """Seconds until there is room."""
        times = self._sent[chat]
        while times and times[0] <= _now() - A_MINUTE:
            times.popleft()
        if len(times) < self._most:
            return 0.0
        return times[-self._most] + A_MINUTE - _now()


def _now() -> float:
    return asyncio.get_running_loop().time()
