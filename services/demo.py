"""The demo cooperative: invented members who have worked for two weeks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.labour import Draft
from domain.people import Account, Member, Network, Role, Standing, Unit
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from locales import Say
from services import hours
from storage import memberships, people, projects, units
from storage.database import Connection

MONTHS_AGO = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A demo member and their chat account; `worked` is (project, days ago, minutes)."""

    key: str
    account: int
    roles: tuple[Role, ...] = ()
    worked: tuple[tuple[str, int, int], ...] = ()


SOMEBODIES = (
    Somebody("anna", 2, (), (("garden", 1, 150), ("garden", 2, 120), ("kitchen", 4, 90))),
    Somebody("peter", 3, (), (("kitchen", 1, 120), ("library", 3, 60), ("garden", 9, 180))),
    Somebody("olga", 4, (Role.COORDINATOR,), (("site", 1, 240), ("library", 5, 120))),
)
PROJECTS: dict[str, tuple[Confirmation, Labour, int | None]] = {
    "garden": (Confirmation.NONE, Labour.OBLIGATORY, 40 * 60),
    "kitchen": (Confirmation.PEER, Labour.OBLIGATORY, 20 * 60),
    "site": (Confirmation.NONE, Labour.FREE, None),
    "library": (Confirmation.COORDINATOR, Labour.FREE, 6 * 60),
}


def settle(db: Connection, say: Say, now: datetime) -> None:
    """Give a cooperative without members its demo members, projects and hours; once."""
    unit = units.root(db)
    if unit is None or memberships.has_any(db, unit.id):
        return
    members = {one.key: _join(db, unit, one, say, now) for one in SOMEBODIES}
    begun = {key: _begin(db, unit, key, members["olga"], say, now) for key in PROJECTS}
    for one in SOMEBODIES:
        for project, days, minutes in one.worked:
            day = unit.today(now) - timedelta(days=days)
            draft = Draft(begun[project], minutes, day, say(f"demo-{project}-note"))
            hours.log(db, members[one.key], draft, now - timedelta(days=days - 1))


def _join(db: Connection, unit: Unit, one: Somebody, say: Say, now: datetime) -> Member:
    since = now - MONTHS_AGO
    member_id = people.add_member(db, say(f"demo-{one.key}"), unit.language, None, since)
    people.add_account(db, Account(Network.LOCAL, one.account), member_id, since)
    memberships.add_membership(
        db, unit.id, member_id, Standing.MEMBER, since, joined_on=unit.today(since)
    )
    for role in one.roles:
        people.add_role(db, unit.id, member_id, role, since)
    member = people.by_id(db, member_id, now)
    assert member is not None
    return member


def _begin(db: Connection, unit: Unit, key: str, proposer: Member, say: Say, now: datetime) -> int:
    confirmation, labour, need = PROJECTS[key]
    return projects.add_project(
        db,
        unit_id=unit.id,
        name=say(f"demo-{key}"),
        purpose=say(f"demo-{key}-purpose"),
        kind=ProjectKind.FREE,
        state=ProjectState.OPEN,
        confirmation=confirmation,
        labour=labour,
        need_minutes=need,
        proposed_by=proposer.id,
        coordinator_id=proposer.id,
        now=now - MONTHS_AGO,
    )
