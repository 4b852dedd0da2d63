"""The bot as its operator runs it: a process of its own, whose lines are read."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

PROJECT = Path(__file__).parents[2]
START_SECONDS, WORD_SECONDS, STOP_SECONDS = 60, 20, 15


class Living:
    """A running bot; `told` is all it has written so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process, self.told = process, ""
        self._news = asyncio.Event()
        self._ear = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        assert self.process.stdout
        async for line in self.process.stdout:
            self.told += line.decode()
            self._news.set()

    async def says(self, words: str, seconds: float = WORD_SECONDS) -> None:
        try:
            async with asyncio.timeout(seconds):
                while words not in self.told:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"never said {words!r}, but:\n{self.told}") from None

    async def stop(self) -> int:
        """As systemd and Docker do; returns the exit status."""
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(STOP_SECONDS):
            status = await self.process.wait()
        await self._ear
        return status

    async def end(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()
        await self._ear


def surroundings(settings: dict[str, str]) -> dict[str, str]:
    """The environment without what the machine's owner has set."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {**kept, "PYTHONPATH": str(PROJECT), "PYTHONUNBUFFERED": "1", **settings}


@asynccontextmanager
async def living(folder: Path, **settings: str) -> AsyncIterator[Living]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=folder,
        env=surroundings(settings),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    bot = Living(process)
    try:
        yield bot
    finally:
        await bot.end()
