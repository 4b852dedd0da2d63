"""Coordinators answer who asks for leave; what is granted can be given back."""

from datetime import timedelta

from domain.cycles import CycleKind
from services import norms

WEEKLY = norms.Decision(CycleKind.WEEK, obligatory=480, free=120)


async def ask(person, words="с 1 по 10 декабря, экзамены"):
    await person.say(f"/leave {words}")
    await person.press("Попросить")
    assert "Отправлено" in person.heard[-1]


async def test_the_letter_keeps_the_reason_and_opens_the_card(world, olga, anna):
    await ask(anna)
    await world.letters()
    assert olga.heard == ["Анна просит: Отпуск · 1–10 декабря"]
    await olga.press("Посмотреть")
    assert olga.heard == [
        "Анна\nОтпуск · 1–10 декабря\nПричина: экзамены\n"
        "В эти дни больше никто не в отпуске.\n\nНорма, если согласуют:\nне изменится"
    ]
    await olga.press("Согласовать")
    assert olga.heard == [
        "(Согласовано, письмо отправлено.)",
        "Никто не ждёт ответа об отпуске.",
    ]
    await world.letters()
    assert anna.heard == ["Согласовано: Отпуск · 1–10 декабря\nТак решено: Ольга."]
    await anna.press("Мои отпуска")
    assert anna.heard[0].startswith("Мои отпуска:\nОтпуск · 1–10 декабря · в силе\n\n")


async def test_a_refusal_has_a_reason(world, olga, anna):
    await ask(anna)
    await olga.say("отпуска")
    assert olga.heard[0].startswith("Просьба 1 из 1\nАнна\nОтпуск · 1–10 декабря\n")
    await olga.press("Отказать")
    assert olga.heard == ["Почему отказ? Причину увидит автор просьбы."]
    await olga.say("я" * 301)
    assert olga.heard == ["Нужна причина, от 1 до 300 знаков."]
    await olga.say("сбор урожая")
    assert olga.heard == ["Отказано, причина отправлена.\n\nНикто не ждёт ответа об отпуске."]
    await world.letters()
    assert anna.heard == [
        "Отказано: Отпуск · 1–10 декабря\nПричина: сбор урожая\nТак решено: Ольга."
    ]


async def test_one_may_think_better_of_refusing(olga, anna):
    await ask(anna)
    await olga.say("/leaves")
    await olga.press("Отказать")
    await olga.press("‹ Не отказывать")
    assert olga.heard[-1].startswith("Анна\nОтпуск")
    await olga.say("сбор урожая")
    assert olga.heard[-1].startswith("Не получилось понять.")


async def test_the_second_coordinator_hears_that_it_is_answered(world, olga, anna):
    pyotr = await world.coordinator("Пётр")
    await ask(anna)
    for one in (olga, pyotr):
        await one.say("/leaves")
    await pyotr.press("Отказать")
    await olga.press("Согласовать")
    await pyotr.say("рано")
    assert pyotr.heard[-1] == "Это уже согласовано."
    await olga.make_up("vr:1:0")
    assert "Это уже согласовано." in olga.heard[-1]


async def test_requests_wait_one_after_another_the_oldest_first(world, olga, anna):
    boris = await world.member("Борис")
    await ask(anna)
    world.clock.now += timedelta(minutes=5)
    await ask(boris, "с 5 по 6 декабря, переезд")
    await olga.say("/leaves")
    assert olga.heard[0].startswith("Просьба 1 из 2\nАнна")
    await olga.press("›")
    assert olga.heard[-1].startswith("Просьба 2 из 2\nБорис")
    await olga.press("‹")
    await olga.press("Согласовать")
    assert "В эти дни уже 1 человек в отпуске или освобождён." in olga.heard[-1]


async def test_ones_own_request_is_answered_by_another(world, olga):
    await ask(olga)
    await olga.say("/leaves")
    assert olga.heard[0].endswith("Это ваша просьба: на неё ответит другой координатор.")
    await olga.make_up("vg:1:0")
    assert olga.heard[-1] == "(На свою просьбу отвечает другой координатор.)"


