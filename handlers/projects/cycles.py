"""The cycle that need, work and pledges of projects are told for."""

from datetime import date

from domain.cycles import WEEK, Cycle


def cycle_facts(cycle: Cycle) -> dict[str, str | date]:
    """A week is called so, longer cycles are told by their days."""
    kind = "week" if cycle.days == WEEK else "longer"
    return {"cycle": kind, "first": cycle.first, "last": cycle.last}
