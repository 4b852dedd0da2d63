"""What members choose for themselves, what is said about their data, and leaving."""

import pytest

from services import documents

CARD = "Имя: {}\nЯзык: русский\nЧасовой пояс: {}\nКооператив: Прогресс"


async def test_a_member_changes_their_name(world, anna):
    await anna.say("/settings")
    assert anna.heard == [CARD.format("Анна", "Москва, UTC+3")]
    assert anna.labels == [
        ["Имя", "Язык"],
        ["Часовой пояс", "Связанные аккаунты"],
        ["Напоминания и письма"],
        ["Выйти из кооператива"],
    ]
    await anna.press("Имя")
    await anna.say("я" * 65)
    assert anna.heard[-1] == "Слишком длинно: имя — не больше 64 знаков. Напишите короче."
    await anna.say("  Анна\u200b  П. ")
    assert anna.heard == [CARD.format("Анна П.", "Москва, UTC+3")]


async def test_a_question_is_left_by_going_back(world, anna):
    await anna.say("/settings")
    await anna.press("Имя")
    await anna.press("‹ Назад")
    await anna.say("спасибо")
    assert anna.heard[-1].startswith("Не получилось понять.")


async def test_the_language_changes_at_once_with_the_keys(world, anna):
    await anna.say("настройки")
    await anna.press("Язык")
    await anna.press("English")
    assert anna.heard[-1] == "We speak English now."
    assert anna.menu[0] == ["Log hours", "My hours"]


@pytest.mark.parametrize("said", ["Владивосток", "vladivostok", "UTC+10", "мск+7"])
async def test_the_zone_is_pressed_or_typed(world, anna, said):
    await anna.say("/settings")
    await anna.press("Часовой пояс")
    await anna.press("Омск")
    assert anna.heard[-1] == CARD.format("Анна", "Омск, UTC+6")
    await anna.press("Часовой пояс")
    await anna.say(said)
    assert anna.heard[-1] == CARD.format("Анна", "Владивосток, UTC+10")


async def test_coordinators_name_the_cooperative(world, anna):
    olga = await world.coordinator("Ольга")
    await olga.say("/settings")
    await olga.press("Название кооператива")
    await olga.say("Заря")
    assert olga.heard[-1].endswith("Кооператив: Заря")
    await anna.make_up("s:u")
    await anna.say("Моё")
    assert anna.heard[-1].startswith("На это нет прав.")


async def test_privacy_says_how_data_are_kept_and_when_one_agreed(world, anna):
    await world.ask(documents.sync, {("privacy", "ru"): "# Данные\nИмя."}, world.clock())
    await anna.say("/privacy")
    assert anna.heard == ["Данные\nИмя.\n\nСогласие дано на бумаге."]
    stranger = world.stranger("Иван")
    await stranger.say("/privacy")
    assert stranger.heard == ["Данные\nИмя."]


async def test_leaving_is_asked_twice_and_coordinators_hear_of_it(world, anna):
    olga = await world.coordinator("Ольга")
    await anna.say("/settings")
    await anna.press("Выйти из кооператива")
    assert anna.heard[-1].startswith("Выйти из кооператива «Прогресс»?")
    await anna.press("Да, выйти")
    assert anna.heard == [
        "Членство закончено. Спасибо за общий труд.",
        "Подать заявку снова: /start",
    ]
    assert anna.menu == []
    await world.letters()
    assert olga.heard == ["Анна: членство закончено по собственному желанию."]
    await anna.say("/start")
    assert anna.heard[0].startswith("Членство закончилось.")
    assert anna.labels == [["Подать заявку снова"]]


async def test_the_last_coordinator_cannot_leave(world):
    olga = await world.coordinator("Ольга")
    await olga.say("/settings")
    await olga.press("Выйти из кооператива")
    await olga.press("Да, выйти")
    assert olga.heard[-1] == (
        "(Последний координатор не может уйти: сначала назначьте другого, /members)"
    )
    await olga.say("меню")
    assert olga.menu
