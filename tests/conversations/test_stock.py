"""The stock: what a keeper sees, receives, writes off and takes back."""

import pytest

from domain.measures import Measure
from domain.people import Role
from tests import pantry

PHOTO = b"\x89PNG\r\n\x1a\n an invoice"


@pytest.fixture
async def boris(world):
    return await world.member("Борис", Role.KEEPER)


@pytest.fixture
async def potatoes(world):
    weighed = {"measure": Measure.KILOGRAM, "low": 10_000}
    return await world.ask(pantry.item, "Картошка", world.clock(), 5_000, **weighed)


@pytest.fixture
async def honey(world):
    return await world.ask(pantry.item, "Мёд", world.clock(), 12)


async def test_what_runs_low_comes_first_and_a_word_finds_it(boris, potatoes, honey):
    await boris.say("на складе")
    assert boris.heard == [
        "Запас: 2. Мало: 1\n⚠ Картошка: осталось 5 кг\nМёд: 12 шт.",
    ]
    assert boris.labels == [["⚠ Картошка", "Мёд"]]
    await boris.say("/stock картошки")
    assert boris.heard == [
        "Картошка: свободно 5 кг\n⚠ Мало: меньше 10 кг\nГде: Кладовая, во дворе"
    ]


async def test_goods_come_and_whoever_waits_is_served(world, boris, anna, potatoes):
    await anna.say("7 кг картошки")
    await anna.press("Подать заявку")
    await boris.say("/stock")
    await boris.press("⚠ Картошка")
    await boris.press("Приход")
    assert boris.heard[-1] == "Картошка: сколько пришло? Например: «50 кг», «12»."
    await boris.say("50 кг")
    assert boris.heard[-1].startswith("Картошка, 50 кг: откуда?")
    await boris.press("Закупка")
    assert boris.heard[-1].startswith("Где куплено")
    await boris.say("рынок на Мира")
    assert boris.heard == [
        "✓ Картошка: +50 кг, закупка — рынок на Мира\n"
        "Свободно 48 кг\n"
        "Из очереди отложено: 1 заявка, участнику написано."
    ]
    await world.letters()
    assert any("отложено для вас" in text for text in anna.heard)
    await boris.press("Отменить")
    assert boris.heard[-1].startswith("Картошка: отменить нельзя, это уже отложено или выдано.")
    await boris.say("/stock картошка")
    assert "Отложено 7 кг: 1 заявка. Всего на полке 55 кг" in boris.heard[-1]
    await boris.press("История")
    told = boris.heard[-1].splitlines()
    assert told[0] == "Картошка: куда делось. Сейчас 48 кг, ещё 7 кг отложено"
    assert "привезли 50 кг, закупка: «рынок на Мира»" in told[2]


async def test_a_photo_of_the_invoice_is_ground_enough(world, boris, honey):
    await boris.say("/stock мёд +3 шт куплено")
    assert boris.heard[-1].endswith("Можно прислать фото накладной или чека.")
    await boris.send_photo(b"not a photo")
    assert boris.heard[-1].startswith("Это не фото.")
    await boris.send_photo(PHOTO)
    assert boris.heard[-1] == (
        "✓ Мёд: +3 шт., закупка, с фото — Накладная на фото\nСвободно 15 шт."
    )
    await boris.press("К запасу")
    await boris.press("Фото: +3 шт.")
    assert boris.heard[-1] == "Мёд, +3 шт. — Накладная на фото"


async def test_a_sentence_does_it_and_a_press_takes_it_back_once(boris, potatoes):
    await boris.say("/stock картошка +50 кг закупка рынок")
    receipt = boris.card
    assert boris.heard == ["✓ Картошка: +50 кг, закупка — рынок\nСвободно 55 кг"]
    await boris.press("Отменить")
    assert boris.heard == ["Отменено: Картошка, 50 кг, приход. Свободно 5 кг"]
    await boris.press_again(receipt, "Отменить")
    assert boris.heard == ["(Это уже отменено.)"]
    await boris.say("картошка +2 кг")
    assert boris.heard[-1].startswith("Картошка, 2 кг: откуда?")
    await boris.press("Не надо")
    await boris.say("приход 2 кг картошки")
    await boris.say("подарили соседи")
    assert boris.heard[-1] == "✓ Картошка: +2 кг, подарок — соседи\nСвободно 7 кг"


async def test_writing_off_wants_a_reason_and_no_more_than_is_free(boris, anna, honey):
    await anna.say("5 шт мёда")
    await anna.press("Подать заявку")
    await boris.say("/stock мёд")
    await boris.press("Списать")
    await boris.say("8")
    assert boris.heard[-1] == (
        "Свободно только 7 шт., ещё 5 шт. отложено для участников. Напишите не больше."
    )
    await boris.say("7")
    await boris.say("разбились")
    assert boris.heard[-1] == "✓ Мёд: списано 7 шт. — разбились\nСвободно 0 шт."
    await boris.press("Отменить")
    assert boris.heard[-1] == "Отменено: Мёд, 7 шт., списание. Свободно 7 шт."


async def test_an_auditor_looks_and_changes_nothing_others_do_not_even_look(world, anna, potatoes):
    vera = await world.member("Вера", Role.AUDITOR)
    await vera.say("/stock картошка")
    assert vera.labels == [["История", "Карточка"], ["‹ Весь запас"]]
    await vera.make_up(f"sb:{potatoes.id}:r")
    assert vera.heard[-1].startswith("(На это нет прав.")
    await anna.say("/stock")
    await anna.make_up(f"ka:{potatoes.id}")
    assert ["На это нет прав" in text for text in anna.heard] == [True, True]


async def test_the_digest_names_what_runs_low(world, olga, potatoes, honey):
    for name in ("Соль", "Мыло", "Спички", "Свечи", "Чай"):
        await world.ask(pantry.item, name, world.clock(), 1, low=2)
    await olga.say("/digest")
    assert olga.heard[-1].splitlines()[-1] == (
        "В запасе мало: Картошка (5 кг), Мыло (1 шт.), Свечи (1 шт.), Соль (1 шт.), "
        "Спички (1 шт.) и ещё 1"
    )
    await olga.press("Склад")
    assert olga.heard[-1].startswith("Запас: 7. Мало: 6")


async def test_in_english(world, potatoes):
    kate = await world.member("Kate", Role.KEEPER)
    await kate.say("/settings")
    await kate.press("Язык")
    await kate.press("English")
    assert kate.heard
    await kate.say("in stock")
    assert kate.heard == ["Stock: 1. Running low: 1\n⚠ Картошка: 5 kg left"]
    await kate.press("⚠ Картошка")
    await kate.press("Receive")
    await kate.say("10")
    await kate.press("A gift")
    await kate.say("neighbours")
    assert kate.heard[-1] == "✓ Картошка: +10 kg, a gift — neighbours\n15 kg free now"
