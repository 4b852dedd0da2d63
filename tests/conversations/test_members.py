"""Coordinators look members up, add one on paper, appoint and dismiss."""

import pytest


@pytest.fixture
async def olga(world):
    return await world.coordinator("Ольга")


async def test_members_are_listed_in_pages(world, olga):
    for number in range(7):
        await world.member(f"Анна {number}")
    await olga.say("/members")
    assert olga.heard == ["8 участников. Найти: /members имя"]
    assert olga.labels[0] == ["Анна 0", "Анна 1"]
    assert olga.labels[-1] == ["Добавить участника", "›"]
    await olga.press("›")
    assert olga.labels == [["Анна 6", "Ольга"], ["‹", "Добавить участника"]]


async def test_a_member_is_found_by_an_inexact_name(world, olga):
    await world.member("Маргарита")
    await olga.say("/members маргорита")
    assert olga.heard == ["Похоже на «маргорита»:"]
    await olga.press("Маргарита")
    [card] = olga.heard
    assert card.startswith("Маргарита\nВ кооперативе с 12 января 2026\nПишет из: ")
    await olga.say("/members ъъъъъъ")
    assert olga.heard == ["На «ъъъъъъ» никто не похож. Весь список: /members"]


async def test_a_member_without_a_messenger_is_added_by_name(world, olga):
    await olga.say("/members")
    await olga.press("Добавить участника")
    await olga.say("...")
    assert olga.heard[-1] == "Это не похоже на имя: нужна хотя бы одна буква. Напишите ещё раз."
    await olga.say("Баба Нюра")
    added, card = olga.heard
    assert added.startswith("Баба Нюра: теперь в списке участников")
    assert card == "Баба Нюра\nВ кооперативе с 23 ноября 2026\nБез мессенджера"
    assert olga.labels == [
        ["Записать часы", "Записи"],
        ["Оформить отпуск"],
        ["Назначить координатором"],
        ["‹ Все участники"],
    ]


async def test_a_coordinator_is_appointed_for_a_term_and_dismissed(world, olga):
    anna = await world.member("Анна")
    await olga.say("/members")
    await olga.press("Анна")
    await olga.press("Назначить координатором")
    assert olga.labels == [["На полгода"], ["На год"], ["Без срока"], ["‹ Назад"]]
    await olga.press("На год")
    assert "Координатор до 23 ноября 2027" in olga.heard[-1]
    await world.letters()
    assert anna.heard == [
        "Ольга передаёт вам права координатора кооператива «Прогресс» до 23 ноября 2027."
        " Что можно: /help"
    ]
    await anna.say("/members")
    assert anna.heard
    await olga.press("Снять с координаторов")
    await anna.say("/members")
    assert anna.heard[0].startswith("На это нет прав.")


async def test_the_last_coordinator_cannot_resign(world, olga):
    await olga.say("/members")
    await olga.press("Ольга")
    assert olga.labels == [["Сложить полномочия"], ["‹ Все участники"]]
    await olga.press("Сложить полномочия")
    assert olga.heard[-1] == (
        "(Последний координатор не может уйти: сначала назначьте другого, /members)"
    )


async def test_presses_made_up_by_hand_appoint_nobody(world, olga):
    anna = await world.member("Анна")
    for made_up in (f"ma:{anna.id}:0", f"mc:{olga.id}:d", f"mc:{olga.id}:o", "ml:0"):
        await anna.make_up(made_up)
        assert "На это нет прав." in anna.heard[-1]
    await olga.make_up(f"ma:{anna.id}:7")
    assert olga.heard[0] == "(Это старое меню, вот новое.)"
    await olga.make_up("mc:99999:o")
    assert "На это нет прав." in olga.heard[-1]