async def test_a_member_can_answer_nothing(olga, anna):
    await ask(anna)
    for press in ("vg:1:0", "vr:1:0", "vo:1", "vq:0"):
        await anna.make_up(press)
        assert "На это нет прав." in anna.heard[-1]
    await anna.say("отпуска")
    assert anna.heard[-1].startswith("Мои отпуска:\nОтпуск · 1–10 декабря · ждёт ответа")


async def test_what_is_asked_is_taken_back_at_once(olga, anna):
    await ask(anna)
    await anna.press("Отменить")
    assert anna.heard == ["Отменено: Отпуск · 1–10 декабря"]
    await olga.say("/leaves")
    assert olga.heard == ["Никто не ждёт ответа об отпуске."]


async def test_granted_days_are_given_back_after_a_second_thought(world, olga, anna):
    await world.ask(norms.change, await world.me(olga), WEEKLY, "Собрание", world.clock())
    await ask(anna, "с 30 ноября по 6 декабря, отдых")
    await olga.say("/leaves")
    await olga.press("Согласовать")
    world.clock.now += timedelta(10)
    await anna.say("/leave")
    await anna.press("Отменить: Отпуск")
    assert anna.heard[-1] == (
        "Отпуск · 30 ноября – 6 декабря\n"
        "Отдать дни, которые ещё не прошли? Вернуть их сможет только координатор. "
        "Норма станет:\n"
        "30 ноября – 6 декабря · обязательный труд: 0 мин → 4 ч 34 мин\n"
        "30 ноября – 6 декабря · свободный труд: 0 мин → 1 ч 9 мин"
    )
    await anna.press("Отдать дни")
    assert anna.heard == ["Остальные дни отданы. Осталось: Отпуск · 30 ноября – 2 декабря"]


async def test_no_day_has_two_leaves(anna):
    await ask(anna)
    await anna.say("/leave с 10 по 12 декабря, ремонт")
    assert anna.heard[-1] == (
        "На эти дни уже есть отпуск (с 1 декабря 2026 по 10 декабря 2026), ждёт ответа. "
        "Назовите другие дни или отмените прежние: /leave"
    )


async def test_an_extension_is_given_at_once_and_once(anna):
    await anna.say("отсрочка")
    assert anna.heard == [
        "Отсрочка до 2 декабря 2026 включительно: до этого дня долг не считается давним."
    ]
    await anna.say("/leave")
    await anna.press("Отсрочка")
    assert anna.heard[-1].startswith("Отсрочка в этом периоде уже была")
    await anna.press("Отменить: Отсрочка")
    assert anna.heard[-1] == "Отменено: Отсрочка · 23 ноября – 2 декабря"


async def test_a_coordinator_enters_leave_for_whom_no_messenger_reaches(olga, anna):
    await olga.say("/members")
    await olga.press("Добавить участника")
    await olga.say("Глеб")
    await olga.press("Оформить отпуск")
    assert olga.heard[-1] == "Глеб: что оформить?"
    assert olga.labels == [["Отпуск", "Освобождение", "Доля нормы"]]
    await olga.press("Освобождение")
    assert olga.heard[-1].startswith("Глеб\nОсвобождение\nНа какие дни?")
    await olga.press("Завтра")
    await olga.say("операция")
    assert olga.heard[-1].startswith("Глеб\nОсвобождение · вт, 24 ноября\nПричина: операция")
    await olga.press("Попросить")
    assert olga.labels == [["Согласовать", "Отказать"]]
    await olga.press("Согласовать")
    assert "(Согласовано, письмо отправлено.)" in olga.heard


async def test_nobody_enters_leave_for_who_can_ask_themselves(olga, anna):
    await olga.say("/members анна")
    assert "Оформить отпуск" not in str(olga.labels)
    await olga.make_up(f"vf:{anna.id}")
    assert olga.heard[-1].startswith("(Анна пишет боту: пусть попросит")
