"""Updates that wait for the bot: getUpdates with an offset acknowledges those before it."""

import asyncio
import copy
from dataclasses import dataclass
from typing import Any

from tests.doubles.telegram.refusals import Refused

CONFLICT = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


@dataclass(eq=False)
class Entry:
    update: dict[str, Any]
    is_repeat: bool = False
    is_delivered: bool = False

    def is_before(self, offset: int) -> bool:
        return self.update["update_id"] < offset and (self.is_delivered or not self.is_repeat)


class UpdateQueue:
    def __init__(self) -> None:
        self.waiting: list[Entry] = []
        self.newest: dict[str, Any] | None = None
        self.allowed: list[str] = []
        self.last_id, self.askers = 100_000, 0
        self.news = asyncio.Event()

    def put(self, kind: str, body: dict[str, Any]) -> Entry | None:
        if self.allowed and kind not in self.allowed:
            return None
        self.last_id += 1
        self.newest = {"update_id": self.last_id, kind: body}
        return self.add(Entry(self.newest))

    def put_raw(self, body: dict[str, Any]) -> Entry:
        """Something no library knows how to read."""
        self.last_id += 1
        return self.add(Entry({"update_id": self.last_id, **body}))

    def repeat(self) -> Entry:
        assert self.newest is not None, "nothing was said yet"
        return self.add(Entry(copy.deepcopy(self.newest), is_repeat=True))

    def add(self, entry: Entry) -> Entry:
        self.waiting.append(entry)
        self.tell()
        return entry

    def tell(self) -> None:
        self.news.set()
        self.news = asyncio.Event()

    async def acknowledged(self, entry: Entry | None, seconds: float = 10) -> None:
        """Until the bot has asked for what comes after."""
        async with asyncio.timeout(seconds):
            while entry in self.waiting:
                await self.news.wait()

    async def ask(
        self, offset: int, limit: int, seconds: float, allowed: list[str] | None
    ) -> list[dict[str, Any]]:
        self.askers += 1
        me, self.allowed = self.askers, self.allowed if allowed is None else allowed
        self.waiting = [entry for entry in self.waiting if not entry.is_before(offset)]
        self.tell()
        await self._until_news(me, seconds)
        entries = self.waiting[:limit]
        for entry in entries:
            entry.is_delivered = True
        return [entry.update for entry in entries]

    async def _until_news(self, me: int, seconds: float) -> None:
        end = asyncio.get_running_loop().time() + seconds
        while not self.waiting and (left := end - asyncio.get_running_loop().time()) > 0:
            try:
                await asyncio.wait_for(self.news.wait(), left)
            except TimeoutError:
                return
            if me != self.askers:
                raise Refused(409, CONFLICT)
