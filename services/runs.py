"""Runs of words in a text, any of which may be a name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from services.spellings import says_nothing

# A name stands near the beginning of a text or at its end, and is no longer than this.
HEAD, TAIL, LONGEST = 24, 8, 8
AROUND = " \n\t,;:—–-"


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive words, which of the text's words they are, and what stands around them."""

    text: str
    rest: str
    first: int
    last: int
    ends: bool

    @property
    def leads(self) -> bool:
        return self.first == 0

    def overlaps(self, other: "Run") -> bool:
        return self.first <= other.last and other.first <= self.last


def runs_of(text: str, longest: int) -> list[Run]:
    """Those at the beginning, those at the end, then those between; long ones first."""
    words = list(re.finditer(r"\S+", text))
    longest = min(longest, LONGEST) + 1  # a preposition may stand before the name
    runs = [
        _run(text, words, first, last)
        for first, last in _places(len(words), longest)
        if not says_nothing(words[last][0])
    ]
    return sorted(runs, key=lambda run: (not run.leads, not run.ends, run.first - run.last))


def apart(runs: list[Run]) -> list[Run]:
    """Those that do not overlap, where longer ones take precedence."""
    found: list[Run] = []
    for run in sorted(runs, key=lambda run: run.first - run.last):
        if not any(run.overlaps(other) for other in found):
            found.append(run)
    return found


def _places(count: int, longest: int) -> Iterator[tuple[int, int]]:
    for first in range(count):
        if first < HEAD or first >= count - TAIL:
            for last in range(first, min(count, first + longest)):
                yield first, last


def _run(text: str, words: list[re.Match[str]], first: int, last: int) -> Run:
    start, end = words[first].start(), words[last].end()
    around = (text[:start].strip(AROUND), text[end:].strip(AROUND))
    return Run(
        text=text[start:end],
        rest=" ".join(filter(None, around)),
        first=first,
        last=last,
        ends=last == len(words) - 1,
    )
