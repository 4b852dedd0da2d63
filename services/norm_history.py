"""The norm as members read it: what holds, what waits, what was, and on which ground."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.cycles import A_DAY, Cycle
from domain.norms import Norm, norm_at
from domain.people import Member, Unit
from services import norms
from services.rights import require_member
from storage import norms as stored
from storage import units
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Version:
    """A norm, the decision that it comes from, and the day and who wrote that down."""

    norm: Norm
    ground: str
    day: date
    by: str | None


@dataclass(frozen=True, slots=True)
class View:
    """The cycle that runs, its norm and the one that follows; None where there is none."""

    cycle: Cycle
    holds: Version | None
    waits: Version | None
    has_earlier: bool
    may_decide: bool
    # The unit above whose norm it is, where this one has none of its own.
    inherited: str | None = None
    # Whether there are units below, whose labour may count here.
    has_parts: bool = False

    @property
    def norm(self) -> Norm | None:
        return self.holds.norm if self.holds else None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A norm that held, until this day."""

    version: Version
    last: date


def view(db: Connection, me: Member, now: datetime) -> View:
    me = require_member(db, me.id, now)
    today = me.unit.today(now)
    versions = _versions(db, me.unit)
    cycle = norms.cycle_on(db, me.unit.id, today)
    holds = _in_force(versions, today)
    latest = versions[-1] if versions else None
    return View(
        cycle,
        holds,
        waits=None if latest is holds else latest,
        has_earlier=bool(_earlier(versions, today)),
        may_decide=me.coordinates,
        inherited=_source(db, me.unit),
        has_parts=bool(units.children(db, me.unit.id)),
    )


def _source(db: Connection, unit: Unit) -> str | None:
    return None if unit.norm_unit_id == unit.id else units.get(db, unit.norm_unit_id).name


def earlier(db: Connection, me: Member, now: datetime) -> list[Earlier]:
    """Norms that held once, the newest first; one that was replaced before it began never did."""
    me = require_member(db, me.id, now)
    return _earlier(_versions(db, me.unit), me.unit.today(now))


def _versions(db: Connection, unit: Unit) -> list[Version]:
    return [
        Version(one.norm, one.ground, unit.today(one.at), one.by)
        for one in stored.decisions(db, unit.id)
    ]


def _in_force(versions: list[Version], day: date) -> Version | None:
    norm = norm_at([one.norm for one in versions], day)
    return next((one for one in versions if one.norm is norm), None)


def _earlier(versions: list[Version], today: date) -> list[Earlier]:
    """From the running cycle backwards, each from the last day before the next began."""
    found: list[Earlier] = []
    one = _in_force(versions, today)
    while one:
        last = one.norm.effective_from - A_DAY
        if one := _in_force(versions, last):
            found.append(Earlier(one, last))
    return found
