"""What coordinators change about an item, and what they can't."""

import pytest

from domain.items import Rule, Sharing
from domain.measures import Measure
from storage import items, people
from tests import pantry

PHOTO = b"\x89PNG\r\n\x1a\n potatoes"
LATER = b"\xff\xd8\xff more potatoes"
LABOUR = {"measure": Measure.KILOGRAM, "sharing": Sharing.LABOUR, "price": 12}


@pytest.fixture
async def potatoes(world):
    return await world.ask(pantry.item, "Картошка", world.clock(), 35_000, **LABOUR)


async def settings(olga, name="картошка"):
    await olga.say(f"/goods {name}")
    await olga.press("Изменить")


async def now(world, item):
    return await world.ask(items.get, item.id)


async def test_limits_rule_and_portion(world, olga, anna, potatoes):
    await settings(olga)
    assert sum(map(len, olga.labels)) == 9
    await olga.press("Предел")
    for wrong in ("абв", "0", "-1", "2 л"):
        await olga.say(wrong)
        assert "Предел" not in olga.heard[-1]
    assert (await now(world, potatoes)).limit_amount is None
    await olga.say("5 кг")
    assert "сразу даётся до 5 кг на участника за период" in olga.heard[-1]
    await olga.press("Порог координатора")
    await olga.say("3")
    await olga.press("Порог собрания")
    await olga.say("2 кг")
    assert olga.heard[-1] == "Порог координатора должен быть меньше порога собрания."
    await olga.say("50 кг")
    await olga.say("решение собрания")
    assert "Больше 50 кг за раз — решает собрание" in olga.heard[-1]
    await olga.press("Правило")
    await olga.press("По очереди")
    await olga.press("Порция")
    await olga.say("500 г")
    assert "Распределения: по очереди, по 500 г" in olga.heard[-1]
    await olga.press("Предел")
    await olga.press("Убрать")
    kept = await now(world, potatoes)
    assert (kept.limit_amount, kept.coordinator_above, kept.assembly_above) == (None, 3000, 50_000)
    assert (kept.rule, kept.portion) == (Rule.FIRST, 500)
    await anna.say("/journal")
    assert "меняет предел на участника: Картошка — нет; был 5 кг" in anna.heard[-1]


async def test_a_request_keeps_its_price_when_the_price_changes(world, olga, anna, potatoes):
    await world.project("Огород", members=[anna])
    await anna.say("5 ч огород")
    await world.ask(items.change, potatoes.id, coordinator_above=1000)
    await anna.say("2 кг картошки")
    await anna.press("Подать заявку")
    await settings(olga)
    await olga.press("Цена")
    await olga.say("30")
    await olga.say("собрание 24 ноября")
    assert "По труду: 30 мин за кг" in olga.heard[-1]
    await olga.say("/requests")
    await olga.press("Ждут ответа: 1")
    await olga.press("Анна: Картошка")
    await olga.press("Дать 2 кг")
    await anna.say("/requests")
    await anna.press("Картошка 2 кг")
    assert "24 мин" in anna.heard[-1]
    await anna.say("1 кг картошки")
    assert "по труду: 30 мин, у вас 4 ч 36 мин" in anna.heard[-1]


async def test_by_need_and_by_labour_each_on_a_ground(world, olga, anna, potatoes):
    await settings(olga)
    await olga.press("Как даётся")
    await olga.press("По потребности")
    await olga.say("собрание 24 ноября")
    assert "По потребности\n" in olga.heard[-1]
    assert "Цена" not in [label for row in olga.labels for label in row]
    await olga.press("Как даётся")
    await olga.press("По труду")
    await olga.say("15 мин")
    await olga.press("Не надо")
    kept = await now(world, potatoes)
    assert (kept.sharing, kept.price, kept.ground) == (Sharing.NEED, None, "собрание 24 ноября")
    await anna.say("/journal")
    told = "Картошка — по потребности; было по труду, 12 мин\n«собрание 24 ноября»"
    assert told in anna.heard[-1]


