"""A coordinator puts another's entry right, also long after its cycle has closed."""

from datetime import UTC, datetime

import pytest

from tests.conversations.by_norm import card, days_pass, live_by

WHY = "Почему? Причину увидит участник; она останется в журнале."
OLD = "(Это старое меню, вот новое.)"
RIGHTS = "(На это нет прав. Может быть, полномочия закончились: спросите координатора.)"


@pytest.fixture
async def people(world):
    """Anna has worked two hours on Tuesday; the week is closed and locked when Olga looks."""
    anna, olga = await live_by(world)
    world.clock.now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    await anna.say("2 ч огород полив")
    await days_pass(world, 21)
    _ = anna.heard, olga.heard
    return anna, olga


async def open_entry(olga, number="1"):
    await olga.say("/members")
    await olga.press("Анна")
    await olga.press("Записи")
    await olga.press(number)
    return olga.heard[-1]


async def test_an_entry_of_a_locked_cycle_is_corrected_and_the_worker_is_told(world, people):
    anna, olga = people
    shown = await open_entry(olga)
    assert shown == "Анна\n2 ч · Огород · вт, 24 ноября · обязательный труд\nполив\nучтено"
    assert olga.labels == [["Исправить"], ["‹ К записям"]]
    await olga.press("Исправить")
    assert olga.heard[-1].startswith("2 ч · Огород · вт, 24 ноября · обязательный труд\nСколько")
    await olga.say("2 ч")
    assert olga.heard[-1] == "В записи и так 2 ч. Сколько было на самом деле?"
    await olga.say("сколько-то")
    assert olga.heard[-1]
    await olga.say("полтора часа")
    assert olga.heard[-1] == f"Исправить на 1 ч 30 мин. {WHY}"
    await world.restart()
    await olga.say("ж" * 301)
    assert olga.heard[-1] == "Нужна причина, от 1 до 300 знаков."
    await olga.say("по журналу  работ")
    assert olga.heard[-1] == (
        "Исправлено: Анна, 2 ч → 1 ч 30 мин · Огород · вт, 24 ноября."
        " Участник получит письмо с причиной."
    )
    await world.letters()
    assert anna.heard[-1] == (
        "Запись исправлена координатором (Ольга): 2 ч → 1 ч 30 мин · Огород · вт, 24 ноября"
        " · обязательный труд\nПричина: по журналу работ"
    )
    await olga.press("‹ К записям")
    assert olga.heard[-1].split("\n\n")[1] == (
        "1. 1 ч 30 мин · Огород · вт, 24 ноября · обязательный труд · полив\n"
        "2. 2 ч · Огород · вт, 24 ноября · обязательный труд · полив · отменено"
    )


async def test_an_entry_is_struck_out_and_the_debt_grows(world, people):
    anna, olga = people
    before = await card(anna)
    await open_entry(olga)
    await olga.press("Исправить")
    asked = olga.card
    await olga.press("Снять запись")
    assert olga.heard[-1] == f"Снять запись. {WHY}"
    await olga.say("этой работы не было")
    assert olga.heard[-1].startswith("Снято: Анна, 2 ч · Огород · вт, 24 ноября.")
    await world.letters()
    assert anna.heard[-1].startswith("Запись снята координатором (Ольга): 2 ч · Огород")
    assert await card(anna) != before
    await olga.press_again(asked, "Снять запись")
    assert olga.heard[0] == OLD
    await open_entry(olga)
    assert olga.labels == [["‹ К записям"]]


async def test_a_question_is_left_by_going_back(world, people):
    _, olga = people
    await open_entry(olga)
    await olga.press("Исправить")
    await olga.press("‹ Назад")
    await olga.say("/help")
    _ = olga.heard
    await olga.say("1 ч")
    assert not olga.heard[-1].startswith("Исправить на")
    await olga.say("/members")
    await olga.press("Анна")
    await olga.press("Записи")
    await olga.press("К карточке")
    assert olga.heard[-1].startswith("Анна\n")


async def test_entries_of_a_long_time_are_turned_in_pages(world, people):
    anna, olga = people
    for hours in range(1, 8):
        await anna.say(f"{hours} мин огород")
    await olga.say("/members")
    await olga.press("Анна")
    await olga.press("Записи")
    assert olga.labels == [["1", "2", "3"], ["4", "5", "6"], ["К карточке", "›"]]
    await olga.press("›")
    assert olga.labels == [["7", "8"], ["‹", "К карточке"]]
    await olga.press("8")
    assert "вт, 24 ноября" in olga.heard[-1]
    await olga.press("‹ К записям")
    assert olga.labels == [["7", "8"], ["‹", "К карточке"]]


async def test_nobody_else_corrects_and_nobody_their_own(world, people):
    anna, olga = people
    await olga.say("1 ч огород")
    for made_up in ("ce:1:0", f"ce:{olga.id}:0", "co:1:0", "cc:1:0"):
        await anna.make_up(made_up)
        assert anna.heard == [RIGHTS]
    await anna.make_up("cs:1")
    assert anna.heard[0] == OLD
    await olga.make_up("cc:2:0")
    assert olga.heard[-1] == "(Свою запись исправляет другой координатор.)"
    await olga.make_up(f"cc:{2**63}:0")
    assert olga.heard[-1] == RIGHTS


async def test_what_waits_is_answered_not_corrected(world, people):
    anna, olga = people
    await world.project("Пекарня", members=[anna], confirmation="coordinator")
    await anna.say("1 ч пекарня")
    await open_entry(olga)
    await olga.press("Исправить")
    assert olga.heard[-1] == "(Эта запись ещё ждёт подтверждения. Ответить на неё: /review)"


async def test_a_coordinator_writes_into_a_locked_cycle_with_a_note_that_says_why(world, people):
    anna, olga = people
    await olga.make_up(f"hf:{anna.id}")
    await olga.say("1 ч огород 4.12")
    assert olga.heard[-1] == (
        "Период 30 ноября – 6 декабря закрыт с 10 декабря 2026: чтобы записать в него за"
        " участника, добавьте заметку — почему так поздно."
    )
    await olga.make_up(f"hf:{anna.id}")
    await olga.say("1 ч огород 4.12 нашлась тетрадь")
    assert olga.heard[-1].startswith("✓ 1 ч · Огород · пт, 4 декабря")
    await anna.say("1 ч огород 4.12 нашлась тетрадь")
    assert "исправить может координатор" in anna.heard[-1]
