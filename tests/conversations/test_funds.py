"""/funds: any member looks up any fund of their units, where its money came from and went."""

import pytest

from handlers.pictures import drawing
from tests import purse
from tests.pictures.png import SIGNATURE
from tests.services import funded


@pytest.fixture
async def growth(world):
    return await world.ask(purse.fund, "Развитие", world.clock(), 1_200_000)


@pytest.fixture
async def spent(world, anna, olga, growth):
    """Anna's nails, paid back by Olga."""
    one = await world.ask(funded.spend, anna.id, growth, 30_000)
    await world.ask(funded.grant, olga.id, one)


NAILS = (
    "23 ноября 2026 · −300 ₽ · возмещение расхода: Анна — гвозди. "
    "Согласовано: Ольга. Записано: Ольга."
)


async def test_any_member_looks_up_any_fund(world, anna, growth):
    await world.ask(purse.fund, "Помощь", world.clock(), 50_050, assembly_above=5_000_000)
    await anna.say("фонды")
    assert anna.heard == [
        "Общие фонды: 2. Свободно всего 12 500,50 ₽\nПомощь: 500,50 ₽\nРазвитие: 12 000 ₽"
    ]
    assert anna.labels == [["Помощь", "Развитие"], ["Мои заявки на деньги"]]
    await anna.press("Помощь")
    assert anna.heard == [
        "Фонд «Помощь» · Прогресс\nна общее дело\nСвободно 500,50 ₽\n"
        "В этом месяце: пришло 500,50 ₽, ушло 0 ₽\n"
        "Больше 50 000 ₽ даёт только собрание\nЗаведён: Решение собрания"
    ]
    assert anna.labels == [
        ["Попросить деньги", "Расход"],
        ["Куда ушло?", "График"],
        ["‹ Все фонды"],
    ]
    await anna.say("/funds развитие")
    assert anna.heard[-1].startswith("Фонд «Развитие» · Прогресс")
    await anna.say("/funds ракета")
    assert anna.heard[-1] == "«ракета» — такого фонда нет. Все фонды: /funds"


async def test_there_may_be_no_fund_yet(anna):
    await anna.say("деньги")
    assert anna.heard == ["Общих фондов денег пока нет. Их заводят координаторы."]


async def test_the_history_says_who_asked_what_for_and_who_approved(boris, growth, spent):
    await boris.say("/funds развитие")
    await boris.press("Куда ушло?")
    assert boris.heard[-1] == (
        "Фонд «Развитие»: откуда пришло и куда ушло\n"
        f"1. {NAILS}\n"
        "2. 23 ноября 2026 · +12 000 ₽ · приход: взносы."
    )
    assert boris.labels == [["Чек 1"], ["К фонду"]]
    await boris.press("Чек 1")
    assert boris.card.file == funded.PHOTO
    assert boris.card.text == f"Чек: {NAILS}"


async def test_a_long_history_is_turned_page_by_page(world, boris, growth):
    for number in range(1, 8):
        await world.ask(purse.bring, growth, number * 100, world.clock(), f"взнос № {number}")
    await boris.say("/funds развитие")
    await boris.press("Куда ушло?")
    assert len(boris.heard[-1].split("\n")) == 7
    assert boris.labels == [["К фонду", "›"]]
    await boris.press("›")
    assert boris.heard[-1].split("\n")[1:] == [
        "7. 23 ноября 2026 · +1 ₽ · приход: взнос № 1.",
        "8. 23 ноября 2026 · +12 000 ₽ · приход: взносы.",
    ]
    assert boris.labels == [["‹", "К фонду"]]


async def test_what_is_confidential_is_not_told_to_all(world, anna, boris, olga, growth):
    secret = {"confidential": True}
    one = await world.ask(funded.ask, anna.id, growth, 30_000, "лекарство", **secret)
    await world.ask(funded.grant, olga.id, one)
    for who, line in ((boris, "отложено: Анна."), (olga, "отложено: Анна — лекарство.")):
        await who.say("/funds развитие")
        await who.press("Куда ушло?")
        [newest] = [text for text in who.heard[-1].split("\n") if text.startswith("1.")]
        assert newest == f"1. 23 ноября 2026 · 300 ₽ · {line} Согласовано: Ольга. Записано: Ольга."


async def test_a_picture_comes_with_the_same_in_words(boris, growth, spent):
    await boris.say("/funds развитие")
    await boris.press("График")
    assert boris.card.file.startswith(SIGNATURE)
    assert boris.card.text == (
        "Фонд «Развитие»\n"
        "ноябрь 2026 (идёт): пришло 12 000 ₽, ушло 300 ₽, сейчас 11 700 ₽\n"
        "В остальные месяцы движения не было.\n"
        "Вместе с отложенным по заявкам."
    )
    assert boris.labels == [["К фонду"]]


async def test_a_picture_that_can_not_be_drawn_is_told_in_words(boris, growth, monkeypatch):
    monkeypatch.setattr(drawing, "COMMAND", ("/nowhere/python",))
    await boris.say("/funds развитие")
    await boris.press("График")
    assert boris.card.file is None
    assert boris.card.text.startswith("Фонд «Развитие»\nноябрь 2026 (идёт): пришло 12 000 ₽")


@pytest.mark.parametrize("of", ["fa:{}", "fb:h:{}:0", "fb:p:{}:0", "fc:i:{}", "fc:c:{}"])
async def test_a_made_up_button_opens_no_fund_of_another_unit(world, boris, of):
    bakery = await world.unit("Пекарня")
    flour = await world.ask(purse.fund, "Мука", world.clock(), 500, bakery)
    for number in (flour.id, 404, 10**18, -1):
        await boris.make_up(of.format(number))
        assert "Такого фонда нет. Все фонды: /funds" in boris.heard[-1]


async def test_a_made_up_button_gets_no_receipt_and_takes_nothing_back(boris, growth):
    await boris.make_up("fd:404:r")
    assert "Этот чек показать нельзя" in boris.heard[-1]
    await boris.make_up("fd:1:u")
    assert "На это нет прав" in boris.heard[-1]


async def test_funds_of_several_units_are_told_apart(world, boris, growth):
    bakery = await world.unit("Пекарня", members=[boris])
    await world.ask(purse.fund, "Мука", world.clock(), 500, bakery)
    await boris.say("фонды")
    assert boris.heard[-1].split("\n")[1:] == [
        "Мука (Пекарня): 5 ₽",
        "Развитие (Прогресс): 12 000 ₽",
    ]


async def test_in_english(world, growth, spent):
    kate = await world.member("Kate")
    await kate.say("/settings")
    await kate.press("Язык")
    await kate.press("English")
    assert kate.heard
    await kate.say("funds")
    assert kate.heard == ["Common funds: 1. 11,700 ₽ free in all\nРазвитие: 11,700 ₽"]
    await kate.press("Развитие")
    assert kate.heard[-1].startswith("Fund “Развитие” · Прогресс\nна общее дело\n")
    await kate.press("Where did it go?")
    assert (
        kate.heard[-1]
        .split("\n")[1]
        .endswith("expense paid back: Анна — гвозди. Approved by Ольга. Entered by Ольга.")
    )
    await kate.press("To the fund")
    await kate.press("Chart")
    assert kate.card.text.startswith("Fund “Развитие”\nNovember 2026 (running): ")
