"""The projects of a chart: who has which colour, and the rows that name them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handlers.pictures.canvas import box, text
from handlers.pictures.letters import drawable, fitted, width
from handlers.pictures.looks import FAINT, INSIDE, MARGIN, OTHERS, PROJECTS, WIDTH, WORDS
from locales import Say
from services.charts import HoursChart

MOST = 6
ROW = 20.0
CHIP, BESIDE_CHIP = 11.0, 18.0
AIR = 10.0


@dataclass(frozen=True, slots=True)
class Shown:
    """A project or all the rest, with its colour and its minutes of all cycles shown."""

    name: str
    colour: str
    minutes: int


def totals(chart: HoursChart) -> list[tuple[str, int]]:
    """Minutes by project, the most first."""
    minutes: Counter[str] = Counter()
    for part in (part for cycle in chart.cycles for part in cycle.parts):
        minutes[part.project] += part.minutes
    return sorted(minutes.items(), key=lambda item: (-item[1], item[0]))


def named(chart: HoursChart) -> list[tuple[str, int]]:
    """The largest; all of them where but one would be left."""
    found = totals(chart)
    return found if len(found) <= MOST + 1 else found[:MOST]


def colours(chart: HoursChart) -> dict[str, str]:
    """By project, the largest first; those not named share one."""
    own = {name: PROJECTS[at] for at, (name, _) in enumerate(named(chart))}
    return {name: own.get(name, OTHERS) for name, _ in totals(chart)}


def shown(say: Say, chart: HoursChart) -> list[Shown]:
    """The named ones, and what is left in one row."""
    rows = [
        Shown(drawable(name) or say("picture-nameless", number=at), PROJECTS[at - 1], minutes)
        for at, (name, minutes) in enumerate(named(chart), 1)
    ]
    rest = totals(chart)[len(rows) :]
    if rest:
        name = say("picture-others", count=len(rest))
        rows.append(Shown(name, OTHERS, sum(minutes for _, minutes in rest)))
    return rows


def key(say: Say, rows: Sequence[Shown], top: float) -> Iterator[str]:
    """A row for each: its colour, its name, its hours."""
    for number, row in enumerate(rows):
        y = top + number * ROW + ROW - 5
        hours = say("picture-duration", minutes=row.minutes)
        room = INSIDE - BESIDE_CHIP - width(hours, WORDS) - AIR
        yield box(MARGIN, y - CHIP + 1, CHIP, CHIP, row.colour, radius=3)
        yield text(MARGIN + BESIDE_CHIP, y, fitted(row.name, room, WORDS))
        yield text(WIDTH - MARGIN, y, hours, colour=FAINT, anchor="end")
