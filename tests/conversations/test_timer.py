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
