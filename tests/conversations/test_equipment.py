"""Equipment: what there is, its card, its photo; coordinators keep the register."""

from datetime import date, timedelta

import pytest

from domain.equipment import EquipmentState
from storage import equipment, people
from tests.shed import booked, thing

MON, WED, FRI = date(2026, 11, 23), date(2026, 11, 25), date(2026, 11, 27)
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100


@pytest.fixture
async def drill(world):
    about = "С набором свёрл"
    return await world.ask(thing, "Дрель", world.clock(), about=about, late_cancels=2)


async def test_the_list_tells_what_everything_is_now(world, anna, boris, drill):
    await world.ask(thing, "Лестница", world.clock(), state=EquipmentState.REPAIR)
    tent = await world.ask(thing, "Палатка", world.clock())
    await world.ask(booked, tent, boris.id, MON, WED, world.clock())
    saw = await world.ask(thing, "Пила", world.clock())
    await world.ask(booked, saw, boris.id, FRI, FRI + timedelta(days=2), world.clock())
    await world.ask(equipment.change, drill.id, holder_id=boris.id)
    await anna.say("инструменты")
    assert anna.heard == [
        "Оборудование: 4\n"
        "• Дрель — Борис\n"
        "• Лестница — в ремонте\n"
        "• Палатка — бронь: Борис, до ср, 25 ноября\n"
        "• Пила — можно взять до пт, 27 ноября"
    ]
    assert anna.labels == [["Дрель", "Лестница"], ["Палатка", "Пила"], ["Мои брони"]]
    await boris.say("/equipment")
    assert boris.heard[0].splitlines()[1] == "• Дрель — вы"  # one's own first
    await boris.press("Мои брони")
    assert "• Пила: взять пт, 27 ноября, вернуть вс, 29 ноября" in boris.heard[-1]


async def test_the_card_shows_two_weeks_at_a_glance(world, anna, boris, drill):
    await world.ask(booked, drill, boris.id, MON, WED + timedelta(days=1), world.clock())
    await anna.say("/equipment дрель")
    assert anna.heard == [
        "Дрель\n"
        "С набором свёрл\n"
        "Где: сарай\n"
        "Сейчас: бронь: Борис, до чт, 26 ноября\n"
        "Две недели: пн 23 – ср 25: Борис; чт 26 – вс 6: свободно\n"
        "Берут не больше чем на 14 дн.\n"
        "Поздних отмен за 90 дней можно 2, у вас 0"
    ]
    assert anna.labels == [["Занять"], ["История"], ["‹ Всё оборудование"]]
    await anna.press("История")
    assert "• пн, 23 ноября – чт, 26 ноября: Борис — бронь" in anna.heard[-1]


async def test_a_name_is_searched_and_several_are_offered(world, anna, drill):
    await world.ask(thing, "Дрель ударная", world.clock())
    await anna.say("/equipment дрели")
    assert anna.labels[0] in (["Дрель", "Дрель ударная"], ["Занять"])
    await anna.say("/equipment экскаватор")
    assert anna.heard[-1].startswith("«экскаватор» — такого среди оборудования нет.")
    await anna.press("‹ Всё оборудование")
    assert anna.heard[-1].startswith("Оборудование: 2")
    await anna.make_up("ea:999")
    assert "Такой вещи здесь больше нет." in " ".join(anna.heard)


async def test_six_on_a_page_and_no_more_buttons_than_a_card_may_have(world, olga):
    for number in range(13):
        await world.ask(thing, f"Лопата {number:02}", world.clock())
    await olga.say("техника")
    await olga.press("›")
    assert olga.labels[-2:] == [["‹", "›"], ["Мои брони", "Новая вещь"]]
    assert sum(map(len, olga.labels)) == 10
    await olga.press("›")
    assert olga.heard[-1].splitlines()[1:] == ["• Лопата 12 — можно взять"]


async def test_a_new_thing_and_its_settings(world, olga, anna):
    boris = await world.member("Борис")
    await olga.say("/equipment")
    assert olga.heard == ["Общего оборудования пока нет."]
    await olga.press("Новая вещь")
    await olga.say("Дрель")
    await olga.say("мастерская, шкаф 2")
    assert "Берут не больше чем на 14 дн." in olga.heard[-1]
    await olga.press("На сколько дней")
    await olga.say("сто")
    assert olga.heard[-1] == "Нужно целое число от 1 до 90. Напишите ещё раз."
    await olga.say("7")
    await olga.press("Поздние отмены")
    await olga.say("1")
    await olga.press("Описание")
    await olga.say("Беречь от воды")
    await olga.press("Хранитель")
    await olga.say("борис")
    await olga.press("Борис")
    assert olga.heard[-1] == (
        "Дрель\nОписание: Беречь от воды\nГде: мастерская, шкаф 2\nХранит: Борис\nФото: —\n"
        "Берут не больше чем на 7 дн.\nПоздних отмен за 90 дней: не больше 1"
    )
    await olga.press("Поздние отмены")
    await olga.press("Убрать")
    assert olga.heard[-1].endswith("Поздних отмен за 90 дней: сколько угодно")
    await olga.press("Название")
    await olga.say("Перфоратор")
    await boris.say("/equipment перфоратор")
    assert "Хранит: Борис" in boris.heard[-1]
    await anna.say("/journal")
    told = " ".join(anna.heard)
    assert "Ольга меняет у вещи «Дрель» название: Дрель → Перфоратор" in told
    assert "Ольга меняет у вещи «Дрель» поздние отмены: 1 → —" in told
    assert "Ольга назначает хранителя: Дрель — Борис" in told


async def test_only_who_is_in_office_keeps_the_register(world, anna, drill):
    await anna.say("/equipment дрель")
    assert all("Изменить" not in row for row in anna.labels)
    for made_up in (f"ei:{drill.id}:name:0", f"ej:{drill.id}:{anna.id}", f"eb:s:0:{drill.id}"):
        await anna.make_up(made_up)
        assert "На это нет прав." in anna.heard[-1]


async def test_a_photo_is_kept_and_shown(world, olga, anna, drill):
    await olga.say("/equipment дрель")
    await olga.press("Изменить")
    await olga.press("Фото")
    await olga.send_photo(PNG)
    assert "Фото: есть" in olga.heard[-1]
    await anna.say("/equipment дрель")
    await anna.press("Фото")
    assert anna.heard[-1] == "Дрель"


async def test_the_longest_words_still_fit_into_one_message(world, anna):
    whale = "🐋"
    long = {"about": whale * 500, "place": whale * 200, "most_days": 1}
    one = await world.ask(thing, whale * 100, world.clock(), **long)
    for day in range(14):
        member = await world.ask(people.add_member, whale * 64, "ru", None, world.clock())
        first = MON + timedelta(days=day)
        await world.ask(booked, one, member, first, first + timedelta(days=1), world.clock())
    await anna.say("/equipment")
    await anna.press(whale)
    assert "…; вт 24: 🐋" in anna.heard[-1]


async def test_in_english(world, anna, drill):
    await anna.say("/settings")
    await anna.press("Язык")
    await anna.press("English")
    await anna.say("tools")
    assert "• Дрель — can be taken" in anna.heard[-1]
    await anna.say("/equipment Дрель from Friday for 3 days")
    assert anna.heard[-1].startswith(
        "✓ Дрель: take Fri, 27 November, bring back Mon, 30 November (3 days)."
    )
