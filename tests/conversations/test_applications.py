"""Applications wait, are answered once, withdrawn, and made anew."""

from datetime import timedelta

import pytest

from tests.conversations.newcomers import (
    SENT,
    apply,
    write_documents,
)


@pytest.fixture
async def olga(world):
    await write_documents(world)
    return await world.coordinator("Ольга")


async def test_who_waits_learns_since_when_and_may_withdraw(world, olga):
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    world.clock.now += timedelta(days=2)
    await ivan.say("/start")
    assert ivan.heard[-1] == "Заявка ждёт ответа с пн, 23 ноября. Ответ придёт сюда."
    await ivan.press("Отозвать заявку")
    assert ivan.heard == ["Заявка отозвана. Подать её снова: /start"]
    await olga.press("Принять")
    assert olga.heard[-1] == "(Этой заявки больше нет: её отозвали.)"


async def test_a_refusal_has_a_reason_and_one_may_apply_again(world, olga):
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    await olga.press("Отказать")
    assert olga.heard[-1] == ("Иван: почему отказ? Напишите причину, её увидит автор заявки.")
    await olga.say("я" * 501)
    assert olga.heard == ["Слишком длинно: причина — не больше 500 знаков. Напишите короче."]
    await olga.say("нет поручителя")
    assert olga.heard == ["Иван: отказ и причина отправлены."]
    await world.letters()
    assert ivan.heard[-1].startswith("Заявке отказано. Причина: нет поручителя")
    await ivan.say("/start")
    await ivan.press("Подать заявку снова")
    await ivan.press("Принимаю")
    await ivan.press("Даю согласие")
    assert ivan.heard[-1] == SENT


async def test_the_second_coordinator_hears_who_has_answered(world, olga):
    pyotr = await world.coordinator("Пётр")
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    await pyotr.press("Отказать")
    await olga.press("Принять")
    await pyotr.say("рано")
    assert pyotr.heard[-1] == "Ольга раньше: заявка уже принята."
    await pyotr.press("‹ Не отказывать")
    assert pyotr.heard == ["(Ольга раньше: заявка уже принята.)"]


async def test_applications_wait_in_pages_the_oldest_first(world, olga):
    for number in range(7):
        await apply(world.stranger("Иван"), f"Иван {number}")
        world.clock.now += timedelta(hours=5)
    await olga.say("/applications")
    assert olga.heard == ["7 заявок ждут ответа, сверху самые давние:"]
    assert olga.labels[0] == ["Иван 0 · 1 день", "Иван 1 · 1 день"]
    assert olga.labels[-2:] == [["›"], ["Анкета и места"]]
    await olga.press("›")
    assert olga.labels == [["Иван 6 · 5 ч"], ["‹"], ["Анкета и места"]]
    await olga.press("Иван 6")
    assert olga.heard[-1].startswith("Заявка в «Прогресс»: Иван 6\nЖдёт: 5 ч.")
    await olga.press("Отказать")
    await olga.press("‹ Не отказывать")
    await olga.press("Принять")
    assert olga.heard[-1].startswith("Иван 6 теперь в «Прогресс».")


async def test_presses_made_up_by_hand_admit_nobody(world, olga):
    ivan, anna = world.stranger("Иван"), await world.member("Анна")
    await apply(ivan)
    applied = int(world.clock().timestamp())
    await ivan.make_up(f"ja:a:2:{applied}:0")
    assert ivan.heard[-1].startswith("Заявка ждёт ответа")
    await anna.make_up(f"ja:a:3:{applied}:0")
    assert anna.heard[-1].startswith("(На это нет прав.") or "На это нет прав." in anna.heard[-1]
    for nonsense in (
        "ja:a:99999:1:0",
        "ja:a:1:1:99",
        "ja:x:1:1:0",
        "jl:-5:0",
        f"jl:{10**20}:1",
        "j:c:xx:1:1:",
    ):
        await olga.make_up(nonsense)
        assert olga.heard
