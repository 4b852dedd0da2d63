"""A member's card: standing, balance, roles, last work; and what lies behind it, page by page."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.people import IN_OFFICE, Member, Role
from domain.projects import Labour
from domain.reliefs import Relief, ReliefState
from services import standing, statement
from services.rights import require_member, require_reader
from services.standing import Status
from services.statement import Statement
from storage import cards, people, reliefs, roles, weeks
from storage.cards import Reach
from storage.database import Connection
from storage.roles import Term
from storage.weeks import Record

__all__ = ["Card", "account", "card", "entries", "excused"]

LAST = 5


@dataclass(frozen=True, slots=True)
class Card:
    """`may_act` and `is_head` say what is offered; each act asks for the right anew."""

    member: Member
    reach: list[Reach]
    terms: list[Term]
    probation_until: date | None
    status: Status
    last: list[Record]
    may_act: bool = False
    is_head: bool = False

    @property
    def is_lost(self) -> bool:
        """There are accounts, and none of them can be written to."""
        return bool(self.reach) and all(one.lost for one in self.reach)

    @property
    def owes(self) -> bool:
        """From cycles that have closed, whatever was done since."""
        return any(one.carried + one.done + one.savings < 0 for one in self.status.kinds)


def card(db: Connection, by: Member, member_id: int, now: datetime) -> Card:
    """For coordinators, deputies and auditors; else NotAllowed."""
    member = _read(db, by, member_id, now)
    own = people.roles(db, by.unit.id, by.id, now)
    return Card(
        member,
        cards.reach(db, member.id),
        roles.in_force(db, by.unit.id, now, member.id),
        cards.probation_until(db, by.unit.id, member.id),
        standing.status(db, member, now),
        weeks.records(db, member.id, date.min, date.max, 0, LAST),
        may_act=bool(own & IN_OFFICE),
        is_head=Role.COORDINATOR in own,
    )


def entries(
    db: Connection, by: Member, member_id: int, first: int, most: int, now: datetime
) -> tuple[Member, list[Record]]:
    """Entries of any time, newest first, one more than asked for where others follow."""
    member = _read(db, by, member_id, now)
    return member, weeks.records(db, member.id, date.min, date.max, first, most + 1)


def account(
    db: Connection, by: Member, member_id: int, labour: Labour, back: int, now: datetime
) -> tuple[Member, Statement | None]:
    """How the balance has come about."""
    member = _read(db, by, member_id, now)
    return member, statement.read(db, member, labour, now, back)


def excused(
    db: Connection, by: Member, member_id: int, now: datetime
) -> tuple[Member, list[Relief]]:
    """What was granted, the newest first, without its reason: that may be a private matter."""
    member = _read(db, by, member_id, now)
    granted = reliefs.of_member(db, by.unit.id, member.id, [ReliefState.GRANTED])
    return member, sorted(granted, key=lambda one: one.days.first, reverse=True)


def _read(db: Connection, by: Member, member_id: int, now: datetime) -> Member:
    require_reader(db, by.unit.id, by.id, now)
    return require_member(db, member_id, now, by.unit.id)
