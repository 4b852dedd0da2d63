"""A quarter of the cooperative's life, day by day, through the services and the clock's duties."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from domain.cycles import CycleKind
from domain.labour import Draft
from domain.people import Account, Member, Network, Role
from domain.projects import Confirmation, Labour, ProjectState
from services import members, norms, ticking
from services.founding import found
from storage import people
from storage.database import Connection
from tests.beginnings import add_someone, begin_project
from tests.simulation.people import HABITS, OLGA, Habit

FOUNDED, FIRST = date(2026, 9, 23), date(2026, 9, 28)  # the norm begins on this Monday
NORM = norms.Decision(CycleKind.WEEK, 480, 60)
GARDEN, KITCHEN, LIBRARY = range(3)
PROJECTS = (
    ("Огород", Confirmation.NONE, Labour.OBLIGATORY),
    ("Кухня", Confirmation.COORDINATOR, Labour.OBLIGATORY),
    ("Библиотека", Confirmation.NONE, Labour.FREE),
)
# Of UTC; midnight is Moscow's, five minutes past it.
MORNING, AFTERNOON, EVENING, MIDNIGHT = time(6, 5), time(15), time(16, 5), time(21, 5)


@dataclass
class Quarter:
    """`most` members at the beginning; `down` are the days on which nothing runs."""

    draw: Random
    most: int
    down: range
    habits: dict[int, Habit] = field(default_factory=dict)
    projects: list[int] = field(default_factory=list)
    # The day on which it will be written down, the worker, and the work.
    unwritten: list[tuple[int, int, Draft]] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    late_tick: bool = False
    day: int = 0

    def begin(self, db: Connection) -> None:
        now = datetime.combine(FOUNDED, AFTERNOON, UTC)
        found(db, name="Прогресс", time_zone="Europe/Moscow", language="ru", now=now)
        self.olga = self.add(db, OLGA, now)
        for name, confirmation, labour in PROJECTS:
            kinds = (confirmation, labour, ProjectState.OPEN)
            self.projects.append(begin_project(db, name, "для всех", kinds, [self.olga], now))
        for habit in [habit for number, habit in HABITS for _ in range(number)][: self.most]:
            if habit.joins is None:
                self.add(db, habit, now)
        norms.change(db, self.who(db, self.olga, now), NORM, "Собрание", now)

    def add(self, db: Connection, habit: Habit, now: datetime) -> int:
        number = len(self.habits) + 1
        if habit.on_paper or habit.joins is not None:
            member = members.add(db, self.who(db, self.olga, now), f"Баба Нюра {number}", now)
        else:
            account, roles = Account(Network.LOCAL, number), (Role.COORDINATOR,) * habit.is_olga
            member = add_someone(db, account, f"Участник {number}", roles, FOUNDED, now)
        people.change_member(db, member, time_zone=habit.zone)
        self.habits[member] = habit
        return member

    def who(self, db: Connection, member_id: int, now: datetime) -> Member:
        member = people.by_id(db, member_id, now)
        assert member is not None
        return member

    def at(self, hour: time) -> datetime:
        return datetime.combine(self.today, hour, UTC)

    @property
    def today(self) -> date:
        return FIRST + timedelta(self.day)

    def ticks(self) -> Iterator[datetime]:
        """What is left of the day after its work; the last one is after midnight in Moscow."""
        yield self.at(EVENING)
        yield self.at(MIDNIGHT) + timedelta(hours=self.late_tick)

    def tick(self, db: Connection, now: datetime) -> None:
        for duty in ticking.DUTIES:
            while duty(db, now) is True:
                pass
