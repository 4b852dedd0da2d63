"""A fund's year: what came and went in each month, and what was left at its end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.fund_months import Month
from handlers.pictures.axes import Columns, Scale
from handlers.pictures.canvas import box, page, text, tower
from handlers.pictures.letters import drawable, fitted, width
from handlers.pictures.looks import (
    FAINT,
    HEADING,
    INK,
    INSIDE,
    MARGIN,
    SHADE,
    SMALL,
    TITLE,
    TRACK,
    WIDTH,
    WORDS,
)
from handlers.pictures.sums import Sums
from locales import Say

CAME, WENT, LEFT = "#44aa99", "#882255", "#332288"
TOP, HEAD, ROW, BETWEEN, FOOT = 66.0, 32.0, 16.0, 22.0, 42.0
MOVED, REST = 110.0, 80.0
BAR, AIR, LEAST, SHADE_ABOVE = 0.72, 3.0, 1.2, 6.0
CHIP, BESIDE_CHIP, BETWEEN_KEYS = 11.0, 16.0, 14.0


@dataclass(frozen=True, slots=True)
class Row:
    """One amount of each month, in one colour."""

    colour: str
    amounts: list[int]


def fund_chart(say: Say, name: str, months: Sequence[Month]) -> str:
    """The picture as SVG."""
    columns, sums = Columns(len(months)), Sums.of(months)
    moved = [Row(CAME, [one.came for one in months]), Row(WENT, [one.went for one in months])]
    left = [Row(LEFT, [one.left for one in months])]
    below = TOP + HEAD + MOVED + 2 * ROW + BETWEEN
    bottom = below + HEAD + REST + ROW
    drawn = [_running(columns, bottom + FOOT)]
    drawn += _head(say, name, months)
    drawn += _panel(say, "fund-chart-moved", moved, columns, sums, TOP, MOVED)
    drawn += _panel(say, "fund-chart-left", left, columns, sums, below, REST)
    drawn += _names(say, months, columns, bottom)
    return page(bottom + FOOT, drawn)


def _running(columns: Columns, bottom: float) -> str:
    """The month that is not over stands on a shade."""
    top = TOP + HEAD - SHADE_ABOVE
    left = columns.left(columns.count - 1)
    return box(left, top, columns.step, bottom - SHADE_ABOVE - top, SHADE, radius=5)


def _head(say: Say, name: str, months: Sequence[Month]) -> Iterator[str]:
    title = say("fund-chart-title", fund=drawable(name) or "…")
    yield text(MARGIN, 31, fitted(title, INSIDE, TITLE, bold=True), TITLE, bold=True)
    keys = [(CAME, say("fund-chart-came")), (WENT, say("fund-chart-went"))]
    right = float(WIDTH - MARGIN)
    for colour, words in reversed(keys):
        left = right - width(words, WORDS)
        yield text(left, 51, words, colour=FAINT)
        yield box(left - BESIDE_CHIP, 41, CHIP, CHIP, colour, radius=3)
        right = left - BESIDE_CHIP - BETWEEN_KEYS
    years = "–".join(dict.fromkeys((str(months[0].first.year), str(months[-1].first.year))))
    yield text(MARGIN, 51, years, colour=FAINT)


def _panel(
    say: Say,
    words: str,
    rows: Sequence[Row],
    columns: Columns,
    sums: Sums,
    top: float,
    height: float,
) -> Iterator[str]:
    """A heading, bars side by side in each month, their numbers beneath."""
    heading = fitted(say(words, unit=sums.unit), INSIDE, HEADING, bold=True)
    yield text(MARGIN, top + HEADING, heading, HEADING, bold=True)
    ground = top + HEAD + height
    scale = Scale(max(amount for row in rows for amount in row.amounts), height)
    yield box(MARGIN, ground, INSIDE, 1, TRACK)
    for number in range(columns.count):
        own = [(row.colour, row.amounts[number]) for row in rows]
        yield from _bars(columns, number, ground, scale, own)
        for line, (colour, amount) in enumerate(own, 1):
            said = sums.said(say, amount)
            yield _number(columns.middle(number), ground + line * ROW, said, columns, colour)


def _bars(
    columns: Columns, number: int, ground: float, scale: Scale, own: list[tuple[str, int]]
) -> Iterator[str]:
    wide = columns.step * BAR / len(own)
    left = columns.middle(number) - wide * len(own) / 2
    for at, (colour, amount) in enumerate(own):
        if amount > 0:
            high = max(LEAST, scale.of(amount))
            yield tower(left + at * wide, ground - high, wide - 1, high, colour, radius=2)


def _number(middle: float, y: float, said: str, columns: Columns, colour: str) -> str:
    """As small as it must be to fit; in the colour of its bar."""
    size = min(SMALL, SMALL * (columns.step - AIR) / width(said, SMALL))
    is_nothing = said == "0"
    return text(middle, y, said, size, TRACK if is_nothing else _dark(colour), anchor="middle")


def _dark(colour: str) -> str:
    """Light colours are hard to read as words."""
    return "#1f7a6c" if colour == CAME else colour


def _names(say: Say, months: Sequence[Month], columns: Columns, top: float) -> Iterator[str]:
    """Months beneath, and years where they change."""
    before = 0
    for number, month in enumerate(months):
        runs = number == len(months) - 1
        colour = INK if runs else FAINT
        name = say("picture-month", month=month.first.month)
        yield _fitted(columns, number, top + 20, name, colour, bold=runs)
        if month.first.year != before:
            yield _fitted(columns, number, top + 34, str(month.first.year), FAINT)
        before = month.first.year


def _fitted(
    columns: Columns, number: int, y: float, words: str, colour: str, *, bold: bool = False
) -> str:
    size = min(SMALL, SMALL * (columns.step - AIR) / width(words, SMALL, bold=bold))
    return text(columns.middle(number), y, words, size, colour, bold=bold, anchor="middle")
