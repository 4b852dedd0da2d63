"""Labour accounts: work that counts enters them at once, and they know what is due."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from domain.cycles import A_DAY, Cycle, Span
from domain.labour import Entry
from domain.norms import Norm, Share, Terms, cycle_at, due, norm_at
from domain.people import Member, Unit
from domain.projects import Labour
from domain.reckoning import LabourAccount
from domain.reliefs import Relief, ReliefKind, ReliefState
from services import holders, past
from storage import labour_accounts, labour_lines, memberships, norms, reliefs
from storage.database import Connection


def count(
    db: Connection, unit: Unit, entry: Entry, minutes: int, now: datetime
) -> LabourAccount | None:
    """Minutes of an entry count from now on (+), or no longer do (-), wherever it is reckoned.

    Returns the nearest account after it; None where nothing is reckoned, as before a first norm.
    """
    counted = [
        _count_in(db, one, entry, minutes, now) for one in holders.of_entry(db, unit, entry)
    ]
    return counted[0] if counted else None


def _count_in(
    db: Connection, unit: Unit, entry: Entry, minutes: int, now: datetime
) -> LabourAccount:
    account = labour_accounts.count(db, unit.id, entry.member_id, entry.labour, minutes)
    if account.first is None or entry.work_date < account.first:
        terms = terms_of(db, unit.id, entry.member_id)
        return past.reckon_anew(db, unit, account, terms, entry.work_date, now)
    if account.tally.balance < 0 and account.behind_since is None:
        return past.with_beginning(db, unit, account)
    return account


def terms_of(db: Connection, unit_id: int, member_id: int) -> Terms:
    """On which days the member owes, and how much: stays, leave, exemptions, shares."""
    granted = reliefs.of_member(db, unit_id, member_id, [ReliefState.GRANTED])
    return as_terms(memberships.stays(db, unit_id, member_id), granted)


def as_terms(stays: Sequence[Span], granted: Sequence[Relief]) -> Terms:
    def spans(kind: ReliefKind) -> list[Span]:
        return [one.days for one in granted if one.kind is kind]

    shares = [Share(one.days, one.part) for one in granted if one.part is not None]
    return Terms(stays, spans(ReliefKind.LEAVE), spans(ReliefKind.EXEMPTION), shares)


def terms_changed(db: Connection, member: Member, since: date, now: datetime) -> None:
    """The member joined, left, or something was granted for days from this one on.

    What is due in the running cycle becomes right at once; closed cycles are reckoned anew.
    """
    unit = member.unit
    if unit.reckoned_from is None or unit.norm_unit_id != unit.id:
        return
    versions, terms = norms.versions(db, unit.id), terms_of(db, unit.id, member.id)
    closed = labour_lines.last_day(db, unit.id, member.id)
    to_close = max(unit.reckoned_from, closed + A_DAY if closed else unit.reckoned_from)
    for account in labour_accounts.of_member(db, unit.id, member.id).values():
        running = cycle_at(versions, account.first or to_close)
        assert running is not None
        now_due = with_due(account, running, versions, terms)
        labour_accounts.keep(db, now_due)
        if now_due.first is None or since < now_due.first:
            past.reckon_anew(db, unit, now_due, terms, max(since, unit.reckoned_from), now)


def with_due(
    account: LabourAccount, cycle: Cycle, versions: Sequence[Norm], terms: Terms
) -> LabourAccount:
    """The account with this cycle running, or the next one that the member belongs to, or none."""
    runs = _next_of(cycle, versions, terms)
    norm = norm_at(versions, runs.first) if runs else None
    if runs is None or norm is None:
        return replace(account, first=None, last=None, due=0)
    minutes = due(norm.minutes(account.labour), runs, terms)
    return replace(account, first=runs.first, last=runs.last, due=minutes)


def usual_dues(norm: Norm, cycle: Cycle) -> dict[Labour, int]:
    """Of whoever belongs all the time, not eased; of a cycle cut short a part of the norm."""
    terms = Terms([Span(cycle.first)])
    return {labour: due(norm.minutes(labour), cycle, terms) for labour in Labour}


def _next_of(cycle: Cycle, versions: Sequence[Norm], terms: Terms) -> Cycle | None:
    """Whoever came back before an older cycle was closed is charged for none between."""
    if terms.belongs_in(cycle):
        return cycle
    later = [stay.first for stay in terms.membership if stay.first > cycle.last]
    return cycle_at(versions, min(later)) if later else None
