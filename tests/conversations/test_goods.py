"""The common goods as members see them: what there is, how it is shared out, where it went."""

from datetime import timedelta

import pytest

from domain.items import Sharing
from domain.ledger import Basis, Ground, Kind, Movement
from domain.measures import Measure
from domain.people import Role
from services import ledger, photos
from storage import items, people, rounds, stores
from tests import pantry

PHOTO = b"\x89PNG\r\n\x1a\n potatoes"
BY_LABOUR = {"measure": Measure.KILOGRAM, "sharing": Sharing.LABOUR, "price": 12}


@pytest.fixture
async def potatoes(world):
    return await world.ask(pantry.item, "Картошка", world.clock(), 35_000, **BY_LABOUR)


async def test_pages_of_what_there_is_and_what_is_out_of_stock(world, anna, potatoes):
    milk = await world.ask(pantry.item, "Молоко", world.clock(), measure=Measure.LITRE)
    facts = {"unit_id": 1, "item_id": milk.id, "rule": milk.rule, "portion": 1000}
    until = world.clock() + timedelta(days=3)
    await world.ask(rounds.add, world.clock(), **facts, deadline=until, opened_by=anna.id)
    for number in range(6):
        await world.ask(pantry.item, f"Ведро {number}", world.clock(), 1)
    await anna.say("запасы")
    assert anna.heard[-1].splitlines()[:2] == [
        "Общие запасы: 8",
        "Ведро 0 · 1 шт. · по потребности",
    ]
    await anna.press("›")
    assert anna.heard[-1].splitlines()[1:] == [
        "Картошка · 35 кг · по труду, 12 мин за кг",
        "Молоко · сейчас нет · по потребности · распределение до чт, 26 ноября",
    ]
    assert anna.labels == [["Картошка", "Молоко"], ["‹"]]


async def test_found_by_a_part_of_the_name_however_it_is_spelt(world, anna, potatoes):
    await world.ask(pantry.item, "Мёд липовый", world.clock())
    await world.ask(pantry.item, "Мёд гречишный", world.clock())
    await anna.say("/goods КАРТО")
    assert anna.heard[-1].startswith("Картошка\nЕсть 35 кг\n")
    await anna.say("/goods мед")
    assert anna.labels[0] == ["Мёд гречишный", "Мёд липовый"]
    await anna.say("/goods картофель мытый")
    assert anna.heard[-1].startswith(("Картошка\n", "«картофель мытый» — такого"))
    await anna.say("/goods бананы")
    assert anna.heard == ["«бананы» — такого в запасах нет."]
    await anna.say("3 кг бананов")
    assert anna.heard[-1].endswith("/goods")


async def test_the_card_says_in_plain_words_how_one_gets_it(world, anna, boris):
    store_id = await world.ask(pantry.store, world.clock())
    await world.ask(stores.change, store_id, keeper_id=boris.id)
    more = {"limit_amount": 5000, "coordinator_above": 3000, "assembly_above": 50_000}
    about = {"about": "С нашего поля, мытая.", "ground": "решение собрания от 20 ноября"}
    kilograms = {"measure": Measure.KILOGRAM}
    await world.ask(pantry.item, "Картошка", world.clock(), 35_000, **kilograms, **more, **about)
    await anna.say("2 кг картошки")
    await anna.press("Подать заявку")
    await anna.say("/goods")
    await anna.press("Картошка")
    assert anna.heard[-1].splitlines() == [
        "Картошка",
        "С нашего поля, мытая.",
        "Есть 33 кг, ещё 2 кг отложено по заявкам",
        "По потребности, сразу даётся до 5 кг на участника за период",
        "Больше 3 кг за раз — отвечает координатор",
        "Больше 50 кг за раз — решает собрание",
        "Основание: решение собрания от 20 ноября",
        "Где взять: Кладовая, во дворе. Выдаёт Борис",
    ]
    keys = [["Попросить", "Распределения"], ["Куда делось?"], ["‹ Все запасы"]]
    assert anna.labels == keys
    await boris.say("/goods картошка")
    assert boris.labels[2] == ["Склад"]
    await boris.press("Склад")
    assert "свободно 33 кг" in boris.heard[-1]
    await anna.press("Попросить")
    assert anna.heard[-1] == "Сколько: Картошка? По потребности, есть 33 кг."


