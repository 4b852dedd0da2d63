"""Never more requests in a second than Telegram allows, however unevenly they arrive there.

A slot comes back a second after the answer to the request that used it. The server had that
request before it answered, so what reuses the slot arrives more than a second later.
"""

import asyncio
import heapq
from itertools import count
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import (
    EditMessageReplyMarkup,
    EditMessageText,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)

from bot.platforms.letters import letter_number
from bot.platforms.telegram_groups import GroupPace

A_SECOND = 30
# A little more than a second, should our clock be faster than theirs.
REST_SECONDS = 1.002
SECONDS_TO_RECOVER = 5.0
# The event loop's timers may be early by as much as its clock can't tell apart.
A_MOMENT = 0.01
# Than the slots come back, which so are what limits.
A_LITTLE_FASTER = 1.5
MOST_REMEMBERED = 1000
WRITING = SendMessage | SendPhoto | SendDocument | EditMessageText | EditMessageReplyMarkup


class Pace(BaseRequestMiddleware):
    """Answers go before letters; a letter also waits a second after anything in its chat."""

    def __init__(self, most: int = A_SECOND, rest: float = REST_SECONDS) -> None:
        self.slots, self._rest = Slots(most, rest), rest
        self._chats: dict[int, float] = {}
        self._groups = GroupPace()

    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Any:
        if not isinstance(method, WRITING):
            return await make_request(bot, method)
        chat = int(method.chat_id or 0)
        if letter_number() is not None:
            self._groups.check(method, chat, self._chats.get(chat, 0))
        await self._turn(chat)
        self._groups.note(method, chat)
        try:
            return await make_request(bot, method)
        except TelegramRetryAfter as refusal:
            self._obey(chat, refusal.retry_after)
            raise
        finally:
            self.slots.rest()
            self._be_quiet(chat, self._rest)

    async def _turn(self, chat: int) -> None:
        is_letter = letter_number() is not None
        await self.slots.take(behind=is_letter)
        while is_letter and (seconds := self._chats.get(chat, 0) - _now()) > 0:
            self.slots.give_back()
            await asyncio.sleep(seconds)
            await self.slots.take(behind=True)
        self._be_quiet(chat, self._rest)

    def _obey(self, chat: int, seconds: float) -> None:
        """Where few slots are in use it is this chat alone that has heard too much."""
        if self.slots.is_crowded:
            self.slots.slow_down(seconds)
        self._be_quiet(chat, seconds)

    def _be_quiet(self, chat: int, seconds: float) -> None:
        until = max(self._chats.pop(chat, 0), _now() + seconds)
        self._chats[chat] = until
        if len(self._chats) > MOST_REMEMBERED:
            self._chats = {chat: until for chat, until in self._chats.items() if until > _now()}


class Slots:
    """Places for requests; after a refusal fewer, which come back one by one."""

    def __init__(self, most: int, rest: float) -> None:
        self.most, self._rest, self._used = most, rest, 0
        self._waiting: list[tuple[bool, int, asyncio.Future[None]]] = []
        self._order = count()
        self._least, self._closed_until = most, 0.0
        self._next_behind = 0.0
        self._bell: asyncio.TimerHandle | None = None

    @property
    def allowed(self) -> int:
        recovered = max(0.0, _now() - self._closed_until) // SECONDS_TO_RECOVER
        return min(self.most, self._least + int(recovered))

    @property
    def is_crowded(self) -> bool:
        return self._used * 2 > self.allowed

    async def take(self, *, behind: bool) -> None:
        """Those behind wait for all the others."""
        place = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (behind, next(self._order), place))
        self._let_in()
        try:
            await place
        except asyncio.CancelledError:
            if not place.cancelled():
                self.give_back()
            raise

    def rest(self) -> None:
        asyncio.get_running_loop().call_later(self._rest, self.give_back)

    def give_back(self) -> None:
        self._used -= 1
        self._let_in()

    def slow_down(self, seconds: float) -> None:
        """Nobody for so long; then fewer than before. What left together is refused together."""
        if _now() >= self._closed_until:
            self._least = max(1, self.allowed * 3 // 4)
        self._closed_until = max(self._closed_until, _now() + seconds)
        loop = asyncio.get_running_loop()
        loop.call_at(self._closed_until + A_MOMENT, self._let_in)

    def _let_in(self) -> None:
        while self._waiting and self._used < self.allowed and _now() >= self._closed_until:
            behind, _, place = self._waiting[0]
            if behind and not place.done() and not self._is_time():
                return
            heapq.heappop(self._waiting)
            if not place.done():
                self._used += 1
                place.set_result(None)

    def _is_time(self) -> bool:
        """Those behind leave one by one, so that none is late because all left at once."""
        now, gap = _now(), self._rest / (self.allowed * A_LITTLE_FASTER)
        if now < self._next_behind:
            self._ring_at(self._next_behind)
            return False
        self._next_behind = max(self._next_behind, now - 2 * gap) + gap
        return True

    def _ring_at(self, moment: float) -> None:
        if self._bell is None or self._bell.when() <= _now():
            self._bell = asyncio.get_running_loop().call_at(moment, self._let_in)


def _now() -> float:
    return asyncio.get_running_loop().time()
