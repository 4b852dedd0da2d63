"""Letters that were given up are shown to the coordinator, each with its reason in words."""

from datetime import timedelta

from storage import outbox, settling
from storage.outbox import FORBIDDEN, NO_ACCOUNT


async def test_letters_that_were_given_up_are_named_with_their_reasons(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    for problem in (NO_ACCOUNT, FORBIDDEN, "TelegramBadRequest"):
        await world.ask(give_up_one, anna.id, problem, world.clock.now)
    await olga.say("сводка")
    assert "Не доставлено за сутки: 3 письма" in olga.heard[0]
    await olga.press("Кому не доходит")
    [answer] = olga.heard
    assert sorted(answer.splitlines()) == [
        "Анна — боту нельзя писать",
        "Анна — мессенджер не принял письмо",
        "Анна — нет аккаунта",
        "Не доставлено за сутки: 3",
    ]


def give_up_one(db, member_id, problem, now):
    outbox.put(db, "norm-changed", problem, member_id, now)
    [letter] = outbox.claim(db, now, 1)
    settling.settle(db, [settling.given_up(letter, now, problem)])


async def test_who_coordinates_two_units_is_told_of_which_each_digest_is(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    bakery = await world.unit("Пекарня", members=[anna], coordinators=[olga])
    for place in (1, bakery):
        waiting = {"members": [anna], "confirmation": "coordinator", "unit_id": place}
        await world.project(f"Дело {place}", **waiting)
    await anna.say("1 ч дело 1")
    await anna.say("1 ч дело 2")
    assert olga.heard == []
    world.clock.now += timedelta(hours=18)
    await world.tick()
    headings = [text.splitlines()[0] for text in olga.heard]
    assert sorted(headings) == [
        "Сводка «Пекарня», вт, 24 ноября.",
        "Сводка, вт, 24 ноября.",
    ]
