"""A network's server in a process of its own, as strict as the real one and counting.

Run as `python -m benchmarks.networks telegram 0.05`: the numbers are seconds of uneven arrival. It
answers with its address, and each line it reads with what arrived so far.
"""

import asyncio
import json
import random
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from aiohttp import web

from tests.doubles.telegram import TelegramServer
from tests.doubles.vk import VkMessenger

TELEGRAM, VK, PEOPLE = "telegram", "vk", 4000
VK_CALLS = 20
LONGEST_TALE = 2**20
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Tally:
    """Moments at which messages arrived, and how many calls were refused as too fast."""

    moments: list[float] = field(default_factory=list)
    refused: int = 0

    def told(self) -> dict[str, Any]:
        return {"moments": self.moments, "refused": self.refused}


async def telegram(tally: Tally, jitter: float) -> tuple[str, str]:
    server = TelegramServer()
    server.pace.is_on = True
    for person in range(1, PEOPLE + 1):
        server.world.person(person)
    check = server.pace.check

    def counting(chat_id: int) -> None:
        try:
            check(chat_id)
        except Exception:
            tally.refused += 1
            raise
        tally.moments.append(monotonic())

    server.pace.check = counting  # type: ignore[method-assign]
    _delay(server._runner, jitter)
    await server.start()
    return server.url, server.token


async def vk(tally: Tally, jitter: float) -> tuple[str, str]:
    messenger = VkMessenger()
    messenger.server.rate_limit = VK_CALLS
    for person in range(1, PEOPLE + 1):
        messenger.world.meet(person)
    hear, keep_pace = messenger.world.hear, messenger.server._keep_pace

    def heard(peer: int, words: str) -> None:
        tally.moments.append(monotonic())
        hear(peer, words)

    def paced() -> None:
        try:
            keep_pace()
        except Exception:
            tally.refused += 1
            raise

    messenger.world.hear = heard  # type: ignore[method-assign]
    messenger.server._keep_pace = paced  # type: ignore[method-assign]
    _delay(messenger.server._runner, jitter)
    await messenger.start()
    return messenger.url, messenger.token


def _delay(runner: web.AppRunner, jitter: float) -> None:
    @web.middleware
    async def uneven(request: web.Request, handler: Handler) -> web.StreamResponse:
        if jitter:
            await asyncio.sleep(random.uniform(0, jitter))
        return await handler(request)

    runner.app.middlewares.append(uneven)


async def serve(network: str, jitter: float) -> None:
    tally = Tally()
    url, token = await (telegram if network == TELEGRAM else vk)(tally, jitter)
    print(json.dumps([url, token]), flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        print(json.dumps(tally.told()), flush=True)


@dataclass
class Far:
    """The server as another process sees it."""

    url: str
    token: str
    process: asyncio.subprocess.Process

    async def tally(self) -> dict[str, Any]:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(b"tell\n")
        told: dict[str, Any] = json.loads(await self.process.stdout.readline())
        return told


@asynccontextmanager
async def far(network: str, jitter: float = 0) -> AsyncIterator[Far]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.networks", network, str(jitter)),
        limit=LONGEST_TALE,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    try:
        url, token = json.loads(await process.stdout.readline())
        yield Far(url, token, process)
    finally:
        process.kill()
        await process.wait()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], float(sys.argv[2])))
