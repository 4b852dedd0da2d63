"""What demo members did: each deed by the service that any member's deed goes through."""

from dataclasses import dataclass, field
from datetime import date, datetime

from domain.cycles import A_DAY, CycleKind, Span
from domain.labour import Draft
from domain.people import Account, Member, Network, Standing, Unit
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from domain.reliefs import ReliefKind, Wanted
from locales import Say
from services import (
    belonging,
    hours,
    leave,
    leave_answers,
    members,
    norms,
    pledges,
    unit_proposals,
)
from services.demo_people import Part, Somebody
from services.norms import Decision
from storage import memberships, people, projects, units
from storage.database import Connection

NORM = Decision(CycleKind.WEEK, obligatory=240, free=60, cap=0, savings=True)
PROJECTS: dict[str, tuple[Confirmation, Labour, int | None]] = {
    "garden": (Confirmation.NONE, Labour.OBLIGATORY, 40 * 60),
    "kitchen": (Confirmation.PEER, Labour.OBLIGATORY, 20 * 60),
    "site": (Confirmation.NONE, Labour.FREE, None),
    "library": (Confirmation.COORDINATOR, Labour.FREE, 6 * 60),
}


@dataclass
class Past:
    """The members and projects by their keys, as they come to be."""

    db: Connection
    unit: Unit
    say: Say
    members: dict[str, Member] = field(default_factory=dict)
    projects: dict[str, int] = field(default_factory=dict)
    parts: dict[str, int] = field(default_factory=dict)

    def join(self, one: Somebody, at: datetime) -> None:
        name, day = self.say(f"demo-{one.key}"), self.unit.today(at)
        member_id = people.add_member(self.db, name, self.unit.language, None, at)
        people.add_account(self.db, Account(Network.LOCAL, one.account), member_id, at)
        memberships.add_membership(
            self.db, self.unit.id, member_id, Standing.MEMBER, at, joined_on=day
        )
        for role in one.roles:
            people.add_role(self.db, self.unit.id, member_id, role, at)
        self._remember(one, member_id, at)

    def add_on_paper(self, one: Somebody, at: datetime) -> None:
        name = self.say(f"demo-{one.key}")
        self._remember(one, members.add(self.db, self.members["olga"], name, at), at)

    def open_part(self, one: Part, at: datetime) -> None:
        """Proposed by one of them, opened by Olga; some of the others belong to it."""
        above = self.parts[one.within] if one.within else self.unit.id
        what = (self.say(f"demo-{one.key}"), self.say(f"demo-{one.key}-purpose"))
        proposer, olga = self.members[one.proposer.key], self.members["olga"]
        part = unit_proposals.propose(self.db, proposer, above, *what, at)
        unit_proposals.open_proposed(self.db, olga, part, at)
        for somebody in one.members:
            member = self.members[somebody.key]
            belonging.enter(self.db, member.id, units.get(self.db, part), at, olga.id)
        self.parts[one.key] = part

    def begin_project(self, key: str, at: datetime) -> None:
        confirmation, labour, need = PROJECTS[key]
        self.projects[key] = projects.add_project(
            self.db,
            unit_id=self.unit.id,
            name=self.say(f"demo-{key}"),
            purpose=self.say(f"demo-{key}-purpose"),
            kind=ProjectKind.FREE,
            state=ProjectState.OPEN,
            confirmation=confirmation,
            labour=labour,
            need_minutes=need,
            proposed_by=self.members["olga"].id,
            coordinator_id=self.members["olga"].id,
            now=at,
        )

    def log(self, one: Somebody, project: str, minutes: int, at: datetime) -> None:
        note = self.say(f"demo-{project}-note")
        draft = Draft(self.projects[project], minutes, self.unit.today(at), note)
        hours.log(self.db, self.members[one.key], draft, at)

    def decide_norm(self, at: datetime) -> None:
        norms.change(self.db, self.members["olga"], NORM, self.say("demo-norm-ground"), at)

    def grant_leave(self, one: Somebody, days: int, at: datetime) -> None:
        """From the next day on, asked for on paper."""
        olga, first = self.members["olga"], self.unit.today(at) + A_DAY
        wanted = self._leave(one, first, days)
        asked = leave.ask(self.db, olga, wanted, at, on_behalf_of=self.members[one.key].id)
        leave_answers.grant(self.db, olga, asked.id, at)

    def ask_for_leave(self, one: Somebody, first: date, days: int, at: datetime) -> None:
        leave.ask(self.db, self.members[one.key], self._leave(one, first, days), at)

    def promise(self, one: Somebody, project: str, minutes: int, at: datetime) -> None:
        running, _ = pledges.cycles(self.db, self.unit, at)
        me, to = self.members[one.key], self.projects[project]
        pledges.promise(self.db, me, to, minutes, running.first, at)

    def _leave(self, one: Somebody, first: date, days: int) -> Wanted:
        span = Span(first, first + (days - 1) * A_DAY)
        return Wanted(ReliefKind.LEAVE, span, self.say(f"demo-{one.key}-leave"))

    def _remember(self, one: Somebody, member_id: int, at: datetime) -> None:
        member = people.by_id(self.db, member_id, at)
        assert member is not None
        self.members[one.key] = member
