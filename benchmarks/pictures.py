"""One chart of hours: cold, in a process of its own as the bot draws it, and warm, without one."""

import asyncio
import time
from asyncio.subprocess import PIPE
from datetime import date, timedelta

import resvg_py

from benchmarks.rounds import Measure, compare
from domain.cycles import CycleKind
from domain.projects import Labour
from handlers.pictures import draw, hours_chart
from handlers.pictures.drawing import COMMAND
from handlers.pictures.font import BOLD, REGULAR
from handlers.pictures.raster import DENSITY
from locales import words
from services.charts import ChartCycle, HoursChart, Part

PROJECTS = ("Огород", "Кухня", "Сайт", "Библиотека", "Ремонт крыши", "Школа")
WEIGHED = """
import re, runpy, sys
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
print(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1], file=sys.stderr)
"""
MONDAY = date(2026, 10, 5)
DUE = {Labour.OBLIGATORY: 480, Labour.FREE: 120}


async def main() -> None:
    say, chart = words("ru"), eight_weeks()
    svg = hours_chart(say, chart)
    rivals: dict[str, Measure] = {
        "warm: drawn here, which holds up all else": lambda: milliseconds(warm(svg)),
        "cold: a process each, as the bot does": lambda: milliseconds(draw(svg)),
        "put together as SVG": lambda: milliseconds(put_together(chart)),
    }
    await compare("a picture", "milliseconds", rivals, rounds=9)
    size, peak = len(await draw(svg)) / 1000, await megabytes(svg)
    print(f"  {size:.0f} kB; the process that draws it has {peak:.0f} MB at most")
    print(f"  the longest wait of anybody else meanwhile: {await longest_wait(svg):.0f} ms")


def eight_weeks() -> HoursChart:
    cycles = []
    for number in range(8):
        first = MONDAY + timedelta(7 * number)
        parts = [
            Part(name, list(Labour)[at % 2], 30 * (1 + (at + number) % 5))
            for at, name in enumerate(PROJECTS)
        ]
        cycles.append(ChartCycle(first, first + timedelta(6), parts, DUE, number == 7))
    return HoursChart(CycleKind.WEEK, cycles)


async def milliseconds(drawing) -> float:
    begun = time.perf_counter()
    await drawing
    return (time.perf_counter() - begun) * 1000


async def warm(svg: str) -> bytes:
    fonts = [str(REGULAR), str(BOLD)]
    return resvg_py.svg_to_bytes(
        svg_string=svg, zoom=DENSITY, skip_system_fonts=True, font_files=fonts
    )


async def put_together(chart: HoursChart) -> str:
    return hours_chart(words("ru"), chart)


async def megabytes(svg: str) -> float:
    """The peak of the process that draws; what it has before it becomes that is not its own."""
    program, *arguments = COMMAND
    process = await asyncio.create_subprocess_exec(
        *(program, "-I", "-c", WEIGHED, *arguments[1:]), stdin=PIPE, stdout=PIPE, stderr=PIPE
    )
    _, told = await process.communicate(svg.encode())
    return int(told) / 1024


async def longest_wait(svg: str) -> float:
    """Milliseconds beyond the one that was asked for."""
    drawn, longest = asyncio.create_task(draw(svg)), 0.0
    while not drawn.done():
        longest = max(longest, await milliseconds(asyncio.sleep(0.001)) - 1)
    return longest


if __name__ == "__main__":
    asyncio.run(main())
