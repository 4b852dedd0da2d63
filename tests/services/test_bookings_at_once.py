"""A day of a thing is one member's: many at once, and any history of bookings and cancels."""

import asyncio
from datetime import date, timedelta
from functools import partial
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, insert, select
from sqlalchemy.exc import IntegrityError

from domain.bookings import BookingState, Days
from domain.errors import Refusal
from services import booking_cancelling
from services.booking import Booked, Clash
from services.booking_time import miss_unfetched
from storage import bookings, units
from storage.bookings import DayTaken
from storage.tables import booking_day
from tests.services.cooperative import NOW, TODAY, begin, member
from tests.services.lent import A_DAY, book, days, drill, kept
from tests.shed import booked

EXAMPLES = {"sqlite": 20, "postgresql": 4}
STEPS, WINDOW = 40, 12


async def test_two_in_the_same_instant_one_has_it_the_other_the_next_free_days(database):
    coop = await database.write(begin)
    one = await database.write(drill)
    wanted = days(1, 2)
    outcomes = await asyncio.gather(
        *(database.write(book, who, one, wanted) for who in (coop.anna, coop.boris, coop.olga))
    )
    assert sorted(type(one).__name__ for one in outcomes) == ["Booked", "Clash", "Clash"]
    for clash in outcomes:
        if isinstance(clash, Clash):
            assert clash.free[0] == days(3, 2)


async def test_days_that_overlap_in_part_at_once(database):
    coop = await database.write(begin)
    one = await database.write(drill)
    who = (coop.anna, coop.boris, coop.olga)
    tries = [database.write(book, who[n % 3], one, days(1 + n, 3)) for n in range(9)]
    outcomes = await asyncio.gather(*tries)
    held = [one.booking.days for one in outcomes if isinstance(one, Booked)]
    assert held
    assert not any(a.overlaps(b) for a in held for b in held if a is not b)


async def test_the_database_itself_refuses_a_day_that_is_another_s(database):
    coop = await database.write(begin)
    one = await database.write(drill)
    made = await database.write(booked, one, coop.anna, TODAY, TODAY + 3 * A_DAY, NOW)
    with pytest.raises(DayTaken):
        await database.write(booked, one, coop.boris, TODAY + 2 * A_DAY, TODAY + 4 * A_DAY, NOW)
    row = {"equipment_id": one.id, "day": TODAY, "booking_id": made.id}
    with pytest.raises(IntegrityError):
        await database.write(lambda db: db.execute(insert(booking_day), row))


async def test_whatever_is_booked_and_cancelled_no_day_is_two_members(database):
    @settings(
        max_examples=EXAMPLES[(await database.read(lambda db: db.dialect.name))],
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, 2**32))
    def holds(lot):
        lots.append(lot)

    lots: list[int] = []
    holds()
    coop = await database.write(begin)
    for lot in lots:
        await database.write(partial(_live, coop=coop, draw=Random(lot)))


def _live(db, coop, draw):
    """A plain calendar beside the database's: whose each day is."""
    one, now = drill(db), NOW
    calendar: dict[date, int] = {}
    for _ in range(STEPS):
        who = draw.choice([coop.anna, coop.boris, coop.olga])
        what = draw.choice(["book"] * 5 + ["cancel", "cancel", "move", "a day passes"])
        _take(db, one, now, who, what, draw, calendar)
        if what == "a day passes":
            now += timedelta(days=1)
            miss_unfetched(db, now)
        _forget_gone(db, calendar)
        _check(db, one, calendar)


def _take(db, one, now, who, what, draw, calendar):
    own = bookings.of_member(db, who, equipment_ids=[one.id])
    first = units.get(db, 1).today(now) + draw.randrange(-1, WINDOW) * A_DAY
    wanted = Days(first, first + draw.randint(1, 5) * A_DAY)
    try:
        if what == "cancel" and own:
            booking_cancelling.cancel(db, member(db, who), draw.choice(own).id, now)
        elif what in ("book", "move"):
            instead = draw.choice(own).id if what == "move" and own else 0
            _book(db, one, now, who, wanted, instead, calendar)
    except Refusal:
        pass


def _book(db, one, now, who, wanted, instead, calendar):
    outcome = book(db, who, one, wanted, now, instead)
    others = {day for day, of in calendar.items() if of != instead}
    if isinstance(outcome, Clash):
        assert others & set(wanted)
        assert not any(set(free) & others for free in outcome.free)
    elif outcome.booking.id not in calendar.values():
        assert not others & set(wanted)
        calendar.update(dict.fromkeys(wanted, outcome.booking.id))


def _forget_gone(db, calendar: dict[date, int]) -> None:
    known = {of: kept(db, of).state for of in set(calendar.values())}
    gone = {of for of, state in known.items() if state is not BookingState.BOOKED}
    for day in [day for day, of in calendar.items() if of in gone]:
        del calendar[day]


def _check(db, one, calendar):
    """The days that the database holds are those of the bookings, and each of one."""
    of = select(booking_day.c.day, booking_day.c.booking_id)
    held = db.execute(of.where(booking_day.c.equipment_id == one.id)).all()
    assert {row.day: row.booking_id for row in held} == calendar
    counted = select(func.count()).where(booking_day.c.equipment_id == one.id)
    assert db.execute(counted).scalar_one() == len(calendar)
