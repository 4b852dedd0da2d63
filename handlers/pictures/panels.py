"""A panel: one kind of labour, a bar and its numbers for each cycle."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from domain.projects import Labour
from handlers.pictures.axes import Columns, Scale
from handlers.pictures.bars import Bar, bars, cut
from handlers.pictures.canvas import box, text
from handlers.pictures.letters import fitted, width
from handlers.pictures.looks import (
    FAINT,
    HEADING,
    INSIDE,
    MARGIN,
    SHADE,
    SMALL,
    TRACK,
    WIDTH,
    WORDS,
)
from locales import Say
from services.charts import ChartCycle

HEAD, NUMBERS, LOWER_NUMBERS = 32.0, 17.0, 15.0
SHADE_ABOVE, SHADE_BELOW = 6.0, 6.0
LEAST_HEIGHT, AIR = 24.0, 3.0
GIANT, CUT = 2.5, 1.5
A_TENTH_OF_AN_HOUR = 6


@dataclass(frozen=True)
class Panel:
    """Drawn from `top`; all panels of a chart have one scale."""

    labour: Labour
    cycles: Sequence[ChartCycle]
    colours: Mapping[str, str]

    @cached_property
    def bars(self) -> list[Bar]:
        """Without what is due where nothing ever is."""
        found = [self._bar(cycle) for cycle in self.cycles]
        return found if any(bar.due for bar in found) else [replace(b, due=None) for b in found]

    @property
    def reach(self) -> int:
        """As high as it goes; a lone giant is cut, so that all others can be read."""
        *_, second, highest = sorted([0, *(bar.total for bar in self.bars)])
        usual = max(second, *(bar.due or 0 for bar in self.bars))
        return int(usual * CUT) if 0 < usual * GIANT < highest else max(usual, highest)

    @property
    def knows_due(self) -> bool:
        return any(bar.due is not None for bar in self.bars)

    @property
    def is_empty(self) -> bool:
        return self.reach == 0

    def height(self, scale: Scale) -> float:
        numbers = NUMBERS + (LOWER_NUMBERS if self.knows_due else 0)
        return HEAD + self._room(scale) + numbers

    def draw(self, say: Say, columns: Columns, scale: Scale, top: float) -> Iterator[str]:
        ground = top + HEAD + self._room(scale)
        yield from self._heading(say, top)
        yield from self._running(columns, ground, scale)
        yield box(MARGIN, ground, INSIDE, 1, TRACK)
        yield from bars(columns, ground, scale, [cut(bar, self.reach) for bar in self.bars])
        for number, bar in enumerate(self.bars):
            yield from _numbers(say, columns, number, ground, bar)

    def _running(self, columns: Columns, ground: float, scale: Scale) -> Iterator[str]:
        """The cycle that is not over stands on a shade."""
        top = ground - self._room(scale) - SHADE_ABOVE
        height = self.height(scale) - HEAD + SHADE_ABOVE + SHADE_BELOW
        for number, cycle in enumerate(self.cycles):
            if cycle.is_running:
                yield box(columns.left(number), top, columns.step, height, SHADE, radius=5)

    def _room(self, scale: Scale) -> float:
        return max(LEAST_HEIGHT, scale.of(self.reach))

    def _bar(self, cycle: ChartCycle) -> Bar:
        """The colours always in one order; projects that share one are one part."""
        minutes = dict.fromkeys(self.colours.values(), 0)
        for part in cycle.parts:
            if part.labour is self.labour:
                minutes[self.colours[part.project]] += part.minutes
        return Bar(list(minutes.items()), cycle.due.get(self.labour))

    def _heading(self, say: Say, top: float) -> Iterator[str]:
        total = say("picture-all", minutes=sum(bar.total for bar in self.bars))
        room = INSIDE - width(total, WORDS) - HEADING
        name = fitted(say("picture-labour", labour=self.labour.value), room, HEADING, bold=True)
        yield text(MARGIN, top + HEADING, name, HEADING, bold=True)
        if any(bar.total for bar in self.bars):
            yield text(WIDTH - MARGIN, top + HEADING, total, colour=FAINT, anchor="end")


def _numbers(say: Say, columns: Columns, number: int, ground: float, bar: Bar) -> Iterator[str]:
    """What was worked, and beneath it what was due."""
    middle, done = columns.middle(number), say("picture-number", minutes=tenths(bar.total))
    room = columns.step - AIR
    yield _centred(middle, ground + NUMBERS, done, room, WORDS, bold=bar.total > 0)
    if bar.due is not None:
        due = say("picture-of", minutes=tenths(bar.due))
        yield _centred(middle, ground + NUMBERS + LOWER_NUMBERS, due, room, SMALL)


def _centred(
    x: float, y: float, words: str, room: float, size: float, *, bold: bool = False
) -> str:
    """As small as it must be to fit."""
    size = min(size, size * room / width(words, size, bold=bold))
    return text(x, y, words, size, bold=bold, anchor="middle")


def tenths(minutes: int) -> int:
    """Down to a tenth of an hour: nobody is shown to have what is still missing."""
    return minutes - minutes % A_TENTH_OF_AN_HOUR
