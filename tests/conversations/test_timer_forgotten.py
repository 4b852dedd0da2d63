"""A timer that nobody stops: asked about after 8 hours, stopped after 12, never guessed."""

from datetime import timedelta

import pytest

HOUR = timedelta(hours=1)


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    anna.garden = await world.project("Огород", members=[anna])
    anna.kitchen = await world.project("Кухня", members=[anna], confirmation="coordinator")
    return anna


async def test_after_twelve_hours_it_stops_and_the_real_duration_is_asked(world, anna):
    await anna.say("/timer огород")
    started = anna.card
    world.clock.now += 12 * HOUR
    await world.tick()
    await world.tick()
    question = (
        "Таймер «Огород» шёл 12 часов и остановлен. Пока ничего не записано.\n"
        "Сколько длилась работа на самом деле?"
    )
    assert anna.heard[1:] == [question]
    assert anna.labels == [["4 ч", "8 ч", "Другое"], ["Не записывать"]]
    await anna.press_again(started, "Остановить и записать")
    assert anna.heard == [question], "nothing is logged yet"
    await anna.say("/timer кухня")
    assert anna.heard == [question]
    await anna.make_up(f"ts:{anna.kitchen}")
    assert anna.heard == ["(Сначала скажите, сколько длилась работа «Огород»: /timer)"]
    asked = anna.card
    await anna.press("Другое")
    assert anna.heard == ["Сколько длилась работа? Например: 5 ч 30 мин."]
    await anna.say("много")
    assert anna.heard[-1].startswith("Непонятно, сколько это: «много».")
    await world.restart()
    await anna.say("полтора часа")
    assert anna.heard[-1].startswith("✓ 1 ч 30 мин · Огород · пн, 23 ноября"), (
        "to the day on which it began"
    )
    await anna.press_again(asked, "8 ч")
    assert anna.heard == ["(Таймер не запущен.)"]


async def test_twelve_hours_are_not_logged_though_the_bot_slept_when_they_were_over(world, anna):
    await anna.say("/timer огород")
    world.clock.now += 20 * HOUR
    await anna.press("Остановить и записать")
    assert anna.heard[-1].startswith("Таймер «Огород» шёл 12 часов и остановлен.")
    await anna.press("8 ч")
    assert anna.heard[-1].startswith("✓ 8 ч · Огород · пн, 23 ноября")
    await world.tick()
    assert anna.heard == []


async def test_what_a_forgotten_timer_asks_may_be_left_out(world, anna):
    await anna.say("/timer огород")
    world.clock.now += 13 * HOUR
    await world.tick()
    card = anna.card
    await anna.press("Не записывать")
    assert anna.heard[-1] == "Таймер «Огород» снят, ничего не записано."
    await anna.press_again(card, "Другое")
    assert anna.heard == ["(Таймер не запущен.)"]
    await anna.say("2 ч огород")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород"), "no question has been left open"


async def test_an_old_button_never_touches_a_later_timer(world, anna):
    await anna.say("/timer огород")
    world.clock.now += 8 * HOUR
    await world.tick()
    await world.tick()
    assert anna.heard[1:] == ["Таймер «Огород» идёт уже 8 ч. Работа ещё продолжается?"]
    letter = anna.card
    assert anna.labels == [["Да, работаю", "Остановить и записать"]]
    await anna.press("Да, работаю")
    assert anna.heard == ["⏱ Огород · 8 ч, начало в 15:00"]
    await anna.press("Остановить и записать")
    await anna.say("/timer кухня")
    world.clock.now += HOUR
    _ = anna.heard
    await anna.press_again(letter, "Остановить и записать")
    assert anna.heard == ["(Этот таймер уже остановлен. Какой идёт сейчас, покажет /timer)"]
    await anna.say("/timer")
    assert anna.heard == ["⏱ Кухня · 1 ч, начало в 23:00"]
