"""A quarter of a cooperative comes out as on paper, late, in outages and with a new norm."""

from datetime import timedelta
from random import Random

import pytest

from services.standing import status
from storage.opening import connect
from tests import plain_reckoning, reckoned
from tests.plain_standing import standing
from tests.simulation.deeds import do_all, write_at_night
from tests.simulation.letters import Letters
from tests.simulation.quarter import MORNING, Quarter

WEEKS, MEMBERS = 13, 40
DOWN = range(66, 75)
NIGHT_WITHOUT_A_TICK = 34  # after a Sunday: members write while no cycle is closed yet


async def test_a_quarter_of_forty_members_comes_out_as_on_paper(sqlite_url):
    letters = await live(sqlite_url, Quarter(Random(1917), MEMBERS, DOWN), 7 * WEEKS)
    assert letters.kinds["reminder"] > 200
    assert letters.kinds["digest"] > 60


@pytest.mark.postgres
async def test_four_weeks_of_twelve_members_come_out_as_on_paper_on_postgresql(postgres_url):
    letters = await live(postgres_url, Quarter(Random(1921), 12, range(10, 19)), 7 * 4)
    assert letters.kinds["reminder"] > 5


async def live(url, life, days) -> Letters:
    database, letters = await connect(url), Letters()
    await database.write(life.begin)
    for life.day in range(days):
        if life.day not in life.down:
            life.late_tick = life.day == NIGHT_WITHOUT_A_TICK
            await database.write(live_a_day, life, letters)
    await database.close()
    return letters


def live_a_day(db, life, letters) -> None:
    tick(db, life, letters, life.at(MORNING))
    do_all(db, life)
    reckoned.check_sums(db)
    if life.late_tick:
        write_at_night(db, life)
    for now in life.ticks():
        tick(db, life, letters, now)
    if life.today.weekday() == 6:
        check_standings(db, life, now)


def tick(db, life, letters, now) -> None:
    life.tick(db, now)
    letters.read(db, now)


def check_standings(db, life, now) -> None:
    """On the night after a Sunday, when the cycle has just been closed."""
    today = life.today + timedelta(1)
    reckoned.check(db, today)
    for one in life.habits:
        member, facts = life.who(db, one, now), plain_reckoning.read(db, 1, one)
        if member.belongs:
            assert status(db, member, now).standing.value == standing(facts, today), one
