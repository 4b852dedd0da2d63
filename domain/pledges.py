"""Pledges: hours that a member plans to give a project in a cycle."""

from dataclasses import dataclass
from datetime import date

from domain.cycles import Cycle
from domain.errors import Refusal
from domain.labour import DAY
from domain.projects import Labour, Project, ProjectFull, ProjectState


@dataclass(frozen=True, slots=True)
class Pledge:
    """Minutes, the days of the cycle that they were promised for, both included."""

    member_id: int
    project_id: int
    first: date
    last: date
    minutes: int


@dataclass(frozen=True, slots=True)
class Promised:
    """A pledge as it is read: whose, to what, and how much of it has been worked."""

    pledge: Pledge
    project: str
    labour: Labour
    member: str
    worked: int

    @property
    def remaining(self) -> int:
        return remaining(self.pledge.minutes, self.worked)


class WrongPledge(Refusal):
    """Facts: `most`, the minutes of the days that are left."""

    message_id = "refusal-pledge-minutes"


class PledgeShut(Refusal):
    """Nothing can be promised to it. Facts: `project`, `state`."""

    message_id = "refusal-pledge-shut"


class PledgeTooLate(Refusal):
    """The cycle that it was for is over."""

    message_id = "refusal-pledge-too-late"


class NothingPledged(Refusal):
    message_id = "refusal-pledge-none"


def remaining(pledged: int, worked: int) -> int:
    """What a pledge still stands for: work on the project keeps it, part by part."""
    return max(0, pledged - max(0, worked))


def check_pledge(minutes: int, cycle: Cycle, today: date) -> None:
    """1 minute to 24 hours for each day of the cycle that is left."""
    days = (cycle.last - max(cycle.first, today)).days + 1
    if not 1 <= minutes <= days * DAY:
        raise WrongPledge(most=days * DAY)


def check_takes_pledges(project: Project, participants: int, *, takes_part: bool) -> None:
    """An open project does; a full one only from who takes part in it."""
    if project.state is not ProjectState.OPEN:
        raise PledgeShut(project=project.name, state=project.state.value)
    if not takes_part and project.capacity is not None and participants >= project.capacity:
        raise ProjectFull(project=project.name, capacity=project.capacity)
