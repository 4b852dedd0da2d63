"""Work, promises, timers and credit of one person who was written down twice."""

from datetime import timedelta

import pytest

from domain.labour import Draft, OwnEntry
from domain.ledger import Basis, Ground
from domain.merging import MergedDaysFull
from services import confirming, hours, labour_credit, merging_preview, pledges, timers
from storage import ledger_proof, projects
from storage import timers as kept_timers
from tests.services.cooperative import NOW, TODAY, member
from tests.services.twins import join

DAY = timedelta(days=1)


def log(db, who, project, minutes, day=TODAY, now=NOW):
    return hours.log(db, member(db, who), Draft(project, minutes, day), now).entry


async def test_days_that_would_hold_too_much_are_named_and_nothing_is_done(ask):
    def story(db, coop):
        for one in (coop.anna, coop.boris):
            log(db, one, coop.garden, 800)
            log(db, one, coop.garden, 720, TODAY - DAY)
        by = member(db, coop.olga)
        told = merging_preview.preview(db, by, coop.anna, coop.boris, NOW)
        assert (told.after, told.full, told.twice) == (None, [TODAY], 2)
        with pytest.raises(MergedDaysFull) as refused:
            join(db, coop, coop.anna, coop.boris)
        assert refused.value.facts == {"days": "23.11.2026"}

    await ask(story)


async def test_what_one_has_decided_for_the_other_is_counted_and_nothing_is_confirmed_by_oneself(
    ask,
):
    def story(db, coop):
        kitchen = log(db, coop.anna, coop.kitchen, 60)
        waiting = log(db, coop.anna, coop.kitchen, 30)
        confirming.confirm(db, member(db, coop.olga), kitchen.id, NOW)
        by = member(db, coop.olga)
        told = merging_preview.preview(db, by, coop.olga, coop.anna, NOW)
        assert (told.mutual, told.gone.work.waiting) == (1, 30)
        assert told.after
        assert told.after.work == (60, 30, 2)
        join(db, coop, coop.olga, coop.anna)
        with pytest.raises(OwnEntry):
            confirming.confirm(db, member(db, coop.olga), waiting.id, NOW)

    await ask(story)


async def test_both_take_part_in_a_project_and_have_promised_it_hours(ask):
    def story(db, coop):
        projects.join(db, coop.garden, coop.boris, NOW)
        projects.join(db, coop.kitchen, coop.boris, NOW)
        for one, minutes in ((coop.anna, 60), (coop.boris, 90)):
            pledges.promise(db, member(db, one), coop.garden, minutes, None, NOW)
        pledges.promise(db, member(db, coop.boris), coop.kitchen, 30, None, NOW)
        join(db, coop, coop.anna, coop.boris)
        assert projects.participants(db, coop.garden) == [coop.anna]
        assert projects.participants(db, coop.kitchen) == [coop.anna]
        told = pledges.of_member(db, member(db, coop.anna), NOW)
        assert sorted(one.pledge.minutes for one in told) == [30, 150]

    await ask(story)


async def test_of_two_timers_one_runs_on_and_the_other_is_logged(ask):
    def story(db, coop):
        timers.start(db, member(db, coop.boris), coop.garden, NOW)
        mine, _ = timers.start(db, member(db, coop.anna), coop.garden, NOW + timedelta(hours=1))
        join(db, coop, coop.anna, coop.boris, NOW + timedelta(hours=2))
        running = kept_timers.of(db, coop.anna)
        assert running
        assert running.begun == mine.timer.begun
        assert kept_timers.of(db, coop.boris) is None
        assert hours_of(db, coop) == 120

    await ask(story)


def hours_of(db, coop):
    told = merging_preview.side(db, coop.anna, "", NOW)
    return told.work.counted


async def test_a_second_timer_that_waits_to_be_told_is_lost_and_the_member_hears_of_it(ask):
    def story(db, coop):
        timers.start(db, member(db, coop.boris), coop.garden, NOW)
        later = NOW + timedelta(hours=13)
        timers.start(db, member(db, coop.anna), coop.garden, later)
        done = join(db, coop, coop.anna, coop.boris, later)
        assert (done.lost_timer, hours_of(db, coop)) == ("Огород", 0)

    await ask(story)


async def test_the_only_timer_goes_on(ask):
    def story(db, coop):
        timers.start(db, member(db, coop.boris), coop.garden, NOW)
        join(db, coop, coop.anna, coop.boris)
        timers.stop(db, member(db, coop.anna), NOW + timedelta(hours=1))
        assert hours_of(db, coop) == 60

    await ask(story)


async def test_labour_credit_goes_over_by_movements(ask):
    def story(db, coop):
        for one in (coop.anna, coop.boris):
            log(db, one, coop.garden, 100)
            labour_credit.pay(db, one, 40, Ground(Basis.REQUEST, 7), None, NOW)
        join(db, coop, coop.anna, coop.boris)
        assert labour_credit.available(db, coop.anna) == 120
        assert labour_credit.available(db, coop.boris) == 0
        assert (ledger_proof.unbalanced(db), ledger_proof.untrue(db)) == ([], [])

    await ask(story)
