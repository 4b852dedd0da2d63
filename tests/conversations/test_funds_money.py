"""Coordinators enter income and transfer by decision; what was wrong they take back."""

import pytest

from domain.funds import FundState
from storage import funds as kept_funds
from tests import purse
from tests.services import funded


@pytest.fixture
async def growth(world):
    return await world.ask(purse.fund, "Развитие", world.clock(), 1_200_000)


@pytest.fixture
async def reserve(world):
    return await world.ask(purse.fund, "Запас", world.clock())


async def free(world, fund):
    return (await world.ask(funded.held, fund))[0]


async def test_income_is_entered_in_two_questions_and_taken_back(world, olga, growth):
    await olga.say("/funds развитие")
    assert olga.labels[-2:] == [["Приход", "Перевод", "Изменить"], ["‹ Все фонды"]]
    await olga.press("Приход")
    await olga.say("1 500,50 ₽")
    assert olga.heard[-1] == "Фонд «Развитие», 1 500,50 ₽: откуда? Например: «взносы за ноябрь»."
    await olga.say("взносы за ноябрь")
    assert olga.heard == [
        "✓ Фонд «Развитие»: +1 500,50 ₽ — взносы за ноябрь\nТеперь свободно 13 500,50 ₽"
    ]
    receipt = olga.card
    await olga.press("Отменить")
    assert olga.heard == ["Приход 1 500,50 ₽ отменён. Фонд «Развитие»: свободно 12 000 ₽"]
    await olga.press_again(receipt, "Отменить")
    assert olga.heard == ["(Это уже отменено.)"]
    await olga.say("журнал")
    [told] = olga.heard
    assert "отменяет запись на 1 500,50 ₽, фонд «Развитие»" in told
    assert "приход в фонд «Развитие»: 1 500,50 ₽\n«взносы за ноябрь»" in told


async def test_one_sentence_does_it(world, olga, growth):
    await olga.say("/funds развитие +1500 взносы за ноябрь")
    assert olga.heard[-1].startswith("✓ Фонд «Развитие»: +1 500 ₽ — взносы за ноябрь")
    await olga.say("/funds развитие + 70")
    await olga.say("нашлось в кассе")
    assert olga.heard[-1].startswith("✓ Фонд «Развитие»: +70 ₽ — нашлось в кассе")
    await olga.say("/funds ракета +70 взносы")
    assert olga.heard[-1] == "«ракета» — такого фонда нет. Все фонды: /funds"
    assert await free(world, growth) == 1_200_000 + 157_000


async def test_income_written_down_wrongly_is_found_in_the_history(world, olga, boris, growth):
    await olga.say("/funds развитие +15000 взносы")
    await olga.say("/funds развитие")
    await olga.press("Куда ушло?")
    assert olga.labels == [["Отменить 1", "Отменить 2"], ["К фонду"]]
    await olga.press("Отменить 1")
    assert olga.heard[-1] == "Отменить приход 15 000 ₽ в фонд «Развитие» — взносы?"
    await olga.press("Да, отменить")
    assert olga.heard[-1] == "Приход 15 000 ₽ отменён. Фонд «Развитие»: свободно 12 000 ₽"
    await olga.press("К фонду")
    assert "пришло 12 000 ₽, ушло 0 ₽" in olga.heard[-1]


@pytest.mark.parametrize("said", ["много", "0", "-5", "1" + "0" * 15, "взносы", "15 00 взносы"])
async def test_nonsense_sums_are_asked_for_again(world, olga, growth, said):
    await olga.say("/funds развитие")
    await olga.press("Приход")
    await olga.say(said)
    assert "1500" in olga.heard[-1]
    await olga.say("70 взносы")
    assert olga.heard[-1].startswith("✓ Фонд «Развитие»: +70 ₽ — взносы")
    assert await free(world, growth) == 1_207_000


