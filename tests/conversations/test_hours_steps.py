"""Hours by buttons, for a thumb; words are understood at every step."""

import pytest

from storage import projects


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    anna.garden = await world.project("Огород", members=[anna])
    anna.kitchen = await world.project("Кухня", members=[anna])
    return anna


async def close(world, project_id):
    await world.ask(projects.change, project_id, state="closed")


async def test_three_presses_do_it_on_one_card(anna):
    await anna.say("Записать часы")
    assert anna.heard == ["Какой проект?"]
    assert anna.labels[-1] == ["Другой ›", "Отмена"]
    cards = len(anna.cards)
    await anna.press("Огород")
    assert anna.heard == ["Огород\nСколько?"]
    assert anna.labels == [["30 мин", "1 ч", "2 ч", "3 ч"], ["Другое", "Отмена"]]
    await anna.press("2 ч")
    assert anna.heard == ["Огород · 2 ч\nКогда?"]
    assert anna.labels == [["Сегодня", "Вчера"], ["Другая дата", "Отмена"]]
    await anna.press("Вчера")
    assert anna.heard[0].startswith("✓ 2 ч · Огород · вс, 22 ноября")
    assert len(anna.cards) == cards


async def test_own_durations_are_offered(anna):
    await anna.say("45 мин огород")
    await anna.say("/log")
    await anna.press("Огород")
    assert anna.labels[0] == ["30 мин", "45 мин", "1 ч", "2 ч"]


async def test_other_answers_are_written(anna):
    await anna.say("/log")
    await anna.press("Огород")
    await anna.press("Другое")
    assert anna.heard[-1].startswith("Огород\nСколько? Напишите")
    await anna.say("1:20")
    assert anna.heard == ["Огород · 1 ч 20 мин\nКогда?"]
    await anna.press("Другая дата")
    assert anna.heard == [
        "Огород · 1 ч 20 мин\nКогда? Напишите, например: позавчера, в среду или 12.11."
    ]
    await anna.say("в среду")
    assert anna.heard[0].startswith("✓ 1 ч 20 мин · Огород · ср, 18 ноября")


async def test_several_things_may_be_said_at_once(anna):
    await anna.say("/log")
    await anna.press("Огород")
    _ = anna.heard
    await anna.say("2 ч вчера полив")
    assert anna.heard == [
        "✓ 2 ч · Огород · вс, 22 ноября · обязательный труд\nполив\nЗа неделю 16–22 ноября: 2 ч"
    ]


async def test_a_whole_sentence_answers_the_first_question(anna):
    await anna.say("/log")
    _ = anna.heard
    await anna.say("вчера 2 ч кухня обед")
    assert anna.heard[0].startswith("✓ 2 ч · Кухня · вс, 22 ноября · обязательный труд\nобед")


async def test_an_answer_that_is_not_understood_leaves_the_question_open(anna):
    await anna.say("/log")
    await anna.press("Огород")
    _ = anna.heard
    await anna.say("много")
    [answer] = anna.heard
    assert answer.startswith("Непонятно, сколько это: «много».")
    assert answer.endswith("Огород\nСколько?")
    await anna.say("90")
    await anna.press("90 минут")
    await anna.say("когда-то")
    assert "Непонятно, какой это день" in anna.heard[-1]
    await anna.press("Сегодня")
    assert anna.heard[0].startswith("✓ 1 ч 30 мин · Огород · сегодня")


async def test_an_unclear_weekday_is_asked_about(anna):
    await anna.say("/log")
    await anna.press("Огород")
    await anna.press("2 ч")
    await anna.say("понедельник")
    assert anna.labels == [["сегодня, пн, 23 ноября", "пн, 16 ноября"], ["Отмена"]]
    await anna.press("пн, 16 ноября")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород · пн, 16 ноября")


async def test_many_projects_are_turned_over_six_at_a_time(anna, world):
    for number in range(1, 9):
        await world.project(f"Цех {number}")
    await anna.say("/log")
    await anna.press("Другой ›")
    assert anna.labels == [
        ["Кухня", "Огород"],
        ["Цех 1", "Цех 2"],
        ["Цех 3", "Цех 4"],
        ["›", "Отмена"],
    ]
    await anna.press("›")
    assert anna.labels == [["Цех 5", "Цех 6"], ["Цех 7", "Цех 8"], ["‹", "Отмена"]]
    await anna.say("Цех 3")
    assert anna.heard[-1] == "Цех 3\nСколько?"


async def test_stopping_logs_nothing(anna):
    await anna.say("/log")
    await anna.press("Огород")
    await anna.press("Отмена")
    assert anna.heard[-1] == "Хорошо, остановились. Ничего не записано."
    await anna.say("мои записи")
    assert "Записей нет." in anna.heard[-1]


async def test_the_question_survives_a_restart(anna, world):
    await anna.say("/log")
    await anna.press("Огород")
    await world.restart()
    await anna.press("2 ч")
    await world.restart()
    await anna.say("вчера")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород · вс, 22 ноября")


async def test_from_a_projects_card_it_is_not_asked_for(anna):
    await anna.say("меню")
    _ = anna.heard
    await anna.make_up(f"hp:{anna.garden}")
    assert anna.heard[-1] == "Огород\nСколько?"
    await anna.press("1 ч")
    await anna.press("Сегодня")
    assert anna.heard[-1].startswith("✓ 1 ч · Огород · сегодня")
