"""From `make run` to the first answer in the local chat, and the memory at rest."""

import asyncio
import os
import re
import signal
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from benchmarks.rounds import Measure, compare

PORT = 18080
ROOT = Path(__file__).parent.parent


async def main() -> None:
    megabytes: list[float] = []
    rivals: dict[str, Measure] = {
        "import aiogram alone": lambda: seconds_of("import aiogram"),
        "make run to the first answer": lambda: first_answer(megabytes),
    }
    await compare("start", "milliseconds", rivals, rounds=3)
    ours, alone = statistics.median(megabytes), await memory_of("import aiogram")
    print(f"  memory at rest: {ours:.0f} MB, of a process that imported aiogram {alone:.0f} MB")


async def seconds_of(code: str) -> float:
    begun = time.perf_counter()
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
    await process.wait()
    return (time.perf_counter() - begun) * 1000


async def memory_of(code: str) -> float:
    """Megabytes at most."""
    told = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", f"{code}; {told}"), stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    return int(output) / 1024


async def first_answer(megabytes: list[float]) -> float:
    """A new cooperative each time: its database is made on the way."""
    with TemporaryDirectory() as folder:
        settings = {
            "DATABASE_URL": f"sqlite:///{folder}/demo.db",
            "DOCUMENTS_PATH": f"{folder}/documents",
            "LOCAL_CHAT_PORT": str(PORT),
        }
        begun = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            "make",
            "run",
            cwd=ROOT,
            env=os.environ | settings,
            stderr=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            await until_answered()
            milliseconds = (time.perf_counter() - begun) * 1000
            await asyncio.sleep(2)
            megabytes.append(resident(process.pid))
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            await process.wait()
    return milliseconds


async def until_answered() -> None:
    body = {"chat": 2, "text": "меню"}
    async with aiohttp.ClientSession(f"http://127.0.0.1:{PORT}") as page:
        while True:
            try:
                async with page.post("/say", json=body, headers={"X-Local-Chat": "1"}) as answer:
                    assert answer.ok, await answer.text()
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.02)


def resident(make: int) -> float:
    """Megabytes of the bot, which is make's child."""
    children = Path(f"/proc/{make}/task/{make}/children").read_text().split()
    status = Path(f"/proc/{children[0]}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found
    return int(found[1]) / 1024


if __name__ == "__main__":
    asyncio.run(main())
