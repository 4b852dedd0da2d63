"""Proposing a project, and answering a proposal."""

from functools import partial

import pytest

from storage import people


async def propose(person):
    await person.say("/projects")
    await person.press("Предложить")
    await person.say("Огород")
    await person.say("Овощи для столовой")
    await person.press("Свободный")


async def test_a_member_proposes_and_a_coordinator_opens(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await anna.say("/projects")
    await anna.press("Предложить")
    await anna.say("Огород")
    await anna.say("Овощи для столовой")
    assert anna.heard[1:] == [
        "Как назвать проект? От 2 до 60 знаков.",
        "«Огород». Для чего он? Одной-двумя фразами, до 500 знаков.",
        "Какой это проект?",
    ]
    await anna.press("Свободный")
    popup, card = anna.heard
    assert popup == "(Отправлено координаторам. Напишу, когда ответят.)"
    assert "Ждёт ответа координатора" in card
    assert anna.labels == [["Отозвать"], ["‹ Все проекты"]]
    await world.letters()
    assert olga.heard == [
        "Анна предлагает проект «Огород».\n"
        "Овощи для столовой\n"
        "Свободный: продукт раздаётся без обмена."
    ]
    assert olga.labels == [["Открыть", "Отклонить"]]
    await olga.press("Открыть")
    assert olga.heard[0] == "(Проект открыт.)"
    await world.letters()
    assert anna.heard == [
        "Проект «Огород» открыт. Его координатор — вы: можно изменить, сколько нужно часов"
        " и мест.\nОтвет: Ольга"
    ]
    await anna.press("Карточка проекта")
    assert "Участники: 1 · Анна" in anna.heard[-1]
    assert anna.labels[2] == ["Пауза", "Изменить"]


async def test_a_refusal_asks_for_its_reason_and_the_author_reads_it(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await propose(anna)
    await world.letters()
    assert anna.heard
    assert olga.heard
    await olga.press("Отклонить")
    await olga.say("Земли нет до весны")
    await world.letters()
    assert anna.heard == [
        "Проект «Огород» отклонён.\nПричина: Земли нет до весны\n"
        "Ответ: Ольга. Предложить можно снова."
    ]
    assert "Отклонён" in olga.heard[-1]


async def test_the_second_coordinator_hears_that_it_is_answered(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    ivan = await world.coordinator("Иван")
    await propose(anna)
    await world.letters()
    assert ivan.heard
    letter = ivan.card
    await ivan.press("Отклонить")
    await olga.press("Открыть")
    assert "Почему отклонить «Огород»?" in ivan.heard[-1]
    await ivan.say("Земли нет")
    told, card = ivan.heard
    assert told == "На предложение «Огород» уже ответили: открыто."
    assert card.startswith("Огород\n")
    await ivan.press_again(letter, "Открыть")
    assert ivan.heard == ["(На предложение «Огород» уже ответили: открыто.)"]


async def test_a_coordinators_own_proposal_can_be_opened_at_once(world):
    olga = await world.coordinator("Ольга")
    await propose(olga)
    assert "(Проект предложен. Его можно сразу открыть.)" in olga.heard
    assert olga.labels[1] == ["Открыть", "Отклонить", "Изменить"]
    await olga.press("Открыть")
    assert olga.labels[2] == ["Пауза", "Закрыть", "Изменить"]


async def test_a_similar_name_is_shown_first(world):
    anna = await world.member("Анна")
    await world.project("Огород")
    await anna.say("/projects")
    await anna.press("Предложить")
    await anna.say("Огороды")
    assert anna.heard[-1] == (
        "Похожие уже есть:\n· Огород\n\nВсё равно предложить новый? Или напишите другое название."
    )
    assert anna.labels == [["Огород"], ["Всё равно предложить"], ["Отмена"]]
    surely = anna.card
    await anna.press("Всё равно предложить")
    assert anna.heard[-1].startswith("«Огороды». Для чего он?")
    await anna.press_again(surely, "Всё равно предложить")
    assert "(Это старое меню, вот новое.)" in anna.heard


async def test_the_similar_project_can_be_looked_at_instead(world):
    anna = await world.member("Анна")
    await world.project("Огород")
    await anna.say("/projects")
    await anna.press("Предложить")
    await anna.say("огород")
    await anna.press("Огород")
    assert anna.heard[-1].startswith("Огород\n")
    assert ["Записать часы", "Обещать часы"] in anna.labels


@pytest.mark.parametrize("name", ["я", "🌱🌱", "я" * 61])
async def test_a_name_that_is_none_is_asked_for_again(world, name):
    anna = await world.member("Анна")
    await anna.say("/projects")
    await anna.press("Предложить")
    await anna.say(name)
    assert anna.heard[-1].startswith("Название — от 2 до 60 знаков.")
    await world.restart()
    await anna.say("Сарай")
    assert anna.heard[-1].startswith("«Сарай». Для чего он?")


async def test_a_proposal_is_sent_once_however_often_it_is_pressed(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await anna.say("/projects")
    await anna.press("Предложить")
    await anna.say("Огород")
    await anna.say("Овощи")
    kinds = anna.card
    await anna.say("какой ещё вид")
    await anna.press("Товарный")
    await anna.repeat()
    await anna.press_again(kinds, "Товарный: продукт продаётся")
    assert "(Это старое меню, вот новое.)" in anna.heard
    await world.letters()
    assert len(olga.heard) == 1


async def test_everything_is_said_in_english_too(world):
    olga = await world.coordinator("Ольга")
    await world.ask(partial(people.change_member, language="en"), olga.id)
    await olga.say("/projects")
    await olga.press("Propose")
    await olga.say("Garden")
    await olga.say("Vegetables")
    await olga.press("Free")
    await olga.press("Open")
    await olga.say("/projects пфквут")
    assert olga.heard[-1].startswith("Garden\nVegetables\n\nFree: the product is shared out")
