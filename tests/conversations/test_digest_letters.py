"""Letters that were given up are shown to the coordinator, each with its reason in words."""

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
