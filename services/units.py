"""What members see of units: the tree, one's card; and in which unit they speak."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.people import Member, Standing, Unit, UnitState
from domain.projects import ProjectState
from domain.units import Place, Setting, Tree, UnitGone
from services import heads, unit_settings
from services.finding import Found, find
from services.heads import open_unit
from services.rights import require_member
from services.unit_settings import Held
from storage import memberships, people, projects, unit_lists, units
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the tree."""

    id: int
    name: str
    members: int
    parts: int
    is_mine: bool
    is_here: bool
    is_proposed: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """A unit with its parts, own ones first; or, without a unit, all that one belongs to."""

    node: Listed | None
    path: list[Place]
    parts: list[Listed]
    mine: int


@dataclass(frozen=True, slots=True)
class Card:
    """A unit as a member sees it, and what they may do with it."""

    unit: Unit
    parent: Unit | None
    purpose: str
    path: list[str]
    members: int
    coordinators: list[str]
    projects: int
    parts: list[str]
    held: dict[Setting, Held]
    norm_of: Unit | None
    standing: Standing | None
    is_here: bool
    may_change: bool
    may_answer: bool
    is_proposer: bool

    @property
    def belongs(self) -> bool:
        return self.standing is Standing.MEMBER

    @property
    def is_open(self) -> bool:
        return self.unit.state is UnitState.OPEN


def branch(db: Connection, me: Member, unit_id: int, now: datetime) -> Branch:
    """The parts of a unit; what is proposed is seen by who may answer."""
    me = require_member(db, me.id, now)
    unit, seen = open_unit(db, unit_id), _Seen.by(db, me)
    parts = sorted(seen.parts(unit.id), key=lambda one: not one.is_mine)
    if heads.is_head(db, unit.id, me.id, now):
        parts = [*map(_proposed, unit_lists.proposals(db, unit.id)), *parts]
    return Branch(seen.listed(unit.id), seen.tree.path(unit.id), parts, len(seen.mine))


def around(db: Connection, me: Member, now: datetime) -> Branch:
    """From where one stands: the unit in which one speaks, or the one above if it has no parts."""
    me = require_member(db, me.id, now)
    has_parts = bool(units.children(db, me.unit.id))
    return branch(db, me, me.unit.id if has_parts else me.unit.parent_id or me.unit.id, now)


def mine(db: Connection, me: Member, now: datetime) -> Branch:
    """All units that one belongs to, at any depth."""
    seen = _Seen.by(db, require_member(db, me.id, now))
    own = sorted(
        (one for one in seen.tree.places if one in seen.mine),
        key=lambda one: [place.name for place in seen.tree.path(one)],
    )
    return Branch(None, [], [seen.listed(one) for one in own], len(own))


def search(db: Connection, me: Member, words: str, now: datetime) -> Found:
    require_member(db, me.id, now)
    return find(words, {one.id: one.name for one in unit_lists.tree(db).places.values()})


def lines(db: Connection, me: Member, unit_ids: list[int], now: datetime) -> list[Listed]:
    """Some of the units, in this order."""
    seen = _Seen.by(db, require_member(db, me.id, now))
    return [seen.listed(one) for one in unit_ids]


def card(db: Connection, me: Member, unit_id: int, now: datetime) -> Card:
    """Of an open unit, or of one that is still to be answered; else UnitGone."""
    me = require_member(db, me.id, now)
    unit = units.find(db, unit_id)
    if unit is None or unit.state in (UnitState.CLOSED, UnitState.REFUSED):
        raise UnitGone
    own, tree = units.own_settings(db, unit.id), unit_lists.tree(db)
    above = list(units.above(db, unit))
    found = memberships.get(db, unit.id, me.id)
    return Card(
        unit=unit,
        parent=above[0] if above else None,
        purpose=own["purpose"] or "",
        path=[one.name for one in (*reversed(above), unit)],
        members=unit_lists.count_members(db)[unit.id],
        coordinators=_names(db, people.coordinators(db, unit.id, now)),
        projects=len(projects.names(db, unit.id, [ProjectState.OPEN])),
        parts=[one.name for one in tree.parts(unit.id)],
        held=unit_settings.held(db, unit),
        norm_of=unit_settings.norm_of(db, unit, unit.today(now)),
        standing=found.standing if found else None,
        is_here=unit.id == me.unit.id,
        may_change=heads.is_head(db, unit.id, me.id, now)
        or (unit.parent_id is not None and heads.may_close(db, unit, me.id, now)),
        may_answer=bool(above) and heads.is_head(db, above[0].id, me.id, now),
        is_proposer=own["proposed_by"] == me.id,
    )


def speak_in(db: Connection, me: Member, unit_id: int, now: datetime) -> Member:
    """Everything said from now on is about this unit. Refuses with UnitGone, NotAllowed."""
    unit = open_unit(db, unit_id)
    require_member(db, me.id, now, unit.id)
    people.change_member(db, me.id, unit_id=unit.id)
    return require_member(db, me.id, now)


def _names(db: Connection, member_ids: list[int]) -> list[str]:
    known = people.names(db, member_ids)
    return [known[one] for one in member_ids if one in known]


def _proposed(one: Place) -> Listed:
    return Listed(one.id, one.name, 0, 0, is_mine=False, is_here=False, is_proposed=True)


@dataclass(frozen=True, slots=True)
class _Seen:
    """The tree as somebody sees it."""

    tree: Tree
    counted: Mapping[int, int]
    mine: frozenset[int]
    here: int

    @classmethod
    def by(cls, db: Connection, me: Member) -> "_Seen":
        mine = frozenset(people.units_of(db, me.id))
        return cls(unit_lists.tree(db), unit_lists.count_members(db), mine, me.unit.id)

    def listed(self, unit_id: int) -> Listed:
        parts = len(self.tree.parts(unit_id))
        name, is_mine = self.tree.places[unit_id].name, unit_id in self.mine
        is_here = unit_id == self.here
        return Listed(unit_id, name, self.counted[unit_id], parts, is_mine, is_here)

    def parts(self, unit_id: int) -> list[Listed]:
        return [self.listed(one.id) for one in self.tree.parts(unit_id)]
