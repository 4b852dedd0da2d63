"""Members choose whether and when they are reminded, coordinators when the digest comes."""

import pytest

CARD = (
    "Напоминания и письма\n\n"
    "Если до нормы не хватает часов, бот напомнит в {}: не чаще раза в день.\n"
    "Еженедельное письмо не приходит.\n"
    "Ночью, с 22:00 до 08:00, ничего из этого не приходит."
)


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    await anna.say("/settings")
    await anna.press("Напоминания и письма")
    return anna


async def test_the_card_says_what_holds(anna):
    assert anna.heard[-1] == CARD.format("19:00")
    assert anna.labels == [
        ["Выключить напоминания"],
        ["Час: 19:00"],
        ["Еженедельное письмо: нет"],
        ["‹ Назад"],
    ]
    await anna.press("‹ Назад")
    assert anna.heard[-1].startswith("Имя: Анна")


async def test_reminders_are_turned_off_and_on_again(anna):
    card = anna.card
    for _ in range(2):  # the same button twice
        await anna.press_again(card, "Выключить напоминания")
    assert "Напоминания выключены." in anna.card.text
    assert anna.labels[0] == ["Включить напоминания"]
    await anna.press("Включить напоминания")
    assert anna.card.text == CARD.format("19:00")


async def test_the_hour_is_pressed(anna):
    await anna.press("Час: 19:00")
    assert anna.heard[-1] == "В котором часу напоминать? Выберите или напишите: от 8 до 21."
    assert anna.labels == [
        ["08:00", "10:00", "12:00", "14:00", "16:00"],
        ["18:00", "19:00", "20:00", "21:00", "‹ Назад"],
    ]
    await anna.press("20:00")
    assert anna.card.text == CARD.format("20:00")
    assert anna.labels[1] == ["Час: 20:00"]


@pytest.mark.parametrize("wrong", ["23", "вечером", "20:30"])
async def test_a_wrong_hour_is_explained_and_the_question_stays(anna, wrong):
    await anna.press("Час: 19:00")
    await anna.say(wrong)
    assert anna.heard[-1] == (
        "Нужен целый час от 8 до 21, например «20» или «20:00»: по ночам бот не напоминает. "
        "Остальное осталось как было."
    )
    await anna.say("9 утра")
    assert anna.heard == [CARD.format("09:00")]


async def test_a_quiet_hour_made_up_by_hand_changes_nothing(anna):
    await anna.make_up("sh:r:23")
    assert "Нужен целый час от 8 до 21" in anna.heard[-1]
    await anna.say("напоминания")
    assert anna.heard == [CARD.format("19:00")]


async def test_the_weekly_letter_is_asked_for(anna):
    await anna.press("Еженедельное письмо: нет")
    assert "Раз в неделю придёт письмо с итогами." in anna.card.text
    await anna.press("Еженедельное письмо: да")
    assert anna.card.text == CARD.format("19:00")


async def test_the_digest_is_the_coordinators(world, anna):
    olga = await world.coordinator("Ольга")
    await olga.say("напоминания")
    assert "Утренняя сводка для координатора — в 09:00." in olga.card.text
    await olga.press("Утренняя сводка: 09:00")
    assert olga.heard[-1].startswith("В котором часу присылать сводку?")
    await olga.say("11")
    assert "Утренняя сводка для координатора — в 11:00." in olga.card.text
    await anna.make_up("sq:d")
    await anna.say("11")
    assert anna.heard[-1].startswith("На это нет прав.")


async def test_a_restart_keeps_the_question_and_the_choice(world, anna):
    await anna.press("Час: 19:00")
    await world.restart()
    await anna.say("20")
    assert anna.heard[-1] == CARD.format("20:00")
    await anna.say("/reminders")
    assert anna.heard == [CARD.format("20:00")]


async def test_other_words_than_an_answer_are_heard_as_ever(anna):
    await anna.press("Час: 19:00")
    await anna.say("меню")
    await anna.say("20")
    assert anna.card.text != CARD.format("20:00")
