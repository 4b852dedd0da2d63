"""«Мои записи»: the week, its entries, each of them."""

from datetime import timedelta

import pytest

from services import confirming


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    await world.project("Кухня", members=[anna], confirmation="coordinator", labour="free")
    return anna


async def test_an_empty_week(anna):
    await anna.say("/hours")
    assert anna.heard == ["Неделя 23–29 ноября\nЗаписей нет."]
    assert anna.labels == [["‹ Прошлая неделя"]]


async def test_a_week_by_kind_and_project(anna):
    await anna.say("2 ч огород")
    await anna.say("30 мин огород")
    await anna.say("1 ч кухня")
    _ = anna.heard
    await anna.say("/hours")
    assert anna.heard == [
        "Неделя 23–29 ноября\n"
        "Обязательный труд: 2 ч 30 мин\n"
        "Свободный труд: ждут подтверждения: 1 ч\n"
        "\n"
        "Огород, обязательный: 2 ч 30 мин\n"
        "Кухня, свободный: ждут подтверждения: 1 ч"
    ]
    assert anna.labels == [["‹ Прошлая неделя"], ["Записи"]]


async def test_weeks_are_turned_back_and_forth(anna):
    await anna.say("вчера 2 ч огород")
    await anna.say("мои записи")
    await anna.press("‹ Прошлая неделя")
    assert anna.heard[-1].startswith("Неделя 16–22 ноября\nОбязательный труд: 2 ч")
    assert anna.labels == [["‹ Прошлая неделя", "Следующая ›"], ["Записи"]]
    await anna.press("Следующая ›")
    assert anna.heard[-1].startswith("Неделя 23–29 ноября")


async def test_there_is_nothing_before_joining(world):
    boris = await world.member("Борис", joined=world.clock.now.date() - timedelta(days=1))
    await boris.say("мои записи")
    await boris.press("‹ Прошлая неделя")
    assert boris.heard[-1].startswith("Неделя 16–22 ноября")
    assert boris.labels == [["Следующая ›"]]


async def test_entries_six_at_a_time_newest_first(anna):
    for minutes in range(1, 8):
        await anna.say(f"{minutes} мин огород")
    await anna.say("мои записи")
    await anna.press("Записи")
    lines = anna.heard[-1].split("\n")
    assert lines[:3] == [
        "Записи за неделю 23–29 ноября",
        "",
        "1. сегодня, пн, 23 ноября · Огород · 7 мин",
    ]
    assert anna.labels == [["1", "2", "3"], ["4", "5", "6"], ["К неделе", "›"]]
    await anna.press("›")
    assert anna.heard[-1].split("\n")[2:] == ["7. сегодня, пн, 23 ноября · Огород · 1 мин"]
    assert anna.labels == [["7"], ["‹", "К неделе"]]


async def test_what_has_become_of_each(anna, world):
    olga = await world.coordinator("Ольга")
    me = await world.me(olga)
    for minutes in (1, 2, 3):
        await anna.say(f"{minutes} мин кухня")
    await anna.say("4 мин огород")
    await anna.press("Отменить")
    await world.ask(confirming.confirm, me, 1, world.clock())
    await world.ask(confirming.reject, me, 2, "смены не было", world.clock())
    await anna.say("мои записи")
    await anna.press("Записи")
    assert anna.heard[-1].split("\n")[2:] == [
        "1. сегодня, пн, 23 ноября · Огород · 4 мин · отменено",
        "2. сегодня, пн, 23 ноября · Кухня · 3 мин · ждёт подтверждения",
        "3. сегодня, пн, 23 ноября · Кухня · 2 мин · отклонено",
        "4. сегодня, пн, 23 ноября · Кухня · 1 мин",
    ]
    await anna.press("3")
    assert anna.heard[-1] == (
        "2 мин · Кухня · сегодня, пн, 23 ноября · свободный труд\n"
        "Отклонено: Ольга. Причина: смены не было"
    )
    assert anna.labels == [["Записать заново"], ["‹ К записям"]]
    await anna.press("‹ К записям")
    await anna.press("4")
    assert anna.heard[-1].endswith("Подтверждено: Ольга.")
    assert anna.labels == [["Отменить", "Изменить"], ["‹ К записям"]]


@pytest.mark.parametrize("data", ["hw:0", "hw:-5", "hw:99999999999999999999", "he:0:0"])
async def test_a_week_that_never_was_is_an_old_menu(anna, data):
    await anna.make_up(data)
    assert "(Это старое меню, вот новое.)" in anna.heard


@pytest.mark.parametrize("data", ["hw:1", "hw:3652059", "he:1:0", "he:739943:999999999999999999"])
async def test_weeks_beyond_ones_own_are_not_shown(anna, data):
    await anna.make_up(data)
    assert anna.heard[-1].startswith(("Неделя 1", "Неделя 2", "Записи"))
