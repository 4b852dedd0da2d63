"""What no machine should do: set its clock back, stop for years, die amid a closing, run twice."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from domain.accounts import Tally
from domain.cycles import CycleKind
from domain.labour import Draft
from domain.projects import Labour
from domain.reliefs import ReliefKind
from services import closing, hours, members
from services.closing import close_cycles
from services.norms import Decision, change
from storage import people, units
from storage.opening import connect
from storage.tables import labour_line, project
from tests import reckoned
from tests.services.cooperative import NOW, begin
from tests.services.histories import Life

THREE_HOURS = Decision(CycleKind.WEEK, 180, 60, 30, savings=True)
MONDAY = date(2026, 11, 30)  # on which the norm takes effect
ANNA, GARDEN = 0, 0


async def test_with_the_clock_set_back_nothing_is_closed_twice(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.go_to(MONDAY + timedelta(15))
        life.set_back(12)
        assert close_cycles(db, life.now) is False
        life.log(ANNA, 1, 200, GARDEN)
        life.join()
        life.leave(1)
        life.ease(ANNA, ReliefKind.LEAVE, (2, 9), 0)
        life.decide(Decision(CycleKind.MONTH, 900, 0, 0))
        assert life.account(ANNA).first == MONDAY + timedelta(14)
        life.end()
        life.go_to(date(2027, 2, 3))

    await ask(story)


async def test_who_joined_while_the_clock_was_ahead_may_still_leave(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.go_to(MONDAY + timedelta(8))
        life.join()
        life.set_back(3)
        life.leave(3)
        life.end()
        assert life.lines(3) == []
        life.go_to(MONDAY + timedelta(20))
        assert life.lines(3, Labour.OBLIGATORY) == ["charge -26"]

    await ask(story)


async def test_what_is_dated_after_a_norm_that_a_slow_clock_began_counts(ask):
    def story(db, coop):
        life = Life(db, coop)
        life.wait(14)
        life.log(ANNA, 0, 100, GARDEN)
        life.set_back(14)
        life.decide(THREE_HOURS)
        assert life.account(ANNA).tally == Tally(100)
        life.end()

    await ask(story)


@pytest.mark.parametrize(
    ("zone", "at", "closed"),
    [
        ("Europe/Moscow", "2026-12-06 20:59", False),
        ("Europe/Moscow", "2026-12-06 21:00", True),
        ("Asia/Vladivostok", "2026-12-06 14:00", True),
        ("Asia/Vladivostok", "2026-12-06 13:59", False),
        ("Europe/Kaliningrad", "2026-12-06 21:59", False),
        ("America/New_York", "2026-12-07 04:59", False),
        ("America/New_York", "2026-12-07 05:00", True),
        ("Pacific/Kiritimati", "2026-12-06 10:00", True),
    ],
)
async def test_a_cycle_is_over_at_midnight_in_the_unit_s_zone(ask, zone, at, closed):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        units.change(db, 1, time_zone=zone)
        return close_cycles(db, datetime.fromisoformat(at).replace(tzinfo=UTC))

    assert await ask(story) is closed


@pytest.mark.parametrize("zone", ["Asia/Vladivostok", "America/New_York"])
async def test_a_unit_that_moves_east_or_west_around_midnight_owes_each_day_once(ask, zone):
    def story(db, coop):
        life = Life(db, coop)
        life.decide(THREE_HOURS)
        life.now = life.latest = datetime(2026, 12, 6, 20, 30, tzinfo=UTC)
        life.log(ANNA, 0, 200, GARDEN)
        life.now = life.latest = datetime(2026, 12, 6, 21, 30, tzinfo=UTC)
        life.close_all()
        units.change(db, 1, time_zone=zone)
        life.log(ANNA, 0, 100, GARDEN)
        life.decide(Decision(CycleKind.WEEK, 120, 0))
        life.now = life.latest = datetime(2026, 12, 14, 12, tzinfo=UTC)
        life.close_all()
        life.go_to(date(2027, 1, 11))

    await ask(story)


async def test_after_a_thousand_weeks_each_has_been_charged_once(sqlite_url):
    database = await connect(sqlite_url)

    def story(db):
        life = Life(db, begin(db))
        life.decide(Decision(CycleKind.WEEK, 180, 60, 30))
        life.wait(7 * 1001)
        life.log(ANNA, 0, 300, GARDEN)
        while close_cycles(db, life.now):
            pass
        assert life.account(ANNA).tally == Tally(-180 * 1000 + 300)
        assert life.account(ANNA).behind_since == MONDAY + timedelta(7)
        charges = select(func.count()).where(labour_line.c.kind == "charge")
        assert db.execute(charges).scalar() == 3 * 2 * 1000
        reckoned.check(db, life.today)

    await database.write(story)
    await database.close()


async def test_a_closing_that_was_cut_off_goes_on_where_it_stopped(database_url, monkeypatch):
    monkeypatch.setattr(closing, "AT_ONCE", 2)
    before = await connect(database_url)
    await before.write(with_norm)
    later = NOW + timedelta(7 * 4)
    assert [await before.write(close_cycles, later) for _ in range(4)] == [True] * 4
    await before.close()
    after = await connect(database_url)
    await after.write(log_amid, later)
    while await after.write(close_cycles, later):
        pass
    await after.write(reckoned.check, later.date())
    await after.close()


async def test_two_who_close_at_once_charge_each_cycle_once(database, monkeypatch):
    monkeypatch.setattr(closing, "AT_ONCE", 2)
    await database.write(with_norm)
    later = NOW + timedelta(7 * 6)

    async def closer():
        while await database.write(close_cycles, later):
            pass

    await asyncio.gather(*(closer() for _ in range(3)), closing_and_logging(database, later))
    await database.write(reckoned.check, later.date())


async def closing_and_logging(database, later):
    for _ in range(3):
        await database.write(log_amid, later)


def with_norm(db):
    coop = begin(db)
    by = people.by_id(db, coop.olga, NOW)
    assert by is not None
    change(db, by, THREE_HOURS, "Собрание", NOW)
    for name in ("Вера", "Глеб", "Дина"):
        members.add(db, by, name, NOW)


def log_amid(db, now):
    """Anna writes down what belongs to a cycle that may be closed or not."""
    anna = people.by_id(db, 1, now)
    assert anna is not None
    garden = db.execute(select(project.c.id).order_by("id")).scalars().first()
    for days in (0, 1):
        hours.log(db, anna, Draft(garden, 100, anna.unit.today(now) - timedelta(days)), now)
