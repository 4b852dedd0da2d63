"""A time on trial: its share of the norm, its end, what coordinators say, on both databases."""

import asyncio
from datetime import timedelta
from fractions import Fraction

import pytest
from sqlalchemy import select

from domain.applications import Probation, ProbationSettled
from domain.people import Role, Standing
from domain.reliefs import ReliefKind, ReliefState
from services import applications, intake, joining, probation_answers, unit_leaving
from services.applications import Application
from services.probation import Trial, end_probations
from services.rights import NotAllowed
from storage import applications as kept
from storage import reliefs
from storage.tables import outbox as letters
from tests.services.people import AGREED, NOW, add, applicant, known, settle

APPLIED = int(NOW.timestamp())
TERMS = Probation(days=14, quarters=2)


@pytest.fixture
async def olga(database):
    found = await settle(database)
    await database.write(intake.set_probation, found, TERMS, NOW)
    return found


@pytest.fixture
async def ivan(database, olga):
    me = await database.write(applicant)
    await database.write(applications.admit, olga, Application(me.id, APPLIED), NOW)
    return me


@pytest.fixture
def trial(olga, ivan):
    return Trial(1, ivan.id, TERMS.last_day(olga.unit.today(NOW)))


OVER = NOW + timedelta(days=14)


async def shares(database, who):
    found = await database.read(reliefs.of_member, 1, who.id, [ReliefState.GRANTED])
    return [(one.kind, one.part, (one.days.last - one.days.first).days + 1) for one in found]


async def told(database):
    """Who has been written to about the end."""
    ends = ("probation-ends", "probation-over", "parted")
    found = select(letters.c.kind, letters.c.member_id).where(letters.c.kind.in_(ends))
    return sorted(tuple(row) for row in await database.read(lambda db: db.execute(found).all()))


async def test_newcomers_owe_their_share_for_so_many_days(database, ivan):
    assert await shares(database, ivan) == [(ReliefKind.SHARE, Fraction(1, 2), 14)]


async def test_at_the_end_both_sides_hear_once_and_the_member_stays(database, olga, ivan):
    await database.write(end_probations, OVER - timedelta(days=1))
    assert await told(database) == []
    for hours in (0, 1, 24):
        await database.write(end_probations, OVER + timedelta(hours=hours))
    assert await told(database) == [("probation-ends", olga.id), ("probation-over", ivan.id)]
    assert (await database.read(known, ivan)).belongs


async def test_nobody_is_told_at_night(database, ivan):
    await database.write(end_probations, OVER.replace(hour=2))
    assert await told(database) == []


async def test_a_longer_trial_has_its_share_too(database, olga, ivan, trial):
    until = await database.write(probation_answers.extend, olga, trial, 30, OVER)
    assert (until - trial.until).days == 30
    assert [days for *_, days in await shares(database, ivan)] == [14, 30]


async def test_the_first_word_counts(database, olga, ivan, trial):
    pyotr = await database.write(add, "Пётр", Role.COORDINATOR)
    done = await asyncio.gather(
        database.write(probation_answers.keep, olga, trial, OVER),
        database.write(probation_answers.part, pyotr, trial, "не сложилось", OVER),
        return_exceptions=True,
    )
    assert [type(one) for one in done].count(ProbationSettled) == 1


async def test_parting_has_a_reason_and_ends_the_membership(database, olga, ivan, trial):
    await database.write(probation_answers.part, olga, trial, "не сложилось", OVER)
    assert (await database.read(known, ivan)).standing is Standing.FORMER
    assert await told(database) == [("parted", ivan.id)]


async def test_nobody_ends_their_own_trial_or_anothers_without_office(database, olga, ivan, trial):
    anna = await database.write(add, "Анна")
    for who in (anna, ivan):
        with pytest.raises(NotAllowed):
            await database.write(probation_answers.keep, who, trial, OVER)


async def test_who_comes_back_is_not_on_trial_again(database, olga, ivan):
    await database.write(unit_leaving.leave_cooperative, ivan, OVER)
    await database.write(joining.apply_again, ivan, AGREED, "", OVER)
    again = Application(ivan.id, int(OVER.timestamp()))
    await database.write(applications.admit, olga, again, OVER)
    assert await database.read(kept.probation_until, 1, ivan.id) is None
