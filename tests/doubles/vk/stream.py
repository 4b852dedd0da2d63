"""The long poll: a list of events, and how far the bot has read it."""

import asyncio
import secrets
from typing import Any

SECONDS = 10


class Stream:
    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self.key = secrets.token_hex(8)
        self.failures: list[int] = []
        self.asked = -1
        self.forgotten = 0
        self._bell = asyncio.Event()

    @property
    def ts(self) -> int:
        return len(self.events)

    def add(self, event: dict[str, Any]) -> int:
        """The position after the event."""
        self.events.append(event)
        self._ring()
        return self.ts

    def server(self, url: str) -> dict[str, str]:
        return {"key": self.key, "server": f"{url}/longpoll", "ts": str(self.ts)}

    async def ask(self, key: str, ts: str, wait: float) -> dict[str, Any]:
        if self.failures:
            return self._fail(self.failures.pop(0))
        if key != self.key:
            return {"failed": 2}
        if not self.forgotten <= int(ts) <= self.ts:
            return {"failed": 1, "ts": self.ts}
        self.asked = max(self.asked, int(ts))
        self._ring()
        await self._until(lambda: self.ts > int(ts) or bool(self.failures), wait)
        if self.failures:
            return self._fail(self.failures.pop(0))
        return {"ts": str(self.ts), "updates": self.events[int(ts) :]}

    def _fail(self, number: int) -> dict[str, Any]:
        if number != 1:
            self.key = secrets.token_hex(8)
        return {"failed": number} | ({"ts": self.ts} if number == 1 else {})

    def forget(self) -> None:
        """Too much has happened: VK no longer has the old events."""
        self.forgotten = self.ts

    async def listened_to(self) -> None:
        await self._wait(lambda: self.asked >= 0, "nobody polls VK")

    async def acknowledged(self, ts: int) -> None:
        await self._wait(lambda: self.asked >= ts, "the bot did not finish with the event")

    async def _wait(self, ready: Any, otherwise: str) -> None:
        await self._until(ready, SECONDS)
        if not ready():
            raise AssertionError(f"{otherwise} in {SECONDS} s")

    async def _until(self, ready: Any, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                while not ready():
                    await self._bell.wait()
        except TimeoutError:
            pass

    def _ring(self) -> None:
        self._bell.set()
        self._bell = asyncio.Event()
