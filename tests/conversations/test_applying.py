"""A unit's questions, questions back, the waiting list, parts of the unit, a trial's end."""

from datetime import timedelta

import pytest

from domain.applications import Probation
from services import intake
from tests.conversations.newcomers import SENT, apply, write_documents


@pytest.fixture
async def olga(world):
    await write_documents(world)
    return await world.coordinator("Ольга")


async def questions(world, olga, *texts):
    for text in texts:
        await world.ask(intake.add_question, await world.me(olga), text, world.clock())


async def test_a_unit_s_questions_come_one_after_another(world, olga):
    await olga.say("/applications")
    await olga.press("Анкета и места")
    for text in ("Что вы умеете?", "Сколько часов в неделю?"):
        await olga.press("Добавить вопрос")
        await olga.say(text)
    assert "1. Что вы умеете?\n2. Сколько часов в неделю?" in olga.heard[-1]
    await olga.press("Поднять 2")
    assert "1. Сколько часов в неделю?\n2. Что вы умеете?" in olga.heard[-1]
    ivan = world.stranger("Иван")
    await apply(ivan)
    assert ivan.heard[-1].endswith("Сколько часов в неделю?")
    await ivan.press("Пропустить")
    assert ivan.heard[-1].startswith("Последний вопрос анкеты.")
    await world.letters()
    assert olga.heard == []
    await ivan.say("Печь хлеб @all [id1|Админ]")
    assert ivan.heard == [SENT]
    await world.letters()
    await olga.press("Открыть заявку")
    card = olga.heard[-1]
    assert "Что вы умеете?\n— Печь хлеб" in card
    assert "Сколько часов в неделю?\n— —" in card
    assert "Админ" in card


async def test_who_left_half_way_goes_on_after_a_restart(world, olga):
    await questions(world, olga, "Что вы умеете?", "Откуда вы?")
    ivan = world.stranger("Иван")
    await apply(ivan)
    await ivan.say("я" * 501)
    assert ivan.heard[-1] == "Слишком длинно: не больше 500 знаков. Напишите короче."
    await world.restart()
    await ivan.say("/start")
    assert ivan.heard[-1].endswith("В анкете осталось 2 вопроса. Продолжим?")
    await ivan.press("Продолжить анкету")
    await ivan.say("Всё")
    await ivan.press("Пропустить")
    assert ivan.heard[-1] == SENT


async def test_coordinators_ask_and_the_reply_comes_back(world, olga):
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    await olga.press("Открыть заявку")
    await olga.press("Спросить")
    await olga.say("Когда можно начать?")
    assert olga.heard[-1] == "Иван: вопрос отправлен."
    await world.letters()
    assert ivan.heard[-1] == (
        "Вопрос по заявке в «Прогресс», спрашивает Ольга:\nКогда можно начать?"
    )
    await ivan.say("/start")
    assert "Координатор спрашивает: Когда можно начать?" in ivan.heard[-1]
    await ivan.press("Ответить")
    await ivan.say("В понедельник")
    assert ivan.heard[-1] == "Ответ отправлен. Решение придёт сюда."
    await world.letters()
    assert olga.heard[-1] == "Иван, ответ на вопрос «Когда можно начать?»:\nВ понедельник"
    await olga.press("Открыть заявку")
    assert olga.heard[-1].endswith(
        "Вопрос координатора: Когда можно начать?\n\nОтвет: В понедельник"
    )


async def test_what_an_applicant_says_without_a_press_answers_the_question(world, olga):
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    await olga.press("Открыть заявку")
    await olga.press("Спросить")
    await olga.say("Когда?")
    await world.letters()
    await ivan.say("Завтра")
    assert ivan.heard[-1] == "Ответ отправлен. Решение придёт сюда."
    await ivan.say("Завтра")
    assert ivan.heard[-1].startswith("Заявка ждёт ответа")


async def test_a_full_unit_offers_its_waiting_list(world, olga):
    await olga.say("/applications")
    await olga.press("Анкета и места")
    await olga.press("Места")
    await olga.say("много")
    assert olga.heard[-1].startswith("Нужно число от 1 до 100")
    await olga.say("1")
    assert "Участников: 1 из 1 мест." in olga.heard[-1]
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    await olga.press("Принять")
    assert olga.heard[-1].startswith("В «Прогресс» все места заняты: 1.")
    await olga.press("В лист ожидания")
    assert olga.heard[-1].startswith("Записано: место 1 в листе ожидания.")
    await world.letters()
    assert "Заявка в листе ожидания, место 1." in ivan.heard[-1]
    await ivan.say("/start")
    assert "Ваше место в листе ожидания: 1." in ivan.heard[-1]
    await olga.say("/applications")
    assert olga.heard == ["Заявок, которые ждут ответа, нет."]
    await olga.press("Лист ожидания: 1")
    assert olga.labels[0] == ["Иван · меньше часа"]


async def test_a_member_applies_to_a_part_and_goes_on_working_meanwhile(world, olga):
    anna, maria = await world.member("Анна"), await world.member("Мария")
    await world.project("Огород", members=[anna])
    bakery = await world.unit("Пекарня", coordinators=[maria])
    await anna.make_up(f"jt:{bakery}")
    assert anna.heard[-1] == ("Заявка в «Пекарня» отправлена координаторам. Ответ придёт сюда.")
    await anna.say("2 ч огород")
    assert anna.heard[0].startswith("✓ 2 ч")
    await world.letters()
    assert maria.heard[-1] == "Анна просит принять в «Пекарня»."
    await maria.press("Принять")
    await world.letters()
    assert "«Пекарня»" in anna.heard[-1]
    await anna.make_up(f"jt:{bakery}")
    assert "уже есть" in anna.heard[-1]


async def test_a_trial_ends_with_a_word_from_coordinators(world, olga):
    me = await world.me(olga)
    await world.ask(intake.set_probation, me, Probation(14, 2), world.clock())
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    await olga.press("Принять")
    await world.letters()
    assert (
        "Испытательный срок в «Прогресс» — до вс, 6 декабря, на это время половина нормы."
        in ivan.heard
    )
    world.clock.now += timedelta(days=14)
    await world.tick()
    assert ivan.heard[-1].startswith("Испытательный срок в «Прогресс» позади")
    await olga.press("Ещё 30 дн.")
    assert olga.heard[-1].startswith("Испытательный срок продлён до вт, 5 января.")
    world.clock.now += timedelta(days=30)
    await world.tick()
    await olga.press("Проститься")
    await olga.say("Долго не было вестей")
    assert olga.heard[-1].startswith("Иван: членство закончилось, причина отправлена.")
    await world.letters()
    assert "Причина: Долго не было вестей" in ivan.heard[-1]


async def test_a_probation_is_set_in_words_and_buttons(world, olga):
    await olga.say("/applications")
    await olga.press("Анкета и места")
    await olga.press("Испытательный срок")
    await olga.say("21 день")
    await olga.press("три четверти нормы")
    assert "Испытательный срок: 21 день, три четверти нормы." in olga.heard[-1]


async def test_made_up_presses_change_nothing(world, olga):
    ivan, anna = world.stranger("Иван"), await world.member("Анна")
    await apply(ivan)
    far = 10**9
    for nonsense in (
        "ji:n:0", "ji:r:5", "jq:7:2", f"jp:k:1:1:{far}:0", f"jr:{far}", f"jg:{far}", "js:1:1",
        f"jt:{10**20}", "jb:1", f"jq:{far}:9",
    ):  # fmt: skip
        for who in (anna, olga, ivan):
            await who.make_up(nonsense)
            assert not any("сломалось" in text for text in who.heard)
