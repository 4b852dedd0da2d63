"""The timer: start with a tap, stop with a tap; what was forgotten is asked for."""

from datetime import timedelta

import pytest

from domain.projects import ProjectState
from services import project_changes
from storage import projects

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    anna.garden = await world.project("Огород", members=[anna])
    anna.kitchen = await world.project("Кухня", members=[anna], confirmation="coordinator")
    return anna


async def test_work_is_timed_and_logged(world, anna):
    await anna.say("Таймер")
    assert anna.heard == ["Что засекаем? Выберите проект или напишите его название."]
    assert sorted(anna.labels) == [["Кухня"], ["Огород"]]
    choice = anna.card
    await anna.press("Огород")
    assert anna.heard == ["⏱ Огород · 0 мин, начало в 15:00"]
    assert anna.labels == [["Остановить и записать"], ["Обновить", "Не записывать"]]
    world.clock.now += 90 * MINUTE
    await anna.press_again(choice, "Огород")
    assert anna.heard == ["⏱ Огород · 1 ч 30 мин, начало в 15:00"], "the same one runs on"
    running = anna.card
    await anna.press("Остановить и записать")
    assert anna.heard == [
        "✓ 1 ч 30 мин · Огород · сегодня, пн, 23 ноября · обязательный труд\n"
        "За неделю 23–29 ноября: 1 ч 30 мин"
    ]
    await anna.press_again(running, "Остановить и записать")
    assert anna.heard == ["(Таймер не запущен.)"]
    await anna.press_again(running, "Обновить")
    assert anna.heard[-1] == "Таймер не запущен."


async def test_a_timer_begun_by_name_survives_a_restart_of_the_bot(world, anna):
    await anna.say("/timer огород")
    world.clock.now += 20 * MINUTE
    await world.restart()
    await anna.say("/timer кухня")
    assert anna.heard[-1] == "⏱ Огород · 20 мин, начало в 15:00"
    await anna.press("Обновить")
    world.clock.now += MINUTE
    await anna.press("Обновить")
    assert anna.heard[-1] == "⏱ Огород · 21 мин, начало в 15:00"
    running = anna.card
    await anna.press("Не записывать")
    assert anna.heard == ["Таймер «Огород» снят, ничего не записано."]
    await anna.press_again(running, "Не записывать")
    assert anna.heard == ["(Таймер не запущен.)"]


async def test_the_name_is_asked_until_it_is_known(anna):
    await anna.say("таймер")
    await anna.say("прачечная")
    assert anna.heard[-1].startswith("Такого проекта не нашлось.")
    await anna.say("кухне")
    assert anna.heard == ["⏱ Кухня · 0 мин, начало в 15:00"]


async def test_a_sentence_about_hours_is_logged_while_the_timer_asks_for_a_project(anna):
    await anna.say("таймер")
    await anna.say("2 ч огород")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород")
    await anna.say("/timer")
    assert anna.heard == ["Что засекаем? Выберите проект или напишите его название."]


async def test_starting_another_stops_and_logs_the_first(world, anna):
    await anna.say("/timer огород")
    world.clock.now += 45 * MINUTE
    await anna.make_up(f"ts:{anna.kitchen}")
    assert anna.heard[-1] == (
        "Таймер «Огород» остановлен, записано: 45 мин.\n⏱ Кухня · 0 мин, начало в 15:45"
    )
    world.clock.now += timedelta(seconds=29)
    await anna.press("Остановить и записать")
    assert anna.heard == ["Таймер «Кухня» шёл меньше минуты, ничего не записано."]
    await anna.say("мои часы")
    assert "Обязательный труд: 45 мин" in anna.heard[-1]


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
    assert anna.heard[-1].startswith(
        "✓ 1 ч 30 мин · Огород · вчера, пн, 23 ноября"
    ), "to the day on which it began"
    await anna.press_again(asked, "8 ч")
    assert anna.heard == ["(Таймер не запущен.)"]


async def test_twelve_hours_are_not_logged_though_the_bot_slept_when_they_were_over(world, anna):
    await anna.say("/timer огород")
    world.clock.now += 20 * HOUR
    await anna.press("Остановить и записать")
    assert anna.heard[-1].startswith("Таймер «Огород» шёл 12 часов и остановлен.")
    await anna.press("8 ч")
    assert anna.heard[-1].startswith("✓ 8 ч · Огород · вчера, пн, 23 ноября")
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


async def test_a_project_that_was_closed_meanwhile_loses_no_time(world, anna):
    olga = await world.coordinator("Ольга")
    await anna.say("/timer огород")
    world.clock.now += 2 * HOUR
    await world.ask(project_changes.close, await world.me(olga), anna.garden, world.clock.now)
    await anna.press("Остановить и записать")
    assert anna.heard[-1] == (
        "Проект «Огород» сейчас не открыт, записать туда нельзя. На таймере 2 ч: "
        "их можно записать фразой в другой проект, а таймер снять кнопкой «Не записывать»."
    )
    await anna.say("/timer")
    assert anna.heard == ["⏱ Огород · 2 ч, начало в 15:00"]
    await anna.press("Не записывать")
    assert anna.heard == ["Таймер «Огород» снят, ничего не записано."]
    await anna.make_up(f"ts:{anna.garden}")
    assert anna.heard == ["(Проект «Огород» сейчас не открыт. Выберите другой.)"]


async def test_a_day_that_is_full_keeps_the_timer_running(world, anna):
    await anna.say("/timer огород")
    await anna.say("23 ч кухня")
    world.clock.now += 2 * HOUR
    _ = anna.heard
    await anna.make_up(f"tx:{int((world.clock.now - 2 * HOUR).timestamp())}")
    assert "Поместится ещё 1 ч" in anna.heard[-1]
    await anna.say("/timer")
    assert anna.heard == ["⏱ Огород · 2 ч, начало в 15:00"]


async def test_nothing_is_timed_for_a_project_that_is_not_open(world, anna):
    await world.project("Сайт", members=[anna], state=ProjectState.PAUSED)
    await anna.say("/timer сайт")
    assert anna.heard[-1].startswith("Такого проекта не нашлось.")
    [paused] = await world.ask(projects.names, 1, [ProjectState.PAUSED])
    await anna.make_up(f"ts:{paused}")
    assert anna.heard == ["(Проект «Сайт» сейчас не открыт. Выберите другой.)"]
