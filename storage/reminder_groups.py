"""Members by the moment at which the bot may write to them: their zone and their hour."""

from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, select

from domain.people import Unit
from domain.reminding import USUAL_HOUR
from storage.database import Connection
from storage.tables import member


class Group(NamedTuple):
    """Those of one zone who chose one hour."""

    zone: str
    hour: int

    @property
    def name(self) -> str:
        return f"{self.zone}:{self.hour}"


def groups(db: Connection, of: Unit) -> list[Group]:
    """All that anybody of this unit may belong to."""
    found = select(member.c.time_zone, member.c.reminder_hour).distinct()
    rows = db.execute(found)
    chosen = {Group(zone or of.time_zone, _or_usual(hour)) for zone, hour in rows}
    return sorted(chosen)


def zones(db: Connection, member_ids: Collection[int]) -> dict[int, str | None]:
    """Their own; None where it is the unit's."""
    found = select(member.c.id, member.c.time_zone).where(member.c.id.in_(member_ids))
    return {row.id: row.time_zone for row in db.execute(found)}


def in_group(of: Unit, group: Group) -> tuple[ColumnElement[bool], ...]:
    """Conditions on members."""
    zone: Any = func.coalesce(member.c.time_zone, of.time_zone)
    hour: Any = func.coalesce(member.c.reminder_hour, USUAL_HOUR)
    return zone == group.zone, hour == group.hour


def _or_usual(hour: int | None) -> int:
    return USUAL_HOUR if hour is None else hour
