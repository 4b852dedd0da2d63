"""A coordinator lets a member off a debt: all of it or a part, with a reason, and undoes it."""

import pytest

from domain.people import Role
from tests.conversations.by_norm import card, days_pass, live_by

WHY = "Почему? Причину увидит участник; она останется в журнале."
OLD = "(Это старое меню, вот новое.)"
DONE = "Участник получит письмо с причиной."
ASKED = (
    "Анна — 8 ч обязательного труда с 30 ноября 2026\n"
    "Сколько простить? Напишите, например: 2 ч. Или весь долг."
)


@pytest.fixture
async def people(world):
    """A week has closed without any work of either."""
    anna, olga = await live_by(world)
    await days_pass(world, 10)
    _ = anna.heard, olga.heard
    return anna, olga


async def test_a_part_with_a_reason_and_the_member_sees_it(world, people):
    anna, olga = people
    await olga.say("простить долг")
    assert olga.heard == [
        "Долг за прошлое. Кому его простить?\n"
        "Анна — 2 ч свободного труда с 30 ноября 2026\n"
        "Анна — 8 ч обязательного труда с 30 ноября 2026"
    ]
    assert olga.labels == [["2 ч · Анна", "8 ч · Анна"]]
    await olga.press("8 ч · Анна")
    assert olga.heard == [ASKED]
    assert olga.labels == [["Весь долг: 8 ч"], ["‹ К списку"]]
    for wrong, refusal in (
        ("9 ч", "Долг — 8 ч: простить больше нельзя."),
        ("0", "Нужно больше нуля. Сколько простить?"),
    ):
        await olga.say(wrong)
        assert olga.heard == [refusal]
    await olga.say("три часа")
    assert olga.heard == [f"Простить 3 ч. {WHY}"]
    await olga.say("ж" * 301)
    assert olga.heard == ["Нужна причина, от 1 до 300 знаков."]
    await world.restart()
    await olga.say("болезнь")
    assert olga.heard == [f"Прощено: Анна, 3 ч обязательного труда. Осталось: 5 ч. {DONE}"]
    await world.letters()
    assert anna.heard == [
        "Прощён долг: 3 ч обязательного труда. Осталось: 5 ч.\n"
        "Причина: болезнь\n"
        "Так решено: Ольга."
    ]
    await card(anna)
    await anna.press("Почему столько?")
    assert "Прощено: +3 ч" in anna.heard[-1]


async def test_all_of_it_and_undone_at_once(world, people):
    anna, olga = people
    await olga.say("/waive")
    await olga.press("8 ч · Анна")
    asked = olga.card
    await olga.press("Весь долг")
    assert olga.heard[-1] == f"Простить 8 ч. {WHY}"
    await olga.press("‹ Другая сумма")
    await olga.press("Весь долг")
    await olga.say("болезнь")
    assert olga.heard[-1] == (f"Прощено: Анна, 8 ч обязательного труда. Долга больше нет. {DONE}")
    assert olga.labels == [["Отменить", "‹ К списку"]]
    receipt = olga.card
    await olga.press("Отменить")
    assert olga.heard == [
        "Отменено: Анна, 8 ч обязательного труда. Долг снова 8 ч. Участник получит письмо."
    ]
    await olga.press_again(receipt, "Отменить")
    assert olga.heard == ["(Это прощение уже отменено, или прошло больше суток.)"]
    await world.letters()
    assert anna.heard[-1] == (
        "Прощение отменено: 8 ч обязательного труда. Долг снова 8 ч.\nТак решено: Ольга."
    )
    await olga.press_again(asked, "Весь долг: 8 ч")
    assert olga.heard[0] == OLD
    await olga.press("‹ К списку")
    assert olga.labels == [["2 ч · Анна", "8 ч · Анна"]]


async def test_what_was_worked_meanwhile_is_not_waived_too(people):
    anna, olga = people
    await olga.say("/waive")
    await olga.press("8 ч · Анна")
    await olga.press("Весь долг")
    await anna.say("5 ч огород")
    _ = olga.heard
    await olga.say("болезнь")
    assert olga.heard == ["Долг — 3 ч: простить больше нельзя."]
    await olga.press("‹ Другая сумма")
    await olga.press("Весь долг: 3 ч")
    await olga.say("болезнь")
    assert olga.heard[-1].startswith("Прощено: Анна, 3 ч")


async def test_from_the_members_card_and_never_ones_own(world, people):
    anna, olga = people
    await olga.make_up(f"qf:{anna.id}")
    assert olga.heard[-1] == "Анна: какой долг простить?"
    assert olga.labels == [["8 ч обязательного труда"], ["2 ч свободного труда"], ["‹ К списку"]]
    await olga.press("8 ч")
    assert olga.heard == [ASKED]
    await olga.make_up(f"qf:{olga.id}")
    assert olga.heard == ["(Свой долг прощает другой координатор.)"]
    await anna.say("10 ч огород")
    await olga.make_up(f"qo:{anna.id}:obligatory")
    assert olga.heard == ["(Анна: долга за прошлое нет.)"]
    boris = await world.member("Борис", Role.DEPUTY)
    await boris.say("/waive")
    assert boris.heard[0].startswith("Долг за прошлое."), "a deputy does what a coordinator does"


async def test_nobody_owes_and_members_may_not(world):
    anna, olga = await live_by(world)
    await olga.say("/waive")
    assert olga.heard == ["Ни у кого нет долга за прошлое."]
    await anna.say("/waive")
    assert anna.heard[0].startswith("На это нет прав.")
    for data in (f"qf:{olga.id}", f"qo:{olga.id}:free", "ql:0", "qu:1"):
        await anna.make_up(data)
        assert anna.heard[0].startswith("(На это нет прав.")


async def test_a_long_list_turns_its_pages(world):
    for number in range(3):
        await world.member(f"Участник {number}")
    _, olga = await live_by(world)
    await days_pass(world, 10)
    _ = olga.heard
    await olga.say("/waive")
    assert olga.labels[-1] == ["›"]
    await olga.press("›")
    assert olga.heard[-1].count("\n") == 2
    assert olga.labels[-1] == ["‹"]
    await olga.press("‹")
    assert olga.heard[-1].count("\n") == 6