async def test_money_that_has_gone_on_is_not_taken_back(world, olga, anna, reserve):
    await olga.say("/funds запас +500 взносы")
    one = await world.ask(funded.ask, anna.id, reserve, 40_000)
    await world.ask(funded.grant, olga.id, one)
    await olga.press("Отменить")
    assert olga.heard[-1] == (
        "Отменить нельзя: в фонде «Запас» свободно уже только 100 ₽ из 500 ₽. "
        "Остальное ушло или отложено."
    )


async def test_a_transfer_by_decision_is_shown_before_it_is_done(world, olga, growth, reserve):
    await olga.say("/funds развитие")
    await olga.press("Перевод")
    assert olga.labels == [["Запас · Прогресс"], ["Не надо"]]
    await olga.press("Запас")
    assert olga.heard[-1] == "Из фонда «Развитие» в «Запас»: сколько? Свободно 12 000 ₽."
    await olga.say("12001")
    assert olga.heard[-1] == (
        "В фонде «Развитие» свободно 12 000 ₽, а нужно 12 001 ₽. "
        "Ничего не записано, назовите сумму меньше."
    )
    await olga.say("2 000")
    await olga.say("—")
    assert olga.heard[-1].startswith("Без этого записать нельзя")
    await olga.say("Решение собрания от 20 ноября")
    assert olga.heard[-1] == (
        "Перевести 2 000 ₽ из фонда «Развитие» в «Запас» (Прогресс)?\n"
        "Основание: Решение собрания от 20 ноября"
    )
    assert await free(world, growth) == 1_200_000
    sure = olga.card
    await olga.press("Перевести")
    assert olga.heard[-1] == (
        "✓ 2 000 ₽ из фонда «Развитие» в «Запас» — Решение собрания от 20 ноября\n"
        "В фонде «Развитие» свободно 10 000 ₽"
    )
    await olga.press_again(sure, "Перевести")
    assert await free(world, growth) == 1_000_000
    await olga.press("Отменить")
    assert olga.heard[-1] == "Перевод 2 000 ₽ отменён. Фонд «Развитие»: свободно 12 000 ₽"
    assert await free(world, reserve) == 0


async def test_there_may_be_nowhere_to_transfer_to(olga, growth):
    await olga.say("/funds развитие")
    await olga.press("Перевод")
    assert olga.heard[-1].startswith("Переводить некуда")


async def test_a_fund_closed_meanwhile_takes_nothing(world, olga, growth, reserve):
    await olga.say("/funds запас")
    await olga.press("Приход")
    await world.ask(kept_funds.change, reserve.id, state=FundState.CLOSED)
    await olga.say("500 взносы")
    assert olga.heard[-1] == ("Фонд «Запас» закрыт. Ничего не записано. Другие фонды: /funds")
    assert await free(world, reserve) == 0


async def test_commands_and_buttons_of_older_questions_end_them(olga, growth, reserve):
    await olga.say("/funds развитие")
    await olga.press("Перевод")
    older = olga.card
    await olga.say("/funds развитие")
    await olga.press("Перевод")
    assert olga.heard
    await olga.press_again(older, "Запас · Прогресс")
    assert olga.heard[0] == "(Это старое меню, вот новое.)"
    await olga.press("Не надо")
    assert olga.heard[-1].startswith("Фонд «Развитие»")
    await olga.say("500")
    assert "✓ Фонд" not in olga.heard[-1]


async def test_in_english(olga, growth, reserve):
    await olga.say("/settings")
    await olga.press("Язык")
    await olga.press("English")
    await olga.say("/funds развитие +1500 dues")
    assert olga.heard[-1] == "✓ Fund “Развитие”: +1,500 ₽ — dues\n13,500 ₽ free now"
    await olga.press("To the fund")
    await olga.press("Transfer")
    await olga.press("Запас")
    await olga.say("100")
    await olga.say("Decision of the assembly")
    await olga.press("Transfer")
    assert olga.heard[-1].startswith("✓ 100 ₽ from “Развитие” to “Запас”")
