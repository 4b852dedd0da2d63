"""The norm where something is in the way: steps out of order, another cycle, made-up presses."""

from datetime import timedelta

import pytest

from domain.people import Role
from services import norm_history, roles
from tests.conversations.test_norm import write_weekly_norm


async def up_to_the_card(olga):
    await olga.say("/norm")
    await olga.press("Записать решение о норме")
    await olga.press("28 дней")
    await olga.press("0 мин")
    await olga.press("0 мин")
    await olga.press("Переходят дальше все")
    await olga.say("Собрание")


async def test_cancelling_changes_nothing(world):
    olga = await world.coordinator("Ольга")
    await up_to_the_card(olga)
    card = olga.card
    await olga.press("Отмена")
    *_, popup, norm = olga.heard
    assert popup == "(Хорошо, ничего не изменилось.)"
    assert "Нормы пока нет" in norm
    await olga.press_again(card, "Записать")
    assert olga.heard[0] == "(Это старое меню, вот новое.)"
    view = await world.ask(norm_history.view, await world.me(olga), world.clock())
    assert view.waits is None


async def test_what_is_shown_is_what_is_written(world):
    """The card was read on one Monday and pressed on the next."""
    olga = await world.coordinator("Ольга")
    await up_to_the_card(olga)
    assert "Вступит в силу пн, 30 ноября" in olga.heard[-1]
    world.clock.now += timedelta(days=7)
    await olga.press("Записать")
    popup, again = olga.heard
    assert popup == "(Период сменился, посмотрите ещё раз.)"
    assert "Вступит в силу пн, 7 декабря" in again
    await olga.press("Записать")
    assert "(Записано. Участники узнают.)" in olga.heard


async def test_words_where_buttons_are_wanted_show_them_again(world):
    olga = await world.coordinator("Ольга")
    await olga.say("/norm")
    await olga.press("Записать решение о норме")
    await olga.say("каждую неделю")
    assert olga.labels[0] == ["Неделя", "28 дней", "Месяц"]
    await olga.press("Неделя")
    await olga.say("0")
    await olga.say("0")
    await olga.say("пусть остаётся")
    assert olga.labels[0] == ["Переходят дальше все"]


async def test_another_ground_can_be_said_while_the_card_waits(world):
    olga = await world.coordinator("Ольга")
    await up_to_the_card(olga)
    await olga.say("я" * 301)
    assert olga.heard[-1].startswith("Напишите, какое это решение участников: от 1 до 300")
    await olga.say("Собрание 20 ноября")
    assert "Основание: Собрание 20 ноября" in olga.heard[-1]


async def test_a_step_is_answered_once(world):
    olga = await world.coordinator("Ольга")
    await olga.say("/norm")
    await olga.press("Записать решение о норме")
    kinds = olga.card
    await olga.press("Неделя")
    hours = olga.card
    await olga.say("8")
    assert olga.heard
    for card, label in ((kinds, "Неделя"), (hours, "0 мин")):
        await olga.press_again(card, label)
        assert olga.heard[0] == "(Это старое меню, вот новое.)"


@pytest.mark.parametrize("data", ["nk:1:7", "nm:1:0:-5", "na:1:cut", "nw:1", "ne:99", "nm:1:2:3"])
async def test_presses_that_nobody_was_offered(world, data):
    anna = await world.member("Анна")
    await anna.make_up(data)
    assert anna.heard


async def test_members_decide_nothing_by_made_up_presses(world):
    anna = await world.member("Анна")
    for data in ("nd", "np:0"):
        await anna.make_up(data)
        assert anna.heard[0].startswith("(На это нет прав.")


async def test_a_coordinator_whose_term_ends_meanwhile_writes_nothing(world):
    olga, ivan = await world.coordinator("Ольга"), await world.coordinator("Иван")
    await up_to_the_card(olga)
    ended = (olga.id, Role.COORDINATOR, "", world.clock())
    await world.ask(roles.dismiss, await world.me(ivan), *ended)
    await olga.press("Записать")
    assert any("На это нет прав." in said for said in olga.heard)
    view = await world.ask(norm_history.view, await world.me(ivan), world.clock())
    assert view.waits is None


async def test_the_question_survives_a_restart(world):
    olga = await world.coordinator("Ольга")
    await up_to_the_card(olga)
    await world.restart()
    await olga.press("Записать")
    assert "(Записано. Участники узнают.)" in olga.heard


async def test_what_closing_would_do(world):
    world.clock.now -= timedelta(days=19)
    olga, anna = await world.coordinator("Ольга"), await world.member("Анна")
    garden = await world.project("Огород", members=[anna], confirmation="coordinator")
    assert garden
    await olga.say("/norm")
    assert olga.labels == [["Записать решение о норме"]]
    await write_weekly_norm(olga)
    world.clock.now += timedelta(days=19)
    await world.tick()
    await anna.say("огород 2 ч")
    await olga.say("норма")
    assert olga.labels[:2] == [["Что будет при закрытии"], ["Записать решение о норме"]]
    await olga.press("Что будет при закрытии")
    assert olga.heard[-1] == (
        "Если бы период 23–29 ноября закрылся сейчас\n"
        "Начислено 2 участникам: обязательный труд 16 ч, свободный 4 ч.\n"
        "В долгу 2 участника: обязательный труд 48 ч, свободный 12 ч.\n"
        "Не учтены записи, которые ждут подтверждения: 1. Их разбирают здесь: /review\n"
        "\n"
        "В долгу, 1–2 из 2:\n"
        "Ольга — обязательный 24 ч, свободный 6 ч\n"
        "Анна — обязательный 24 ч, свободный 6 ч\n"
        "\n"
        "Ничего не списано: это только расчёт."
    )
    await olga.press("‹ Норма")
    assert olga.heard[-1].startswith("Норма\nПериод: неделя")
