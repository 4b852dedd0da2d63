"""Closing by the cooperative's rules, through the services: their examples, late, twice, anew."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from domain.accounts import Tally
from domain.cycles import CycleKind
from domain.projects import Labour
from services.norms import Decision
from storage.tables import labour_line
from tests.services.histories import Life

THREE_HOURS = Decision(CycleKind.WEEK, 180, 0)
MONDAY = date(2026, 11, 30)  # on which the norm takes effect
WEEK = timedelta(7)
ANNA, GARDEN = 0, 0


@pytest.mark.parametrize(
    ("before", "worked", "cap", "savings", "after", "said"),
    [
        (0, 180, None, False, (0, 0), "charge -180"),
        (0, 90, None, False, (-90, 0), "charge -180"),
        (0, 270, 0, False, (0, 0), "charge -180, cut -90"),
        (0, 270, 0, True, (0, 90), "charge -180, to-savings -90"),
        (200, 90, 0, True, (0, 110), "charge -180, from-savings 90"),
        (120, 0, 0, True, (-60, 0), "charge -180, from-savings 120"),
    ],
)
async def test_the_examples_of_the_rules(ask, before, worked, cap, savings, after, said):
    """Before: what has been saved in a week before."""

    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 180, 0, cap, savings))
        life.go_to(MONDAY)
        life.log(ANNA, 0, 180 + before, GARDEN)
        life.go_to(MONDAY + WEEK)
        assert life.account(ANNA).tally == Tally(0, before)
        if worked:
            life.log(ANNA, 0, worked, GARDEN)
        known = len(life.lines(ANNA))
        life.go_to(MONDAY + 2 * WEEK)
        assert life.account(ANNA).tally == Tally(*after)
        assert ", ".join(life.lines(ANNA)[known:]) == said

    await ask(story)


async def test_cycles_of_28_days_open_every_fourth_monday(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.FOUR_WEEKS, 720, 0))
        life.go_to(date(2027, 2, 22))
        return sorted(set(db.scalars(select(labour_line.c.cycle_first))))

    assert await ask(story) == [date(2026, 11, 30), date(2026, 12, 28), date(2027, 1, 25)]


async def test_closing_late_or_twice_gives_what_closing_in_time_gives(ask):
    def lived(db, coop, times):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 180, 60, 30, savings=True))
        for worked in (200, 90, 400, 1):
            life.wait(7)
            for _ in range(times):
                life.close_all()
            life.log(ANNA, 0, worked, GARDEN)
        life.go_to(MONDAY + 4 * WEEK)
        return [(life.account(ANNA, labour), life.lines(ANNA, labour)) for labour in Labour]

    def story(db, coop):
        found = []
        for times in (1, 0, 2):
            with db.begin_nested() as before:
                found.append(lived(db, coop, times))
                before.rollback()
        return found

    in_time, late, twice = await ask(story)
    assert in_time == late == twice
    assert in_time[0][0].tally == Tally(-29)


async def test_late_hours_are_what_hours_in_time_would_have_been(ask):
    """Against the cap too: what exceeds it is cut in the cycle where it was worked."""

    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 180, 0, 0))
        life.go_to(MONDAY + timedelta(8))
        assert life.account(ANNA).tally == Tally(-180)
        life.log(ANNA, 3, 300, GARDEN)
        assert life.account(ANNA).tally == Tally(0)
        assert life.account(ANNA).behind_since is None
        assert life.lines(ANNA) == ["charge -180", "cut -120"]
        life.undo(0)
        assert life.account(ANNA).tally == Tally(-180)
        life.end()

    await ask(story)


async def test_a_deficit_lasts_from_the_day_after_its_cycle_until_it_is_worked_off(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.go_to(MONDAY + timedelta(23))
        assert life.account(ANNA).behind_since == MONDAY + WEEK
        life.log(ANNA, 0, 3 * 180 - 1, GARDEN)
        assert life.account(ANNA).behind_since == MONDAY + WEEK
        life.log(ANNA, 0, 1, GARDEN)
        assert life.account(ANNA).behind_since is None
        life.undo(0)
        assert life.account(ANNA).behind_since == MONDAY + WEEK

    await ask(story)


async def test_neither_kind_of_labour_pays_for_the_other(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 180, 60))
        life.go_to(MONDAY)
        life.log(ANNA, 0, 600, GARDEN)
        life.go_to(MONDAY + WEEK)
        return [life.account(ANNA, labour).tally.balance for labour in Labour]

    assert await ask(story) == [420, -60]


async def test_a_first_cycle_that_is_cut_short_asks_for_its_part_of_the_norm(ask):
    """A norm of weeks takes the place of one of months before it has begun, on a Tuesday."""

    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.MONTH, 900, 0))
        life.decide(THREE_HOURS)
        account = life.account(ANNA)
        assert (account.first, account.last) == (date(2026, 12, 1), date(2026, 12, 6))
        assert account.due == 154  # six days of seven: 154.3
        life.decide(Decision(CycleKind.MONTH, 3100, 0))
        life.go_to(date(2026, 12, 10))
        life.decide(THREE_HOURS)
        life.go_to(date(2027, 1, 20))

    await ask(story)