async def test_where_it_went_by_whom_and_why(world, anna, potatoes):
    boris = await world.member("Борис", Role.KEEPER)
    await anna.say("/goods картошка")
    await anna.press("Куда делось?")
    assert anna.heard[-1].splitlines() == [
        "Картошка: куда делось. Сейчас 35 кг",
        "23 ноября 2026 · привезли 35 кг, закупка: «Куплено на рынке» · по правилам",
    ]
    counted = (potatoes.place(Kind.STOCK), potatoes.place(Kind.OUTSIDE), 1000, Movement.COUNT)
    why = Ground(Basis.COUNT, words="усохла")
    await world.ask(ledger.move, *counted, why, boris.id, world.clock())
    await world.project("Огород", members=[anna])
    await anna.say("5 ч огород")
    await anna.say("2 кг картошки")
    await anna.press("Указать причину")
    await anna.say("болею")
    await anna.press("☐ Только координаторам")
    await anna.press("Подать заявку")
    await boris.say("мои заявки")
    await boris.press("Выдать: 1")
    await boris.press("Анна: Картошка")
    await boris.press("Выдано")
    await boris.say("/goods картошка")
    await boris.press("Куда делось?")
    assert "болею" not in boris.heard[-1]
    await anna.say("/goods картошка")
    await anna.press("Куда делось?")
    assert anna.heard[-1].splitlines()[:4] == [
        "Картошка: куда делось. Сейчас 32 кг",
        "23 ноября 2026 · выдано 2 кг по заявке: Анна · выдача: Борис",
        "23 ноября 2026 · отложено 2 кг по заявке: Анна · по правилам",
        "23 ноября 2026 · пересчёт: недостача 1 кг: «усохла» · запись: Борис",
    ]
    await anna.press("‹ Карточка")
    assert anna.heard[-1].startswith("Картошка\nЕсть 32 кг")


async def test_a_long_history_has_pages(world, anna, potatoes):
    for _ in range(12):
        await world.ask(pantry.bring, potatoes, 1000, world.clock())
    await anna.say("/goods картошка")
    await anna.press("Куда делось?")
    await anna.press("›")
    await anna.press("›")
    assert anna.heard[-1].count("привезли") == 1
    await anna.press("‹")
    assert anna.labels[0] == ["‹", "›"]


async def test_the_photo_comes_beneath_the_card(world, anna, potatoes):
    photo = await world.ask(photos.keep, PHOTO, anna.id, world.clock())
    await world.ask(items.change, potatoes.id, picture_id=photo)
    await anna.say("/goods картошка")
    await anna.press("Фото")
    assert (anna.card.text, anna.card.file) == ("Картошка", PHOTO)
    await world.ask(items.change, potatoes.id, picture_id=None)
    await anna.press("Фото")
    assert anna.heard[-1] == "Картошка: фото больше нет."


async def test_two_of_one_name_are_told_apart_by_their_units(world, anna, potatoes):
    bakery = await world.unit("Пекарня", members=[anna])
    await world.ask(pantry.item, "картошка", world.clock(), unit_id=bakery)
    await anna.say("общие запасы")
    assert anna.labels[0] == ["Картошка (Прогресс)", "картошка (Пекарня)"]
    await anna.press("картошка (Пекарня)")
    assert anna.heard[-1].splitlines()[1] == "Объединение: Пекарня"


async def test_buttons_made_up_by_hand_and_old_ones_are_refused(world, anna, olga, potatoes):
    bakery = await world.unit("Пекарня")
    flour = await world.ask(pantry.item, "Мука", world.clock(), unit_id=bakery)
    for made_up in (f"ia:{flour.id}", f"ic:{flour.id}:h:0", f"ic:{flour.id}:p:0", "ia:999"):
        await anna.make_up(made_up)
        assert anna.heard == ["(Такого блага нет или его больше не дают.)"]
    for office in (f"ic:{potatoes.id}:x:0", f"ic:{potatoes.id}:s:0", f"id:{potatoes.id}:name:"):
        await anna.make_up(office)
        assert "координатор" in " ".join(anna.heard)
    await anna.say("/goods картошка")
    card, _ = anna.card, anna.heard
    await world.ask(items.change, potatoes.id, state="retired")
    for old in ("Попросить", "Куда делось?"):
        await anna.press_again(card, old)
        assert anna.heard == ["(Такого блага нет или его больше не дают.)"]


async def test_in_english(world, anna, potatoes):
    await world.ask(people.change_member, anna.id, language="en")
    await anna.say("/goods")
    assert anna.heard[-1] == "Common goods: 1\nКартошка · 35 kg · by labour, 12 min for a kg"
    await anna.press("Картошка")
    assert "By labour: 12 min for a kg\nDecided: Решение собрания" in anna.heard[-1]
    await anna.press("Where did it go?")
    assert "35 kg came, bought: “Куплено на рынке” · by the rules" in anna.heard[-1]
