"""What a member owes, has done, and until when they are fine."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain.accounts import (
    Forecast,
    NormStanding,
    Tally,
    days_behind,
    forecast,
    standing,
)
from domain.cycles import Cycle
from domain.norms import Norm, Terms, cycle_at, dues, norm_at
from domain.people import Member
from domain.pledges import Promised
from domain.projects import Labour
from domain.reckoning import LabourAccount
from domain.reliefs import STOPS_THE_CLOCK, Relief, ReliefKind, ReliefState
from domain.standing import OfKind, Status, Worked
from services import holders
from services.accounts import as_terms
from services.norms import CALENDAR_WEEKS
from storage import cycle_work, labour_accounts, memberships, norms, pledges, quiet, reliefs
from storage.database import Connection

__all__ = ["Status", "status"]

# How far ahead it is told until when somebody is fine.
HORIZON = timedelta(days=182)


def status(db: Connection, me: Member, now: datetime) -> Status:
    """By the cycle that runs in the member's accounts; a calendar week where none does."""
    me = holders.reckoned(db, me)
    today, begin = me.unit.today(now), me.unit.reckoned_from
    accounts = labour_accounts.of_member(db, me.unit.id, me.id)
    first = next((one.first for one in accounts.values() if one.first), None)
    if begin is None or first is None or today < begin:
        return _of_a_week(db, me, today)
    return _by_norm(db, me, accounts, first, today)


def _of_a_week(db: Connection, me: Member, today: date) -> Status:
    """No norm, or one that has not begun: nothing is due."""
    week, begins = CALENDAR_WEEKS.cycle_of(today), me.unit.reckoned_from
    worked, promises = _in_cycle(db, me, week)
    norm = norm_at(norms.versions(db, me.unit.id), begins) if begins else None
    kinds = [OfKind(one, worked[one].counted, worked[one].waiting) for one in Labour]
    return Status(week, kinds, norm, begins if norm else None, promises)


@dataclass(frozen=True, slots=True)
class _Known:
    """What tells how a member stands in a cycle."""

    today: date
    cycle: Cycle
    versions: list[Norm]
    granted: list[Relief]
    terms: Terms
    worked: dict[Labour, Worked]
    promises: list[Promised]


def _by_norm(
    db: Connection, me: Member, accounts: dict[Labour, LabourAccount], first: date, today: date
) -> Status:
    known = _learn(db, me, first, today)
    return Status(
        known.cycle,
        [_of_kind(known, accounts[labour]) for labour in Labour],
        norm_at(known.versions, first),
        promises=known.promises,
        reliefs=[one for one in known.granted if _matters(known, one)],
        joined=_joined_amid(known),
        quiet=quiet.of(db, me.id, me.unit.id, first),
        horizon=first + HORIZON,
    )


def _learn(db: Connection, me: Member, first: date, today: date) -> _Known:
    versions = norms.versions(db, me.unit.id)
    cycle = cycle_at(versions, first)
    assert cycle is not None
    granted = reliefs.of_member(db, me.unit.id, me.id, [ReliefState.GRANTED])
    terms = as_terms(memberships.stays(db, me.unit.id, me.id), granted)
    return _Known(today, cycle, versions, granted, terms, *_in_cycle(db, me, cycle))


def _in_cycle(
    db: Connection, me: Member, cycle: Cycle
) -> tuple[dict[Labour, Worked], list[Promised]]:
    worked = cycle_work.worked(db, me.unit.id, me.id, cycle.first, cycle.last)
    promises = pledges.of_member(db, me.unit.id, me.id, cycle.first)
    return worked, [one for one in promises if one.remaining]


def _of_kind(known: _Known, account: LabourAccount) -> OfKind:
    """Where the closing is late, work of later cycles is left aside."""
    worked = known.worked[account.labour]
    tally = Tally(account.tally.balance - worked.later, account.tally.savings)
    return OfKind(
        account.labour,
        worked.counted,
        worked.waiting,
        account.due,
        tally.balance - worked.counted,
        tally.savings,
        account.behind_since,
        _standing(known, account, tally),
        _forecast(known, account, tally),
    )


def _standing(known: _Known, account: LabourAccount, tally: Tally) -> NormStanding:
    """Neither leave nor an extension counts as days behind."""
    stops = [one.days for one in known.granted if one.kind in STOPS_THE_CLOCK]
    behind = days_behind(account.behind_since, known.today, stops)
    return standing(tally, account.due, behind)


def _forecast(known: _Known, account: LabourAccount, tally: Tally) -> Forecast:
    first = known.cycle.first
    coming = dues(known.versions, account.labour, known.terms, first, first + HORIZON)
    running = replace(next(coming), minutes=account.due)
    pledged = sum(one.remaining for one in known.promises if one.labour is account.labour)
    return forecast(tally, running, coming, pledged)


def _matters(known: _Known, relief: Relief) -> bool:
    """In this cycle; an extension as long as it runs."""
    if relief.kind is ReliefKind.EXTENSION:
        return known.today in relief.days
    return known.cycle.overlaps(relief.days)


def _joined_amid(known: _Known) -> date | None:
    """The day of joining, where it lies within the cycle."""
    cycle, stays = known.cycle, known.terms.membership
    return next((stay.first for stay in stays if cycle.first < stay.first <= cycle.last), None)
