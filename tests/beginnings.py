"""What a cooperative begins with in tests: members and projects, as plain transactions."""

from datetime import date, datetime

from domain.people import Account, Role, Standing
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from services import belonging, norms
from services.closing import close_cycles
from storage import people, projects, units
from storage.database import Connection
from storage.memberships import add_membership
from storage.projects import add_project


def add_someone(
    db: Connection,
    account: Account,
    name: str,
    roles: tuple[Role, ...],
    joined: date,
    now: datetime,
) -> int:
    member = people.add_member(db, name, "ru", None, now)
    people.add_account(db, account, member, now)
    add_membership(db, 1, member, Standing.MEMBER, now, joined_on=joined)
    for role in roles:
        people.add_role(db, 1, member, role, now)
    return member


def add_unit(db: Connection, name: str, now: datetime, parent_id: int = 1) -> int:
    """A part of the cooperative that inherits every setting, with nobody in it."""
    return units.add(db, name, parent_id, None, None, now)


def belong(
    db: Connection, unit_id: int, member_id: int, day: date, now: datetime, *roles: Role
) -> None:
    """To a unit and to all that it is part of."""
    belonging.enter(db, member_id, units.get(db, unit_id), now, day=day)
    for role in roles:
        people.add_role(db, unit_id, member_id, role, now)


def begin_project(
    db: Connection,
    name: str,
    purpose: str,
    kinds: tuple[Confirmation, Labour, ProjectState],
    members: list[int],
    now: datetime,
    unit_id: int = 1,
) -> int:
    confirmation, labour, state = kinds
    proposer = members[0] if members else people.add_member(db, "Основатель", "ru", None, now)
    project = add_project(
        db,
        unit_id=unit_id,
        name=name,
        purpose=purpose,
        kind=ProjectKind.FREE,
        state=state,
        confirmation=confirmation,
        labour=labour,
        proposed_by=proposer,
        now=now,
    )
    for member in members:
        projects.join(db, project, member, now)
    return project


def begin_norm(
    db: Connection, coordinator_id: int, decided: norms.Decision, at: datetime, now: datetime
) -> None:
    """A norm decided at a moment in the past; the cycles since then are closed."""
    by = people.by_id(db, coordinator_id, at)
    assert by is not None
    norms.change(db, by, decided, "Собрание", at)
    while close_cycles(db, now):
        pass
