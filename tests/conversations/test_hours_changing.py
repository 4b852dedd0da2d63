"""An entry is changed: one thing at a time, in place."""

import pytest


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    anna.garden = await world.project("Огород", members=[anna])
    anna.kitchen = await world.project("Кухня", members=[anna], confirmation="coordinator")
    return anna


async def test_the_duration_is_changed_in_place(anna):
    await anna.say("вчера 2 ч огород полив")
    cards = len(anna.cards)
    await anna.press("Изменить")
    assert anna.heard[-1] == (
        "2 ч · Огород · вс, 22 ноября · обязательный труд\nполив\nЧто изменить?"
    )
    assert anna.labels == [
        ["Длительность", "Проект"],
        ["Дату", "Заметку"],
        ["Вид труда", "‹ Назад"],
    ]
    await anna.press("Длительность")
    await anna.press("3 ч")
    assert anna.heard[-1] == (
        "✓ 3 ч · Огород · вс, 22 ноября · обязательный труд\nполив\nЗа неделю 16–22 ноября: 3 ч"
    )
    assert len(anna.cards) == cards


async def test_a_change_fits_where_the_old_entry_was(anna):
    await anna.say("24 ч огород")
    await anna.press("Изменить")
    await anna.press("Длительность")
    await anna.say("23 ч")
    assert anna.heard[-1].startswith("✓ 23 ч · Огород · сегодня")


async def test_the_project_is_changed_and_with_it_what_it_asks(anna):
    await anna.say("2 ч огород")
    await anna.press("Изменить")
    await anna.press("Проект")
    await anna.press("Кухня")
    assert anna.heard[-1].startswith(
        "✓ 2 ч · Кухня · сегодня, пн, 23 ноября · обязательный труд\nЖдёт подтверждения."
    )


async def test_the_date_is_changed(anna):
    await anna.say("2 ч огород")
    await anna.press("Изменить")
    await anna.press("Дату")
    await anna.say("позавчера")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород · сб, 21 ноября")


async def test_the_note_is_changed_and_left_out(anna):
    await anna.say("2 ч огород полив")
    await anna.press("Изменить")
    await anna.press("Заметку")
    await anna.say("прополка 2 грядок")
    assert anna.heard[-1].split("\n")[1] == "прополка 2 грядок"
    await anna.press("Изменить")
    await anna.press("Заметку")
    await anna.press("Без заметки")
    assert "прополка" not in anna.heard[-1]


async def test_the_kind_of_labour_is_changed_by_one_press(anna):
    await anna.say("2 ч огород")
    await anna.press("Изменить")
    card = anna.card
    await anna.press("Вид труда")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород · сегодня, пн, 23 ноября · свободный труд")
    await anna.press_again(card, "Вид труда")
    assert anna.heard == ["(Эта запись уже отменена или изменена.)"]


async def test_a_change_that_is_refused_is_asked_for_again(anna):
    await anna.say("2 ч огород")
    await anna.say("3 ч огород")
    await anna.press("Изменить")
    await anna.press("Длительность")
    await anna.say("23 ч")
    assert "Поместится ещё 22 ч." in anna.heard[-1]
    await anna.press("22 ч")
    assert anna.heard[-1].endswith("За неделю 23–29 ноября: 24 ч")


async def test_stopping_a_change_leaves_the_entry(anna):
    await anna.say("2 ч огород")
    await anna.press("Изменить")
    await anna.press("Дату")
    await anna.press("Отмена")
    assert anna.heard[-1] == "Хорошо, запись осталась как была."
    await anna.say("мои часы")
    assert "Обязательный труд: 2 ч" in anna.heard[-1]


async def test_going_back_from_a_change(anna):
    await anna.say("2 ч огород")
    await anna.press("Изменить")
    await anna.press("‹ Назад")
    assert anna.heard[-1].endswith("учтено")
    await anna.press("Отменить")
    assert anna.heard[-1].startswith("Отменено: 2 ч")


async def test_an_entry_undone_while_it_is_being_changed(anna):
    await anna.say("2 ч огород")
    receipt = anna.card
    await anna.press("Изменить")
    await anna.press("Длительность")
    await anna.press_again(receipt, "Отменить")
    _ = anna.heard
    await anna.say("3 ч")
    assert anna.heard == ["Эта запись уже отменена или изменена."]
    await anna.say("1 ч огород")
    assert anna.heard[-1].endswith("За неделю 23–29 ноября: 1 ч")
