"""What a reminder tells: what is missing, how long there is, a project that could be helped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.cycles import Cycle
from domain.norms import Norm, cycle_at, norm_at
from domain.people import Unit, UnitState
from domain.projects import Labour
from domain.reminder_points import Point
from domain.suggestions import Need, Suggestion, suggest
from services import norms as norms_of
from storage import labour_accounts, norms, project_needs, units
from storage.database import Connection
from storage.project_needs import Given
from storage.reminder_groups import Group
from storage.to_remind import Short

# Projects looked at for one to suggest.
NEEDS = 50

Facts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Running:
    """A unit's cycle at a moment."""

    unit: Unit
    cycle: Cycle
    norm: Norm
    now: datetime

    def cause(self, point: Point) -> str:
        return f"{self.unit.id}:{self.cycle.first}:{point}"

    def name(self, point: Point, group: Group | None = None) -> str:
        """Of what is done once, for a group or for all."""
        return f"remind:{self.cause(point)}:{group.name if group else 'all'}"


def running(db: Connection, unit: Unit, now: datetime) -> Running | None:
    """None where nothing is due yet, or the cycle before has not been closed in all accounts."""
    versions, today = norms.versions(db, unit.id), unit.today(now)
    if labour_accounts.oldest_cycle(db, unit.id, today):
        return None
    cycle, norm = cycle_at(versions, today), norm_at(versions, today)
    return Running(unit, cycle, norm, now) if cycle and norm else None


def facts(
    db: Connection, of: Running, short: Sequence[Short], local: datetime
) -> list[tuple[int, Facts]]:
    """For each member, by the clock of their zone."""
    found = _suggestions(db, of, short)
    shared = _of_cycle(of, local)
    return [(one.member_id, shared | _of_member(one) | found[one.member_id]) for one in short]


def _of_cycle(of: Running, local: datetime) -> Facts:
    return {
        "unit": of.unit.id,
        "where": of.unit.as_part,
        "first": of.cycle.first,
        "last": of.cycle.last,
        "left": (of.cycle.last - local.date()).days,
        "both": bool(of.norm.obligatory and of.norm.free),
    }


def _of_member(one: Short) -> Facts:
    return {
        "obligatory": one.obligatory,
        "free": one.free,
        "covered": one.covered,
        "debt": one.debt,
    }


def _suggestions(db: Connection, of: Running, short: Sequence[Short]) -> dict[int, Facts]:
    needs = _needs(db, of)
    members, projects = [one.member_id for one in short], [need.project_id for need in needs]
    where = project_needs.places(db, members, {need.unit_id for need in needs})
    own = project_needs.own(db, members, projects)
    given = project_needs.given(db, members, projects, of.cycle)
    facts: dict[int, Facts] = {}
    for one in short:
        missing = {Labour.OBLIGATORY: one.obligatory, Labour.FREE: one.free}
        here = [need for need in needs if need.unit_id in where[one.member_id]]
        found = suggest(here, own.get(one.member_id, ()), missing)
        before = given.get((one.member_id, found.need.project_id)) if found else None
        facts[one.member_id] = _of_suggestion(found, before or Given()) if found else {}
    return facts


def places(db: Connection, of: Running) -> list[int]:
    """The unit, and those of its parts where work counts by its norm and cycle."""
    below = [units.get(db, one) for one in sorted(units.below(db, of.unit.id))]
    return [one.id for one in below if one.id == of.unit.id or _counts(db, of, one)]


def _counts(db: Connection, of: Running, part: Unit) -> bool:
    if part.state is not UnitState.OPEN or not (of.norm.below or part.norm_unit_id == of.unit.id):
        return False
    return norms_of.cycle_on(db, part.id, of.unit.today(of.now)) == of.cycle


def _needs(db: Connection, of: Running) -> list[Need]:
    today = of.unit.today(of.now)
    return [
        need
        for unit_id in places(db, of)
        for need in project_needs.unmet(db, unit_id, of.cycle, today, NEEDS)
    ]


def _of_suggestion(found: Suggestion, given: Given) -> Facts:
    """`promise` is the whole pledge to the project: what is offered and what is given already."""
    return {
        "project_id": found.need.project_id,
        "project": found.need.name,
        "unmet": found.need.unmet,
        "offer": found.minutes,
        "promise": max(given) + found.minutes,
        "promised": given.promised,
    }
