"""Corrections by a coordinator: any cycle, with a reason, whole or to nothing."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from domain.accounts import Tally
from domain.cycles import CycleKind
from domain.labour import AlreadyUndone, DayIsFull, WasRejected, WrongDuration
from domain.projects import ProjectState
from services import confirming, corrections, hours
from services.confirming import ReasonNeeded
from services.norms import Decision
from services.rights import NotAllowed
from storage import outbox, projects
from storage.tables import entry, journal
from tests.services.cooperative import minutes_on
from tests.services.histories import Life

MONDAY = date(2026, 11, 30)
ANNA, BORIS, OLGA = range(3)
GARDEN, KITCHEN = 0, 1


def lived(db, coop):
    """Anna has worked four hours in a week that was locked long ago, with a cap of nothing."""
    life = Life(db, coop)
    life.decide(Decision(CycleKind.WEEK, 180, 0, 0))
    life.go_to(MONDAY)
    life.log(ANNA, 0, 240, GARDEN)
    life.go_to(MONDAY + timedelta(60))
    return life


def correct(life, minutes, reason="по журналу", which=0):
    of = life.written[which], minutes, reason
    return corrections.correct(life.db, life.olga, *of, life.now)


async def test_all_that_follows_from_an_entry_is_put_right(ask):
    def story(db, coop):
        life = lived(db, coop)
        paid = life.account(ANNA).tally.balance
        correct(life, 200)
        assert life.account(ANNA).tally == Tally(paid), "less is cut, the balance is the same"
        life.end()
        life.written.append(db.scalars(select(func.max(entry.c.id))).one())
        correct(life, 150, which=-1)
        assert life.account(ANNA).tally == Tally(paid - 30)
        life.end()
        return minutes_on(db, coop.anna, MONDAY)

    assert await ask(story) == 150


async def test_who_was_struck_out_takes_part_no_more_and_the_journal_says_why(ask):
    def story(db, coop):
        life = lived(db, coop)
        life.log(BORIS, 0, 60, GARDEN)
        assert projects.participates(db, coop.garden, coop.boris)
        correct(life, 0, "  этого\nне было ", -1)
        assert not projects.participates(db, coop.garden, coop.boris)
        with pytest.raises(AlreadyUndone):
            correct(life, 30, which=-1)
        [letter] = [one for one in outbox.claim(db, life.now, 50) if one.kind == "entry-corrected"]
        assert (letter.member_id, letter.facts["before"], letter.facts["after"]) == (2, 60, 0)
        written = select(journal.c.reason).where(journal.c.act == "entry.strike-out")
        assert db.scalars(written).all() == ["этого не было"]

    await ask(story)


async def test_also_where_the_project_is_closed_or_the_worker_has_left(ask):
    def story(db, coop):
        life = lived(db, coop)
        projects.change(db, coop.garden, state=ProjectState.CLOSED)
        life.leave(ANNA)
        correct(life, 100)
        life.wait(9)
        life.end()
        assert minutes_on(db, coop.anna, MONDAY) == 100

    await ask(story)


async def test_a_day_keeps_its_24_hours(ask):
    def story(db, coop):
        life = lived(db, coop)
        day = MONDAY + timedelta(60)
        life.log(ANNA, 0, 240, GARDEN)
        life.log(ANNA, 0, 1000, GARDEN)
        with pytest.raises(DayIsFull):
            correct(life, 441, which=-2)
        correct(life, 440, which=-2)
        assert minutes_on(db, coop.anna, day) == 1440
        for wrong in (-1, 1441):
            with pytest.raises(WrongDuration):
                correct(life, wrong, which=-1)

    await ask(story)


async def test_what_is_refused(ask):
    def story(db, coop):
        life = lived(db, coop)
        for reason in ("", " \n ", "ж" * 301):
            with pytest.raises(ReasonNeeded):
                correct(life, 0, reason)
        with pytest.raises(corrections.NothingCorrected):
            correct(life, 240)
        life.log(OLGA, 0, 60, GARDEN)
        with pytest.raises(corrections.OwnCorrection):
            correct(life, 0, which=-1)
        life.log(ANNA, 0, 60, KITCHEN)
        with pytest.raises(corrections.CorrectionWaits):
            correct(life, 0, which=-1)
        confirming.reject(db, life.olga, life.written[-1], "нет", life.now)
        with pytest.raises(WasRejected):
            correct(life, 0, which=-1)
        for nobody in (0, -1, 2**70, 999):
            with pytest.raises(NotAllowed):
                corrections.check(db, life.olga, nobody, life.now)
        hours.undo(db, life.olga, life.written[-2], life.now)
        counter = db.scalars(select(func.max(entry.c.id))).one()
        with pytest.raises(NotAllowed):
            corrections.check(db, life.olga, counter, life.now)

    await ask(story)
