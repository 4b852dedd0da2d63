"""What members, coordinators and the clock do, step by step, as the lot has it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from fractions import Fraction

from domain.cycles import Span
from domain.errors import Refusal
from domain.labour import Draft
from domain.people import Standing
from domain.projects import Confirmation, Labour, ProjectState
from domain.reliefs import Relief, ReliefKind, ReliefState
from services import (
    accounts,
    admissions,
    confirming,
    corrections,
    hours,
    members,
    norms,
    unit_leaving,
    waivers,
)
from services.closing import close_cycles
from storage import labour_accounts, labour_lines, memberships, people, reliefs
from storage.database import Connection
from tests import reckoned
from tests.beginnings import begin_project
from tests.services.cooperative import NOW, Cooperative


@dataclass
class Life:
    """A small cooperative living through a history."""

    db: Connection
    coop: Cooperative
    now: datetime = NOW
    written: list[int] = field(default_factory=list)
    eased: list[Relief] = field(default_factory=list)
    waived: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.latest = self.now
        self.members = [self.coop.anna, self.coop.boris, self.coop.olga]
        kinds = (Confirmation.NONE, Labour.FREE, ProjectState.OPEN)
        free = begin_project(self.db, "Библиотека", "книги", kinds, self.members[:1], NOW)
        self.projects = [self.coop.garden, self.coop.kitchen, free]

    def live(self, history) -> None:
        for what, *told in history:
            with self.db.begin_nested() as attempt:
                try:
                    getattr(self, what)(*told)
                except Refusal:
                    attempt.rollback()
            reckoned.check_sums(self.db)

    @property
    def today(self):
        return self.olga.unit.today(self.now)

    @property
    def olga(self):
        return self.one(2)

    def account(self, place, labour=Labour.OBLIGATORY):
        return labour_accounts.of_member(self.db, 1, self.members[place])[labour]

    def lines(self, place, labour=Labour.OBLIGATORY):
        """In order of their cycles, those of nothing left out."""
        found = labour_lines.of_member(self.db, 1, self.members[place], date.min, date.max)
        of_kind = [one.line for one, _ in found if one.labour is labour]
        return [f"{line.kind} {line.minutes}" for line in of_kind if line.minutes]

    def go_to(self, day) -> None:
        self.wait((day - self.today).days)
        self.close_all()

    def one(self, place):
        found = people.by_id(self.db, self.members[place % len(self.members)], self.now)
        assert found is not None
        return found

    def close_all(self) -> None:
        while close_cycles(self.db, self.now):
            pass
        if self.now == self.latest:
            reckoned.check(self.db, self.today)

    def close(self, times) -> None:
        for _ in range(times):
            close_cycles(self.db, self.now)

    def log(self, place, back, minutes, project) -> None:
        self._write(self.one(place), back, minutes, project)

    def write_for(self, place, back, minutes, project) -> None:
        self._write(self.olga, back, minutes, project, self.one(place).id)

    def _write(self, author, back, minutes, project, worker=None) -> None:
        day = self.today - timedelta(back)
        draft = Draft(self.projects[project], minutes, day, "по тетради")
        self.written.append(hours.log(self.db, author, draft, self.now, worker).entry.id)

    def undo(self, place) -> None:
        if place < len(self.written):
            for member in map(self.one, range(len(self.members))):
                with self.db.begin_nested() as attempt:
                    try:
                        hours.undo(self.db, member, self.written[-1 - place], self.now)
                    except Refusal:
                        attempt.rollback()

    def confirm(self, place) -> None:
        if place < len(self.written):
            confirming.confirm(self.db, self.olga, self.written[-1 - place], self.now)

    def put_right(self, place, minutes) -> None:
        if place < len(self.written):
            entry = self.written[-1 - place]
            corrections.correct(self.db, self.olga, entry, minutes, "по журналу", self.now)

    def waive(self, place, labour, part) -> None:
        """So many quarters of what is owed, at least a minute."""
        of = self.olga, self.one(place).id, labour
        owed = waivers.check(self.db, *of, self.now)
        minutes = max(1, owed.minutes * part // 4)
        self.waived.append(waivers.waive(self.db, *of, minutes, "болезнь", self.now).line_id)

    def take_waiver_back(self, place) -> None:
        if place < len(self.waived):
            waivers.take_back(self.db, self.olga, self.waived[-1 - place], self.now)

    def ease(self, place, kind, days, part) -> None:
        member, (offset, length) = self.one(place), days
        first = self.today + timedelta(offset)
        span = Span(first, None if length is None else first + timedelta(length))
        share = Fraction(part % 5, 4) if kind is ReliefKind.SHARE else None
        granted = (member.id, self.now, self.olga.id, self.now)
        new = Relief(0, 1, member.id, kind, span, share, "надо", ReliefState.GRANTED, *granted)
        self.eased.append(replace(new, id=reliefs.add(self.db, new)))
        accounts.terms_changed(self.db, member, span.first, self.now)

    def take_back_relief(self, place) -> None:
        if place < len(self.eased):
            old = self.eased.pop(-1 - place)
            reliefs.change(self.db, old.id, state=ReliefState.WITHDRAWN)
            self._terms_changed(old.member_id, old.days.first)

    def shorten_relief(self, place, length) -> None:
        if place < len(self.eased):
            old = self.eased.pop(-1 - place)
            last = old.days.first + timedelta(length)
            if old.days.last is None or last < old.days.last:
                reliefs.change(self.db, old.id, last_day=last)
                self._terms_changed(old.member_id, last + timedelta(1))

    def _terms_changed(self, member_id, since) -> None:
        member = people.by_id(self.db, member_id, self.now)
        assert member is not None
        accounts.terms_changed(self.db, member, since, self.now)

    def leave(self, place) -> None:
        unit_leaving.leave_cooperative(self.db, self.one(place), self.now)

    def come_back(self, place) -> None:
        member = self.one(place)
        if member.standing is Standing.FORMER:
            memberships.change(self.db, 1, member.id, state=Standing.APPLICANT)
            admissions.admit(self.db, member.id, member.unit, self.olga.id, self.now)

    def join(self) -> None:
        self.members.append(members.add(self.db, self.olga, "Вера", self.now))

    def decide(self, decision) -> None:
        norms.change(self.db, self.olga, decision, "Собрание", self.now)

    def wait(self, days) -> None:
        self.now += timedelta(days)
        self.latest = max(self.latest, self.now)

    def set_back(self, days) -> None:
        """Somebody has set the clock back."""
        self.now -= timedelta(days)

    def end(self) -> None:
        """The clock goes right again, and closes what is over; a second time changes nothing."""
        self.now = self.latest
        for _ in range(2):
            self.close_all()
