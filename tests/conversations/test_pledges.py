"""Promising hours: from a project's card by buttons, in a sentence, and taking them back."""

from datetime import timedelta

import pytest

from services import project_changes, projects


async def set_need(world, project, need, by):
    await world.ask(
        project_changes.rewrite, await world.me(by), project, "need", need, world.clock()
    )


async def test_by_buttons_from_a_projects_card(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    kitchen = await world.project("Кухня")
    await set_need(world, kitchen, "20", olga)
    await anna.say("/projects кухня")
    await anna.press("Обещать часы")
    assert anna.heard[-1] == "«Кухня»: сколько часов обещаете до вс, 29 ноября?"
    assert anna.labels == [
        ["1 ч", "2 ч", "4 ч", "Другое"],
        ["На следующий: 30 ноября – 6 декабря"],
        ["Карточка проекта"],
    ]
    await anna.press("2 ч")
    assert anna.heard == ["Обещано: Кухня, 2 ч до вс, 29 ноября"]
    assert anna.labels == [["Отменить", "Изменить"]]
    await anna.press("Изменить")
    assert anna.heard[-1].endswith("Сейчас обещано: 2 ч. Новое обещание его заменит.")
    await anna.press("Другое")
    assert anna.heard[-1].startswith("«Кухня»: сколько обещаете до вс, 29 ноября? Напишите")
    await anna.say("3 ч 30 мин")
    assert anna.heard == [
        "Обещано: Кухня, 3 ч 30 мин до вс, 29 ноября\nВместо обещанных раньше: 2 ч."
    ]
    await anna.say("1,5 ч кухня")
    assert anna.heard
    await anna.say("/projects")
    assert "Кухня ✓ — нужно ещё 16 ч 30 мин на неделе, 1 участник" in anna.heard[-1]
    await anna.press("Кухня")
    assert anna.heard[-1].endswith(
        "На этой неделе: 1 ч 30 мин из 20 ч, обещано ещё 2 ч, нужно ещё 16 ч 30 мин\n"
        "Вы обещали: 3 ч 30 мин до вс, 29 ноября, осталось 2 ч"
    )


async def test_for_the_next_cycle(world):
    anna = await world.member("Анна")
    await world.project("Кухня")
    await anna.say("/projects кухня")
    await anna.press("Обещать часы")
    await anna.press("На следующий")
    assert anna.heard[-1] == "«Кухня»: сколько часов обещаете на 30 ноября – 6 декабря?"
    assert anna.labels[1] == ["На этот: 23–29 ноября"]
    await anna.press("4 ч")
    assert anna.heard[-1] == "Обещано: Кухня, 4 ч на 30 ноября – 6 декабря"
    await anna.say("обещаю")
    assert anna.heard[-1].startswith(
        "Ваши обещания\nКухня — 4 ч на 30 ноября – 6 декабря, осталось"
    )
    world.clock.now += timedelta(days=7)
    await anna.say("/pledge")
    assert "Кухня — 4 ч до вс, 6 декабря, осталось 4 ч" in anna.heard[-1]
    world.clock.now += timedelta(days=7)
    await anna.say("мои обещания")
    assert anna.heard[-1].startswith("Обещаний пока нет.")


async def test_what_was_promised_is_taken_back(world):
    anna = await world.member("Анна")
    await world.project("Кухня")
    await anna.say("обещаю кухне 2 ч")
    receipt = anna.card
    await anna.press("Отменить")
    assert anna.heard[-1] == "Обещание снято: Кухня, 2 ч до вс, 29 ноября"
    assert anna.labels == [["Обещать снова"]]
    await anna.press_again(receipt, "Отменить")
    assert anna.heard == ["(Такого обещания уже нет. Все ваши обещания: /pledge)"]
    await anna.press("Обещать снова")
    await anna.press("1 ч")
    await anna.say("/projects кухня")
    await anna.press("Обещать часы")
    await anna.press("Снять обещание")
    assert anna.heard[-1] == "Обещание снято: Кухня, 1 ч до вс, 29 ноября"


@pytest.mark.parametrize(
    ("said", "receipt"),
    [
        ("обещаю кухне 2 ч", "Обещано: Кухня, 2 ч до вс, 29 ноября"),
        ("Обещаю полтора часа кухне", "Обещано: Кухня, 1 ч 30 мин до вс, 29 ноября"),
        ("/pledge кухня 30 ч", "Обещано: Кухня, 30 ч до вс, 29 ноября"),
        ("обещаю кухне 1 ч завтра", "Обещано: Кухня, 1 ч до вс, 29 ноября"),
        ("/pledge next week 2h кухня", "Обещано: Кухня, 2 ч на 30 ноября – 6 декабря"),
        ("promise кухня 2h", "Обещано: Кухня, 2 ч до вс, 29 ноября"),
    ],
)
async def test_one_sentence_does_it(world, said, receipt):
    anna = await world.member("Анна")
    await world.project("Кухня")
    await world.project("Огород")
    await anna.say(said)
    assert anna.heard == [receipt]


async def test_a_promise_is_no_entry(world):
    anna = await world.member("Анна")
    kitchen = await world.project("Кухня")
    await anna.say("обещаю кухне 2 ч")
    card = await world.ask(projects.card, await world.me(anna), kitchen, world.clock())
    assert (card.worked, card.pledged, card.takes_part) == (0, 120, False)


async def test_its_coordinator_sees_who_promised_what(world):
    anna, peter = await world.member("Анна"), await world.member("Пётр")
    olga = await world.coordinator("Ольга")
    kitchen = await world.project("Кухня", members=[anna])
    await anna.say("обещаю кухне 2 ч")
    await peter.say("обещаю кухне 1 ч на следующей неделе")
    await olga.say("/projects кухня")
    assert olga.labels[1] == ["Вступить", "Обещания", "Объявить"]
    await olga.press("Обещания")
    assert olga.heard[-1] == (
        "«Кухня»: обещаний — 2\n"
        "Анна — 2 ч до вс, 29 ноября, осталось 2 ч\n"
        "Пётр — 1 ч на 30 ноября – 6 декабря, осталось 1 ч"
    )
    await olga.press("Карточка проекта")
    assert olga.heard[-1].startswith("Кухня\n")
    await anna.make_up(f"of:{kitchen}:0")
    assert anna.heard[-1].startswith("(На это нет прав.")


async def test_in_english_too(world):
    anna = await world.member("Anna")
    await anna.say("/settings")
    await anna.press("Язык")
    await anna.press("English")
    await world.project("Kitchen")
    await anna.say("I promise to work 3 hours in the kitchen next week")
    assert anna.heard[-1] == "Pledged: Kitchen, 3 h for 30 November – 6 December"
    await anna.say("pledge kitchen 2h")
    assert anna.heard[-1] == "Pledged: Kitchen, 2 h by Sun, 29 November"
