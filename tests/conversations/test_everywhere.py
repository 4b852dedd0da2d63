"""What works at any moment, and what nothing understands."""

import pytest


async def test_the_menu_keeps_a_few_big_words_below(world):
    anna = await world.member("Анна")
    await anna.say("меню")
    assert anna.heard == ["Что делаем? Все команды: /help"]
    assert anna.menu == [
        ["Записать часы", "Мои часы"],
        ["Проекты", "Общие запасы"],
        ["Таймер", "Ждут ответа", "Ещё"],
    ]


async def test_help_names_what_the_reader_may_do(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await anna.say("/help")
    await olga.say("помощь")
    assert "/log" in anna.heard[0]
    assert "/applications" in olga.heard[0]


@pytest.mark.parametrize("words", ["спасибо", "🙂", "я" * 4000])
async def test_what_is_not_understood_gets_an_answer(world, words):
    anna = await world.member("Анна")
    await anna.say(words)
    [answer] = anna.heard
    assert answer.startswith("Не получилось понять.")


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "document", "location"])
async def test_what_is_not_words_gets_an_answer(world, kind):
    anna = await world.member("Анна")
    await anna.send(kind)
    assert anna.heard == ["Понимаю только слова и кнопки. Часы можно написать так: «2 ч огород»."]


@pytest.mark.parametrize("data", ["x", "hu:", "hu:999999:1", "hu:-1", "🙂", "rc:1:0"])
async def test_a_press_made_up_by_hand_does_nothing_and_is_answered(world, data):
    anna = await world.member("Анна")
    await anna.make_up(data)
    assert anna.heard


async def test_an_unknown_command_is_answered_with_help(world):
    anna = await world.member("Анна")
    await anna.say("/foo")
    assert "/log" in anna.heard[0]


async def test_what_is_wanted_now_and_then_stands_behind_one_key(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await anna.say("Ещё")
    assert anna.labels == [
        ["Заявки", "Распределения"],
        ["Оборудование", "Фонды"],
        ["Норма", "График"],
        ["Отпуск, отсрочка", "Объединения"],
        ["›"],
    ]
    await anna.press("›")
    assert anna.labels == [
        ["Журнал", "Настройки"],
        ["Мои данные", "Все команды"],
        ["Кто за что отвечает", "Второй мессенджер"],
        ["‹"],
    ]
    await anna.press("‹")
    await olga.say("Ещё")
    assert ["Отпуск, отсрочка", "Склад"] in olga.labels
    assert olga.labels[-1] == ["›"]
    await olga.press("›")
    assert olga.labels[-1] == ["‹", "›"]
    assert ["Заявки на вступление", "Участники"] in olga.labels
    await olga.make_up("mo:-5")
    assert olga.labels[-1] == ["›"]
    _ = anna.heard
    await anna.press("›")
    _ = anna.heard
    await anna.press("Все команды")
    [answer] = anna.heard
    assert "/log" in answer
    await anna.make_up("go:applications")
    assert anna.heard
