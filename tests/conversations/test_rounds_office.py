"""Rounds in the office: deadlines, rules, calling off; who hears of a new one."""

from datetime import timedelta

from tests import pantry
from tests.conversations.grouping import bound
from tests.conversations.scarce import milk, opens

A_DAY = timedelta(days=1)


async def test_a_wish_at_the_very_second_of_the_deadline_is_too_late(world, olga, anna):
    await milk(world, 1000)
    await opens(olga, "1 л", "18:00")
    await anna.say("/rounds")
    await anna.press("Молоко")
    world.clock.now += timedelta(hours=3)
    await anna.press("1 л")
    assert "Срок прошёл: просьбы больше не принимаются" in anna.heard[-1]


async def test_deadlines_rules_and_calling_off(world, olga, anna):
    await milk(world)
    await olga.say("/rounds")
    await olga.press("Новое распределение")
    await olga.press("Молоко")
    await olga.say("25")
    for words, answer in (
        ("когда-нибудь", "Не получилось понять срок"),
        ("вчера", "Это время уже прошло"),
        ("1 декабря 2027", "Слишком далеко"),
    ):
        await olga.say(words)
        assert answer in olga.heard[-1]
    await olga.say("до 28.11")
    assert olga.heard[-1].startswith("Молоко · распределение до сб, 28 ноября, 18:00")
    await olga.press("Другое правило")
    await olga.press("Поровну")
    assert "Поровну: по порции каждому" in olga.heard[-1]
    await anna.say("/rounds")
    await anna.press("Молоко")
    await anna.press("1 л")
    await anna.press("Отказаться")
    assert "Ваша просьба" not in anna.heard[-1]
    await anna.press("1 л")
    await olga.press("Отменить распределение")
    await olga.say("молока не будет")
    assert olga.heard[-1].startswith("Молоко · распределение отменено")
    await world.letters()
    assert anna.heard[-1] == "Молоко: распределение отменено. Причина: молока не будет"
    await anna.make_up("od:1:c:-1")
    await anna.say("хочу")
    assert "На это нет прав." in anna.heard[-1]


async def test_those_who_asked_lately_and_the_unit_s_chat_hear_of_it(world, olga, anna):
    what = await milk(world)
    group = await bound(world, olga)
    await opens(olga, "1 л", "завтра")
    await anna.say("/rounds")
    await anna.press("Молоко")
    await anna.press("1 л")
    world.clock.now += 2 * A_DAY
    await world.ask(pantry.bring, what, 1000, world.clock.now)
    await world.tick()
    assert anna.heard
    await opens(olga, "2 л", "завтра")
    await world.letters()
    assert anna.heard == [
        "Молоко: распределение. Просьбы — до чт, 26 ноября, 18:00. Привезут 2 л.",
    ]
    assert group.heard[-1].startswith("Молоко: распределение. Просьбы — до чт")
    await anna.press("Попросить")
    assert anna.heard[-1].startswith("Молоко · распределение до чт")
