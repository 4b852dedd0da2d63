"""Asking for leave where something is in the way: rules, restarts, old and made-up presses."""

NO_CHANGE = "\n\nНорма, если согласуют:\nне изменится"


async def test_what_the_rules_do_not_allow_is_said_and_the_question_stays(anna):
    await anna.say("освобождение")
    await anna.say("с 1 по 10 сентября 2026")
    assert anna.heard[-1].startswith("Просить можно не больше чем на 60 дней назад.")
    await anna.say("1 декабря 2028")
    assert anna.heard[-1].startswith("Это дальше чем через год.")
    await anna.say("с 16 по 20 ноября")
    assert anna.heard[-1].startswith("Освобождение · 16–20 ноября\nПо какой причине?")
    await anna.say("я" * 301)
    assert anna.heard == ["Нужна причина, от 1 до 300 знаков."]
    await anna.say("болела")
    assert anna.heard == ["Освобождение · 16–20 ноября\nПричина: болела" + NO_CHANGE]


async def test_the_question_survives_a_restart_of_the_bot(world, anna):
    await anna.say("освобождение")
    await anna.press("Завтра")
    await world.restart()
    await anna.say("врач")
    assert anna.heard[-1] == "Освобождение · вт, 24 ноября\nПричина: врач" + NO_CHANGE
    await world.restart()
    await anna.press("Попросить")
    assert "Отправлено" in anna.heard[-1]


async def test_buttons_of_an_older_plan_are_old(anna):
    await anna.say("освобождение")
    old = anna.card
    await anna.say("доля нормы")
    await anna.press_again(old, "Завтра")
    assert "(Это старое меню, вот новое.)" in anna.heard
    await anna.say("/leave с 1 по 10 декабря, экзамены")
    sure = anna.card
    await anna.press("Попросить")
    await anna.press_again(sure, "Попросить")
    assert "(Это старое меню, вот новое.)" in anna.heard
    await anna.say("/leave")
    assert anna.heard[-1].count("ждёт ответа") == 1


async def test_made_up_presses_do_nothing(anna):
    for nonsense in (
        "vk:nothing:0",
        "vd:t:1",
        "vc:99:1",
        "vw:999999:1",
        f"vw:{10**20}:1",
        "vs:a:5",
    ):
        await anna.make_up(nonsense)
        assert anna.heard
    await anna.say("/leave")
    assert anna.heard[0].startswith("Отпусков сейчас нет.")
