"""Leave is taken back or given back; an extension is had of right."""

from datetime import date, timedelta

import pytest

from domain.cycles import Span
from domain.reliefs import AlreadyExtended, ReliefAnswered, ReliefOver, ReliefState
from services import giving_back, leave, leave_answers
from services.rights import NotAllowed
from storage import memberships
from tests.services.cooperative import NOW, TODAY, member
from tests.services.leaves import THIS_WEEK, asked, balances, dues, kept, letters, norm_since


async def test_what_is_asked_may_be_taken_back_once(ask):
    def story(db, coop):
        one, anna = asked(db, coop.anna), member(db, coop.anna)
        assert giving_back.withdraw(db, anna, one.id, NOW).state is ReliefState.WITHDRAWN
        with pytest.raises(ReliefAnswered):
            giving_back.withdraw(db, anna, one.id, NOW)
        with pytest.raises(ReliefAnswered):
            leave_answers.grant(db, member(db, coop.olga), one.id, NOW)

    await ask(story)


async def test_nobody_elses_can_be_taken_back(ask):
    def story(db, coop):
        one = asked(db, coop.anna)
        for who, which in ((coop.olga, one.id), (coop.boris, one.id), (coop.anna, 10**20)):
            with pytest.raises(NotAllowed):
                giving_back.withdraw(db, member(db, who), which, NOW)

    await ask(story)


async def test_of_granted_leave_the_days_that_have_not_passed_are_given_back(ask):
    def story(db, coop):
        norm_since(db, coop, 12)
        anna = member(db, coop.anna)
        one = asked(db, coop.anna, THIS_WEEK)
        leave_answers.grant(db, member(db, coop.olga), one.id, NOW)
        assert dues(db, coop.anna) == (0, 0)
        thursday = NOW + timedelta(3)
        left = giving_back.withdraw(db, anna, one.id, thursday)
        assert left.days == Span(TODAY, TODAY + timedelta(2))
        assert kept(db, one.id).days == left.days
        assert dues(db, coop.anna) == (round(480 * 4 / 7), round(120 * 4 / 7))
        with pytest.raises(ReliefOver):
            giving_back.withdraw(db, anna, one.id, thursday)
        assert leave.mine(db, anna, thursday) == []

    await ask(story)


async def test_leave_that_has_not_begun_is_given_back_whole(ask):
    def story(db, coop):
        norm_since(db, coop, 12)
        one = asked(db, coop.anna, THIS_WEEK)
        leave_answers.grant(db, member(db, coop.olga), one.id, NOW)
        giving_back.withdraw(db, member(db, coop.anna), one.id, NOW)
        assert kept(db, one.id).state is ReliefState.WITHDRAWN
        assert dues(db, coop.anna) == (480, 120)

    await ask(story)


async def test_leave_granted_for_a_closed_week_lessens_its_charge(ask):
    def story(db, coop):
        memberships.change(db, 1, coop.anna, joined_on=date(2026, 11, 2))
        norm_since(db, coop, 12)
        before = balances(db, coop.anna)
        week = Span(date(2026, 11, 16), date(2026, 11, 22))
        one = asked(db, coop.anna, week, reason="болела")
        leave_answers.grant(db, member(db, coop.olga), one.id, NOW)
        assert min(before) < 0
        assert balances(db, coop.anna) == (0, 0)

    await ask(story)


async def test_an_extension_is_ten_days_of_right_once_a_cycle(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        one = leave.extend(db, anna, NOW)
        assert one.state is ReliefState.GRANTED
        assert one.days == Span(TODAY, TODAY + timedelta(9))
        with pytest.raises(AlreadyExtended):
            leave.extend(db, anna, NOW + timedelta(6))
        assert leave.extend(db, anna, NOW + timedelta(7)).id
        assert letters(db) == []

    await ask(story)


async def test_an_extension_taken_back_may_be_had_again(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        giving_back.withdraw(db, anna, leave.extend(db, anna, NOW).id, NOW)
        assert leave.extend(db, anna, NOW).id

    await ask(story)
