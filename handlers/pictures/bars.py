"""Bars of amounts piled up, each with the amount that was due."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from handlers.pictures.axes import Columns, Scale
from handlers.pictures.canvas import box, level, tear, tower
from handlers.pictures.looks import TRACK

BAR = 0.64
LEVEL = 0.94
WIDEST_BAR = 40
GAP = 0.8
LEAST = 1.2
TEAR = 16.0


@dataclass(frozen=True, slots=True)
class Bar:
    """Amounts from the ground up, with their colours; `due` None where nothing is known of it."""

    parts: Sequence[tuple[str, int]]
    due: int | None = None
    is_cut: bool = False

    @property
    def total(self) -> int:
        return sum(amount for _, amount in self.parts)


def cut(bar: Bar, most: int) -> Bar:
    """What is higher is cut off at the top; a tear across will show it."""
    if bar.total <= most:
        return bar
    parts, left = [], most
    for colour, amount in bar.parts:
        parts.append((colour, min(amount, left)))
        left -= parts[-1][1]
    return replace(bar, parts=parts, is_cut=True)


def bars(columns: Columns, ground: float, scale: Scale, shown: Sequence[Bar]) -> Iterator[str]:
    """All of them, standing on the ground."""
    for number, bar in enumerate(shown):
        yield from _bar(columns.middle(number), _width(columns, BAR), ground, scale, bar)
        if bar.due is not None:
            across = _width(columns, LEVEL)
            left = columns.middle(number) - across / 2
            yield level(left, ground - scale.of(bar.due), across)


def _bar(middle: float, width: float, ground: float, scale: Scale, bar: Bar) -> Iterator[str]:
    """What is due is its shadow: what is missing shows."""
    left, height = middle - width / 2, 0.0
    if bar.due:
        yield box(left, ground - scale.of(bar.due), width, scale.of(bar.due), TRACK)
    seen = [part for part in bar.parts if part[1] > 0]
    for number, (colour, amount) in enumerate(seen):
        rise = scale.of(amount)
        shown = max(LEAST, rise - (GAP if number else 0))
        draw = tower if number == len(seen) - 1 else box
        yield draw(left, ground - height - rise, width, shown, colour)
        height += rise
    if bar.is_cut:
        yield tear(left, ground - height + TEAR, width)


def _width(columns: Columns, part: float) -> float:
    return min(columns.step * part, WIDEST_BAR * part / BAR)
