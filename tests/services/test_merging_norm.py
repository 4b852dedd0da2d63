"""Debts and leave of one person who was written down twice."""

from datetime import timedelta

from sqlalchemy import select

from domain.cycles import CycleKind, Span
from domain.labour import Draft
from domain.people import Role
from domain.projects import Confirmation, Labour, ProjectState
from domain.reliefs import ReliefKind, ReliefState, Wanted
from services import accounts, hours, leave, leave_answers, norms, probation, statement
from services.closing import close_cycles
from storage import labour_accounts, people, reliefs, standings, units
from storage.cards import probation_until
from storage.tables import labour_line
from tests import reckoned
from tests.beginnings import add_unit, begin_project, belong
from tests.services.cooperative import NOW, TODAY, member
from tests.services.twins import join

OPEN = (Confirmation.NONE, Labour.OBLIGATORY, ProjectState.OPEN)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
WEEKLY = norms.Decision(CycleKind.WEEK, 240, 60, cap=60, savings=True)


def weeks_pass(db, now):
    while close_cycles(db, now):
        pass


async def test_a_cycle_is_charged_once_and_the_history_says_why(ask):
    def story(db, coop):
        norms.change(db, member(db, coop.olga), WEEKLY, "Собрание", NOW)
        later = NOW + 3 * WEEK
        for one, minutes in ((coop.anna, 240), (coop.boris, 300)):
            hours.log(db, member(db, one), Draft(coop.garden, minutes, TODAY + WEEK), NOW + WEEK)
        weeks_pass(db, later)
        reckoned.check(db, TODAY + 3 * WEEK)
        join(db, coop, coop.anna, coop.boris, later)
        reckoned.check(db, TODAY + 3 * WEEK)
        found = select(labour_line).where(labour_line.c.labour == "obligatory")
        theirs = db.execute(found.where(labour_line.c.member_id == coop.anna)).all()
        first = [one for one in theirs if one.cycle_first == TODAY + WEEK]
        assert [one.minutes for one in first if one.kind == "charge"] == [-240]
        assert sorted(one.minutes for one in first if one.kind == "correction") == [-240, 240]
        why = "две записи об одном человеке объединены"
        assert {one.reason for one in first if one.kind == "correction"} == {why}
        assert not db.execute(found.where(labour_line.c.member_id == coop.boris)).all()
        told = statement.read(db, member(db, coop.anna), Labour.OBLIGATORY, later)
        assert told
        assert told.cycles[0].balance == 60, "300 more than was due, of which the cap leaves 60"

    await ask(story)


async def test_the_norm_is_that_of_one_person_with_the_leave_of_both(ask):
    def story(db, coop):
        norms.change(db, member(db, coop.olga), WEEKLY, "Собрание", NOW)
        for one, first in ((coop.anna, 14), (coop.boris, 16)):
            _take_leave(db, coop, one, Span(TODAY + first * DAY, None))
        join(db, coop, coop.anna, coop.boris)
        weeks_pass(db, NOW + 5 * WEEK)
        reckoned.check(db, TODAY + 5 * WEEK)
        [mine] = reliefs.of_member(db, 1, coop.anna, [ReliefState.GRANTED])
        assert mine.days == Span(TODAY + 14 * DAY, None)

    await ask(story)


def _take_leave(db, coop, who, days):
    asked = leave.ask(db, member(db, who), Wanted(ReliefKind.LEAVE, days, "отъезд"), NOW)
    leave_answers.grant(db, member(db, coop.olga), asked.id, NOW)


async def test_leave_that_overlaps_is_cut_and_what_is_asked_twice_is_asked_once(ask):
    def story(db, coop):
        _take_leave(db, coop, coop.anna, Span(TODAY, TODAY + 9 * DAY))
        _take_leave(db, coop, coop.boris, Span(TODAY + 5 * DAY, TODAY + 20 * DAY))
        wanted = Wanted(ReliefKind.EXEMPTION, Span(TODAY, TODAY + DAY), "суд")
        for one in (coop.anna, coop.boris):
            leave.ask(db, member(db, one), wanted, NOW)
        join(db, coop, coop.anna, coop.boris)
        granted = reliefs.of_member(db, 1, coop.anna, [ReliefState.GRANTED])
        assert [one.days for one in granted] == [
            Span(TODAY, TODAY + 4 * DAY),
            Span(TODAY + 5 * DAY, TODAY + 20 * DAY),
        ]
        assert len(reliefs.of_member(db, 1, coop.anna, [ReliefState.ASKED])) == 1
        terms = accounts.terms_of(db, 1, coop.anna)
        assert [terms.part_on(TODAY + day * DAY) for day in (0, 9, 20, 21)] == [0, 0, 0, 1]

    await ask(story)


async def test_accounts_of_every_unit_hold_the_work_of_both(ask):
    def story(db, coop):
        norms.change(db, member(db, coop.olga), WEEKLY, "Собрание", NOW)
        bakery = add_unit(db, "Пекарня", NOW)
        belong(db, bakery, coop.olga, TODAY, NOW, Role.COORDINATOR)
        for one in (coop.anna, coop.boris):
            belong(db, bakery, one, TODAY, NOW)
        people.change_member(db, coop.olga, unit_id=bakery)
        norms.change(db, member(db, coop.olga), WEEKLY, "Собрание", NOW)
        people.change_member(db, coop.olga, unit_id=1)
        bread = begin_project(db, "Хлеб", "печь", OPEN, [coop.anna], NOW, bakery)
        for one, minutes in ((coop.anna, 100), (coop.boris, 70)):
            hours.log(db, member(db, one), Draft(bread, minutes, TODAY + WEEK), NOW + WEEK)
        later = NOW + 2 * WEEK
        weeks_pass(db, later)
        join(db, coop, coop.anna, coop.boris, later)
        for unit_id in (1, bakery):
            held = labour_accounts.of_member(db, unit_id, coop.anna)[Labour.OBLIGATORY]
            assert (held.tally.balance, held.due) == (170 - 240, 240)
            assert held.behind_since == TODAY + 2 * WEEK
        assert standings.count_members(db, bakery) == 2

    await ask(story)


async def test_a_trial_of_the_other_record_eases_nothing_for_who_is_on_none(ask):
    def story(db, coop):
        units.change(db, 1, probation_days=30, probation_quarters=2)
        norms.change(db, member(db, coop.olga), WEEKLY, "Собрание", NOW)
        probation.begin(db, coop.boris, units.get(db, 1), coop.olga, NOW)
        join(db, coop, coop.anna, coop.boris)
        assert probation_until(db, 1, coop.anna) is None
        assert reliefs.of_member(db, 1, coop.anna, [ReliefState.GRANTED]) == []
        weeks_pass(db, NOW + 2 * WEEK)
        reckoned.check(db, TODAY + 2 * WEEK)

    await ask(story)
