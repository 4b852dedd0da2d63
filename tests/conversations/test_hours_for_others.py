"""A coordinator enters hours for another member, who is told."""

import pytest


@pytest.fixture
async def pyotr(world):
    pyotr = await world.member("Пётр")
    await world.project("Огород", members=[pyotr], confirmation="coordinator")
    return pyotr


async def test_it_counts_at_once_and_the_member_gets_a_letter(olga, pyotr, world):
    await olga.make_up(f"hf:{pyotr.id}")
    assert olga.heard[-1].startswith("За: Пётр\nКакой проект?")
    await olga.press("Огород")
    await olga.press("2 ч")
    await olga.press("Вчера")
    assert olga.heard[-1] == (
        "✓ 2 ч · Огород · вс, 22 ноября · обязательный труд\nЗа: Пётр\nЗа неделю 16–22 ноября: 2 ч"
    )
    await world.letters()
    assert pyotr.heard == [
        "За вас записаны часы (Ольга, координатор):\n"
        "2 ч · Огород · вс, 22 ноября · обязательный труд"
    ]


async def test_what_the_coordinator_undoes_is_told_too(olga, pyotr, world):
    await olga.make_up(f"hf:{pyotr.id}")
    await olga.say("2 ч огород вчера полив")
    await olga.press("Отменить")
    assert olga.heard[-1].startswith("Отменено: 2 ч · Огород")
    await world.letters()
    assert pyotr.heard[-1] == (
        "Отменены часы, записанные за вас (Ольга, координатор):\n"
        "2 ч · Огород · вс, 22 ноября · обязательный труд\n"
        "полив"
    )


async def test_the_coordinator_changes_what_they_entered(olga, pyotr):
    await olga.make_up(f"hf:{pyotr.id}")
    await olga.say("2 ч огород вчера")
    await olga.press("Изменить")
    await olga.press("Длительность")
    await olga.say("3 ч")
    assert olga.heard[-1].startswith(
        "✓ 3 ч · Огород · вс, 22 ноября · обязательный труд\nЗа: Пётр"
    )


async def test_the_member_sees_it_among_their_hours(olga, pyotr):
    await olga.make_up(f"hf:{pyotr.id}")
    await olga.say("2 ч огород сегодня")
    await pyotr.say("мои записи")
    assert "Огород, обязательный: 2 ч" in pyotr.heard[-1]


@pytest.mark.parametrize("number", [1, 2, 999, 2**70])
async def test_others_may_not(world, olga, pyotr, number):
    await pyotr.make_up(f"hf:{number if number != pyotr.id else olga.id}")
    assert pyotr.heard[-1].startswith("(На это нет прав.")
