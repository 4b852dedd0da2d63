"""The norm in the chat: everybody reads it, a coordinator writes down what members decided."""

from datetime import UTC, datetime

WEDNESDAY = datetime(2026, 11, 4, 12, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 12, tzinfo=UTC)
WEEKLY = (
    "Период: неделя\n"
    "Обязательный труд: 8 ч за период\n"
    "Свободный труд: 2 ч за период\n"
    "Излишек переходит, но не больше 4 ч"
)


async def write_weekly_norm(olga):
    """All of its steps."""
    await olga.say("/norm")
    await olga.press("Записать решение о норме")
    await olga.press("Неделя")
    await olga.say("8")
    await olga.say("2 ч")
    await olga.press("Переходит не больше…")
    await olga.say("4 ч")
    await olga.say("Собрание 3 ноября")
    await olga.press("Записать")
    assert "(Записано. Участники узнают.)" in olga.heard


async def test_without_a_norm_nothing_is_charged(world):
    anna = await world.member("Анна")
    for words in ("/norm", "норма"):
        await anna.say(words)
        assert anna.heard == [
            "Норма\nНормы пока нет: ничего не начисляется, часы показываются по неделям."
        ]


async def test_a_decision_is_written_down_step_by_step_and_everybody_hears(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await olga.say("норма")
    assert olga.labels == [["Записать решение о норме"]]
    await olga.press("Записать решение о норме")
    assert olga.heard[-1].startswith("Норму решают участники вместе; здесь их решение только")
    assert olga.labels == [["Неделя", "28 дней", "Месяц"], ["Отмена"]]
    await olga.press("Неделя")
    assert olga.heard[-1].startswith("Сколько обязательного труда за неделю?")
    await olga.say("много")
    assert olga.heard[-1].startswith("Непонятно, сколько это: «много».")
    await olga.say("200 ч")
    assert olga.heard[-1].startswith("Столько в период не поместится: оба вида труда вместе")
    await olga.say("8")
    assert olga.heard[-1].startswith("Сколько свободного труда за неделю?")
    await olga.say("2 ч")
    await olga.press("Переходит не больше…")
    await olga.say("4 ч")
    assert olga.heard[-1].startswith("Какое это решение участников?")
    await olga.say("Собрание 20 ноября,\nпротокол 12")
    assert olga.heard[-1] == (
        f"Записать решение участников?\n{WEEKLY}\n"
        "Вступит в силу пн, 30 ноября: идущий период остаётся как есть.\n"
        "Основание: Собрание 20 ноября, протокол 12\n"
        "Об этом узнают все участники."
    )
    assert olga.labels == [["Записать", "Отмена"]]
    ready = olga.card
    await olga.press("Записать")
    popup, card = olga.heard
    assert popup == "(Записано. Участники узнают.)"
    assert card == (
        "Норма\nСейчас нормы нет, ничего не начисляется.\n\nС 30 ноября 2026:\n"
        f"{WEEKLY}\n"
        "Основание: Собрание 20 ноября, протокол 12 (записано 23 ноября 2026, Ольга)"
    )
    await olga.press_again(ready, "Записать")
    assert olga.heard[0] == "(Это старое меню, вот новое.)"
    await world.letters()
    assert anna.heard == [
        f"Норма меняется, с пн, 30 ноября:\n{WEEKLY}\n"
        "Решение записано: Ольга. Основание: Собрание 20 ноября, протокол 12"
    ]
    assert olga.heard == []
    await anna.press("Норма")
    assert anna.heard[-1] == card
    assert anna.labels == []


async def test_the_norm_that_holds_the_one_that_waits_and_those_before(world):
    world.clock.now = WEDNESDAY
    olga = await world.coordinator("Ольга")
    await write_weekly_norm(olga)
    world.clock.now = MONDAY
    await world.tick()
    anna = await world.member("Анна")
    await anna.say("/norm")
    assert anna.heard[-1] == (
        f"Норма\n{WEEKLY}\nСейчас идёт 23–29 ноября.\nДействует с 9 ноября 2026.\n"
        "Основание: Собрание 3 ноября (записано 4 ноября 2026, Ольга)"
    )
    await olga.say("/norm")
    await olga.press("Записать решение о норме")
    await olga.press("Месяц")
    await olga.say("40 ч")
    await olga.press("0 мин")
    await olga.press("Переходят дальше все")
    await olga.say("Собрание 22 ноября")
    assert "Вступит в силу пн, 30 ноября" in olga.heard[-1]
    await olga.press("Записать")
    await anna.say("/norm")
    assert anna.heard[-1].endswith(
        "С 30 ноября 2026:\nПериод: месяц\nОбязательный труд: 40 ч за период\n"
        "Свободный труд: 0 мин за период\nИзлишек переходит в следующий период весь\n"
        "Основание: Собрание 22 ноября (записано 23 ноября 2026, Ольга)"
    )
    world.clock.now = datetime(2026, 12, 7, 12, tzinfo=UTC)
    await world.tick()
    await anna.say("/norm")
    await anna.press("Прежние нормы")
    assert anna.heard[-1] == (
        "Прежние нормы, 1–1 из 1\n\nДействовала 9 ноября 2026 – 29 ноября 2026.\n"
        f"{WEEKLY}\nОснование: Собрание 3 ноября (записано 4 ноября 2026, Ольга)"
    )
    await anna.press("‹ Норма")
    assert "Сейчас идёт 1–31 декабря." in anna.heard[-1]


async def test_the_same_norm_is_no_news(world):
    world.clock.now = WEDNESDAY
    olga = await world.coordinator("Ольга")
    await write_weekly_norm(olga)
    await olga.press("Записать решение о норме")
    await olga.press("Неделя")
    await olga.say("8")
    await olga.say("2")
    await olga.press("Переходит не больше…")
    await olga.say("4")
    await olga.say("Ещё одно собрание")
    assert olga.heard[-1] == "Такая норма уже записана, менять нечего. Какая она: /norm"


async def test_what_it_is_now_is_on_a_button(world):
    world.clock.now = WEDNESDAY
    olga = await world.coordinator("Ольга")
    await write_weekly_norm(olga)
    world.clock.now = MONDAY
    await world.tick()
    await olga.say("/norm")
    await olga.press("Записать решение о норме")
    await olga.press("Неделя")
    assert olga.labels == [["0 мин", "Как сейчас: 8 ч"], ["Отмена"]]
    await olga.press("Как сейчас: 8 ч")
    await olga.press("Как сейчас: 2 ч")
    await olga.press("Сверх … — в сбережения")
    await olga.say("0")
    await olga.say("Собрание")
    assert "Излишек весь уходит в сбережения" in olga.heard[-1]
