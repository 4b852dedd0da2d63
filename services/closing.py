"""Closing cycles: each is charged once, in order, however late, some hundred members at a time."""

from dataclasses import replace
from datetime import date, datetime

from domain.accounts import Line, close
from domain.cycles import A_DAY, Cycle
from domain.norms import Norm, cycle_at, norm_at
from domain.people import Unit
from domain.projects import Labour
from domain.reckoning import LabourAccount
from services import accounts, past
from storage import closings, labour_accounts, labour_lines, norms, units
from storage.database import Connection
from storage.labour_lines import Posted

# Accounts in one transaction, so that nobody's own words wait long; even, for they come in pairs.
AT_ONCE = 400


def close_cycles(db: Connection, now: datetime) -> bool:
    """Close some accounts of the oldest cycle that is over; True while there may be more."""
    for unit in units.reckoned(db):
        if ended := labour_accounts.oldest_cycle(db, unit.id, unit.today(now)):
            _close_some(db, unit, *ended, now)
            return True
    return False


def _close_some(db: Connection, unit: Unit, first: date, last: date, now: datetime) -> None:
    running = closings.running(db, unit.id, first, last, AT_ONCE)
    versions = norms.versions(db, unit.id)
    norm, following = norm_at(versions, first), cycle_at(versions, last + A_DAY)
    assert norm is not None
    assert following is not None
    dues = _usual_dues(versions, following)
    lines: list[Posted] = []
    closed, unclear = [], set()
    for account, later in running:
        posted = close(account.tally.balance - later, account.tally.savings, account.due, norm)
        lines += [_posted(account, line, first, last) for line in posted]
        closed.append(_after(account, posted, following, dues[account.labour]))
        if later and account.behind_since is None and closed[-1].behind_since:
            unclear.add((account.member_id, account.labour))
    labour_lines.post(db, lines, now)
    kept = _with_own_dues(db, closed, following, versions)
    labour_accounts.keep_all(db, kept)
    for account in kept:
        if (account.member_id, account.labour) in unclear:
            past.with_beginning(db, unit, account)


def _usual_dues(versions: list[Norm], cycle: Cycle) -> dict[Labour, int]:
    norm = norm_at(versions, cycle.first)
    assert norm is not None
    return accounts.usual_dues(norm, cycle)


def _posted(account: LabourAccount, line: Line, first: date, last: date) -> Posted:
    return Posted(account.unit_id, account.member_id, account.labour, line, first, last)


def _after(account: LabourAccount, posted: list[Line], cycle: Cycle, due: int) -> LabourAccount:
    """The account in the next cycle, with what most owe there."""
    tally = account.tally.after(posted)
    since = (account.behind_since or cycle.first) if tally.balance < 0 else None
    return replace(
        account, tally=tally, first=cycle.first, last=cycle.last, due=due, behind_since=since
    )


def _with_own_dues(
    db: Connection, closed: list[LabourAccount], cycle: Cycle, versions: list[Norm]
) -> list[LabourAccount]:
    """Who is eased, comes or goes in this cycle is looked at one by one."""
    unit_id, members = closed[0].unit_id, (closed[0].member_id, closed[-1].member_id)
    own = {
        member: accounts.terms_of(db, unit_id, member)
        for member in closings.with_own_terms(db, unit_id, cycle.first, cycle.last, members)
    }
    return [
        accounts.with_due(one, cycle, versions, own[one.member_id])
        if one.member_id in own
        else one
        for one in closed
    ]