async def test_name_description_and_when_it_is_low(world, olga, potatoes):
    await world.ask(pantry.item, "Мёд", world.clock())
    await settings(olga)
    await olga.press("Описание, хранение ›")
    await olga.press("Название")
    await olga.say("мед")
    assert olga.heard[-1] == "«Мёд» в этих запасах уже есть. Нужно другое название."
    await olga.say("Картофель")
    await olga.press("Описание")
    await olga.say("я" * 501)
    assert olga.heard[-1] == "Нужно от 1 до 500 знаков."
    await olga.say("С нашего поля.\nМытый.")
    await olga.press("Когда мало")
    await olga.say("10 кг")
    assert olga.heard[-1].splitlines() == [
        "Картофель: описание и хранение",
        "С нашего поля.",
        "Мытый.",
        "Фото нет",
        "Где: Кладовая. Мало — меньше 10 кг",
    ]
    await olga.press("Описание")
    await olga.press("Убрать")
    assert (await now(world, potatoes)).about == ""


async def test_a_photo_is_kept_replaced_and_taken_away(world, olga, anna, potatoes):
    await settings(olga)
    await olga.press("Описание, хранение ›")
    await olga.press("Фото")
    await olga.say("вот")
    assert olga.heard[-1] == "Картошка: пришлите фото."
    await olga.send("document")
    assert olga.heard[-1].startswith("Это не фото.")
    await olga.send_photo(PHOTO + bytes(20_000_000))
    assert olga.heard[-1].startswith("Фото слишком большое: до 5 МБ.")
    await olga.send_photo(PHOTO)
    assert "Фото есть" in olga.heard[-1]
    await olga.press("Фото")
    await olga.send_photo(LATER, "photo.jpg")
    await anna.say("/goods картошка")
    await anna.press("Фото")
    assert anna.card.file == LATER
    await olga.press("Фото")
    await olga.press("Убрать")
    assert "Фото нет" in olga.heard[-1]


async def test_retired_only_when_nothing_is_left_and_taken_back(world, olga, anna, potatoes):
    await world.ask(items.change, potatoes.id, sharing=Sharing.NEED, coordinator_above=1000)
    await anna.say("2 кг картошки")
    await anna.press("Подать заявку")
    await settings(olga)
    await olga.press("Описание, хранение ›")
    await olga.press("Больше не выдавать")
    said = "Пока нельзя: в запасе 35 кг; открытых заявок 1; раздайте или спишите остаток"
    assert said in olga.heard[-1]
    empty = await world.ask(pantry.item, "Мёд", world.clock())
    await settings(olga, "мёд")
    await olga.press("Описание, хранение ›")
    await olga.press("Больше не выдавать")
    assert olga.heard[-1] == "Больше не выдаётся: Мёд. История осталась."
    await anna.say("/goods мёд")
    assert anna.heard[-1] == "«мёд» — такого в запасах нет."
    await olga.press("Отменить")
    assert olga.heard[-1].startswith("Мёд\n")
    assert (await now(world, empty)).state == "open"


async def test_who_is_no_coordinator_changes_nothing(world, anna, potatoes):
    await anna.say("/goods картошка")
    assert "Изменить" not in [label for row in anna.labels for label in row]
    for what in ("id:1:limit:-", "id:1:sharing:need", "id:1:rule:even", "ic:1:x:0", "ic:1:o:0"):
        _ = anna.heard
        await anna.make_up(what)
        assert "На это нет прав" in " ".join(anna.heard)


async def test_in_english(world, olga, potatoes):
    await world.ask(people.change_member, olga.id, language="en")
    await olga.say("/goods картошка")
    await olga.press("Change")
    await olga.press("Limit")
    await olga.say("5 kg")
    assert "By labour: 12 min for a kg, up to 5 kg a member and cycle at once" in olga.heard[-1]
