"""Units as a tree: what one may be called, where it may stand, and what may be set in it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.errors import Refusal
from domain.joining import LONGEST_UNIT_NAME, clean_name, clean_reason

LONGEST_PURPOSE = 500
DEEPEST = 12
MOST_DAYS_BACK = 90
_DAYS = re.compile(r"([0-9]{1,3})\s*(?:д|дн|день|дня|дней|days?)?\.?")


class Setting(StrEnum):
    """What a unit's head may change; all but the first two are inherited where not set."""

    NAME = "name"
    PURPOSE = "purpose"
    ZONE = "time_zone"
    LANGUAGE = "language"
    DAYS_BACK = "days_back"


INHERITED = (Setting.ZONE, Setting.LANGUAGE, Setting.DAYS_BACK)


class Blocks(StrEnum):
    """What keeps a unit from being closed."""

    PARTS = "parts"
    PROJECTS = "projects"
    ENTRIES = "entries"
    FUNDS = "funds"
    GOODS = "goods"


class UnitGone(Refusal):
    """There is no such unit, or it is not open."""

    message_id = "refusal-unit-gone"
    is_final = True


class WrongUnitName(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-unit-name"


class WrongUnitPurpose(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-unit-purpose"


class WrongDaysBack(Refusal):
    """Facts: `most` days."""

    message_id = "refusal-unit-days-back"


class UnitNameTaken(Refusal):
    """Facts: `name`, `parent`."""

    message_id = "refusal-unit-name-taken"


class UnitUnderItself(Refusal):
    """Facts: `unit`, `to`."""

    message_id = "refusal-unit-under-itself"


class UnitTooDeep(Refusal):
    """Facts: `most` levels."""

    message_id = "refusal-unit-too-deep"


class UnitThere(Refusal):
    """It is part of that one already. Facts: `unit`, `to`."""

    message_id = "refusal-unit-there"


class RootStays(Refusal):
    """The whole cooperative is neither moved nor closed."""

    message_id = "refusal-unit-root"


class UnitNotEmpty(Refusal):
    """Facts: `unit`; `what` keeps it open, their `names` or their `count`."""

    message_id = "refusal-unit-not-empty"


class UnitAnswered(Refusal):
    """Facts: `unit`, `state`."""

    message_id = "refusal-unit-answered"
    is_final = True


def read_name(text: str) -> str:
    """On one line, without characters nobody sees; 1..100 of them."""
    try:
        return clean_name(text, LONGEST_UNIT_NAME)
    except Refusal:
        raise WrongUnitName(most=LONGEST_UNIT_NAME) from None


def read_purpose(text: str) -> str:
    """What it is for; 1..500 characters, lines are kept."""
    try:
        return clean_reason(text)
    except Refusal:
        raise WrongUnitPurpose(most=LONGEST_PURPOSE) from None


def read_days_back(text: str) -> int:
    """`14`, `14 дней`: how many days back work may be logged, 1..90."""
    found = _DAYS.fullmatch(" ".join(text[:LONGEST_PURPOSE].casefold().split()))
    if not found or not 1 <= int(found[1]) <= MOST_DAYS_BACK:
        raise WrongDaysBack(most=MOST_DAYS_BACK)
    return int(found[1])


def same_name(one: str, other: str) -> bool:
    """Names that members would take for one."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return name.casefold().replace("ё", "е")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a unit stands."""

    id: int
    name: str
    parent_id: int | None


@dataclass(frozen=True, slots=True)
class Tree:
    """All open units."""

    places: Mapping[int, Place]

    def path(self, unit_id: int) -> list[Place]:
        """From the whole cooperative down to the unit itself."""
        way = [self.places[unit_id]]
        while way[-1].parent_id is not None:
            way.append(self.places[way[-1].parent_id])
        return way[::-1]

    def parts(self, unit_id: int) -> list[Place]:
        found = (one for one in self.places.values() if one.parent_id == unit_id)
        return sorted(found, key=lambda one: (_folded(one.name), one.id))

    def within(self, unit_id: int) -> Iterator[int]:
        """The unit itself and all that is part of it."""
        yield unit_id
        for one in self.parts(unit_id):
            yield from self.within(one.id)

    def levels(self, unit_id: int) -> int:
        """How many levels the unit has, itself included."""
        return 1 + max((self.levels(one.id) for one in self.parts(unit_id)), default=0)

    def check_move(self, unit_id: int, to_id: int) -> None:
        """Refuses with RootStays, UnitUnderItself, UnitThere, UnitTooDeep."""
        unit, to = self.places[unit_id], self.places[to_id]
        if unit.parent_id is None:
            raise RootStays
        if unit_id in (one.id for one in self.path(to_id)):
            raise UnitUnderItself(unit=unit.name, to=to.name)
        if unit.parent_id == to_id:
            raise UnitThere(unit=unit.name, to=to.name)
        self.check_depth(to_id, self.levels(unit_id))

    def check_depth(self, parent_id: int, more: int = 1) -> None:
        if len(self.path(parent_id)) + more > DEEPEST:
            raise UnitTooDeep(most=DEEPEST)
