"""A deficit waived by a coordinator: no more of it, for a reason, and taken back within a day."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from domain.accounts import Tally
from domain.cycles import CycleKind
from domain.projects import Labour
from domain.waivers import MoreThanOwed, NothingOwed, NothingWaived, OwnWaiver, WaiverStays
from services import waivers
from services.confirming import ReasonNeeded
from services.norms import Decision
from services.rights import NotAllowed
from storage import outbox
from storage.tables import journal
from tests import reckoned
from tests.services.histories import Life

MONDAY = date(2026, 11, 30)
WEEK = timedelta(7)
ANNA, BORIS, OLGA = range(3)
GARDEN = 0
OF = Labour.OBLIGATORY


def lived(db, coop):
    """Anna owes three hours of a week that has closed, and has worked one in this one."""
    life = Life(db, coop)
    life.decide(Decision(CycleKind.WEEK, 180, 0))
    life.go_to(MONDAY + WEEK)
    life.log(ANNA, 0, 60, GARDEN)
    return life


def waive(life, minutes, reason="болезнь", who=ANNA, by=None):
    of = life.one(who).id, OF, minutes, reason
    return waivers.waive(life.db, by or life.olga, *of, life.now)


def take_back(life, done, by=None):
    return waivers.take_back(life.db, by or life.olga, done.line_id, life.now)


async def test_what_is_waived_is_owed_no_more_and_the_running_week_is_still_due(ask):
    def story(db, coop):
        life = lived(db, coop)
        part = waive(life, 30)
        assert (part.left, part.account.behind_since) == (90, MONDAY + WEEK)
        whole = waive(life, 90)
        assert (whole.left, whole.account.behind_since) == (0, None)
        assert life.lines(ANNA) == ["charge -180", "waiver 30", "waiver 90"]
        life.go_to(MONDAY + 2 * WEEK)
        assert life.account(ANNA).tally == Tally(-180)

    await ask(story)


async def test_it_is_taken_back_by_a_counter_line_newest_first(ask):
    def story(db, coop):
        life = lived(db, coop)
        before = life.account(ANNA)
        first, second = waive(life, 30), waive(life, 20)
        with pytest.raises(WaiverStays):
            take_back(life, first)
        take_back(life, second)
        take_back(life, first)
        assert life.account(ANNA) == before
        assert life.lines(ANNA)[1:] == ["waiver 30", "waiver 20", "waiver -20", "waiver -30"]
        for again in (first, second):
            with pytest.raises(WaiverStays):
                take_back(life, again)

    await ask(story)


async def test_where_the_week_has_closed_meanwhile_its_closing_is_put_right_too(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 180, 0, cap=0))
        life.go_to(MONDAY + WEEK + timedelta(6))
        done = waive(life, 180)
        life.log(ANNA, 0, 300, GARDEN)
        life.go_to(MONDAY + 2 * WEEK)
        assert life.account(ANNA).tally == Tally(0)
        assert "cut -120" in life.lines(ANNA)
        take_back(life, done)
        assert life.account(ANNA).tally == Tally(-60), "nothing would have been cut"
        assert life.account(ANNA).behind_since == MONDAY + 2 * WEEK
        reckoned.check(db, life.today)

    await ask(story)


async def test_what_is_refused(ask):
    def story(db, coop):
        life = lived(db, coop)
        for reason in ("", " \n ", "ж" * 301):
            with pytest.raises(ReasonNeeded):
                waive(life, 30, reason)
        for none in (0, -1):
            with pytest.raises(NothingWaived):
                waive(life, none)
        with pytest.raises(MoreThanOwed) as more:
            waive(life, 121)
        assert more.value.facts == {"minutes": 120}
        with pytest.raises(OwnWaiver):
            waive(life, 30, who=OLGA)
        with pytest.raises(NotAllowed):
            waive(life, 30, by=life.one(BORIS))
        with pytest.raises(NothingOwed):
            waivers.waive(db, life.olga, coop.anna, Labour.FREE, 30, "болезнь", life.now)
        waive(life, 120)
        with pytest.raises(NothingOwed):
            waive(life, 1)
        life.leave(BORIS)
        with pytest.raises(NotAllowed):
            waive(life, 30, who=BORIS)

    await ask(story)


async def test_after_a_day_it_stays_and_it_is_never_anothers_to_take_back(ask):
    def story(db, coop):
        life = lived(db, coop)
        done = waive(life, 30)
        with pytest.raises(NotAllowed):
            take_back(life, done, by=life.one(ANNA))
        for made_up in (0, -1, 10**30, done.line_id + 1, done.line_id - 1):
            with pytest.raises(NotAllowed):
                waivers.take_back(db, life.olga, made_up, life.now)
        life.now += timedelta(hours=24, seconds=1)
        with pytest.raises(WaiverStays):
            take_back(life, done)

    await ask(story)


async def test_the_list_is_of_others_the_longest_behind_first(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(Decision(CycleKind.WEEK, 180, 60))
        life.go_to(MONDAY)
        life.log(ANNA, 0, 180, GARDEN)
        life.go_to(MONDAY + 2 * WEEK)
        found = waivers.owing(db, life.olga, 0, 9, life.now)
        assert [(one.name, one.labour.value, one.minutes) for one in found] == [
            ("Анна", "free", 120),
            ("Борис", "free", 120),
            ("Борис", "obligatory", 360),
            ("Анна", "obligatory", 180),
        ]
        assert waivers.owing(db, life.olga, 1, 2, life.now) == found[1:3]

    await ask(story)


async def test_the_member_and_the_journal_are_told(ask):
    def story(db, coop):
        life = lived(db, coop)
        take_back(life, waive(life, 30, "  долгая \n болезнь "))
        letters = [one for one in outbox.claim(db, life.now, 50) if "waive" in one.kind]
        assert [one.kind for one in letters] == ["norm-waived", "norm-waiver-back"]
        assert {one.member_id for one in letters} == {coop.anna}
        assert [one.facts["left"] for one in letters] == [90, 120]
        acts = select(journal.c.act, journal.c.subject_id, journal.c.reason, journal.c.facts)
        assert [
            tuple(one) for one in db.execute(acts.where(journal.c.act.like("norm.waive%")))
        ] == [
            ("norm.waive", coop.anna, "долгая болезнь", '{"minutes": 30, "labour": "obligatory"}'),
            ("norm.waiver-back", coop.anna, None, '{"minutes": 30, "labour": "obligatory"}'),
        ]

    await ask(story)
