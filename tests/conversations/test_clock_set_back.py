"""A clock that is set back, as in a demo's database taken into service, breaks nothing."""

from datetime import timedelta

import pytest

from domain.cycles import CycleKind
from handlers.commands import COMMANDS
from locales import words
from services.norms import Decision
from tests.beginnings import begin_norm

BROKEN = [words("ru")(error) for error in ("error-broken", "error-not-shown")]
LONG = timedelta(days=40)
NORM = Decision(CycleKind.WEEK, obligatory=240, free=60, savings=True)


@pytest.fixture
async def people(world):
    """What was done while the clock was forty days ahead: a new member, a timer, hours, roles."""
    olga, anna = await world.coordinator("Ольга"), await world.member("Анна")
    now = world.clock.now
    await world.ask(begin_norm, olga.id, NORM, now, now)
    await world.project("Огород", members=[anna, olga])
    await world.project("Кухня", members=[anna, olga], confirmation="peer")
    world.clock.now += LONG
    ivan = await world.coordinator("Иван")
    boris = await world.member("Борис", joined=world.clock.now.date())
    for person in (olga, anna, ivan, boris):
        await person.say("2 ч огород")
        await person.say("1 ч кухня")
        await person.say("/link")
    await anna.say("/timer огород")
    await world.tick()
    await boris.say("Записать часы")
    world.clock.now -= LONG
    return olga, anna, ivan, boris


async def test_everything_answers_and_nothing_fails(world, people, caplog):
    for person in people:
        await person.say("2 ч огород")
        for command in COMMANDS:
            await person.say(f"/{command}")
            assert [text for text in person.heard if text in BROKEN] == []
        assert person.menu
    await world.tick()
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []


async def test_hours_are_written_down_today_as_ever(world, people):
    _, anna, *_ = people
    await anna.say("3 ч огород")
    assert anna.heard[-1].startswith("✓ 3 ч · Огород · сегодня, пн, 23 ноября")


async def test_a_timer_from_then_begins_at_nothing(world, people):
    _, anna, *_ = people
    await anna.say("/timer")
    await anna.press("Остановить и записать")
    assert anna.heard[-1] not in BROKEN
    await anna.say("/timer огород")
    world.clock.now += timedelta(hours=1)
    await anna.press("Остановить и записать")
    assert "✓ 1 ч · Огород" in anna.heard[-1]


async def test_when_the_days_come_again_so_does_what_belongs_to_them(world, people):
    *_, ivan, boris = people
    world.clock.now += LONG
    await world.tick()
    await boris.say("/cancel")
    await boris.say("2 ч огород")
    assert boris.heard[-1].startswith("✓ 2 ч · Огород")
    await ivan.say("/members")
    assert "Борис" in [label for row in ivan.labels for label in row]
