"""The norm: what it is, what it was, and a new one from the next cycle on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.cycles import Cycle, CycleKind, Cycles
from domain.norm_words import GroundNeeded, SameNorm, check_cap, check_minutes, read_ground
from domain.norms import Norm, cycle_at, next_change, norm_at
from domain.people import Member, Unit
from services import accounts
from services.rights import require_coordinator, require_member
from storage import closings, journal, labour_accounts, norms, outbox, roster
from storage.database import Connection
from storage.norms import versions

__all__ = ["Decision", "GroundNeeded", "change", "current", "cycle_on", "planned", "versions"]

CALENDAR_WEEKS = Cycles(CycleKind.WEEK)
EVERYBODY = (0, 2**62)


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about the norm, in minutes; it takes effect with the next cycle."""

    kind: CycleKind
    obligatory: int
    free: int
    cap: int | None = None
    savings: bool = False
    below: bool = True


def current(db: Connection, unit_id: int, day: date) -> Norm | None:
    """The norm of the cycle that a day lies in; None before the first one."""
    return norm_at(versions(db, unit_id), day)


def cycle_on(db: Connection, unit_id: int, day: date) -> Cycle:
    """The cycle around a day; a calendar week where there is no norm yet."""
    return cycle_at(versions(db, unit_id), day) or CALENDAR_WEEKS.cycle_of(day)


def planned(db: Connection, by: Member, decided: Decision, now: datetime) -> Norm:
    """The norm that this decision makes, with its first day; nothing is written down yet.

    Refuses with NotAllowed, NormTooLong, CapTooLarge, SameNorm.
    """
    by = require_member(db, by.id, now)
    require_coordinator(db, by.unit.id, by.id, now)
    check_minutes(decided.kind, decided.obligatory + decided.free)
    check_cap(decided.cap)
    before = versions(db, by.unit.id)
    if before and decided == _decided(before[-1]) and by.unit.norm_unit_id == by.unit.id:
        raise SameNorm
    return _from_next_cycle(db, by.unit, before, decided, now)


def change(db: Connection, by: Member, decided: Decision, ground: str, now: datetime) -> Norm:
    """Write a norm down that the members have decided, and tell them; as `planned`.

    The ground (1..300 characters) says which decision it is: GroundNeeded otherwise. It begins
    with the next cycle (the cooperative's rules, the norm).
    """
    ground = read_ground(ground)
    new = planned(db, by, decided, now)
    by = require_member(db, by.id, now)
    norms.add(db, by.unit.id, new, ground, by.id, now)
    journal.note(db, by.unit.id, by.id, "norm.change", "unit", by.unit.id, now, ground)
    _begin(db, by.unit, now)
    _tell_everybody(db, by, new, ground, now)
    return new


def _decided(norm: Norm) -> Decision:
    minutes = (norm.obligatory, norm.free, norm.cap)
    return Decision(norm.cycle.kind, *minutes, savings=norm.savings, below=norm.below)


def _from_next_cycle(
    db: Connection, unit: Unit, before: Sequence[Norm], decided: Decision, now: datetime
) -> Norm:
    weekly = decided.kind is CycleKind.FOUR_WEEKS
    first = next_change(
        before, CALENDAR_WEEKS if weekly else Cycles(decided.kind), _as_of(db, unit, now)
    )
    cycles = Cycles(decided.kind, _anchor(before, first) if weekly else None)
    minutes = (decided.obligatory, decided.free, decided.cap)
    return Norm(first, cycles, *minutes, savings=decided.savings, below=decided.below)


def _as_of(db: Connection, unit: Unit, now: datetime) -> date:
    """Today; where the clock was set back, a day of the newest cycle that has begun."""
    today, newest = unit.today(now), labour_accounts.newest_cycle(db, unit.norm_unit_id)
    if newest and unit.reckoned_from and newest > unit.reckoned_from:
        return max(today, newest)
    return today


def _anchor(before: Sequence[Norm], first: date) -> date:
    """Cycles of 28 days go on as they were, or begin where the norm does."""
    return before[-1].cycle.anchor or first if before else first


def _begin(db: Connection, unit: Unit, now: datetime) -> None:
    """The first norm opens the accounts; a later one waits for the next closing."""
    decided = versions(db, unit.id)
    cycle = cycle_at(decided, decided[0].effective_from)
    norm = norm_at(decided, decided[0].effective_from)
    assert cycle is not None
    assert norm is not None
    has_own = unit.norm_unit_id == unit.id and unit.reckoned_from is not None
    if has_own and _as_of(db, unit, now) >= cycle.first:
        return
    norms.reckon_from(db, unit.id, cycle.first)
    labour_accounts.run_cycle(db, unit.id, cycle, accounts.usual_dues(norm, cycle))
    for member_id in closings.with_own_terms(db, unit.id, cycle.first, cycle.last, EVERYBODY):
        terms = accounts.terms_of(db, unit.id, member_id)
        theirs = labour_accounts.of_member(db, unit.id, member_id).values()
        labour_accounts.keep_all(
            db, [accounts.with_due(one, cycle, decided, terms) for one in theirs]
        )


def _tell_everybody(db: Connection, by: Member, new: Norm, ground: str, now: datetime) -> None:
    facts = {
        "first": new.effective_from,
        "kind": new.cycle.kind,
        "obligatory": new.obligatory,
        "free": new.free,
        "cap": new.cap,
        "savings": new.savings,
        "below": new.below,
        "unit": by.unit.name,
        "ground": ground,
        "who": by.name,
    }
    others = [(one, facts) for one in roster.member_names(db, by.unit.id) if one != by.id]
    cause = f"norm:{new.effective_from}:{now.isoformat()}"
    outbox.put_many(db, "norm-changed", cause, others, now, outbox.LETTER)
