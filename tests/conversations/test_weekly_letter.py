"""The letter about a cycle that has closed: to those who want it, at their own hour, once."""

from datetime import timedelta

import pytest

from domain.cycles import CycleKind
from services import settings
from services.norms import Decision
from tests.conversations.reminding import at, before_the_norm, told

MONDAY = at(30, 19)
DECIDED = Decision(CycleKind.WEEK, obligatory=480, free=120)


@pytest.fixture
async def anna(world):
    async with before_the_norm(world) as olga:
        anna = await world.member("Анна")
        await world.project("Огород", members=[anna])
        await world.project("Сайт")
    await world.ask(settings.write_weekly, await world.me(anna), True, world.clock.now)
    await anna.say("6 ч огород")
    await anna.say("3 ч 15 мин сайт")
    await olga.say("2 ч сайт")
    anna.olga = olga
    return anna


async def test_it_tells_what_was_done_what_is_left_and_what_is_next(world, anna):
    assert await told(world, anna, MONDAY - timedelta(minutes=1)) == []
    await anna.say("1 ч огород")
    assert await told(world, anna, MONDAY) == [
        "Неделя 23–29 ноября\n"
        "Обязательный труд: 9 ч 15 мин из 8 ч, запас 1 ч 15 мин\n"
        "Проекты: Огород, 6 ч; Сайт, 3 ч 15 мин\n"
        "Вместе: 11 ч 15 мин. Спасибо за общий труд!\n"
        "Норма на эту неделю, до вс, 6 декабря: 8 ч обязательного труда."
    ]
    assert anna.labels == [["Мои часы", "Записать часы"]]
    await world.restart()
    for later in (1, 12, 24, 48):
        assert await told(world, anna, MONDAY + timedelta(hours=later)) == [], "once"
    assert not any("Вместе" in heard for heard in anna.olga.heard), "nobody else asked for it"


async def test_after_an_outage_it_comes_within_three_days_or_not_at_all(world, anna):
    assert len(await told(world, anna, MONDAY + timedelta(hours=13))) == 1
    [heard] = await told(world, anna, MONDAY + timedelta(days=7, hours=24))
    assert heard.startswith("Неделя 30 ноября – 6 декабря\n")
    later = await told(world, anna, MONDAY + timedelta(days=14 + 3))
    assert [one for one in later if one.startswith("Неделя")] == []


async def test_both_kinds_of_labour_each_by_itself_in_english(world):
    async with before_the_norm(world, DECIDED):
        anna = await world.member("Анна")
        await world.project("Огород", members=[anna], labour="free")
    await anna.say("3 ч огород")
    me = await world.me(anna)
    await world.ask(settings.write_weekly, me, True, world.clock.now)
    await world.ask(settings.speak, me, "en", world.clock.now)
    assert await told(world, anna, MONDAY) == [
        "Week of 23–29 November\n"
        "Obligatory labour: 0 min of 8 h, 8 h owed\n"
        "Free labour: 3 h of 2 h, 1 h in reserve\n"
        "Projects: Огород, 3 h\n"
        "All of us: 3 h. Thanks for the common work!\n"
        "The norm of this week, until Sun, 6 December: "
        "8 h of obligatory labour and 2 h of free labour."
    ]


async def test_there_is_none_before_the_first_cycle_has_closed(world):
    anna = await world.member("Анна")
    await world.ask(settings.write_weekly, await world.me(anna), True, world.clock.now)
    assert await told(world, anna, MONDAY) == []
    async with before_the_norm(world):
        pass
    assert await told(world, anna, at(30, 20)) == []
