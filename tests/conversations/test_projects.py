"""Choosing projects: the list, a card, joining and leaving, finding by an inexact name."""

import pytest

from services import projects


async def test_the_list_says_what_is_needed_and_what_is_ones_own(world):
    anna = await world.member("Анна")
    await world.project("Кухня")
    await world.project("Огород", members=[anna])
    await anna.say("Проекты")
    assert anna.heard == [
        "Проекты\nОгород ✓ — открыт, 1 участник\nКухня — открыт, пока никого\n✓ — вы участвуете"
    ]
    assert anna.labels == [["Огород ✓", "Кухня"], ["Найти", "Предложить"]]


async def test_no_projects_yet(world):
    anna = await world.member("Анна")
    await anna.say("/projects")
    assert anna.heard == ["Проектов пока нет. Предложите первый."]
    assert anna.labels == [["Предложить"]]


async def test_long_lists_have_pages_and_one_card(world):
    anna = await world.member("Анна")
    for number in range(14):
        await world.project(f"Проект {number:02}")
    await anna.say("/projects")
    assert anna.heard[0].startswith("Проекты 1–6 из 14\nПроект 00")
    assert anna.labels[-1] == ["›", "Найти", "Предложить"]
    await anna.press("›")
    await anna.press("›")
    assert anna.heard[-1].startswith("Проекты 13–14 из 14\nПроект 12")
    assert anna.labels[-1] == ["‹", "Найти", "Предложить"]
    shown = len(anna.cards)
    await anna.press("‹")
    assert len(anna.cards) == shown
    await anna.make_up("pl:99999999999999999999")
    assert anna.heard[-1].startswith("Проекты 13–14 из 14")


async def test_joining_and_leaving_on_one_card(world):
    anna, peter = await world.member("Анна Белова"), await world.member("Пётр")
    garden = await world.project("Огород", purpose="Овощи для столовой", members=[peter])
    await anna.say("/projects огород")
    assert anna.heard == [
        "Огород\n"
        "Овощи для столовой\n"
        "\n"
        "Свободный: продукт раздаётся без обмена\n"
        "Обязательный труд\n"
        "Записи засчитываются сразу\n"
        "Координатор проекта: пока нет\n"
        "Участники: 1 · Пётр\n"
        "На этой неделе: 0 мин"
    ]
    assert anna.labels == [["Записать часы", "Обещать часы"], ["Вступить"], ["‹ Все проекты"]]
    joining = anna.card
    await anna.press("Вступить")
    popup, card = anna.heard
    assert popup == "(Теперь вы участвуете.)"
    assert "Участники: 2 · Пётр, Анна" in card
    assert anna.labels == [["Записать часы", "Обещать часы"], ["Выйти"], ["‹ Все проекты"]]
    await anna.press_again(joining, "Вступить")
    me = await world.me(anna)
    assert len((await world.ask(projects.card, me, garden, world.clock())).participants) == 2
    await anna.press("Выйти")
    assert "(Готово. Ваши записи остались.)" in anna.heard
    await anna.press("‹ Все проекты")
    assert anna.heard[-1].startswith("Проекты\nОгород — открыт, 1 участник")


@pytest.mark.parametrize("words", ["на огороде", "ogorod", "jujhjl", "ОГОР"])
async def test_a_project_is_found_by_an_inexact_name(world, words):
    anna = await world.member("Анна")
    await world.project("Огород")
    await world.project("Кухня")
    await anna.say("/projects")
    await anna.press("Найти")
    assert anna.heard[-1] == "Как называется проект? Можно неточно."
    await anna.say(words)
    assert anna.heard[-1].startswith("Огород\n")


async def test_an_unclear_name_is_asked_about(world):
    anna = await world.member("Анна")
    await world.project("Огород")
    await anna.say("/projects агород")
    assert anna.heard == ["«агород» — какой это проект?\nОгород — открыт, пока никого"]
    assert anna.labels == [["Огород"], ["Найти", "Предложить"], ["‹ Все проекты"]]
    await anna.press("Огород")
    assert anna.heard[-1].startswith("Огород\n")


@pytest.mark.parametrize("words", ["космос", "🌱", "ы" * 4000])
async def test_an_unknown_name_is_said_to_be_unknown(world, words):
    anna = await world.member("Анна")
    await world.project("Огород")
    await anna.say(f"/projects {words}")
    [answer] = anna.heard
    assert answer.endswith("не нашлось. Напишите иначе или предложите новый.")


async def test_who_stops_looking_is_asked_no_more(world):
    anna = await world.member("Анна")
    await world.project("Огород")
    await anna.say("/projects")
    await anna.press("Найти")
    await anna.press("Отмена")
    assert anna.heard[-2:] == [
        "(Хорошо, ничего не изменилось.)",
        "Проекты\nОгород — открыт, пока никого",
    ]
    await anna.say("спасибо")
    assert "какой это проект" not in anna.heard[-1]


@pytest.mark.parametrize(
    "data", ["pc:999", "pc:0", "pd:join:-1", "pd:surely:99999999999999999999"]
)
async def test_buttons_made_up_by_hand_find_nothing(world, data):
    anna = await world.member("Анна")
    await world.project("Огород")
    await anna.make_up(data)
    assert anna.heard == ["(Такого проекта здесь нет. Все проекты: /projects)"]


@pytest.mark.parametrize("data", ["pc:x", "pd:burn:1", "pb:all", "pv:labour:1:9", "pp:1:free"])
async def test_buttons_that_never_were_get_the_menu(world, data):
    anna = await world.member("Анна")
    await world.project("Огород")
    await anna.make_up(data)
    assert anna.heard[0] == "(Это старое меню, вот новое.)"


async def test_a_member_cannot_decide_by_a_made_up_button(world):
    anna = await world.member("Анна")
    garden = await world.project("Огород", members=[anna])
    for data in (f"pd:pause:{garden}", f"pd:surely:{garden}", f"pn:{garden}:{anna.id}"):
        await anna.make_up(data)
        assert "На это нет прав." in anna.heard[0]
    await anna.say("/projects")
    assert "Огород ✓ — открыт" in anna.heard[0]
