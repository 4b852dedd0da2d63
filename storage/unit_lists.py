"""Units in lists: the tree of the open ones, who belongs to them, what is proposed."""

from collections import defaultdict
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Integer, Select, case, cast, func, select, update

from domain.labour import EntryState
from domain.people import Role, Standing, UnitState
from domain.projects import Labour
from domain.units import Place, Tree
from storage.database import Connection
from storage.tables import entry, labour_account, member, membership, role, unit

_BELONGS = membership.c.state == Standing.MEMBER


class Held(NamedTuple):
    """What the unit's accounts of one kind of labour hold of its members."""

    labour: Labour
    behind: int  # members
    missing: int  # minutes that they owe
    ahead: int  # members
    surplus: int  # minutes, savings included


def tree(db: Connection) -> Tree:
    found = _places().where(unit.c.state == UnitState.OPEN)
    return Tree({row.id: Place(*row) for row in db.execute(found)})


def proposals(db: Connection, parent_id: int) -> list[Place]:
    """Parts that somebody has proposed and nobody has answered, the oldest first."""
    found = _places().where(unit.c.parent_id == parent_id, unit.c.state == UnitState.PROPOSED)
    return [Place(*row) for row in db.execute(found.order_by(unit.c.id))]


def _places() -> Select[int, str, int | None]:
    return select(unit.c.id, unit.c.name, unit.c.parent_id)


def count_members(db: Connection) -> dict[int, int]:
    """Members of every unit; 0 for one without any."""
    found = select(membership.c.unit_id, func.count()).where(_BELONGS)
    counted = db.execute(found.group_by(membership.c.unit_id)).all()
    return defaultdict(int, dict(map(tuple, counted)))


def settle(db: Connection, unit_id: int, to: UnitState) -> bool:
    """Answer a proposal; False where that is done already."""
    waiting = (unit.c.id == unit_id, unit.c.state == UnitState.PROPOSED)
    return db.execute(update(unit).where(*waiting).values(state=to)).rowcount == 1


def members(db: Connection, unit_id: int) -> dict[int, str]:
    """Who belongs to the unit, by name."""
    return _names(db, unit_id, _BELONGS)


def newcomers(db: Connection, unit_id: int, to_id: int) -> dict[int, str]:
    """Members of the one who do not belong to the other."""
    there = select(membership.c.member_id).where(membership.c.unit_id == to_id, _BELONGS)
    return _names(db, unit_id, _BELONGS, membership.c.member_id.not_in(there))


def _names(db: Connection, unit_id: int, *which: Any) -> dict[int, str]:
    found = (
        select(member.c.id, member.c.name)
        .join(membership, membership.c.member_id == member.c.id)
        .where(membership.c.unit_id == unit_id, *which)
        .order_by(func.lower(member.c.name), member.c.id)
    )
    return {row.id: row.name for row in db.execute(found)}


def applicants(db: Connection, unit_id: int) -> list[int]:
    found = select(membership.c.member_id).where(
        membership.c.unit_id == unit_id, membership.c.state == Standing.APPLICANT
    )
    return list(db.execute(found.order_by(membership.c.member_id)).scalars())


def answer_all(db: Connection, unit_id: int, **how: Any) -> None:
    """Nobody waits for admission any more."""
    waiting = (membership.c.unit_id == unit_id, membership.c.state == Standing.APPLICANT)
    db.execute(update(membership).where(*waiting).values(state=Standing.REFUSED, **how))


def count_waiting(db: Connection, unit_id: int) -> int:
    """Entries of the unit that nobody has confirmed or rejected."""
    waiting = (entry.c.unit_id == unit_id, entry.c.state == EntryState.WAITING)
    found = select(func.count()).select_from(entry).where(*waiting)
    return int(db.execute(found).scalar_one())


def held(db: Connection, unit_id: int) -> list[Held]:
    """What the accounts of those who belong to the unit hold, by kind of labour."""
    account = labour_account.c
    means = account.balance + account.savings
    of_members = (membership.c.unit_id == account.unit_id) & (
        membership.c.member_id == account.member_id
    )
    sums = [_number(account.balance < 0), _sum(account.balance < 0, -account.balance)]
    sums += [_number(means > 0), _sum(means > 0, means)]
    found = select(account.labour, *sums).select_from(labour_account).join(membership, of_members)
    found = found.where(account.unit_id == unit_id, _BELONGS).group_by(account.labour)
    rows = db.execute(found.order_by(account.labour.desc()))
    return [Held(Labour(row[0]), *row[1:]) for row in rows]


def _number(which: Any) -> Any:
    return _sum(which, 1)


def _sum(which: Any, what: Any) -> Any:
    return cast(func.coalesce(func.sum(case((which, what), else_=0)), 0), Integer)


def speak_elsewhere(db: Connection, unit_id: int, *member_ids: int) -> None:
    """Who spoke in the unit speaks in the first they belong to; all of them, if none is named."""
    speaking = [member.c.unit_id == unit_id]
    speaking += [member.c.id.in_(member_ids)] if member_ids else []
    db.execute(update(member).where(*speaking).values(unit_id=None))


def coordinated(db: Connection, member_id: int, now: datetime) -> list[int]:
    """Units that the member is a coordinator of."""
    in_force = (role.c.since <= now, role.c.until.is_(None) | (role.c.until > now))
    found = select(role.c.unit_id).where(
        role.c.member_id == member_id, role.c.role == Role.COORDINATOR, *in_force
    )
    return list(db.execute(found.distinct()).scalars())
