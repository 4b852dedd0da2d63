"""When reminders come: own hours and zones, quiet nights, outages, clocks that are set."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from domain.cycles import CycleKind, Span
from domain.people import Standing
from domain.reliefs import ReliefKind, Wanted
from services import leave, leave_answers, settings
from services.norms import Decision
from storage import memberships, people
from storage.tables import outbox
from tests.conversations.reminding import at, before_the_norm, told

LEFT = "До нормы на этой неделе не хватает 8 ч, {}."
THREE_DAYS, ONE_DAY = LEFT.format("осталось 3 дня"), LEFT.format("остался 1 день")
THURSDAY, FRIDAY, SATURDAY = 26, 27, 28


@pytest.fixture
async def anna(world):
    async with before_the_norm(world) as olga:
        anna = await world.member("Анна")
        anna.olga = olga
    return anna


async def test_at_ones_own_hour_by_the_clock_of_ones_own_zone(world, anna):
    me = await world.me(anna)
    await world.ask(settings.move_to, me, "Asia/Vladivostok", world.clock.now)
    await world.ask(settings.remind_at, me, 10, world.clock.now)
    assert await told(world, anna, at(THURSDAY, 2, 59)) == []
    assert await told(world, anna, at(THURSDAY, 3)) == [THREE_DAYS], "ten o'clock there"
    assert await told(world, anna, at(THURSDAY, 19)) == []
    await world.ask(settings.remind_at, me, 12, world.clock.now)
    await world.ask(settings.move_to, me, "Europe/Moscow", world.clock.now)
    assert await told(world, anna, at(THURSDAY, 20)) == [], "once, wherever one moves"


async def test_an_outage_over_the_point_is_made_up_for_by_day(world, anna):
    assert await told(world, anna, at(THURSDAY, 18)) == []
    assert await told(world, anna, at(FRIDAY, 3)) == [], "nobody is woken"
    assert await told(world, anna, at(FRIDAY, 8)) == [LEFT.format("осталось 2 дня")]
    assert await told(world, anna, at(FRIDAY, 19)) == []


async def test_of_two_points_that_were_missed_only_the_latest_is_heard(world, anna):
    assert await told(world, anna, at(29, 12)) == [LEFT.format("сегодня последний день")]
    assert await told(world, anna, at(29, 19)) == []


async def test_after_an_outage_over_the_whole_cycle_nothing_is_said_of_it(world, anna):
    assert await told(world, anna, at(30, 19)) == []
    thursday = await told(world, anna, at(30, 19) + timedelta(days=3))
    assert thursday == [
        "До нормы на этой неделе не хватает 16 ч, осталось 3 дня.\n"
        "Вместе с долгом прошлых недель: 8 ч."
    ]


async def test_a_clock_that_is_set_back_repeats_nothing(world, anna):
    assert await told(world, anna, at(THURSDAY, 19)) == [THREE_DAYS]
    for moment in (at(25, 19), at(THURSDAY, 19), at(FRIDAY, 9)):
        assert await told(world, anna, moment) == []
    await world.restart()
    assert await told(world, anna, at(THURSDAY, 19, 30)) == []
    assert await told(world, anna, at(SATURDAY, 19)) == [ONE_DAY]


async def test_on_leave_nobody_is_reminded(world, anna):
    wanted = Wanted(ReliefKind.LEAVE, Span(date(2026, 11, 26), date(2026, 11, 27)), "море")
    now = world.clock.now
    asked = await world.ask(leave.ask, await world.me(anna), wanted, now)
    await world.ask(leave_answers.grant, await world.me(anna.olga), asked.id, now)
    await world.letters()
    assert await told(world, anna, at(THURSDAY, 19)) == []
    assert await told(world, anna, at(SATURDAY, 19)) == [
        "До нормы на этой неделе не хватает 5 ч 43 мин, остался 1 день."
    ]


async def test_those_whom_no_letter_reaches_get_none_that_would_only_die(world, anna):
    boris = await world.member("Борис")
    await world.ask(lose, boris.id, world.clock.now)
    await world.ask(on_paper, world.clock.now)
    assert await told(world, anna, at(SATURDAY, 19)) == [ONE_DAY]
    assert await world.ask(reminded) == {anna.id, anna.olga.id}


async def test_whoever_has_left_is_not_asked_for_anything(world, anna):
    boris = await world.member("Борис")
    await boris.say("/settings")
    await boris.press("Выйти из кооператива")
    await boris.press("Да, выйти")
    assert await told(world, boris, at(THURSDAY, 19)) == []


async def test_where_nothing_is_due_nothing_is_said(world):
    async with before_the_norm(world, Decision(CycleKind.WEEK, 0, 0)):
        anna = await world.member("Анна")
    assert await told(world, anna, at(SATURDAY, 19)) == []


async def test_without_a_norm_nobody_is_reminded(world):
    anna = await world.member("Анна")
    assert await told(world, anna, at(SATURDAY, 19)) == []


async def test_a_month_has_three_points_and_both_kinds_of_labour_are_named(world):
    world.clock.now = datetime(2026, 12, 1, 12, tzinfo=UTC)
    async with before_the_norm(world, Decision(CycleKind.MONTH, 600, 120)):
        anna = await world.member("Анна")
        await world.project("Огород", members=[anna])
    await anna.say("8 ч огород")
    month = "До нормы в этом месяце не хватает 2 ч обязательного труда и 2 ч свободного, {}."
    heard = []
    for day in range(2, 32):
        heard += await told(world, anna, datetime(2026, 12, day, 16, tzinfo=UTC))
        if day == 28:
            await anna.say("2 ч огород")
    assert heard == [
        month.format("осталось 15 дней"),
        month.format("осталось 3 дня"),
        "До нормы в этом месяце не хватает 2 ч свободного труда, остался 1 день.",
    ]


async def test_on_the_night_of_another_clock_the_hour_is_still_the_members_own(world):
    world.clock.now = datetime(2026, 10, 19, 12, tzinfo=UTC)
    async with before_the_norm(world):
        anna = await world.member("Анна")
        await world.ask(settings.move_to, await world.me(anna), "Europe/Berlin", world.clock.now)
    at_nineteen = datetime(2026, 10, 24, 17, tzinfo=UTC)
    assert await told(world, anna, at_nineteen - timedelta(minutes=1)) == []
    assert await told(world, anna, at_nineteen) == [ONE_DAY]
    assert await told(world, anna, datetime(2026, 10, 25, 18, tzinfo=UTC)) == []


def reminded(db):
    return set(db.scalars(select(outbox.c.member_id).where(outbox.c.kind == "reminder")))


def lose(db, member_id, now):
    [account] = people.accounts(db, member_id)
    people.mark_unreachable(db, account, now)


def on_paper(db, now):
    member = people.add_member(db, "Глеб", "ru", None, now)
    long_ago = date(2026, 1, 12)
    memberships.add_membership(db, 1, member, Standing.MEMBER, now, joined_on=long_ago)
