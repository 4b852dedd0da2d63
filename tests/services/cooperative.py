"""A small cooperative for tests of services: who is in it and what they work on."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import func, select

from domain.labour import TAKES_ROOM, Draft
from domain.people import Account, Member, Network, Role
from domain.projects import Confirmation, Labour, ProjectState
from services.founding import found
from storage import people
from storage.database import Connection
from storage.tables import entry
from tests.beginnings import add_someone, begin_project

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
JOINED = date(2026, 11, 20)


@dataclass(frozen=True)
class Cooperative:
    """Members by id, projects by id."""

    anna: int
    boris: int
    olga: int
    garden: int
    kitchen: int
    paused: int

    def draft(self, minutes: int, day: date = TODAY, **more: object) -> Draft:
        return Draft(self.garden, minutes, day, **more)  # type: ignore[arg-type]


def begin(db: Connection) -> Cooperative:
    """Olga coordinates; the kitchen wants confirmation; Anna takes part in the garden."""
    found(db, name="Прогресс", time_zone="Europe/Moscow", language="ru", now=NOW)
    anna = _person(db, 1, "Анна", JOINED)
    boris = _person(db, 2, "Борис", JOINED)
    olga = _person(db, 3, "Ольга", JOINED, Role.COORDINATOR)
    garden = _project(db, "Огород", Confirmation.NONE, members=[anna])
    kitchen = _project(db, "Кухня", Confirmation.COORDINATOR)
    paused = _project(db, "Сайт", Confirmation.NONE, state=ProjectState.PAUSED)
    return Cooperative(anna, boris, olga, garden, kitchen, paused)


def member(db: Connection, member_id: int) -> Member:
    found_member = people.by_id(db, member_id, NOW)
    assert found_member is not None
    return found_member


def _person(db: Connection, number: int, name: str, joined: date, *roles: Role) -> int:
    return add_someone(db, Account(Network.LOCAL, number), name, roles, joined, NOW)


def _project(
    db: Connection,
    name: str,
    confirmation: Confirmation,
    *,
    members: list[int] | None = None,
    state: ProjectState = ProjectState.OPEN,
) -> int:
    kinds = (confirmation, Labour.OBLIGATORY, state)
    return begin_project(db, name, "для общего дела", kinds, members or [], NOW)


def minutes_on(db: Connection, member_id: int, day: date) -> int:
    """Minutes that take room in a member's day, waiting ones included."""
    found = select(func.coalesce(func.sum(entry.c.minutes), 0)).where(
        entry.c.member_id == member_id,
        entry.c.work_date == day,
        entry.c.state.in_(TAKES_ROOM),
    )
    return int(db.execute(found).scalar_one())
