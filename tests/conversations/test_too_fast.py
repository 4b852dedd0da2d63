"""Who asks too much of the bot in a minute is told so once; nobody else notices."""

from datetime import timedelta

from bot.pace_of_people import PaceOfPeople

WORDS = "Не так быстро. Это действие не выполнено; подождите минуту и повторите."


async def test_one_friendly_word_and_a_minute_later_all_is_well(world):
    anna, boris = await world.member("Анна"), await world.member("Борис")
    world.app.pace = PaceOfPeople(world.clock, actions=3)
    for _ in range(3):
        await anna.say("меню")
    _ = anna.heard
    await anna.say("меню")
    assert anna.heard == [WORDS]
    await anna.say("меню")
    assert anna.heard == []
    await boris.say("меню")
    assert len(boris.heard) == 1
    world.clock.now += timedelta(minutes=1)
    await anna.say("меню")
    assert len(anna.heard) == 1


async def test_a_press_that_is_too_much_is_told_in_a_popup(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    await anna.say("проекты")
    world.app.pace = PaceOfPeople(world.clock, actions=1)
    await anna.press("Огород")
    _ = anna.heard
    await anna.make_up("mo:0")
    assert anna.heard == [f"({WORDS})"]
