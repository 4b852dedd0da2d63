"""Coordinators look members up, add one on paper, appoint and dismiss."""

from datetime import timedelta

from domain.people import Role
from tests.conversations.test_norm import write_weekly_norm


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
    await olga.say("/members Vfhufhbnf")
    assert olga.labels == [["Маргарита"]]
    assert olga.heard
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
        ["Почему такой счёт", "Освобождения"],
        ["Оформить отпуск"],
        ["Роли", "Это тот же человек, что…"],
        ["‹ Все участники", "Ещё…"],
    ]


async def test_a_card_tells_how_the_member_stands_and_what_they_did_last(world, olga):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    await write_weekly_norm(olga)
    world.clock.now += timedelta(days=7)
    await world.tick()
    await anna.say("сегодня 2 ч огород полив")
    await olga.say("/members анна")
    await olga.press("Анна")
    assert olga.heard[-1].partition("\n\n")[2] == (
        "До нормы пока не хватает\n"
        "Обязательный труд: 2 ч из 8 ч · счёт 2 ч\n"
        "Свободный труд: 0 мин из 2 ч · счёт 0 ч\n\n"
        "Последние записи:\n"
        "2 ч · Огород · пн, 30 ноября · обязательный труд · полив"
    )
    await olga.press("Почему такой счёт")
    assert olga.heard[-1].startswith("Анна\n")
    await olga.press("‹ Назад")
    await olga.press("Освобождения")
    assert olga.heard[-1].endswith("Ничего не согласовано.")


async def test_an_auditor_reads_cards_and_changes_nothing(world, olga):
    anna = await world.member("Анна")
    pyotr = await world.member("Пётр", Role.AUDITOR)
    await pyotr.say("/members анна")
    await pyotr.press("Анна")
    assert pyotr.labels == [
        ["История"],
        ["Почему такой счёт", "Освобождения"],
        ["‹ Все участники", "Ещё…"],
    ]
    await pyotr.press("История")
    assert pyotr.heard[-1] == "Анна: все записи, новые сверху\n\nЗаписей пока нет."
    await pyotr.make_up(f"xg:{anna.id}:keeper:0")
    assert "На это нет прав." in pyotr.heard[-1]


async def test_when_too_many_are_found_a_surname_is_asked_for(world, olga):
    for number in range(8):
        await world.member(f"Анна {'абвгдежз'[number] * 5}")
    await olga.say("/members анна")
    assert olga.heard == ["Похоже на «анна», и ещё 2. Точнее — с фамилией: /members Иван Петров"]


async def test_who_only_belongs_reads_no_cards(world, olga):
    anna = await world.member("Анна")
    for made_up in (f"mc:{olga.id}:o", "ml:0", f"xh:{olga.id}:0", f"xw:{olga.id}:free:0"):
        await anna.make_up(made_up)
        assert "На это нет прав." in anna.heard[-1]
    await olga.make_up("mc:99999:o")
    assert "На это нет прав." in olga.heard[-1]


async def test_from_a_card_a_debt_is_waived(world, olga):
    await world.member("Анна")
    await write_weekly_norm(olga)
    await olga.say("/members анна")
    await olga.press("Анна")
    assert ["Простить долг"] not in olga.labels
    world.clock.now += timedelta(days=15)
    await world.tick()
    await olga.say("/members анна")
    await olga.press("Анна")
    await olga.press("Простить долг")
    assert olga.heard[-1] == "Анна: какой долг простить?"


async def test_whoever_has_no_messenger_is_forgotten_from_their_card(world, olga):
    await world.member("Анна")
    await olga.say("/members")
    await olga.press("Добавить участника")
    await olga.say("Баба Нюра")
    await olga.press("Ещё…")
    assert olga.labels == [["Журнал"], ["Забыть по просьбе"], ["‹ Назад"]]
    await olga.press("Забыть по просьбе")
    assert "7" in olga.heard[-1]
    await olga.say("/members анна")
    await olga.press("Анна")
    await olga.press("Ещё…")
    assert olga.labels == [["Журнал"], ["‹ Назад"]]
