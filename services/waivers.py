"""Waivers: a coordinator lets a member off a deficit, whole or in part, with a reason."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.accounts import Line, LineKind
from domain.people import Member, Unit
from domain.projects import Labour
from domain.reckoning import LabourAccount
from domain.waivers import MoreThanOwed, NothingOwed, NothingWaived, OwnWaiver, WaiverStays
from services import accounts, past
from services.confirming import read_reason
from services.rights import NotAllowed, require_coordinator, require_member
from storage import journal, labour_accounts, outbox, people, units, waivers
from storage.database import Connection
from storage.labour_lines import Posted
from storage.waivers import Owed, Waiver

__all__ = ["Owed", "Waived", "check", "of_member", "owing", "take_back", "waive"]

TAKE_BACK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Waived:
    """What was waived or taken back, and the account after it."""

    line_id: int
    name: str
    minutes: int
    account: LabourAccount

    @property
    def left(self) -> int:
        """Minutes still owed."""
        return max(0, -self.account.tally.means)


def owing(db: Connection, by: Member, first: int, most: int, now: datetime) -> list[Owed]:
    """Others of the unit who have a deficit; the longest behind first. Refuses with NotAllowed."""
    require_coordinator(db, by.unit.id, by.id, now)
    return waivers.owing(db, by.unit.id, by.unit.norm_unit_id, by.id, first, most)


def of_member(db: Connection, by: Member, member_id: int, now: datetime) -> list[Owed]:
    """What a member owes; refuses with NotAllowed, OwnWaiver, NothingOwed."""
    require_coordinator(db, by.unit.id, by.id, now)
    member = require_member(db, member_id, now, by.unit.id)
    if member.id == by.id:
        raise OwnWaiver
    found = waivers.owed_by(db, by.unit.norm_unit_id, member.id)
    if not found:
        raise NothingOwed(name=member.name)
    return found


def check(
    db: Connection,
    by: Member,
    member_id: int,
    labour: Labour,
    now: datetime,
    minutes: int | None = None,
) -> Owed:
    """Whether so much may be waived; as `of_member`, or with NothingWaived, MoreThanOwed."""
    found = of_member(db, by, member_id, now)
    owed = next((one for one in found if one.labour is labour), None)
    if owed is None:
        raise NothingOwed(name=found[0].name)
    if minutes is not None and minutes <= 0:
        raise NothingWaived
    if minutes is not None and minutes > owed.minutes:
        raise MoreThanOwed(minutes=owed.minutes)
    return owed


def waive(
    db: Connection,
    by: Member,
    member_id: int,
    labour: Labour,
    minutes: int,
    reason: str,
    now: datetime,
) -> Waived:
    """So many minutes are owed no more; they are income of the running cycle.

    The member is told the reason, of 1 to 300 characters; refuses as `check`, or with
    ReasonNeeded.
    """
    reason = read_reason(reason)
    owed = check(db, by, member_id, labour, now, minutes)
    unit = units.get(db, by.unit.norm_unit_id)
    account = labour_accounts.of_member(db, unit.id, owed.member_id)[labour]
    assert account.first is not None
    assert account.last is not None
    line = Line(LineKind.WAIVER, minutes)
    of = (unit.id, owed.member_id, labour)
    posted = Posted(*of, line, account.first, account.last, reason, by.id)
    line_id = waivers.post(db, posted, now)
    account = labour_accounts.count(db, *of, minutes)
    done = Waived(line_id, owed.name, minutes, past.with_beginning(db, unit, account))
    _note(db, by, "norm.waive", done, now, reason)
    _tell(db, by, "norm-waived", done, now, reason)
    return done


def take_back(db: Connection, by: Member, line_id: int, now: datetime) -> Waived:
    """Within a day, by whoever waived it: the minutes are owed again, from its cycle on.

    Refuses with NotAllowed, WaiverStays.
    """
    old = _own(db, by, line_id, now)
    unit = units.get(db, old.unit_id)
    of = (unit.id, old.member_id, old.labour)
    line = Line(LineKind.WAIVER, -old.minutes)
    waivers.post(db, Posted(*of, line, old.first, old.last, author_id=by.id), now)
    account = _reckoned(db, unit, old, labour_accounts.count(db, *of, -old.minutes), now)
    name = people.names(db, [old.member_id])[old.member_id]
    done = Waived(line_id, name, old.minutes, account)
    _note(db, by, "norm.waiver-back", done, now)
    _tell(db, by, "norm-waiver-back", done, now)
    return done


def _own(db: Connection, by: Member, line_id: int, now: datetime) -> Waiver:
    require_coordinator(db, by.unit.id, by.id, now)
    old = waivers.find(db, line_id)
    if old is None or old.author_id != by.id:
        raise NotAllowed
    if now - old.at > TAKE_BACK or waivers.last_standing(db, old) != old.id:
        raise WaiverStays
    return old


def _reckoned(
    db: Connection, unit: Unit, old: Waiver, account: LabourAccount, now: datetime
) -> LabourAccount:
    """Where its cycle has closed meanwhile, that closing is put right too."""
    if account.first == old.first:
        return past.with_beginning(db, unit, account)
    terms = accounts.terms_of(db, unit.id, old.member_id)
    return past.reckon_anew(db, unit, account, terms, old.first, now)


def _note(
    db: Connection, by: Member, act: str, done: Waived, now: datetime, reason: str | None = None
) -> None:
    facts = {"minutes": done.minutes, "labour": done.account.labour.value}
    member_id = done.account.member_id
    journal.note(db, by.unit.id, by.id, act, "member", member_id, now, reason, **facts)


def _tell(
    db: Connection, by: Member, kind: str, done: Waived, now: datetime, reason: str = ""
) -> None:
    outbox.put(
        db,
        kind,
        f"waiver:{done.line_id}",
        done.account.member_id,
        now,
        by=by.name,
        labour=done.account.labour,
        minutes=done.minutes,
        left=done.left,
        reason=reason,
    )
