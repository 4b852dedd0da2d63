"""Projects: what labour is spent on. Members choose them freely, join and leave as they like."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.cycles import Cycle
from domain.errors import Refusal


class ProjectState(StrEnum):
    PROPOSED = "proposed"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    REFUSED = "refused"


class ProjectKind(StrEnum):
    """Whether the product is sold (товарный) or shared out without exchange (свободный)."""

    COMMODITY = "commodity"
    FREE = "free"


class Confirmation(StrEnum):
    """Who confirms an entry before it counts: nobody, another participant, a coordinator."""

    NONE = "none"
    PEER = "peer"
    COORDINATOR = "coordinator"


class Labour(StrEnum):
    """The two kinds of labour; each has a minimum of its own."""

    OBLIGATORY = "obligatory"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Project:
    id: int
    unit_id: int
    name: str
    purpose: str
    kind: ProjectKind
    state: ProjectState
    confirmation: Confirmation
    labour: Labour
    capacity: int | None
    need_minutes: int | None
    coordinator_id: int | None
    proposed_by: int

    @property
    def is_running(self) -> bool:
        return self.state in RUNNING


RUNNING = (ProjectState.OPEN, ProjectState.PAUSED)


class ProjectGone(Refusal):
    message_id = "refusal-project-gone"


class ProjectFull(Refusal):
    """Facts: `project`, `capacity`."""

    message_id = "refusal-project-full"


class ProjectShut(Refusal):
    """One can't join it. Facts: `project`, `state`."""

    message_id = "refusal-project-shut"


class ProposalAnswered(Refusal):
    """Facts: `project`, `state`."""

    message_id = "refusal-proposal-answered"


class AlreadyOtherwise(Refusal):
    """The project is in no state for this (any more). Facts: `project`, `state`."""

    message_id = "refusal-project-otherwise"


def check_can_join(project: Project, participants: int) -> None:
    """For who does not take part yet."""
    if project.state is not ProjectState.OPEN:
        raise ProjectShut(project=project.name, state=project.state.value)
    if project.capacity is not None and participants >= project.capacity:
        raise ProjectFull(project=project.name, capacity=project.capacity)


@dataclass(frozen=True, slots=True)
class Listed:
    """A project as a line of the list; need, work and pledges are those of a cycle."""

    id: int
    name: str
    state: ProjectState
    need_minutes: int | None
    worked: int
    pledged: int
    participants: int
    is_mine: bool
    last_entry: int
    cycle: Cycle

    @property
    def unmet(self) -> int:
        """Minutes that it still needs and nobody has promised, as far as it takes any."""
        needs = self.need_minutes if self.state is ProjectState.OPEN else 0
        return unmet(needs or 0, self.worked, self.pledged)


def unmet(need: int, worked: int, pledged: int) -> int:
    """What is missing of a need (the cooperative's rules, projects)."""
    return max(0, need - worked - pledged)


def in_order(listed: Iterable[Listed]) -> list[Listed]:
    """What waits for an answer, own ones by latest work, then by greatest need, then by name."""
    return sorted(listed, key=_place)


def _place(one: Listed) -> tuple[bool, bool, int, bool, int, str]:
    return (
        one.state is not ProjectState.PROPOSED,
        not one.is_mine,
        -one.last_entry if one.is_mine else 0,
        one.state is ProjectState.PAUSED,
        -one.unmet,
        one.name.casefold(),
    )
