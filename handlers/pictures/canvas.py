"""What charts are drawn of, as SVG: words, boxes, lines, and the page that holds them."""

from collections.abc import Iterable
from html import escape
from typing import Literal

from handlers.pictures.font import FAMILY
from handlers.pictures.looks import INK, PAPER, WIDTH, WORDS

RIM = 1.6
RIM = 1.6
Anchor = Literal["start", "middle", "end"]


def text(
    x: float,
    y: float,
    words: str,
    size: float = WORDS,
    colour: str = INK,
    *,
    bold: bool = False,
    anchor: Anchor = "start",
) -> str:
    """Words on a line at y; x is where they begin, have their middle, or end."""
    look = ' font-weight="bold"' if bold else ""
    place = f'x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" text-anchor="{anchor}"'
    return f'<text {place} fill="{colour}"{look}>{escape(words)}</text>'


def box(x: float, y: float, width: float, height: float, colour: str, *, radius: float = 0) -> str:
    place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
    return f'<rect {place} rx="{_n(radius)}" fill="{colour}"/>'


def tower(
    x: float, y: float, width: float, height: float, colour: str, *, radius: float = 3
) -> str:
    """A box that is round at its top only."""
    r = min(radius, height, width / 2)
    shape = (
        f"M{_n(x)} {_n(y + height)}v{_n(r - height)}q0 {_n(-r)} {_n(r)} {_n(-r)}"
        f"h{_n(width - 2 * r)}q{_n(r)} 0 {_n(r)} {_n(r)}v{_n(height - r)}z"
    )
    return f'<path d="{shape}" fill="{colour}"/>'


def level(x: float, y: float, width: float, colour: str = INK, thickness: float = 1.8) -> str:
    """A line across, with a rim of paper so that it stands out from what lies beneath."""
    across = f'x1="{_n(x)}" x2="{_n(x + width)}" y1="{_n(y)}" y2="{_n(y)}"'
    rim = f'<line {across} stroke="{PAPER}" stroke-width="{_n(thickness + RIM)}"/>'
    return f'{rim}<line {across} stroke="{colour}" stroke-width="{_n(thickness)}"/>'


def tear(x: float, y: float, width: float) -> str:
    """Two slanting lines of paper across a box: a piece of it is left out."""
    way = f"l{_n(width + 4)} -7"
    shape = f"M{_n(x - 2)} {_n(y)}{way}M{_n(x - 2)} {_n(y + 5)}{way}"
    return f'<path d="{shape}" fill="none" stroke="{PAPER}" stroke-width="1.8"/>'


def page(height: float, elements: Iterable[str]) -> str:
    """The whole picture. No rounded corners: messengers round them, and make them black."""
    shape = f'width="{WIDTH}" height="{_n(height)}" viewBox="0 0 {WIDTH} {_n(height)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {shape} font-family="{FAMILY}">'
        + box(0, 0, WIDTH, height, PAPER)
        + "".join(elements)
        + "</svg>"
    )


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
