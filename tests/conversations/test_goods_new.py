"""Coordinators enter new items: a short conversation with nothing assumed that was decided."""

from domain.measures import Measure
from storage import items, people, stores
from tests import pantry


async def only_item(world):
    [item] = await world.ask(items.of_units, [1])
    return item


async def test_the_first_item_with_its_first_store(world, olga, anna):
    await olga.say("/goods")
    assert olga.heard[-1] == "В общих запасах пока ничего не заведено."
    await olga.press("Новое благо")
    await olga.say("Картошка")
    assert olga.labels[0] == ["кг", "л", "м", "шт", "упаковка"]
    await olga.press("кг")
    await olga.say("Кладовая")
    await olga.say("во дворе")
    await olga.press("По труду")
    for wrong in ("0", "-5", "−5 мин", "абв", "1,5", "99999 ч"):
        await olga.say(wrong)
        assert olga.heard[-1].startswith(f"«{wrong}» — так цену не записать.")
    await olga.say("12 мин")
    assert "решение собрания от 20 ноября" in olga.heard[-1]
    await olga.say("…")
    assert olga.heard[-1].startswith("Напишите, кто и когда так решил")
    await olga.say("решение собрания от 20 ноября")
    assert olga.heard[-1].startswith(
        "✓ Заведено: Картошка, по труду, 12 мин за кг — решение собрания от 20 ноября\n"
    )
    item = await only_item(world)
    assert (item.measure, item.price, item.portion) == (Measure.KILOGRAM, 12, 1000)
    await olga.press("Карточка")
    assert "Где взять: Кладовая, во дворе." in olga.heard[-1]
    await anna.say("/journal")
    assert "Ольга заводит благо: Картошка\n«решение собрания от 20 ноября»" in anna.heard[-1]


async def test_where_there_is_one_store_nothing_is_asked_about_it(world, olga):
    await world.ask(pantry.store, world.clock())
    await olga.say("/goods")
    await olga.press("Новое благо")
    await olga.say("Мёд")
    await olga.say("кг")
    await olga.press("По потребности")
    await olga.say("собрание 20 ноября")
    card = olga.card
    assert olga.heard[-1].startswith("✓ Заведено: Мёд, по потребности — собрание 20 ноября")
    await olga.press("Отменить")
    assert olga.heard[-1].startswith("Больше не выдаётся: Мёд")
    await olga.press_again(card, "Карточка")
    assert olga.heard[-1] == "(Такого блага нет или его больше не дают.)"


async def test_of_several_stores_one_is_chosen_or_begun(world, olga):
    await world.ask(pantry.store, world.clock())
    await world.ask(pantry.store, world.clock(), 1, "Погреб")
    await olga.say("/goods")
    await olga.press("Новое благо")
    await olga.say("Соленья")
    await olga.press("шт")
    assert olga.labels[:2] == [["Кладовая", "Погреб"], ["Другое место"]]
    await olga.press("Другое место")
    await olga.say("погреб")
    assert olga.heard[-1] == "«Погреб» уже есть. Нужно другое название."
    await olga.say("Чердак")
    await olga.say("над залом")
    await olga.press("По потребности")
    await olga.say("собрание")
    item = await only_item(world)
    assert (await world.ask(stores.get, item.store_id)).place == "над залом"


async def test_one_name_twice_is_refused_and_the_one_there_is_offered(world, olga):
    await world.ask(pantry.item, "Мёд", world.clock())
    await olga.say("/goods")
    await olga.press("Новое благо")
    await olga.say("МЕД")
    assert olga.heard[-1].startswith("«Мёд» уже есть.")
    for bad in ("\u202e\u200b", "🙂" * 20, "я" * 65):
        await olga.say(bad)
        assert olga.heard[-1] == "Нужно название: от 1 до 64 знаков, с буквами."
    await olga.say("Мёд в сотах @all <b>")
    assert "<b>: чем измеряется?" in olga.heard[-1]
    await olga.press("Не надо")
    assert olga.heard[-1] == "Хорошо, ничего не заведено."


async def test_an_older_question_is_old_and_nobody_else_enters_anything(world, olga, anna):
    await olga.say("/goods")
    await olga.press("Новое благо")
    await olga.say("Мёд")
    card = olga.card
    await olga.say("/goods")
    _ = olga.heard
    await olga.press_again(card, "кг")
    assert "Это старое меню" in " ".join(olga.heard)
    await anna.make_up("ig")
    assert "На это нет прав" in " ".join(anna.heard)


async def test_who_coordinates_two_units_says_into_which(world, olga):
    bakery = await world.unit("Пекарня", coordinators=[olga])
    await olga.say("/goods")
    await olga.press("Новое благо")
    await olga.press("Пекарня")
    await olga.say("Мука")
    await olga.press("кг")
    await olga.say("Склад")
    await olga.say("у печи")
    await world.restart()
    await olga.press("По потребности")
    await olga.say("сбор пекарни")
    assert olga.heard[-1].startswith("✓ Заведено: Мука")
    assert [one.name for one in await world.ask(items.of_units, [bakery])] == ["Мука"]


async def test_in_english(world, olga):
    await world.ask(people.change_member, olga.id, language="en")
    await world.ask(pantry.store, world.clock())
    await olga.say("common goods")
    await olga.press("New item")
    await olga.say("Potatoes")
    await olga.press("kg")
    await olga.press("By labour")
    await olga.say("1 h 30 min")
    await olga.say("assembly of 20 November")
    said = "✓ Entered: Potatoes, by labour, 1 h 30 min for a kg — assembly of 20 November\n"
    assert olga.heard[-1].startswith(said)
