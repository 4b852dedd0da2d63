"""Leave is asked for in a sentence or step by step; what it would change is shown first."""

import pytest

from domain.cycles import CycleKind
from services import norms

WEEKLY = norms.Decision(CycleKind.WEEK, obligatory=480, free=120)
QUICK = [["Завтра", "Эта неделя"], ["Следующая неделя", "Другие дни"], ["Не надо"]]
NO_CHANGE = "\n\nНорма, если согласуют:\nне изменится"


async def test_a_sentence_shows_what_would_change_and_a_press_asks_for_it(world, anna):
    olga = await world.coordinator("Ольга")
    await world.ask(norms.change, await world.me(olga), WEEKLY, "Собрание", world.clock())
    await anna.say("/leave с 1 по 10 декабря, экзамены")
    assert anna.heard == [
        "Отпуск · 1–10 декабря\nПричина: экзамены\n\nНорма, если согласуют:\n"
        "30 ноября – 6 декабря · обязательный труд: 8 ч → 1 ч 9 мин\n"
        "30 ноября – 6 декабря · свободный труд: 2 ч → 17 мин\n"
        "7–13 декабря · обязательный труд: 8 ч → 3 ч 26 мин\n"
        "7–13 декабря · свободный труд: 2 ч → 51 мин"
    ]
    assert anna.labels == [["Попросить", "Изменить дни"], ["Не надо"]]
    await anna.press("Попросить")
    assert anna.heard == ["Отправлено координаторам: Отпуск · 1–10 декабря\nОтвет придёт сюда."]
    assert anna.labels == [["Отменить", "Мои отпуска"]]


async def test_the_sentence_needs_no_command(anna):
    await anna.say("Отпуск с 1 по 10 декабря, экзамены")
    assert anna.heard == ["Отпуск · 1–10 декабря\nПричина: экзамены" + NO_CHANGE]


async def test_by_buttons_step_by_step(anna):
    await anna.say("отпуск")
    assert anna.heard[0].startswith("Отпусков сейчас нет.")
    assert anna.labels == [["Отпуск", "Освобождение"], ["Доля нормы", "Отсрочка"]]
    await anna.press("Отпуск")
    assert anna.heard == [
        "Отпуск\nНа какие дни? Можно написать: «с 1 по 10 декабря», «с завтра на неделю»."
    ]
    assert anna.labels == QUICK
    await anna.press("Следующая неделя")
    assert anna.heard == [
        "Отпуск · 30 ноября – 6 декабря\nПо какой причине? Её увидят только координаторы."
    ]
    await anna.say("устала")
    assert anna.heard == ["Отпуск · 30 ноября – 6 декабря\nПричина: устала" + NO_CHANGE]
    await anna.press("Попросить")
    assert "Отправлено" in anna.heard[-1]


@pytest.mark.parametrize(
    ("key", "days"),
    [("Завтра", "вт, 24 ноября"), ("Эта неделя", "23–29 ноября")],
)
async def test_quick_days(anna, key, days):
    await anna.say("освобождение")
    await anna.press(key)
    assert anna.heard[-1].startswith(f"Освобождение · {days}\n")


async def test_days_in_words_with_the_reason_behind_them(anna):
    await anna.say("/leave")
    await anna.press("Отпуск")
    await anna.press("Другие дни")
    assert anna.heard[-1].startswith("Напишите дни, например")
    await anna.say("когда-нибудь")
    assert anna.heard == [
        "Непонятно, какие это дни: «когда-нибудь». "
        "Нужны дни подряд, например: «с 1 по 10 декабря» или «на неделю с завтра»."
    ]
    await anna.say("на 2 дня с 28 декабря, потому что Новый год")
    assert anna.heard == ["Отпуск · 28–29 декабря\nПричина: Новый год" + NO_CHANGE]


async def test_what_may_be_read_two_ways_is_asked(anna):
    await anna.say("/leave с понедельника на неделю")
    assert anna.heard == ["Отпуск\nКакие дни имеются в виду?"]
    assert anna.labels == [
        ["23–29 ноября", "30 ноября – 6 декабря"],
        ["Другие дни", "Не надо"],
    ]
    await anna.press("30 ноября")
    assert anna.heard[-1].startswith("Отпуск · 30 ноября – 6 декабря\nПо какой причине?")


async def test_a_share_of_the_norm_says_how_much(anna):
    await anna.say("доля нормы")
    assert anna.labels == [["3/4", "1/2", "1/4", "0"], ["Не надо"]]
    await anna.say("треть")
    assert anna.heard[-1] == ("Доля нормы бывает 3/4, 1/2, 1/4 или 0. Выберите одну из них.")
    await anna.press("1/2")
    assert anna.heard[-1].startswith("Доля нормы\nНа какие дни?")
    await anna.say("с 1 декабря, учёба")
    assert anna.heard[-1].startswith("Доля нормы 1/2 · с 1 декабря 2026\nПричина: учёба")


async def test_a_share_in_one_sentence(anna):
    await anna.say("доля нормы 3/4 с 1 декабря по 31 мая, ребёнок")
    assert anna.heard[-1].startswith(
        "Доля нормы 3/4 · 1 декабря 2026 – 31 мая 2027\nПричина: ребёнок"
    )


async def test_days_may_be_changed_before_asking(anna):
    await anna.say("/leave с 1 по 10 декабря, экзамены")
    await anna.press("Изменить дни")
    assert anna.labels == QUICK
    await anna.say("с 2 по 5 декабря")
    assert anna.heard[-1] == "Отпуск · 2–5 декабря\nПричина: экзамены" + NO_CHANGE


async def test_other_days_may_be_said_right_away(anna):
    await anna.say("/leave с 1 по 10 декабря, экзамены")
    await anna.say("с 2 по 5 декабря")
    assert anna.heard[-1] == "Отпуск · 2–5 декабря\nПричина: экзамены" + NO_CHANGE
    await anna.press("Попросить")
    assert "Отправлено координаторам: Отпуск · 2–5 декабря" in anna.heard[-1]


async def test_nothing_is_sent_when_one_thinks_better_of_it(anna):
    await anna.say("/leave с 1 по 10 декабря, экзамены")
    await anna.press("Не надо")
    assert anna.heard[-1] == "Хорошо, ничего не отправлено."
    await anna.say("/leave")
    assert anna.heard[0].startswith("Отпусков сейчас нет.")


async def test_hours_are_still_hours(world, anna):
    await world.project("Огород", members=[anna])
    await anna.say("вчера 2 ч огород полив")
    assert anna.heard[0].startswith("✓ 2 ч · Огород")
    await anna.say("/leave с 1 по 10 декабря, экзамены")
    await anna.say("1 ч огород")
    assert "✓ 1 ч · Огород" in anna.heard[-1]
    await anna.press("Попросить")
    assert "(Это старое меню, вот новое.)" in anna.heard


async def test_in_english(world):
    john = await world.member("John")
    await john.say("/settings")
    await john.press("Язык")
    await john.press("English")
    await john.say("leave from 1 to 10 December, exams")
    assert john.heard[-1] == (
        "Leave · 1–10 December\nReason: exams\n\nThe norm, if granted:\nstays as it is"
    )
