"""Coordinators set funds up, change and close them; members do nothing of it."""

import pytest

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


async def test_a_new_fund_is_set_up_in_four_answers(world, olga, anna):
    await olga.say("фонды")
    await olga.press("Новый фонд")
    assert olga.heard[-1].startswith("Новый фонд: Прогресс. Как он называется?")
    await olga.say("Развитие")
    await olga.say("на новые станки")
    await olga.say("50 000")
    assert olga.heard[-1].startswith("Каким решением?")
    await olga.say("Решение собрания от 20 ноября")
    assert olga.heard[-1] == (
        "Фонд «Развитие» · Прогресс\nна новые станки\nСвободно 0 ₽\n"
        "В этом месяце: пришло 0 ₽, ушло 0 ₽\nБольше 50 000 ₽ даёт только собрание\n"
        "Заведён: Решение собрания от 20 ноября"
    )
    await olga.say("фонды")
    await olga.press("Новый фонд")
    await olga.say("развитие")
    assert olga.heard[-1] == "Фонд «Развитие» уже есть. Назовите иначе."
    await olga.say("Лекарства")
    await olga.say("для тех, кто болеет")
    await olga.press("Без порога")
    await olga.say("Решение")
    assert "собрание" not in olga.heard[-1]
    await anna.say("фонды")
    assert anna.heard[-1].split("\n")[1:] == ["Лекарства: 0 ₽", "Развитие: 0 ₽"]


async def test_a_fund_is_changed_one_thing_at_a_time(olga, growth):
    await olga.say("/funds развитие")
    await olga.press("Изменить")
    await olga.press("Название")
    await olga.say("Рост")
    assert olga.heard[-1].startswith("Фонд «Рост» · Прогресс")
    await olga.press("Изменить")
    await olga.press("На что фонд")
    await olga.say("на станки")
    assert olga.heard[-1].startswith("Фонд «Рост» · Прогресс\nна станки\n")
    await olga.press("Изменить")
    await olga.press("Порог собрания")
    await olga.say("100")
    await olga.say("Решение собрания")
    assert "Больше 100 ₽ даёт только собрание" in olga.heard[-1]
    await olga.press("Изменить")
    await olga.press("Порог собрания")
    await olga.press("Без порога")
    await olga.say("Решение собрания")
    assert "даёт только собрание" not in olga.heard[-1]
    await olga.say("журнал")
    [told] = olga.heard
    assert "переименовывает фонд: «Развитие» → «Рост»" in told
    assert "фонд «Рост», порог собрания: не было → 100 ₽" in told


async def test_only_an_empty_fund_is_closed_and_it_can_be_opened_again(
    world, olga, anna, growth, reserve
):
    await olga.say("/funds развитие")
    await olga.press("Изменить")
    await olga.press("Закрыть фонд")
    assert "не закрыть, пока он не пуст: свободно 12 000 ₽" in olga.heard[-1]
    await olga.say("/funds запас")
    await olga.press("Изменить")
    await olga.press("Закрыть фонд")
    assert "Фонд закрыт." in olga.heard[-1]
    assert olga.labels == [["Куда ушло?", "График"], ["Открыть снова"], ["‹ Все фонды"]]
    await anna.say("фонды")
    assert anna.heard[-1].split("\n")[1:] == ["Развитие: 12 000 ₽"]
    await anna.press("Закрытые")
    await anna.press("Запас")
    assert anna.labels == [["Куда ушло?", "График"], ["‹ Все фонды"]]
    await olga.press("Открыть снова")
    assert "Фонд закрыт." not in olga.heard[-1]


async def test_members_change_nothing(world, anna, growth, reserve):
    await anna.say("/funds развитие +500 взносы")
    assert "На это нет прав" in anna.heard[-1]
    for deed in "nitcmpaxr":
        await anna.make_up(f"fc:{deed}:{growth.id}")
        assert "На это нет прав" in anna.heard[-1], deed
    assert await free(world, growth) == 1_200_000
