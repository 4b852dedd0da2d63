"""Who talks to us, and what they are in the cooperative."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo


class Network(StrEnum):
    TELEGRAM = "telegram"
    VK = "vk"
    LOCAL = "local"


class Standing(StrEnum):
    """What a person is in a unit."""

    APPLICANT = "applicant"
    MEMBER = "member"
    REFUSED = "refused"
    FORMER = "former"


class Role(StrEnum):
    COORDINATOR = "coordinator"
    DEPUTY = "deputy"  # does all that a coordinator does, but gives no roles
    KEEPER = "keeper"  # of a store
    AUDITOR = "auditor"  # reads everything, changes nothing


IN_OFFICE = frozenset({Role.COORDINATOR, Role.DEPUTY})


class UnitState(StrEnum):
    PROPOSED = "proposed"
    OPEN = "open"
    CLOSED = "closed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Account:
    """A person as one network knows them. Ids of two networks may coincide."""

    network: Network
    external_id: int


@dataclass(frozen=True, slots=True)
class Unit:
    """A body of members with its own norm, projects, roles and reckoning of days."""

    id: int
    name: str
    time_zone: str
    language: str
    days_back: int
    # The first day of the first norm: labour is reckoned in accounts from then on.
    reckoned_from: date | None = None
    parent_id: int | None = None
    state: UnitState = UnitState.OPEN
    # The unit in whose accounts labour is reckoned: itself, or one above where it has no norm.
    norm_unit_id: int = 0

    @property
    def as_part(self) -> str:
        """What to call it where it is a part of another; of the whole nothing need be said."""
        return self.name if self.parent_id else ""

    def today(self, now: datetime) -> date:
        """The unit's calendar day at a moment of UTC."""
        return now.astimezone(ZoneInfo(self.time_zone)).date()


@dataclass(frozen=True, slots=True)
class Member:
    """One person in one unit, with any number of accounts."""

    id: int
    name: str
    language: str
    time_zone: str
    unit: Unit
    standing: Standing
    joined_on: date | None = None
    roles: frozenset[Role] = field(default_factory=frozenset)

    @property
    def belongs(self) -> bool:
        return self.standing is Standing.MEMBER

    @property
    def coordinates(self) -> bool:
        """A coordinator, or who stands in for one."""
        return self.belongs and bool(IN_OFFICE & self.roles)
