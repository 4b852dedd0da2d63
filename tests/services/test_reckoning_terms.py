"""Who owes on which days: joining, leaving, coming back, leave ahead and backwards."""

from datetime import date, timedelta

import pytest

from domain.accounts import Tally
from domain.cycles import CycleKind
from domain.projects import Labour
from domain.reliefs import ReliefKind
from services import confirming, hours
from services.norms import Decision
from tests.services.histories import Life

THREE_HOURS = Decision(CycleKind.WEEK, 180, 0)
MONDAY = date(2026, 11, 30)  # on which the norm takes effect
ANNA, KITCHEN = 0, 1


async def test_who_joins_and_leaves_within_a_cycle_owes_for_those_days_alone(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.go_to(MONDAY + timedelta(1))
        life.join()
        gleb = len(life.members) - 1
        assert life.account(gleb).due == 154  # from Tuesday on: six days of seven are 154.3
        life.go_to(MONDAY + timedelta(3))
        life.leave(gleb)
        assert life.account(gleb).due == 77  # three days of seven are 77.1
        life.go_to(MONDAY + timedelta(30))
        assert life.lines(gleb) == ["charge -77"]
        assert (life.account(gleb).first, life.account(gleb).due) == (None, 0)

    await ask(story)


@pytest.mark.parametrize("closed", [True, False], ids=["closed meanwhile", "not closed"])
async def test_who_comes_back_owes_nothing_for_the_time_between(ask, closed):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.go_to(MONDAY)
        life.leave(ANNA)
        life.wait(16)
        if closed:
            life.close_all()
            assert life.account(ANNA).first is None
        life.come_back(ANNA)
        life.close_all()
        assert life.account(ANNA).first == MONDAY + timedelta(14)
        assert life.account(ANNA).due == 129  # from Wednesday on: five days of seven are 128.6
        assert life.lines(ANNA) == ["charge -26"]

    await ask(story)


async def test_a_surplus_is_not_cut_while_its_owner_is_away(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.go_to(MONDAY)
        life.log(ANNA, 0, 600, 0)
        life.leave(ANNA)
        life.decide(Decision(CycleKind.WEEK, 180, 0, 0))
        life.wait(21)
        life.come_back(ANNA)
        life.close_all()
        assert life.account(ANNA).tally == Tally(574)
        life.ease(ANNA, ReliefKind.LEAVE, (-21, 0), 0)
        assert life.account(ANNA).tally == Tally(600)
        life.go_to(MONDAY + timedelta(28))
        assert life.account(ANNA).tally == Tally(0)

    await ask(story)


async def test_work_confirmed_after_its_worker_has_left_counts_all_the_same(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.go_to(MONDAY)
        life.log(ANNA, 0, 180, KITCHEN)
        life.leave(ANNA)
        life.go_to(MONDAY + timedelta(9))
        assert life.account(ANNA).tally == Tally(-26)
        confirming.confirm(db, life.olga, life.written[0], life.now)
        assert life.account(ANNA).tally == Tally(154)
        assert life.account(ANNA).behind_since is None
        life.end()

    await ask(story)


@pytest.mark.parametrize("days", [2, 9], ids=["ahead", "backwards"])
async def test_leave_in_two_parts_is_leave_in_one(ask, days):
    def lived(db, coop, parts):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 100, 50))
        life.go_to(MONDAY + timedelta(days))
        for first, last in parts:
            life.ease(ANNA, ReliefKind.LEAVE, (first - days, last - first), 0)
        life.go_to(MONDAY + timedelta(14))
        return [life.account(ANNA, labour) for labour in Labour]

    def story(db, coop):
        found = []
        for parts in ([(2, 8)], [(2, 4), (5, 8)], [(5, 8), (2, 4)]):
            with db.begin_nested() as before:
                found.append(lived(db, coop, parts))
                before.rollback()
        return found

    whole, *split = await ask(story)
    assert split == [whole, whole]
    # Two days of the first week and five of the second: 28.6 and 71.4 of 100.
    assert whole[0].tally.balance == -(29 + 71)


async def test_leave_granted_backwards_gives_back_what_was_charged(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.go_to(MONDAY + timedelta(15))
        life.ease(ANNA, ReliefKind.EXEMPTION, (-15, None), 0)
        assert (life.account(ANNA).tally, life.account(ANNA).due) == (Tally(0), 0)
        assert life.lines(ANNA) == ["charge -180", "correction 180"] * 2
        life.take_back_relief(0)
        assert (life.account(ANNA).tally, life.account(ANNA).due) == (Tally(-360), 180)
        assert life.account(ANNA).behind_since == MONDAY + timedelta(7)

    await ask(story)


async def test_who_is_on_leave_for_whole_cycles_is_charged_nothing_in_each(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 180, 0, 0, savings=True))
        life.ease(ANNA, ReliefKind.LEAVE, (7, 20), 0)
        life.go_to(MONDAY)
        assert life.account(ANNA).due == 0
        hours.log(db, life.one(ANNA), coop.draft(60, life.today), life.now)
        life.go_to(MONDAY + timedelta(21))
        assert life.account(ANNA).tally == Tally(0, 60)
        assert life.lines(ANNA) == ["to-savings -60"]
        assert life.account(ANNA).due == 180

    await ask(story)


async def test_a_norm_of_nothing_asks_for_nothing(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 0, 0))
        life.go_to(MONDAY + timedelta(15))
        account = life.account(ANNA)
        assert (account.tally, account.due, account.missing) == (Tally(0), 0, 0)
        assert account.first == MONDAY + timedelta(14)

    await ask(story)
