"""Announcements: to whom, how it looks, who gets it, how it goes; and nobody is woken."""

from datetime import UTC, datetime

import pytest

from services import members, settings
from storage import people, projects

LETTER = "Объявление в объединении «Прогресс» · пишет Ольга:\n\nВ субботу субботник."


@pytest.fixture
async def anna(world, olga):
    return await world.member("Анна")


@pytest.fixture
async def boris(world, anna):
    return await world.member("Борис")


async def test_a_coordinator_tells_everybody_and_sees_how_it_goes(world, olga, anna, boris):
    await world.ask(members.add, await world.me(olga), "Глеб", world.clock.now)
    await olga.say("объявление")
    assert olga.heard == ["Кому объявить?"]
    await olga.press("Прогресс: все")
    assert olga.heard[-1].startswith("Напишите текст объявления")
    await world.restart()
    await olga.say("В субботу субботник.")
    [preview] = olga.heard
    assert preview.startswith(LETTER)
    assert "Получат 2 из 3: 1 без мессенджера" in preview
    card = olga.card
    await olga.press("Отправить")
    assert olga.heard == ["Объявление отправлено: 0 из 2, ждут отправки 2."]
    await olga.press_again(card, "Отправить")
    assert olga.heard[0] == "(Это старое меню, вот новое.)"
    _ = anna.heard, boris.heard
    await world.letters()
    assert (anna.heard, boris.heard) == ([LETTER], [LETTER])
    await olga.press("Обновить")
    assert olga.heard == ["Объявление отправлено: 2 из 2."]


async def test_the_text_can_be_written_anew_dropped_or_be_too_long(world, olga, anna):
    await olga.say("/announce")
    await olga.press("Прогресс: все")
    _ = olga.heard
    await olga.say("я" * 3001)
    [told] = olga.heard
    assert told.startswith("Здесь 3")
    assert told.endswith("Ничего не отправлено; пришлите текст покороче.")
    await olga.say("первый")
    await olga.say("второй")
    assert "второй" in olga.heard[-1]
    await olga.press("Изменить текст")
    await olga.say("третий")
    await olga.press("Не отправлять")
    assert olga.heard[-1] == "Хорошо, ничего не отправлено."
    _ = anna.heard
    await world.letters()
    assert anna.heard == []


async def test_at_night_it_waits_for_the_readers_morning_unless_it_is_urgent(
    world, olga, anna, boris
):
    await world.ask(settings.move_to, await world.me(boris), "Asia/Omsk", world.clock.now)
    world.clock.now = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)  # 23:00 in Moscow
    for text, key in (("Тихо", "Отправить"), ("Потоп!", "Отправить срочно")):
        await olga.say("/announce")
        await olga.press("Прогресс: все")
        await olga.say(text)
        await olga.press(key)
    _ = anna.heard, boris.heard
    await world.letters()
    assert ["Потоп!" in one for one in anna.heard + boris.heard] == [True, True]
    world.clock.now = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)  # 8:00 in Omsk
    await world.letters()
    assert (len(boris.heard), anna.heard) == (1, [])
    world.clock.now = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
    await world.letters()
    assert ["Тихо" in one for one in anna.heard] == [True]


async def test_what_has_not_been_sent_can_be_stopped(world, olga, anna):
    await olga.say("/announce")
    await olga.press("Прогресс: все")
    await olga.say("Ошибка")
    await olga.press("Отправить")
    await olga.press("Остановить")
    assert olga.heard[-1] == "Объявление отправлено: 0 из 1, остановлено 1."
    _ = anna.heard
    await world.letters()
    assert anna.heard == []


async def test_a_projects_coordinator_tells_those_who_take_part(world, olga, anna, boris):
    garden = await world.project("Огород", members=[anna, olga])
    await anna.say("/announce")
    assert anna.heard[-1].startswith("На это нет прав.")
    await world.ask(projects.change, garden, coordinator_id=anna.id)
    await anna.say("/announce")
    assert anna.labels == [["Проект Огород"]]
    await anna.press("Проект Огород")
    await anna.say("Полив в среду")
    await anna.press("Отправить")
    _ = boris.heard, olga.heard
    await world.letters()
    assert olga.heard == ["Объявление участникам проекта «Огород» · пишет Анна:\n\nПолив в среду"]
    assert boris.heard == []
    await boris.make_up("yo:1:1")
    assert boris.heard[0].startswith("(На это нет прав.")


async def test_parts_hear_it_too_or_the_unit_alone(world, olga, anna, boris):
    await world.unit("Пекарня", members=[boris])
    await olga.say("/announce")
    assert olga.labels == [["Прогресс и все части"], ["Только Прогресс, без частей"]]
    await olga.press("Только Прогресс")
    await olga.say("Нам")
    assert "Получат 1 из 1." in olga.heard[-1]
    await olga.press("Отправить")
    _ = anna.heard, boris.heard
    await world.letters()
    assert (len(anna.heard), boris.heard) == (1, [])


async def test_five_a_day_are_enough(world, olga, anna):
    for number in range(5):
        await olga.say("/announce")
        await olga.press("Прогресс: все")
        await olga.say(f"Новость {number}")
        await olga.press("Отправить")
    await olga.say("/announce")
    await olga.press("Прогресс: все")
    assert "Сегодня уже 5 объявлений" in olga.heard[-1]


async def test_nobody_is_called_by_what_an_announcement_says(world, olga, anna):
    hostile = "@all [id1|x] *id1 (x) [club1|y] @online @id1(z) &#33;"
    await world.ask(people.change_member, olga.id, name="[id1|Ольга] @all")
    await olga.say("/announce")
    await olga.press("Прогресс: все")
    await olga.say(hostile)
    await olga.press("Отправить")
    _ = anna.heard
    await world.letters()
    [heard] = anna.heard
    assert "@all" in heard
    assert "[id1|Ольга] @all" in heard
