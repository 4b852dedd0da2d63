"""A drawing becomes a picture: in a process of its own, so that nobody else waits for it."""

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from handlers.pictures.font import BOLD, REGULAR

AT_ONCE = 2
SECONDS = 20
RASTER = Path(__file__).parent / "raster.py"
COMMAND = (sys.executable, "-I", str(RASTER), str(REGULAR), str(BOLD))

# Their work is to wait: more pictures than this at a time would take the machine from the talk.
_waiting = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="pictures")


class NotDrawn(Exception):
    """No picture came out, or not in time."""


async def draw(svg: str) -> bytes:
    """The PNG, two dots to a point; NotDrawn where there is none."""
    return await asyncio.get_running_loop().run_in_executor(_waiting, _draw, svg)


def _draw(svg: str) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603
            COMMAND, input=svg.encode("utf-8"), capture_output=True, check=True, timeout=SECONDS
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise NotDrawn(type(error).__name__) from error
    return done.stdout
