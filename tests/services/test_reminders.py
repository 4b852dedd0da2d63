"""Whom the set-based search finds, against a plain loop over every member of three hundred."""

import asyncio
import random
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from services import reminders
from storage import tables as t
from storage import units
from tests.services.crowd import THURSDAY, WEEK, settle
from tests.services.reminded import plainly


@pytest.fixture
def few_at_once(monkeypatch):
    monkeypatch.setattr(reminders, "AT_ONCE", 40)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.usefixtures("few_at_once")
async def test_the_same_members_are_written_to_once(database, seed):
    await database.write(settle, random.Random(seed))
    unit = await database.read(units.get, 1)
    moments: list[datetime] = []
    for hours in (0, 1, 2, 5, 16):
        moments.append(THURSDAY + timedelta(hours=hours))
        while await database.write(reminders.remind, moments[-1]):
            pass
        expected = await database.read(plainly, unit, WEEK, moments)
        assert await database.read(written) == expected
    assert 30 < len(expected) < 250


def written(db):
    return sorted(db.scalars(select(t.outbox.c.member_id).where(t.outbox.c.kind == "reminder")))


@pytest.mark.usefixtures("few_at_once")
async def test_several_clocks_at_once_write_to_nobody_twice(database):
    await database.write(settle, random.Random(3))

    async def clock():
        while await database.write(reminders.remind, THURSDAY):
            pass

    await asyncio.gather(*(clock() for _ in range(4)))
    unit = await database.read(units.get, 1)
    assert await database.read(written) == await database.read(plainly, unit, WEEK, [THURSDAY])
