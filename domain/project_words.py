"""What coordinators and members say about a project: its name, purpose, need and places."""

import re
from fractions import Fraction

from domain.errors import Refusal
from domain.joining import clean_name, clean_reason

SHORTEST_NAME, LONGEST_NAME = 2, 60
SHORTEST_PURPOSE, LONGEST_PURPOSE = 3, 500
MOST_HOURS, MOST_PLACES = 1000, 10_000

NOTHING = {"0", "-", "—", "нет", "no", "none", "не нужно", "без ограничений", "no limit"}
_NEED = re.compile(
    r"([0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*(?:ч|час|часа|часов|h|hour|hours)?\.?"
    r"\s*(?:(?:в|на|за) (?:неделю|месяц|период)|(?:a|per) (?:week|month|cycle))?"
)
_PLACES = re.compile(r"([0-9]{1,5})\s*(?:мест|места|место|человек|человека|places?|people)?\.?")


class WrongProjectName(Refusal):
    """Facts: `least`, `most` characters."""

    message_id = "refusal-project-name"


class WrongPurpose(Refusal):
    """Facts: `least`, `most` characters."""

    message_id = "refusal-project-purpose"


class WrongNeed(Refusal):
    """Facts: `most` hours."""

    message_id = "refusal-project-need"


class WrongCapacity(Refusal):
    """Facts: `most` places."""

    message_id = "refusal-project-capacity"


def read_name(text: str) -> str:
    """The name on one line; 2..60 characters."""
    wrong = WrongProjectName(least=SHORTEST_NAME, most=LONGEST_NAME)
    try:
        name = clean_name(text, LONGEST_NAME)
    except Refusal:
        raise wrong from None
    if len(name) < SHORTEST_NAME:
        raise wrong
    return name


def read_purpose(text: str) -> str:
    """What it is for; 3..500 characters, lines are kept."""
    wrong = WrongPurpose(least=SHORTEST_PURPOSE, most=LONGEST_PURPOSE)
    try:
        purpose = clean_reason(text)
    except Refusal:
        raise wrong from None
    if len(purpose) < SHORTEST_PURPOSE:
        raise wrong
    return purpose


def read_need(text: str) -> int | None:
    """Minutes a cycle, of 0..1000 hours: `40`, `2,5 ч`, `40 часов в неделю`; None for no need."""
    said = _fold(text)
    if said in NOTHING:
        return None
    found = _NEED.fullmatch(said)
    if not found:
        raise WrongNeed(most=MOST_HOURS)
    hours = Fraction(found[1].replace(",", "."))
    if hours > MOST_HOURS:
        raise WrongNeed(most=MOST_HOURS)
    return int(hours * 60 + Fraction(1, 2)) or None


def read_capacity(text: str) -> int | None:
    """How many can take part; None for as many as like."""
    said = _fold(text)
    if said in NOTHING:
        return None
    found = _PLACES.fullmatch(said)
    if not found or int(found[1]) > MOST_PLACES:
        raise WrongCapacity(most=MOST_PLACES)
    return int(found[1]) or None


def _fold(text: str) -> str:
    return " ".join(text[:LONGEST_PURPOSE].casefold().split())
