"""Letters that waited for a network: never at night, never about what is not so any more."""

from datetime import timedelta

import pytest

from bot.scheduler import tick
from services import settings
from tests.conversations.reminding import at, before_the_norm

THURSDAY, FRIDAY = 26, 27


@pytest.fixture
async def anna(world):
    async with before_the_norm(world) as olga:
        anna = await world.member("Анна")
        await world.project("Огород", members=[anna])
        await world.project("Кухня", confirmation="coordinator")
    anna.olga = olga
    return anna


async def written(world, *people, moment):
    """The letters are there, and no network takes them."""
    for person in people:
        _ = person.heard
    world.clock.now = moment
    await tick(world.database, world.clock)


async def sent(world, person, moment):
    world.clock.now = moment
    await world.letters()
    return person.heard


async def test_a_late_reminder_tells_what_is_missing_now(world, anna):
    await written(world, anna, moment=at(THURSDAY, 19))
    assert await sent(world, anna, at(THURSDAY, 22)) == []
    assert await sent(world, anna, at(FRIDAY, 7, 59)) == [], "nobody is woken"
    await anna.say("3 ч огород")
    _ = anna.heard
    assert await sent(world, anna, at(FRIDAY, 8)) == [
        "До нормы на этой неделе не хватает 5 ч, осталось 2 дня."
    ]
    assert await sent(world, anna, at(FRIDAY, 9)) == []


async def test_whoever_is_not_short_any_more_hears_no_late_reminder(world, anna):
    await written(world, anna, moment=at(THURSDAY, 19))
    await anna.say("8 ч огород")
    _ = anna.heard
    assert await sent(world, anna, at(FRIDAY, 9)) == []


async def test_whoever_has_switched_reminders_off_meanwhile_hears_none(world, anna):
    await written(world, anna, moment=at(THURSDAY, 19))
    await world.ask(settings.remind, await world.me(anna), False, world.clock.now)
    assert await sent(world, anna, at(FRIDAY, 9)) == []


async def test_of_a_cycle_that_is_over_nothing_is_said(world, anna):
    await written(world, anna, moment=at(28, 19))
    assert await sent(world, anna, at(30, 9)) == []


async def test_a_digest_is_for_its_day(world, anna):
    await anna.say("2 ч кухня")
    await written(world, anna.olga, moment=at(24, 9))
    assert len(await sent(world, anna.olga, at(24, 21))) == 1
    await written(world, anna.olga, moment=at(25, 9))
    assert await sent(world, anna.olga, at(FRIDAY, 8)) == []


async def test_a_letter_about_the_week_is_news_for_three_days(world, anna):
    await world.ask(settings.write_weekly, await world.me(anna), True, world.clock.now)
    await written(world, anna, moment=at(30, 19))
    assert await sent(world, anna, at(30, 19) + timedelta(hours=5)) == []
    [letter] = await sent(world, anna, at(30, 19) + timedelta(days=1))
    assert letter.startswith("Неделя 23–29 ноября")
    await written(world, anna, moment=at(30, 19) + timedelta(days=7))
    assert await sent(world, anna, at(30, 19) + timedelta(days=10)) == []
