"""VK's long poll. What was handed out is acknowledged by asking for more, as in Telegram."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.platforms.vk.api import VkApi
from bot.platforms.vk.errors import NONSENSE, VkError
from bot.platforms.vk.wire import Wire

WAIT = 25
MARGIN = 5
TRIES = 5
# A server that says nothing for so many rounds may have been forgotten by VK: ask for a new one.
QUIET_ROUNDS = 40
TS_IS_OLD, KEY_IS_OLD = 1, 2
Save = Callable[[str], Awaitable[None]]

logger = logging.getLogger(__name__)


class LongPoll:
    """`position` is how far events are handled; set before the first question, it goes on there.

    `save_position` is awaited with every new one, before the next events are asked for.
    """

    def __init__(self, api: VkApi, wire: Wire, group_id: int) -> None:
        self._api, self._wire, self._group_id = api, wire, group_id
        self.position: str | None = None
        self.save_position: Save | None = None
        self.margin: float = MARGIN
        self._server: dict[str, Any] | None = None
        self._taken: str | None = None
        self._handed_over: str | None = None
        self._quiet = 0

    async def events(self, wait: int = WAIT) -> list[dict[str, Any]]:
        """The next events. Those handed over before are done with."""
        await self._acknowledge()
        for _ in range(TRIES):
            answer = await self._ask(min(wait, WAIT))
            if not answer.get("failed"):
                return self._take(answer)
            await self._recover(answer)
        raise VkError(NONSENSE, "the long poll keeps failing")

    def hand_over(self) -> None:
        """The events taken last are in the poller's hands: its next question acknowledges them."""
        self._handed_over = self._taken

    async def _acknowledge(self) -> None:
        if self._handed_over is not None:
            await self._move(self._handed_over)
        self._handed_over = self._taken = None

    async def _move(self, position: str) -> None:
        if position != self.position and self.save_position:
            await self.save_position(position)
        self.position = position

    async def _ask(self, wait: int) -> dict[str, Any]:
        server = self._server or await self._connect()
        params = {"act": "a_check", "key": server["key"], "ts": self.position, "wait": wait}
        try:
            answer = await self._wire.get(server["server"], params, wait + self.margin)
        except VkError:
            self._server = None
            raise
        if not isinstance(answer, dict) or not ("failed" in answer or "updates" in answer):
            raise VkError(NONSENSE, "the long poll's answer makes no sense")
        return answer

    async def _connect(self) -> dict[str, Any]:
        server: dict[str, Any] = await self._api.call(
            "groups.getLongPollServer", group_id=self._group_id
        )
        self._server, self._quiet = server, 0
        if self.position is None:
            await self._move(str(server["ts"]))
        return server

    def _take(self, answer: dict[str, Any]) -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = answer["updates"]
        self._taken = str(answer["ts"])
        self._quiet = 0 if events else self._quiet + 1
        if self._quiet >= QUIET_ROUNDS:
            self._server = None
        return events

    async def _recover(self, answer: dict[str, Any]) -> None:
        if answer["failed"] == TS_IS_OLD:
            logger.warning("VK forgot some events: we were away too long")
            return await self._move(str(answer["ts"]))
        self._server = None
        if answer["failed"] != KEY_IS_OLD:
            logger.warning("VK lost its place in the events (failed=%s)", answer["failed"])
            self.position = None
        return None
