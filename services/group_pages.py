"""What a group is told of its unit: only what any of its members may pass on."""

from dataclasses import dataclass
from datetime import datetime

from domain.cycles import Cycle
from domain.groups import GroupChat
from domain.norms import Norm
from domain.projects import Listed, ProjectState, in_order
from services import norms
from storage import project_lists, units
from storage.database import Connection

NOBODY = 0
MOST = 10


@dataclass(frozen=True, slots=True)
class GroupNorm:
    unit: str
    cycle: Cycle
    norm: Norm | None


@dataclass(frozen=True, slots=True)
class GroupProjects:
    """The open projects that want most, and how many there are besides."""

    unit: str
    listed: list[Listed]
    more: int


def norm_of(db: Connection, group: GroupChat, now: datetime) -> GroupNorm:
    """The norm that holds for the unit of a bound chat."""
    unit = units.get(db, group.unit_id or 0)
    today, source = unit.today(now), unit.norm_unit_id or unit.id
    cycle = norms.cycle_on(db, source, today)
    return GroupNorm(unit.name, cycle, norms.current(db, source, today))


def projects_of(db: Connection, group: GroupChat, now: datetime) -> GroupProjects:
    unit = units.get(db, group.unit_id or 0)
    today = unit.today(now)
    cycle = norms.cycle_on(db, unit.norm_unit_id or unit.id, today)
    every = project_lists.listed(db, unit.id, NOBODY, cycle, today, with_proposed=False)
    running = [one for one in in_order(every) if one.state is ProjectState.OPEN]
    return GroupProjects(unit.name, running[:MOST], max(0, len(running) - MOST))
