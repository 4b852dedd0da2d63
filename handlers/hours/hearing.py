"""What a member's words add to an entry that is being written down."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from domain.dates import parse_date
from domain.durations import parse_duration
from domain.misheard import (
    DateOrDuration,
    DurationOutOfRange,
    MinutesOrHours,
    Misheard,
    NotADuration,
    Sentence,
    TwoDurations,
)
from domain.sentences import read_sentence
from handlers.hours.sketch import Sketch
from handlers.talk import Talk
from services import projects
from services.finding import find, split_project

# Longer than any note may be; what goes on for pages is not read to its end.
LONGEST = 1000
NOTHING = Sentence(None, None, None, "")
ABOUT_TIME = (DateOrDuration, DurationOutOfRange, MinutesOrHours, NotADuration, TwoDurations)


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence, what is unclear in it, and the projects that its words may mean."""

    said: Sentence
    unclear: Misheard | None = None
    certain: tuple[int, str] | None = None
    likely: dict[int, str] = field(default_factory=dict)
    rest: str = ""
    is_name: bool = False

    @property
    def is_about_hours(self) -> bool:
        """Not just anything that is said in a chat."""
        tells_time = self.said.minutes is not None or self.said.number is not None
        named = self.certain is not None and (self.is_name or self.said.day or self.unclear)
        return bool(tells_time or isinstance(self.unclear, ABOUT_TIME) or named)

    @property
    def adds_nothing(self) -> bool:
        said = self.said
        return (said.minutes, said.number, said.day, self.certain) == (None, None, None, None)


async def hear(talk: Talk, text: str) -> Heard:
    """A whole sentence, its project among those that are open."""
    heard = listen(text, talk.today)
    if not heard.said.words:
        return heard
    names = await talk.look(projects.open_names, talk.me)
    found, rest = split_project(heard.said.words, names)
    certain = None if found.certain is None else (found.certain, names[found.certain])
    likely = {one: names[one] for one in found.likely}
    is_name = certain is not None and find(heard.said.words, names).certain == found.certain
    return replace(heard, certain=certain, likely=likely, rest=rest, is_name=is_name)


async def called(talk: Talk, text: str) -> Heard | None:
    """A project whose name the whole text is, numbers and all; None where it is not clear."""
    names = await talk.look(projects.open_names, talk.me)
    found = find(text, names).certain
    return None if found is None else Heard(NOTHING, certain=(found, names[found]))


def listen(text: str, today: date) -> Heard:
    try:
        said = read_sentence(text[:LONGEST], today)
    except Misheard as unclear:
        return Heard(unclear.kept or NOTHING, unclear)
    if said.number is not None:
        return Heard(said, MinutesOrHours(number=said.number))
    return Heard(said)


def only_minutes(text: str) -> Sentence:
    return replace(NOTHING, minutes=parse_duration(text[:LONGEST]))


def only_day(today: date) -> Callable[[str], Sentence]:
    return lambda text: replace(NOTHING, day=parse_date(text[:LONGEST], today))


def added(sketch: Sketch, heard: Heard) -> Sketch:
    """What was said takes the place of what was known."""
    sketch = replace(
        sketch,
        minutes=heard.said.minutes or sketch.minutes,
        day=heard.said.day or sketch.day,
    )
    return sketch.on(*heard.certain) if heard.certain else sketch
