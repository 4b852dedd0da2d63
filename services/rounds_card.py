"""A round as a member sees it: the wishes so far, their own, the calculation."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.items import Item, Rule
from domain.people import IN_OFFICE, Member
from domain.rounds import Round, RoundState, Wish
from services.items import in_stock
from services.rights import require_member
from services.rounds import local, seen
from services.rounds_reckoning import holdings
from services.storekeeping import keeps
from storage import people, sharings, units, wishes
from storage.database import Connection
from storage.sharings import LEFT_OUT, Line, Sharing
from storage.wishes import Totals

__all__ = [
    "LEFT_OUT",
    "Calculation",
    "Card",
    "Line",
    "Wishes",
    "calculation",
    "card",
    "listed_wishes",
]


@dataclass(frozen=True, slots=True)
class Card:
    """`deadline` as the unit's clocks show it; `where` names the unit if it is a part."""

    round: Round
    item: Item
    deadline: datetime
    where: str
    totals: Totals
    mine: Wish | None
    stock: int
    takes_wishes: bool
    coordinates: bool
    keeps: bool
    sharing: Sharing | None
    granted: int | None

    @property
    def may_change_rule(self) -> bool:
        return self.coordinates and self.takes_wishes and not self.totals.people

    @property
    def may_cancel(self) -> bool:
        return self.coordinates and self.round.state in (RoundState.OPEN, RoundState.WAITING)

    @property
    def awaits_goods(self) -> bool:
        """By who keeps the store: past the deadline, not shared out yet."""
        is_before = self.round.state in (RoundState.OPEN, RoundState.WAITING)
        return self.keeps and is_before and not self.takes_wishes


@dataclass(frozen=True, slots=True)
class Calculation:
    """Some lines of a version, how many there are, and how many versions."""

    round: Round
    item: Item
    sharing: Sharing
    lines: list[Line]
    total: int
    shared: int
    handed: int
    versions: int
    author: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """Some of what is wished for, with names."""

    item: Item
    rule: Rule
    listed: list[tuple[str, Wish]]
    total: int


def card(db: Connection, me: Member, round_id: int, now: datetime) -> Card:
    """NoSuchRound for one of a unit that the member does not belong to."""
    one, item = seen(db, me, round_id)
    require_member(db, me.id, now, one.unit_id)
    latest = sharings.latest(db, one.id)
    own = sharings.lines(db, latest, member_ids=[me.id]) if latest else []
    return Card(
        one,
        item,
        local(db, one),
        units.get(db, one.unit_id).as_part,
        wishes.totals(db, one.id),
        wishes.get(db, one.id, me.id),
        in_stock(db, item),
        one.takes_wishes(now),
        _is_in_office(db, one, me, now),
        keeps(db, item, me.id, now),
        latest,
        own[0].granted if own and own[0].place else None,
    )


def calculation(
    db: Connection, me: Member, round_id: int, version: int, first: int, most: int, now: datetime
) -> Calculation | None:
    """The latest where no version is named; None where nothing was reckoned."""
    one, item = seen(db, me, round_id)
    latest = sharings.latest(db, one.id)
    found = sharings.get(db, one.id, version) if version else latest
    if found is None or latest is None:
        return None
    reads_all = _is_in_office(db, one, me, now)
    lines = [
        line if reads_all or line.member_id == me.id else _public(line)
        for line in sharings.lines(db, found, first, most)
    ]
    names = people.names(db, [found.author_id]) if found.author_id else {}
    return Calculation(
        one,
        item,
        found,
        lines,
        sharings.count(db, found.id),
        sum(sharings.given(db, found.id).values()),
        sum(has.handed for has in holdings(db, one).values()),
        latest.version,
        names.get(found.author_id or 0, ""),
    )


def listed_wishes(
    db: Connection, me: Member, round_id: int, first: int, most: int, now: datetime
) -> Wishes:
    """Who wishes for what; a confidential reason is seen by who is in office, and whose it is."""
    one, item = seen(db, me, round_id)
    reads_all = _is_in_office(db, one, me, now)
    listed = [
        (name, said if reads_all or said.member_id == me.id else _kept(said))
        for name, said in wishes.page(db, one.id, first, most)
    ]
    return Wishes(item, one.rule, listed, wishes.totals(db, one.id).people)


def _is_in_office(db: Connection, one: Round, me: Member, now: datetime) -> bool:
    return bool(IN_OFFICE & people.roles(db, one.unit_id, me.id, now))


def _public(line: Line) -> Line:
    return replace(line, reason=None) if line.confidential else line


def _kept(said: Wish) -> Wish:
    return replace(said, reason=None) if said.confidential else said
