"""The stock is counted: the difference is shown first, and nothing else is ever written down."""

import pytest

from domain.people import Role
from services.rounds_sharing import close_rounds
from storage import rounds
from tests import pantry
from tests.conversations.scarce import milk, opens


@pytest.fixture
async def boris(world):
    return await world.member("Борис", Role.KEEPER)


@pytest.fixture
async def honey(world):
    return await world.ask(pantry.item, "Мёд", world.clock(), 5)


async def counts(boris, number):
    await boris.say("/stock мёд")
    await boris.press("Пересчёт")
    await boris.say(number)
    return boris.heard[-1]


async def test_more_is_written_down_when_it_is_confirmed(boris, honey):
    shown = await counts(boris, "7")
    assert shown == (
        "Мёд: по записям 5 шт., вы насчитали 7 шт. — больше на 2 шт.\n"
        "Если ошиблись, напишите число ещё раз."
    )
    await boris.say("6")
    assert boris.heard[-1].startswith("Мёд: по записям 5 шт., вы насчитали 6 шт.")
    question = boris.card
    await boris.press("Записать: +1 шт.")
    assert boris.heard == ["✓ Мёд: 6 шт., записано больше на 1 шт.\nСвободно 6 шт."]
    await boris.press_again(question, "Записать: +1 шт.")
    assert "Это старое меню" in boris.heard[0]
    assert await counts(boris, "6") == "✓ Мёд: 6 шт., всё сходится.\nСвободно 6 шт."


async def test_what_is_missing_is_written_off_with_a_reason_and_back_again(boris, honey):
    assert await counts(boris, "4") == (
        "Мёд: по записям 5 шт., вы насчитали 4 шт. — недостача 1 шт.\n"
        "Напишите причину, и недостача спишется."
    )
    await boris.say("3")
    assert "недостача 2 шт." in boris.heard[-1]
    await boris.say("4")
    await boris.say("разбилась банка")
    assert boris.heard[-1] == (
        "✓ Мёд: 4 шт., недостача 1 шт. списана — разбилась банка\nСвободно 4 шт."
    )
    await boris.press("Отменить")
    assert boris.heard[-1] == "Отменено: Мёд, 1 шт., пересчёт. Свободно 5 шт."


async def test_counted_lower_than_reserved(world, boris, anna, honey):
    vera = await world.member("Вера")
    for somebody, amount in ((anna, 2), (vera, 3)):
        await somebody.say(f"{amount} шт мёда")
        await somebody.press("Подать заявку")
    await world.letters()
    assert anna.heard
    assert vera.heard
    shown = await counts(boris, "3")
    assert "1 заявка вернётся в очередь, участнику напишу. Напишите причину" in shown
    await boris.say("потерялись")
    assert boris.heard[-1] == (
        "✓ Мёд: 3 шт., недостача 2 шт. списана — потерялись\n"
        "Свободно 1 шт.; в очередь вернулась 1 заявка"
    )
    await world.letters()
    assert any("снова в очереди, на прежнем месте" in text for text in vera.heard)
    assert anna.heard == []
    await counts(boris, "ничего")
    await boris.say("и остальное")
    assert "в очередь вернулась 1 заявка" in boris.heard[-1]


async def test_what_moved_meanwhile_is_told_and_nothing_is_written(world, boris, honey):
    await counts(boris, "4")
    await world.ask(pantry.bring, honey, 10, world.clock())
    await boris.say("разбилась")
    assert boris.heard[-1] == (
        "Мёд: пока вы считали, запас изменился. Сейчас по записям 15 шт., а вы насчитали 4 шт. "
        "— ничего не записано. Пересчитайте ещё раз: /stock"
    )
    assert await counts(boris, "15") == "✓ Мёд: 15 шт., всё сходится.\nСвободно 15 шт."


async def test_a_round_that_waits_is_told_what_has_come(world, olga, anna, boris):
    await milk(world)
    await opens(olga)
    await anna.say("/rounds")
    await anna.press("Молоко")
    await anna.press("2 л")
    world.clock.now += (await deadline(world)) - world.clock.now
    while await world.ask(close_rounds, world.clock()):
        pass
    await boris.say("/stock молоко +5 л закупка ферма")
    assert boris.heard[-1].endswith("Идёт распределение: скажите там, сколько привезли.")
    await boris.press("К распределению")
    assert "Молоко" in boris.heard[-1]


async def deadline(world):
    [one] = await world.ask(rounds.of_units, [1], 0, 6)
    return one.deadline
