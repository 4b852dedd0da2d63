"""A round from its opening to the calculation, and once more when less has come."""

from datetime import timedelta

from domain.items import Rule
from tests.conversations.scarce import milk, opens

A_DAY = timedelta(days=1)


async def test_wishes_are_collected_and_shared_out_when_the_goods_come(world, olga, anna, boris):
    await milk(world)
    card = await opens(olga, "4 л")
    assert card == (
        "Молоко · распределение до чт, 26 ноября, 18:00\n"
        "Просят 0 л (0 человек). Привезут 4 л.\n"
        "По очереди: кто раньше попросил. Сначала главное, потом «ещё, если будет»."
    )
    await anna.say("распределения")
    assert anna.heard == [
        "Распределения:\nМолоко · до чт, 26 ноября, 18:00 · просят 0 л (0)",
    ]
    await anna.press("Молоко")
    await anna.press("Другое")
    await anna.say("много")
    assert "Не получилось понять, сколько" in anna.heard[-1]
    await anna.say("3 л, и ещё 2 если будет")
    assert anna.heard[-1].endswith("Ваша просьба: 3 л, и ещё 2 л, если будет")
    world.clock.now += timedelta(minutes=1)
    await boris.say("/rounds")
    await boris.press("Молоко")
    await boris.press("2 л")
    assert "Просят 5 л, и ещё 2 л, если будет (2 человека). Привезут 4 л." in boris.heard[-1]
    await boris.press("Кто просит")
    assert boris.heard[-1] == "Молоко · просят: 2\nАнна — 3 л (+2 л)\nБорис — 2 л"
    world.clock.now += 4 * A_DAY
    await boris.press("‹ К распределению")
    assert "ждём, что привезут" in boris.heard[-1]
    await world.tick()
    awaited, digest = olga.heard
    assert awaited == (
        "Молоко: просьбы собраны, просят 5 л. Ожидалось 4 л. "
        "Напишите, сколько привезли, и бот распределит."
    )
    assert digest.endswith("Распределения ждут, что привезут: 1")
    await olga.press("Сказать, что привезли")
    await olga.press("Привезли 4 л")
    assert "Поделено: 4 л." in olga.heard[-1]
    await world.letters()
    assert boris.heard[-1] == (
        "Распределено: Молоко. Вам 1 л из 2 л.\n"
        "Как посчитано: 4 л на 2 человек, сначала кто раньше попросил. "
        "Забрать: Кладовая, во дворе."
    )
    await boris.press("Весь расчёт")
    assert boris.heard[-1] == (
        "Молоко · расчёт\n"
        "Всего 4 л, роздано 4 л, просили 2.\n"
        "По очереди: кто раньше попросил. Потом так же «ещё, если будет».\n"
        "Сколько пришло, сообщает Ольга.\n\n"
        "1. Анна: просьба 3 л (+2 л) → 3 л\n"
        "2. Борис: просьба 2 л → 1 л"
    )


async def test_less_has_come_than_was_said(world, olga, anna, boris):
    await milk(world, 4000)
    await opens(olga, "4 л", "завтра")
    for one, key in ((anna, "3 л"), (boris, "2 л")):
        await one.say("/rounds")
        await one.press("Молоко")
        await one.press(key)
        world.clock.now += timedelta(minutes=1)
    world.clock.now += 2 * A_DAY
    await world.tick()
    assert anna.heard[-1].startswith("Распределено: Молоко. Вам 3 л из 3 л.")
    await olga.say("/rounds")
    await olga.press("Молоко")
    await olga.press("Пришло не столько")
    await olga.say("4")
    assert olga.heard[-1] == "Столько и было поделено. Ничего не изменилось."
    await olga.say("2")
    assert "Почему пришло не столько?" in olga.heard[-1]
    await olga.say("два литра скисли")
    assert "Поделено: 2 л." in olga.heard[-1]
    await world.letters()
    assert anna.heard[-1] == (
        "Молоко: расчёт изменился. Было 3 л, теперь 2 л.\nПришло 2 л. Причина: два литра скисли"
    )
    assert "Было 1 л, теперь 0 л." in boris.heard[-1]
    await boris.press("Весь расчёт")
    assert boris.heard[-1].startswith("Молоко · расчёт 2 из 2\nВсего 2 л, роздано 2 л")
    await boris.press("Расчёт 1")
    assert "2. Борис: просьба 2 л → 1 л" in boris.heard[-1]


async def test_urgency_is_for_coordinators_if_one_likes(world, olga, anna, boris):
    await milk(world, 1000, Rule.NEED)
    await olga.say("/rounds")
    await olga.press("Новое распределение")
    await olga.press("Молоко")
    await olga.press("Сколько есть в запасе")
    await olga.say("завтра в 12:30")
    for one in (anna, boris):
        await one.say("/rounds")
        await one.press("Молоко")
        await one.press("1 л")
        world.clock.now += timedelta(minutes=1)
    await boris.press("Насколько нужно")
    await boris.press("Очень нужно")
    await boris.say("маленький ребёнок")
    assert boris.heard[-1].endswith("Очень нужно: маленький ребёнок")
    await boris.press("Причину — координаторам")
    assert "(причину видят координаторы)" in boris.heard[-1]
    await anna.press("Кто просит")
    assert anna.heard[-1].endswith("Борис — 1 л\nОчень нужно (причину видят координаторы)")
    await olga.say("/rounds")
    await olga.press("Молоко")
    await olga.press("Кто просит")
    assert olga.heard[-1].endswith("Очень нужно (причину видят координаторы): маленький ребёнок")
    world.clock.now += A_DAY
    await world.tick()
    assert boris.heard[-1].startswith("Распределено: Молоко. Вам 1 л из 1 л.")
    await anna.press("Весь расчёт")
    assert anna.heard[-1].endswith(
        "1. Борис: просьба 1 л → 1 л\n    очень нужно; раньше не было\n"
        "2. Анна: просьба 1 л → 0 л\n    не срочно; раньше не было"
    )
