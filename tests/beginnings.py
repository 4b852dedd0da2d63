"""What a cooperative begins with in tests: members and projects, as plain transactions."""

from datetime import date, datetime

from domain.people import Account, Role, Standing
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from services import norms
from services.closing import close_cycles
from storage import people, projects
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


def begin_project(
    db: Connection,
    name: str,
    purpose: str,
    kinds: tuple[Confirmation, Labour, ProjectState],
    members: list[int],
    now: datetime,
) -> int:
    confirmation, labour, state = kinds
    proposer = members[0] if members else people.add_member(db, "Основатель", "ru", None, now)
    project = add_project(
        db,
        unit_id=1,
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
