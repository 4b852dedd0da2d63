"""How wide words are in a chart, and how they are made to fit."""

from itertools import accumulate
from unicodedata import normalize

from handlers.pictures.font import BOLD, REGULAR, advances

ELLIPSIS = "…"


def width(words: str, size: float, *, bold: bool = False) -> float:
    """In the units of the size; pairs of letters that move together make it a little less."""
    return sum(_steps(words, size, bold=bold))


def fitted(words: str, most: float, size: float, *, bold: bool = False) -> str:
    """The words where they fit, else as many letters as do and an ellipsis."""
    if width(words, size, bold=bold) <= most:
        return words
    room = most - width(ELLIPSIS, size, bold=bold)
    ends = accumulate(_steps(words, size, bold=bold))
    return words[: sum(end <= room for end in ends)].rstrip() + ELLIPSIS


def drawable(words: str) -> str:
    """Without what the font has no letters for: emoji, scripts of other alphabets."""
    known, whole = advances(REGULAR), normalize("NFC", words)
    kept = "".join(letter for letter in whole if letter.isspace() or letter in known)
    return " ".join("".join(c if c.isprintable() else " " for c in kept).split())


def _steps(words: str, size: float, *, bold: bool) -> list[float]:
    known = advances(BOLD if bold else REGULAR)
    return [size * known.get(letter, 1.0) for letter in words]
