"""Promises that are unclear, too large, too late, or to a project that is full."""

from datetime import timedelta

from services import pledges, project_changes


async def test_what_is_unclear_is_asked_for(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    await world.project("Кухня")
    await anna.say("обещаю 2 ч")
    assert anna.heard == ["Какому проекту обещать 2 ч?"]
    assert anna.labels == [["Огород", "Кухня"]]
    await anna.press("Кухня")
    assert anna.heard == ["Обещано: Кухня, 2 ч до вс, 29 ноября"]
    await anna.say("обещаю агороду 3 ч на следующей неделе")
    assert anna.labels == [["Огород"]]
    await anna.press("Огород")
    assert anna.heard[-1] == "Обещано: Огород, 3 ч на 30 ноября – 6 декабря"
    await anna.say("обещаю огороду")
    assert anna.heard == ["«Огород»: сколько часов обещаете до вс, 29 ноября?"]
    await anna.say("обещаю исправиться")
    assert anna.heard == ["Какому проекту обещать часы?"]
    await anna.press("Кухня")
    assert anna.heard[-1].startswith("«Кухня»: сколько часов обещаете до вс, 29 ноября?")
    await anna.say("обещаю кухне 90")
    assert anna.heard[-1].startswith("90 — это минуты или часы?")


async def test_the_question_stays_open_until_it_is_answered(world):
    anna = await world.member("Анна")
    await world.project("Кухня")
    await anna.say("обещаю кухне")
    await anna.press("Другое")
    await anna.say("много")
    assert anna.heard[-1].startswith("Непонятно, сколько это: «много».")
    await anna.say("200 ч")
    assert anna.heard[-1] == (
        "За оставшиеся дни столько не отработать: обещать можно от 1 минуты до 168 ч."
    )
    await world.restart()
    await anna.say("2")
    assert anna.heard[-1] == "Обещано: Кухня, 2 ч до вс, 29 ноября"


async def test_who_goes_back_is_asked_no_more(world):
    anna = await world.member("Анна")
    await world.project("Кухня")
    await anna.say("обещаю кухне")
    await anna.press("Другое")
    await anna.press("‹ Назад")
    assert anna.labels[0] == ["1 ч", "2 ч", "4 ч", "Другое"]
    await anna.say("спасибо")
    assert "Непонятно, сколько это" not in anna.heard[-1]


async def test_a_full_project_says_so(world):
    anna, peter = await world.member("Анна"), await world.member("Пётр")
    olga = await world.coordinator("Ольга")
    kitchen = await world.project("Кухня", members=[anna])
    change = (project_changes.rewrite, await world.me(olga), kitchen, "capacity", "1")
    await world.ask(*change, world.clock())
    await peter.say("обещаю кухне 2 ч")
    assert peter.heard == [
        "В проекте «Кухня» все места заняты (1). Загляните позже или выберите другой: /projects"
    ]
    await peter.say("/projects кухня")
    assert peter.labels[0] == ["Записать часы"]
    await anna.say("обещаю кухне 2 ч")
    assert anna.heard[-1].startswith("Обещано: Кухня, 2 ч")


async def test_buttons_of_a_cycle_that_is_over_promise_nothing(world):
    anna = await world.member("Анна")
    await world.project("Кухня")
    await anna.say("обещаю кухне")
    world.clock.now += timedelta(days=7)
    await anna.press("2 ч")
    assert anna.heard[-1] == "(Этот период уже прошёл. Обещать заново: /pledge)"
    for data in ("op:1:0:-5", "op:99:0:60", "oa:1:9999999999", "ox:1:5", "op:1:-1:60"):
        await anna.make_up(data)
        assert anna.heard
    assert await world.ask(pledges.of_member, await world.me(anna), world.clock()) == []
