"""Money comes into a fund, goes over to another by decision, and is taken back while it is there.

Who answers for the unit enters it; what is for oneself goes by requests and expenses.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.funds import (
    AlreadyUndone,
    Fund,
    FundHasLess,
    MoneyGone,
    NothingToUndo,
    NotThere,
    check_sum,
    read_words,
)
from domain.ledger import Basis, Ground, Kind, Moved, Movement
from domain.people import Member
from services.fund_journal import note
from services.funds import answers_for, balance, kept, reserved
from services.ledger import NotEnough, move, reverse
from storage import funds, ledger, units
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Written:
    """A movement in kopecks; `other` is the fund it went over to."""

    fund: Fund
    movement_id: int
    amount: int
    words: str
    free: int
    other: Fund | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """Where money may go over to, and whose it is."""

    fund: Fund
    unit: str


def receive(
    db: Connection, me: Member, fund_id: int, amount: int, words: str, now: datetime
) -> Written:
    """NoSuchFund, NotAllowed, FundClosed, NotMoney; FundWords where nothing tells its origin."""
    fund, words = kept(db, me, fund_id, now), read_words(words)
    check_sum(amount)
    ends, ground = (fund.outside, fund.place(Kind.FUND)), Ground(Basis.INCOME, words=words)
    moved = move(db, *ends, amount, Movement.INCOME, ground, me.id, now)
    note(db, me.id, fund, "income", now, words, amount=amount)
    return Written(fund, moved, amount, words, balance(db, fund))


def targets(db: Connection, me: Member, fund_id: int, now: datetime) -> list[Target]:
    """Open funds of the unit, and of those above and below it that one answers for too."""
    fund = kept(db, me, fund_id, now)
    unit = units.get(db, fund.unit_id)
    line = {unit.id, *units.below(db, unit.id), *(one.id for one in units.above(db, unit))}
    own = {one: units.get(db, one).name for one in line if answers_for(db, one, me.id, now)}
    return [Target(one, own[one.unit_id]) for one in funds.of_units(db, own) if one.id != fund.id]


def check_transfer(
    db: Connection, me: Member, from_id: int, to_id: int, amount: int, now: datetime
) -> tuple[Fund, Target]:
    """NoSuchFund, NotAllowed, FundClosed, NotThere, NotMoney; FundHasLess tells what there is."""
    fund, target = _ends(db, me, from_id, to_id, now)
    check_sum(amount)
    have = balance(db, fund)
    if have < amount:
        aside = reserved(db, fund)
        raise FundHasLess(fund=fund.name, have=have, reserved=aside, wanted=amount)
    return fund, target


def transfer(
    db: Connection, me: Member, from_id: int, to_id: int, amount: int, words: str, now: datetime
) -> Written:
    """By the words of a decision; refuses as `check_transfer` does, and with FundWords."""
    fund, target = check_transfer(db, me, from_id, to_id, amount, now)
    words, to = read_words(words), target.fund
    ends = (fund.place(Kind.FUND), to.place(Kind.FUND))
    ground = Ground(Basis.DECISION, words=words)
    moved = move(db, *ends, amount, Movement.TRANSFER, ground, me.id, now)
    _note_both(db, me, (fund, to), "transfer", amount, words, now)
    return Written(fund, moved, amount, words, balance(db, fund), to)


def to_undo(db: Connection, me: Member, movement_id: int, now: datetime) -> tuple[Moved, Fund]:
    """The movement, and the fund that it came to; NothingToUndo, AlreadyUndone, NotAllowed."""
    moved = ledger.get(db, movement_id)
    if moved is None or not may_be_undone(moved):
        raise NothingToUndo
    known = [kept(db, me, one, now) for one in _owners(moved)]
    if ledger.is_reversed(db, moved.id):
        raise AlreadyUndone
    return moved, known[-1]


def undo(db: Connection, me: Member, movement_id: int, now: datetime) -> Written:
    """As `to_undo`; MoneyGone where it has gone on meanwhile."""
    moved, came_to = to_undo(db, me, movement_id, now)
    try:
        back = reverse(db, moved, moved.ground.words, me.id, now)
    except NotEnough:
        have = balance(db, came_to)
        raise MoneyGone(fund=came_to.name, have=have, wanted=moved.amount) from None
    first, *rest = [kept(db, me, one, now) for one in _owners(moved)]
    _note_both(db, me, (first, *rest), "undo", moved.amount, moved.ground.words, now)
    other = rest[0] if rest else None
    return Written(first, back, moved.amount, moved.ground.words, balance(db, first), other)


def may_be_undone(moved: Moved) -> bool:
    """What was entered here; what rests on a request goes back by the request."""
    came = moved.kind is Movement.INCOME and moved.ground.basis is Basis.INCOME
    return came or (moved.kind is Movement.TRANSFER and moved.source.kind is Kind.FUND)


def _owners(moved: Moved) -> list[int]:
    """The funds at its ends, the one it came to last."""
    ends = (moved.source, moved.destination)
    return [one.owner for one in ends if one.kind is Kind.FUND]


def _ends(
    db: Connection, me: Member, from_id: int, to_id: int, now: datetime
) -> tuple[Fund, Target]:
    fund = kept(db, me, from_id, now)
    kept(db, me, to_id, now)
    for one in targets(db, me, from_id, now):
        if one.fund.id == to_id:
            return fund, one
    raise NotThere


def _note_both(
    db: Connection,
    me: Member,
    ends: tuple[Fund, ...],
    act: str,
    amount: int,
    words: str,
    now: datetime,
) -> None:
    """In the journal of each unit that has to do with it."""
    names = {"from": ends[0].name, "to": ends[-1].name}
    for one in {one.unit_id: one for one in reversed(ends)}.values():
        note(db, me.id, one, act, now, words, amount=amount, **names)
