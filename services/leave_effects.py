"""What leave would change: for each cycle that it touches, what is due before and after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.cycles import Cycle, Span
from domain.norms import cycles_between, due
from domain.people import Member, Unit
from domain.projects import Labour
from domain.reliefs import Relief, ReliefState, Wanted
from services import accounts, giving_back, leave
from storage import memberships, norms, reliefs, units
from storage.database import Connection

# How far one looks where no end is known yet.
AHEAD = timedelta(56)


@dataclass(frozen=True, slots=True)
class Change:
    """Minutes of one kind of labour due in a cycle."""

    cycle: Cycle
    labour: Labour
    before: int
    after: int


def what_if(
    db: Connection, author: Member, wanted: Wanted, now: datetime, on_behalf_of: int | None = None
) -> list[Change]:
    """Where it were granted. Refuses as asking for it does."""
    member, wanted = leave.checked(db, author, wanted, now, on_behalf_of)
    new = Relief(
        id=0,
        unit_id=member.unit.id,
        member_id=member.id,
        kind=wanted.kind,
        days=wanted.days,
        part=wanted.part,
        reason=wanted.reason,
        state=ReliefState.ASKED,
        asked_by=author.id,
        asked_at=now,
    )
    return change_of(db, member.unit, new, now)


def change_of(db: Connection, unit: Unit, asked: Relief, now: datetime) -> list[Change]:
    """Were it granted as it is asked for."""
    granted = _granted(db, asked)
    return _changes(db, unit, asked, (granted, [*granted, asked]), now)


def if_given_back(db: Connection, me: Member, relief_id: int, now: datetime) -> list[Change]:
    """Were one's own granted days given back today; refuses as giving back does."""
    mine = giving_back.own(db, me, relief_id, now)
    left = giving_back.cut_short(mine, me.unit.today(now))
    granted = _granted(db, mine)
    others = [one for one in granted if one.id != mine.id]
    after = [*others, left] if left.state is ReliefState.GRANTED else others
    return _changes(db, units.get(db, mine.unit_id), mine, (granted, after), now)


def _granted(db: Connection, relief: Relief) -> list[Relief]:
    return reliefs.of_member(db, relief.unit_id, relief.member_id, [ReliefState.GRANTED])


def _changes(
    db: Connection,
    unit: Unit,
    relief: Relief,
    reliefs_then: tuple[Sequence[Relief], Sequence[Relief]],
    now: datetime,
) -> list[Change]:
    stays = memberships.stays(db, unit.id, relief.member_id)
    before, after = (accounts.as_terms(stays, granted) for granted in reliefs_then)
    found = [
        Change(cycle, labour, *(due(norm.minutes(labour), cycle, t) for t in (before, after)))
        for cycle, norm in cycles_between(
            norms.versions(db, unit.id), relief.days.first, _end(unit, relief.days, now)
        )
        for labour in Labour
    ]
    return [change for change in found if change.before != change.after]


def _end(unit: Unit, days: Span, now: datetime) -> date:
    return days.last or max(days.first, unit.today(now)) + AHEAD
