"""Shared equipment: lent for days, handed on from one to the next, never anybody's property."""

from dataclasses import dataclass
from enum import StrEnum

from domain.errors import Refusal

NAME, ABOUT, PLACE = 100, 500, 200
# However long a loan a thing allows, it is no longer than this.
MOST_DAYS = 90
USUAL_DAYS = 14
MOST_LATE_CANCELS = 10


class EquipmentState(StrEnum):
    READY = "ready"
    REPAIR = "repair"
    LOST = "lost"
    WRITTEN_OFF = "written-off"


# What has been decided about for good is not in the list any more.
LISTED = (EquipmentState.READY, EquipmentState.REPAIR, EquipmentState.LOST)


class NoSuchThing(Refusal):
    message_id = "refusal-no-such-thing"


class ThingNotReady(Refusal):
    """Facts: `name`, `state`: it is in repair, lost or written off."""

    message_id = "refusal-thing-not-ready"
    is_final = True


class ThingNameTaken(Refusal):
    """Facts: `name`. The unit has another one of this name."""

    message_id = "refusal-thing-name-taken"


class BadThingText(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-thing-text"


class BadThingNumber(Refusal):
    """Facts: `most`. A whole number from 1 on was asked for."""

    message_id = "refusal-thing-number"


@dataclass(frozen=True, slots=True)
class Equipment:
    """A thing of a unit's; `late_cancels` so many are allowed in 90 days, None: any number."""

    id: int
    unit_id: int
    name: str
    about: str
    place: str
    picture_id: int | None
    keeper_id: int | None
    state: EquipmentState
    holder_id: int | None  # in whose hands it is; none: at its place
    most_days: int | None
    late_cancels: int | None
    ground: str | None
    added_by: int | None

    @property
    def is_ready(self) -> bool:
        return self.state is EquipmentState.READY

    @property
    def longest(self) -> int:
        """Days of one loan at most."""
        return min(self.most_days or MOST_DAYS, MOST_DAYS)
