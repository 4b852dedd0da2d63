"""Rounds of what is scarce: opened by a coordinator, seen by all, called off with a reason."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.amounts import MOST
from domain.items import Item, ItemState, Rule
from domain.labour import clean_note
from domain.people import Member
from domain.rounds import (
    REASON,
    HasWishes,
    NoSuchRound,
    Round,
    RoundReason,
    RoundRuns,
    RoundShared,
    RoundState,
    WishTooMuch,
    check_deadline,
)
from services import rounds_letters as letters
from services.in_charge import in_office
from services.items import NoSuchItem, item_of, visible_to
from services.rights import require_coordinator, require_member
from storage import items, journal, people, rounds, units, wishes
from storage.database import Connection
from storage.wishes import Totals

__all__ = [
    "Listed",
    "cancel",
    "change_rule",
    "listing",
    "may_open",
    "open_of",
    "open_round",
    "seen",
]


@dataclass(frozen=True, slots=True)
class Listed:
    """A round in a list; its deadline as the clocks of its unit show it."""

    round: Round
    item: Item
    totals: Totals
    deadline: datetime


@dataclass(frozen=True, slots=True)
class Opening:
    """What a coordinator decides of a new round; without `expected` what is in stock then."""

    item_id: int
    expected: int | None
    deadline: datetime


def open_round(db: Connection, me: Member, what: Opening, now: datetime) -> Round:
    """By the item's rule. NotAllowed, NoSuchItem, RoundRuns, DeadlineOver, DeadlineFar."""
    item = _to_open(db, me, what.item_id, now)
    check_deadline(what.deadline, now)
    if what.expected is not None and not 0 < what.expected <= MOST:
        raise WishTooMuch
    of = {"unit_id": item.unit_id, "item_id": item.id, "portion": item.portion}
    terms = {"rule": item.rule, "expected": what.expected, "deadline": what.deadline}
    one = known(db, rounds.add(db, now, **of, **terms, opened_by=me.id))
    _note(db, me, one, item, "round.open", now)
    letters.opened(db, item, one, me.id, now)
    return one


def may_open(db: Connection, me: Member, now: datetime) -> list[Item]:
    """Items of units in which one is in office, that have no round now; by name."""
    require_member(db, me.id, now, me.unit.id)
    own = items.of_units(db, in_office(db, me.id, now))
    return [one for one in own if not rounds.running(db, one.id)]


def change_rule(db: Connection, me: Member, round_id: int, rule: Rule, now: datetime) -> Round:
    """Before anybody has wished: NotAllowed, HasWishes, RoundShared."""
    one, item = seen(db, me, round_id)
    require_coordinator(db, one.unit_id, me.id, now)
    if one.state is not RoundState.OPEN:
        raise RoundShared
    if wishes.totals(db, one.id).people:
        raise HasWishes
    rounds.change(db, one.id, rule=rule)
    _note(db, me, one, item, "round.rule", now, rule=rule)
    return known(db, one.id)


def cancel(db: Connection, me: Member, round_id: int, reason: str, now: datetime) -> Round:
    """Before it is shared out; all who have wished are told why. NotAllowed, RoundReason."""
    one, item = seen(db, me, round_id)
    require_coordinator(db, one.unit_id, me.id, now)
    reason = read_reason(reason)
    if one.state not in (RoundState.OPEN, RoundState.WAITING):
        raise RoundShared
    call_off(db, one, item, reason, now)
    _note(db, me, one, item, "round.cancel", now, reason)
    return known(db, one.id)


def call_off(db: Connection, one: Round, item: Item, reason: str, now: datetime) -> None:
    if not rounds.turn(db, one, RoundState.CANCELLED, reason=reason, closed_at=now):
        raise RoundShared
    letters.cancelled(db, item, one, reason, now)


def listing(
    db: Connection, me: Member, item_id: int, first: int, most: int
) -> tuple[list[Listed], int]:
    """Of all units one belongs to, or of one item; and how many there are."""
    own = people.units_of(db, me.id)
    if item_id:
        item = items.get(db, item_id)
        if item is None or item.unit_id not in own:
            raise NoSuchItem
        found, total = rounds.of_item(db, item_id, first, most), rounds.count_of_item(db, item_id)
    else:
        found, total = rounds.of_units(db, own, first, most), rounds.count(db, own)
    return [_listed(db, one) for one in found], total


def open_of(db: Connection, item: Item) -> Listed | None:
    """The round of an item that is open for wishes, where there is one."""
    one = rounds.running(db, item.id)
    return _listed(db, one) if one and one.state is RoundState.OPEN else None


def _listed(db: Connection, one: Round) -> Listed:
    return Listed(one, item_of(db, one), wishes.totals(db, one.id), local(db, one))


def seen(db: Connection, me: Member, round_id: int) -> tuple[Round, Item]:
    """NoSuchRound for one of a unit that the member does not belong to."""
    one = rounds.get(db, round_id)
    if one is None or one.unit_id not in people.units_of(db, me.id):
        raise NoSuchRound
    return one, item_of(db, one)


def known(db: Connection, round_id: int) -> Round:
    found = rounds.get(db, round_id)
    if found is None:
        raise NoSuchRound
    return found


def require_open_item(item: Item) -> None:
    if item.state is not ItemState.OPEN:
        raise NoSuchItem


def local(db: Connection, one: Round) -> datetime:
    return one.deadline.astimezone(zone_of(db, one))


def zone_of(db: Connection, one: Round) -> ZoneInfo:
    return ZoneInfo(units.get(db, one.unit_id).time_zone)


def read_reason(text: str) -> str:
    reason = clean_note(text)
    if not 0 < len(reason) <= REASON:
        raise RoundReason(most=REASON)
    return reason


def zone_to_open(db: Connection, me: Member, item_id: int, now: datetime) -> tuple[Item, ZoneInfo]:
    """Before anything is asked of who would open a round: as `open_round` refuses."""
    item = _to_open(db, me, item_id, now)
    return item, ZoneInfo(units.get(db, item.unit_id).time_zone)


def _to_open(db: Connection, me: Member, item_id: int, now: datetime) -> Item:
    item = visible_to(db, me.id, item_id)
    require_coordinator(db, item.unit_id, me.id, now)
    if rounds.running(db, item.id):
        raise RoundRuns(item=item.name)
    return item


def _note(
    db: Connection,
    me: Member,
    one: Round,
    item: Item,
    act: str,
    now: datetime,
    reason: str | None = None,
    **facts: str | int,
) -> None:
    told = {"title": item.name, **facts}
    journal.note(db, one.unit_id, me.id, act, "round", one.id, now, reason, **told)
