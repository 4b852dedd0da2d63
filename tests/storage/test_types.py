"""A moment comes back as the moment it was, in UTC, and sorts by time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Column, MetaData, Table, insert, select
from sqlalchemy.exc import StatementError

from storage.types import UtcDateTime

moments = Table("moments", MetaData(), Column("at", UtcDateTime))
MOSCOW = timezone(timedelta(hours=3))
NOON = datetime(2026, 11, 22, 12, tzinfo=MOSCOW)


def keep(db, *given):
    moments.create(db, checkfirst=True)
    for at in given:
        db.execute(insert(moments).values(at=at))


def kept(db, *conditions):
    return list(
        db.execute(select(moments.c.at).where(*conditions).order_by(moments.c.at)).scalars()
    )


async def test_a_moment_comes_back_in_utc(database):
    await database.write(keep, NOON)
    [at] = await database.read(kept)
    assert (at, at.tzinfo) == (NOON, UTC)


async def test_moments_sort_by_time_whatever_their_zone_and_fractions(database):
    steps = [timedelta(0), timedelta(microseconds=1), timedelta(seconds=1), timedelta(hours=2)]
    times = [NOON, *((NOON + step).astimezone(UTC) for step in steps[1:])]
    await database.write(keep, *reversed(times))
    assert await database.read(kept) == times


async def test_moments_compare_with_those_of_other_zones(database):
    await database.write(keep, NOON)
    at_that_time = moments.c.at == NOON.astimezone(timezone(timedelta(hours=-5)))
    assert await database.read(kept, at_that_time) == [NOON]
    assert await database.read(kept, moments.c.at < NOON) == []


async def test_no_moment_stays_none(database):
    await database.write(keep, None)
    assert await database.read(kept) == [None]


async def test_a_moment_without_a_zone_is_refused(database):
    with pytest.raises(StatementError, match="needs its time zone") as problem:
        await database.write(keep, datetime(2026, 11, 22, 12))  # noqa: DTZ001
    assert isinstance(problem.value.orig, ValueError)
