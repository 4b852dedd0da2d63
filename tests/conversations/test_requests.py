"""Goods of the common funds: asked for in a sentence or by buttons, answered, handed over."""

from datetime import timedelta

import pytest

from domain.measures import Measure
from domain.people import Role
from tests import pantry


@pytest.fixture
async def potatoes(world):
    weighed = {"measure": Measure.KILOGRAM, "coordinator_above": 5000}
    return await world.ask(pantry.item, "Картошка", world.clock(), 40_000, **weighed)


@pytest.fixture
async def milk(world):
    return await world.ask(pantry.item, "Молоко", world.clock(), 1000, measure=Measure.LITRE)


async def test_from_a_sentence_to_the_hand_over(world, anna, potatoes, milk):
    boris = await world.member("Борис", Role.KEEPER)
    await anna.say("3 кг картошки и молоко 2")
    assert anna.heard == [
        "Картошка — 3 кг, по потребности, есть 40 кг\nМолоко — 2 л, по потребности, есть 1 л"
    ]
    await anna.press("Подать заявку")
    assert anna.heard == [
        "✓ Картошка — 3 кг: отложено для вас до пн, 30 ноября. Где взять: Кладовая, во дворе.\n"
        "✓ Молоко — 2 л: согласовано, но сейчас столько нет. "
        "В очереди место 1, напишу, когда появится."
    ]
    await world.letters()
    assert boris.heard == ["К выдаче: Картошка — 3 кг, Анна."]
    await boris.press("Выдано")
    assert boris.heard == ["✓ Выдано. Получение подтвердит сам участник."]
    await world.letters()
    assert anna.heard == ["Борис: выдано Картошка, 3 кг. Получено?"]
    await anna.press("Не получено")
    assert "Отложено 3 кг до" in anna.heard[-1]
    await world.letters()
    assert "Анна: не получено — Картошка, 3 кг. Снова отложено, проверьте." in boris.heard
    world.clock.now += timedelta(minutes=5)
    await boris.say("мои заявки")
    await boris.press("Выдать: 1")
    await boris.press("Анна: Картошка")
    await boris.press("Выдано")
    await world.letters()
    await anna.press("Получено")
    assert anna.heard[-1].endswith("Получено: 3 кг.")
    world.clock.now += timedelta(days=8)
    await world.tick()
    await anna.say("/requests")
    assert anna.labels[0] == ["Молоко 2 л · в очереди"]


async def test_a_coordinator_answers_less_and_the_reason_is_kept(world, olga, anna, potatoes):
    await anna.say("дайте картошки")
    assert anna.heard == ["Сколько: Картошка? По потребности, есть 40 кг."]
    assert anna.labels[0] == ["1 кг", "2 кг", "3 кг", "5 кг"]
    await anna.say("8 кг")
    await anna.press("Указать причину")
    await anna.say("диета после операции")
    await anna.press("☐ Только координаторам")
    assert "(видят только координаторы): диета после операции" in anna.heard[-1]
    await anna.press("Подать заявку")
    assert anna.heard[-1].endswith("ждёт ответа координатора, напишу сразу.")
    await world.letters()
    assert olga.heard == ["Анна просит: Картошка — 8 кг."]
    await olga.say("/review")
    assert "диета после операции" in olga.heard[-1]
    await olga.press("Меньше, написать")
    await olga.press("Написать")
    await olga.say("Зачем так много?")
    await world.letters()
    assert "Ольга о заявке «Картошка»: Зачем так много?" in anna.heard
    await olga.press("Меньше")
    await olga.say("9 кг")
    assert olga.heard[-1] == "Больше, чем просили, дать нельзя: просили 8 кг."
    await olga.say("6 кг")
    await olga.say("на всех")
    assert "Отложено 6 кг" in olga.heard[-1]
    await world.letters()
    assert any(text.startswith("Согласовано 6 кг из 8 кг: Картошка.") for text in anna.heard)
    await anna.say("/requests")
    await anna.press("Картошка 6 кг")
    await anna.press("Снять заявку")
    assert "Снята." in anna.heard[-1]


async def test_what_is_not_clear_is_asked_and_hours_stay_hours(world, anna, potatoes, milk):
    await world.project("Огород", members=[anna])
    await anna.say("2 ч огород")
    assert anna.heard[0].startswith("✓ 2 ч · Огород")
    await anna.say("3 кг бананов")
    assert anna.heard[0].startswith("«бананов» — такого в запасах нет.")
    await anna.press("Не надо")
    await anna.say("2 л молока каждую неделю")
    assert anna.heard[-1].endswith("Повторять каждую неделю, по понедельникам")
    await anna.press("Подать заявку")
    assert "первый раз пн, 30 ноября" in anna.heard[-1]
    world.clock.now += timedelta(days=7)
    await world.tick()
    assert "Постоянная заявка подана: Молоко — 2 л, в очереди: сейчас столько нет." in anna.heard
    await anna.say("/requests")
    await anna.press("Постоянные")
    await anna.press("Прекратить: Молоко")
    assert anna.heard[-1].startswith("Постоянных заявок нет.")


async def test_by_buttons_and_old_ones(world, anna, potatoes):
    await anna.say("/requests")
    assert anna.heard[-1].startswith("Заявок пока нет.")
    await anna.press("Новая заявка")
    await anna.press("Картошка")
    await anna.press("2 кг")
    card = anna.card
    await anna.press("Подать заявку")
    await anna.press("Отменить")
    assert "Снята." in anna.heard[-1]
    await anna.press_again(card, "Подать заявку")
    assert "Это старое меню" in " ".join(anna.heard)
    await anna.make_up("qk:999:w")
    assert "Такой заявки больше нет." in " ".join(anna.heard)


async def test_a_full_list_fits_under_one_card(world, olga, anna, potatoes):
    await world.ask(pantry.item, "Мёд", world.clock(), 100, coordinator_above=1)
    for one in (anna, olga):
        for amount in range(2, 9):
            await one.say(f"дайте мёд {amount} шт")
            await one.press("Подать заявку")
    await anna.say("1 кг картошки")
    await anna.press("Подать заявку")
    await olga.say("/requests")
    assert olga.heard[-1] == "Ваши заявки: 7"
    await olga.press("›")
    assert sum(map(len, olga.labels)) == 8
    await olga.press("Ждут ответа: 7")
    await olga.press("›")
    await olga.press("Анна: Мёд 8")
    await olga.press("Отказать")
    await olga.say("столько нет")
    assert "Отказано.\nОтвет: столько нет (Ольга)" in olga.heard[-1]
