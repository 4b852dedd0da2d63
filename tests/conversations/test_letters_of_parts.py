"""Letters of a part of the cooperative: their buttons act there, wherever one speaks."""

from datetime import timedelta

import pytest

from services import norms
from storage import projects as kept
from tests.conversations.reminding import EIGHT_HOURS, WEEK, at, before_the_norm, told

THURSDAY = 26


@pytest.fixture
async def olga(world):
    """Speaks in the cooperative, coordinates the bakery too."""
    olga = await world.coordinator("Ольга")
    olga.anna = await world.member("Анна")
    olga.bakery = await world.unit("Пекарня", members=[olga.anna], coordinators=[olga])
    bread = {"members": [olga.anna], "confirmation": "coordinator", "unit_id": olga.bakery}
    await world.project("Хлеб", **bread)
    await olga.anna.say("1 ч хлеб")
    assert olga.heard == []
    world.clock.now += timedelta(hours=18)
    await world.tick()
    return olga


async def test_what_waits_in_a_part_is_answered_there(world, olga):
    [digest] = olga.heard
    assert digest.startswith("Сводка «Пекарня», вт, 24 ноября.")
    await olga.press("Записи: 1")
    where, desk = olga.heard
    assert where.startswith("Теперь разговор об объединении «Пекарня»")
    assert "Анна" in desk
    assert (await world.me(olga)).unit.id == olga.bakery
    await olga.press("Подтвердить")
    assert olga.heard[-1] == "Ничего не ждёт вашего ответа."


async def test_who_speaks_there_already_is_not_told_so(world, olga):
    await world.speaks_in(olga, olga.bakery)
    await olga.press("Записи: 1")
    _, desk = olga.heard
    assert "Анна" in desk


async def test_whoever_belongs_to_the_part_no_more_is_told_the_button_is_old(world, olga):
    for made_up in ("gi:review:999", f"gi:review:{2**70}", "gi:nonsense:1", "gi:review:-1"):
        await olga.anna.make_up(made_up)
        assert olga.anna.heard[-2] == "(Это старое меню, вот новое.)"
    for made_up in (f"db:{olga.bakery}:0", f"dl:{olga.bakery}", f"dg:{olga.bakery}", "de:999"):
        await olga.anna.make_up(made_up)
        assert "На это нет прав." in olga.anna.heard[-1]
    for of_before in ("db:0", "dl", "dg", "de"):
        await olga.make_up(of_before)
        assert "(Это старое меню, вот новое.)" in olga.heard


async def norm_of_the_bakery(world, coordinator):
    """Decided a week ago."""
    by = await world.me(coordinator)
    await world.ask(norms.change, by, EIGHT_HOURS, "Собрание", world.clock())


async def test_an_extension_is_of_the_norm_that_the_reminder_is_about(world):
    world.clock.now -= WEEK
    olga, anna = await world.coordinator("Ольга"), await world.member("Анна")
    bakery = await world.unit("Пекарня", members=[anna], coordinators=[olga])
    await world.speaks_in(olga, bakery)
    await norm_of_the_bakery(world, olga)
    world.clock.now += WEEK
    await world.tick()
    [letter] = await told(world, anna, at(THURSDAY, 19))
    assert letter.startswith("«Пекарня»\n")
    assert (await world.me(anna)).unit.id == 1
    await anna.press("Отсрочка")
    assert anna.heard[0].startswith("Отсрочка до 5 декабря 2026")
    await anna.press("Мои отпуска")
    where, mine = anna.heard
    assert where.startswith("Теперь разговор об объединении «Пекарня»")
    assert "Отсрочка" in mine


async def test_a_project_of_a_part_is_suggested_to_who_belongs_there(world):
    async with before_the_norm(world):
        anna, boris = await world.member("Анна"), await world.member("Борис")
        bakery = await world.unit("Пекарня", members=[anna])
        bread = await world.project("Хлеб", unit_id=bakery)
    await world.ask(kept.change, bread, need_minutes=240)
    [letter] = await told(world, anna, at(THURSDAY, 19))
    assert letter.endswith("\nПроекту «Хлеб» нужно ещё 4 ч — подойдёт?")
    assert "Хлеб" not in boris.heard[0]
    await anna.press("Обещаю 4 ч: Хлеб")
    assert anna.heard == ["Обещано: Хлеб, 4 ч до вс, 29 ноября."]
    [again] = await told(world, anna, at(28, 19))
    assert "Обещано или ждёт подтверждения: 4 ч." in again
