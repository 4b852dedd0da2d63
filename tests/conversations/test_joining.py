"""The first minute: a stranger becomes a member, and nothing is kept before both consents."""

from datetime import timedelta

import pytest

from services import documents, founding
from tests.services.rows import counts

TEXTS = {
    ("about", "ru"): "Это бот кооператива «{cooperative}».",
    ("about", "en"): "This is the bot of “{cooperative}”.",
    ("principles", "ru"): "# Принципы\n\nВсё общее.",
    ("principles", "en"): "# Principles\n\nAll is common.",
    ("privacy", "ru"): "Хранится имя.",
    ("privacy", "en"): "A name is kept.",
}
WELCOME = "Это бот кооператива «Прогресс».\n\nЧтобы вступить, нужно принять принципы объединения."
CONSENT = (
    "Отдельно: бот хранит ваше имя, записи и голоса, чтобы вести учёт кооператива."
    " До вашего согласия о вас не хранится ничего."
)
ASK_NAME = "Как вас называть в кооперативе? Напишите имя. Прервать: /cancel"
SENT = "Заявка отправлена координаторам. Обычно отвечают за день; напишу сразу."


@pytest.fixture
async def olga(world):
    await world.ask(documents.sync, TEXTS, world.clock())
    return await world.coordinator("Ольга")


async def consent(person, start="/start"):
    await person.say(start)
    await person.press("Принимаю")
    await person.press("Даю согласие")


async def apply(person, name="Иван", start="/start"):
    await consent(person, start)
    await person.say(name)
    await person.press("Москва, UTC+3")


async def test_the_first_minute(world, olga):
    ivan = world.stranger("Иван")
    await ivan.say("/start")
    assert ivan.heard == [WELCOME]
    assert ivan.labels == [
        ["Прочитать принципы", "Принимаю"],
        ["У меня уже есть аккаунт"],
        ["English"],
    ]
    await ivan.press("Принимаю")
    assert ivan.heard == [CONSENT]
    assert ivan.labels == [["Как хранятся данные"], ["Даю согласие"]]
    await ivan.press("Даю согласие")
    assert ivan.heard == [ASK_NAME]
    await ivan.say("Иван К.")
    assert ivan.heard == ["Иван К., какой у вас часовой пояс? Выберите или напишите город."]
    await ivan.press("Москва, UTC+3")
    assert ivan.heard == [SENT]
    await world.letters()
    assert olga.heard == [
        "Иван К. просит принять в кооператив. Принципы приняты, согласие на хранение данных дано."
    ]
    await olga.press("Принять")
    assert olga.heard == ["Иван К. теперь в кооперативе. Приветствие отправлено."]
    await world.letters()
    [welcome] = ivan.heard
    assert welcome.startswith("Иван К., добро пожаловать в кооператив «Прогресс»!")
    await ivan.press("Начать")
    assert ivan.menu[0] == ["Записать часы", "Мои часы"]


async def test_nothing_about_a_stranger_is_kept_before_both_consents(world, olga):
    before = await world.ask(counts)
    ivan = world.stranger("Иван")
    await ivan.say("привет")
    await ivan.press("Прочитать принципы")
    assert ivan.heard == [WELCOME, "Принципы\n\nВсё общее."]
    await ivan.press("Принимаю")
    await ivan.press("Как хранятся данные")
    await ivan.press("‹ Назад")
    await ivan.say("что это?")
    await ivan.send("sticker")
    await ivan.say("/help")
    await ivan.say("/privacy")
    assert await world.ask(counts) == before


async def test_a_stranger_may_choose_the_language(world, olga):
    ivan = world.stranger("Ivan")
    await ivan.say("начать")
    await ivan.press("English")
    assert ivan.heard[-1].startswith("This is the bot of “Прогресс”.")
    await ivan.press("Read the principles")
    await ivan.press("I accept")
    await ivan.press("I agree")
    assert ivan.heard[-1] == (
        "What shall we call you in the cooperative? Write your name. To stop: /cancel"
    )
    await ivan.say("Ivan")
    await ivan.press("Moscow, UTC+3")
    assert ivan.heard[-1].startswith("The application is with the coordinators.")


async def test_documents_that_changed_are_shown_anew(world, olga):
    ivan = world.stranger("Иван")
    await ivan.say("/start")
    await world.ask(documents.sync, {("principles", "ru"): "Новые принципы."}, world.clock())
    await ivan.press("Принимаю")
    assert ivan.heard[-1] == (
        "Документы за это время обновились. Вот новая версия, просмотрите её, пожалуйста.\n\n"
        + WELCOME
    )
    await ivan.press("Принимаю")
    await world.ask(documents.sync, {("privacy", "ru"): "Хранится и адрес."}, world.clock())
    await ivan.press("Даю согласие")
    assert ivan.heard[-1].endswith(WELCOME)
    await ivan.press("Принимаю")
    await ivan.press("Даю согласие")
    assert ivan.heard[-1] == ASK_NAME


async def test_a_long_document_comes_in_pieces(world, olga):
    text = "\n\n".join(f"{number}. " + "всё общее " * 30 for number in range(20))
    await world.ask(documents.sync, {("principles", "ru"): text}, world.clock())
    ivan = world.stranger("Иван")
    await ivan.say("/start")
    assert len(ivan.heard) == 1
    await ivan.press("Прочитать принципы")
    assert len(ivan.heard) == 4
    assert ivan.labels == [["Принимаю", "‹ Назад"]]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("🙂" * 200, "Это не похоже на имя: нужна хотя бы одна буква. Напишите ещё раз."),
        ("я" * 4000, "Слишком длинно: имя — не больше 64 знаков. Напишите короче."),
        ("меню", "Сначала имя, словами. Прервать: /cancel"),
    ],
)
async def test_a_name_that_will_not_do_is_asked_again(world, olga, said, answer):
    ivan = world.stranger("Иван")
    await consent(ivan)
    assert ivan.heard
    await ivan.say(said)
    assert ivan.heard[0] == answer
    await ivan.say("\u202eМаша\u202c  И.")
    assert ivan.heard[0].startswith("Маша И., какой у вас часовой пояс?")


async def test_a_name_that_looks_like_a_mention_mentions_nobody(world, olga):
    ivan = world.stranger("Иван")
    await apply(ivan, "[id1|x]")
    await world.letters()
    assert olga.heard[0].split()[0] in ("[id1|x]", "x")


async def test_a_sticker_is_no_name(world, olga):
    ivan = world.stranger("Иван")
    await consent(ivan)
    assert ivan.heard
    await ivan.send("sticker")
    assert ivan.heard == ["Сначала имя, словами. Прервать: /cancel", ASK_NAME]


async def test_the_zone_may_be_typed(world, olga):
    ivan = world.stranger("Иван")
    await consent(ivan)
    await ivan.say("Иван")
    await ivan.press("Другой")
    await ivan.say("Атлантида")
    assert ivan.heard[-1].startswith("Не знаю пояса «Атлантида».")
    await ivan.say("омск")
    assert ivan.heard == [SENT]


async def test_a_question_survives_a_restart(world, olga):
    ivan = world.stranger("Иван")
    await consent(ivan)
    await world.restart()
    await ivan.say("Иван")
    await ivan.press("Москва, UTC+3")
    assert ivan.heard[-1] == SENT


async def test_stopping_before_the_end_leaves_nothing(world, olga):
    before = await world.ask(counts)
    ivan = world.stranger("Иван")
    await consent(ivan)
    await ivan.say("Иван")
    await ivan.say("/cancel")
    assert ivan.heard[-1].startswith("Хорошо, остановились. Ничего о вас не сохранено.")
    after = await world.ask(counts)
    after.pop("handled_event")
    before.pop("handled_event", 0)
    assert after == before


async def test_old_buttons_on_the_way_in_do_nothing_twice(world, olga):
    ivan = world.stranger("Иван")
    await consent(ivan)
    await ivan.make_up("j:c:ru:1:1:")
    assert ivan.heard[-1] == ASK_NAME
    await ivan.say("Иван")
    await ivan.press("Москва, UTC+3")
    await ivan.make_up("jf:z")
    assert ivan.heard[-1].startswith("Заявка ждёт ответа с пн, 23 ноября.")
    await ivan.make_up("jz:5")
    await world.letters()
    assert len(olga.heard) == 1


async def test_a_repeated_update_takes_effect_once(world, olga):
    ivan = world.stranger("Иван")
    await apply(ivan)
    await ivan.repeat()
    await world.letters()
    assert len(olga.heard) == 1


async def test_who_waits_learns_since_when_and_may_withdraw(world, olga):
    ivan = world.stranger("Иван")
    await apply(ivan)
    world.clock.now += timedelta(days=2)
    await ivan.say("/start")
    assert ivan.heard[-1] == "Заявка ждёт ответа с пн, 23 ноября. Ответ придёт сюда."
    await ivan.press("Отозвать заявку")
    assert ivan.heard == ["Заявка отозвана. Подать её снова: /start"]
    await world.letters()
    await olga.press("Принять")
    assert olga.heard[-1] == "(Этой заявки больше нет: её отозвали.)"


async def test_a_refusal_has_a_reason_and_one_may_apply_again(world, olga):
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    await olga.press("Отказать")
    assert olga.heard[-1] == ("Иван: почему отказ? Напишите причину, её увидит автор заявки.")
    await olga.say("я" * 501)
    assert olga.heard == ["Слишком длинно: причина — не больше 500 знаков. Напишите короче."]
    await olga.say("нет поручителя")
    assert olga.heard == ["Иван: отказ и причина отправлены."]
    await world.letters()
    assert ivan.heard[-1].startswith("Заявке отказано. Причина: нет поручителя")
    await ivan.say("/start")
    await ivan.press("Подать заявку снова")
    await ivan.press("Принимаю")
    await ivan.press("Даю согласие")
    assert ivan.heard[-1] == SENT


async def test_the_second_coordinator_hears_who_has_answered(world, olga):
    pyotr = await world.coordinator("Пётр")
    ivan = world.stranger("Иван")
    await apply(ivan)
    await world.letters()
    await pyotr.press("Отказать")
    await olga.press("Принять")
    await pyotr.say("рано")
    assert pyotr.heard[-1] == "Ольга раньше: заявка уже принята."
    await pyotr.press("‹ Не отказывать")
    assert pyotr.heard == ["(Ольга раньше: заявка уже принята.)"]


async def test_applications_wait_in_pages_the_oldest_first(world, olga):
    for number in range(7):
        await apply(world.stranger("Иван"), f"Иван {number}")
        world.clock.now += timedelta(hours=5)
    await olga.say("/applications")
    assert olga.heard == ["7 заявок ждут ответа:"]
    assert olga.labels[0] == ["Иван 0 · 1 дн.", "Иван 1 · 1 дн."]
    assert olga.labels[-1] == ["›"]
    await olga.press("›")
    assert olga.labels == [["Иван 6 · 5 ч"], ["‹"]]
    await olga.press("Иван 6")
    assert olga.heard[-1].startswith("Заявка на вступление: Иван 6\nЖдёт: 5 ч.")
    await olga.press("Отказать")
    await olga.press("‹ Не отказывать")
    await olga.press("Принять")
    assert olga.heard[-1].startswith("Иван 6 теперь в кооперативе.")


async def test_presses_made_up_by_hand_admit_nobody(world, olga):
    ivan, anna = world.stranger("Иван"), await world.member("Анна")
    await apply(ivan)
    applied = int(world.clock().timestamp())
    await ivan.make_up(f"ja:a:2:{applied}")
    assert ivan.heard[-1].startswith("Заявка ждёт ответа")
    await anna.make_up(f"ja:a:3:{applied}")
    assert anna.heard[-1].startswith("(На это нет прав.") or "На это нет прав." in anna.heard[-1]
    for nonsense in ("ja:a:99999:1", "ja:x:1:1", "jl:-5", f"jl:{10**20}", "j:c:xx:1:1:"):
        await olga.make_up(nonsense)
        assert olga.heard


async def test_an_invitation_admits_without_an_answer(world, olga):
    await olga.say("/invite")
    [invitation] = olga.heard
    assert invitation.startswith("Приглашение для одного человека, действует до пн, 30 ноября:")
    code = invitation.splitlines()[1].rpartition("=")[2].rpartition(" ")[2]
    ivan, pyotr = world.stranger("Иван"), world.stranger("Пётр")
    await consent(pyotr, f"/start {code}")
    await apply(ivan, "Иван", f"/start {code.lower()}")
    assert ivan.heard[-2] == "Всё готово, Иван."
    assert ivan.menu
    await pyotr.say("Пётр")
    await pyotr.press("Москва, UTC+3")
    assert pyotr.heard[-1].startswith("Приглашение уже не действует, поэтому заявка отправлена")
    anna = world.stranger("Анна")
    await anna.say(f"/start {code}")
    assert anna.heard[0].startswith("Это приглашение больше не действует")
    await world.letters()
    assert olga.heard[0] == "По вашему приглашению в кооператив вступает Иван."


async def test_a_code_may_be_typed_alone(world, olga):
    await olga.say("/invite")
    code = olga.heard[0].splitlines()[1].rpartition("=")[2].rpartition(" ")[2]
    ivan = world.stranger("Иван")
    await apply(ivan, "Иван", f"{code[:10]} {code[10:]}")
    assert ivan.heard[-2] == "Всё готово, Иван."


async def test_members_do_not_invite_by_themselves(world, olga):
    anna = await world.member("Анна")
    await anna.say("/invite")
    assert anna.heard[0].startswith("На это нет прав.")


async def test_the_owners_code_makes_the_first_coordinator(world):
    await world.ask(documents.sync, TEXTS, world.clock())
    code = await world.ask(founding.owner_code, world.clock())
    ivan = world.stranger("Иван")
    await apply(ivan, "Иван", f"/start {code}")
    assert ivan.heard[-1].startswith("Иван, теперь у вас права координатора")
    assert ivan.menu
    await ivan.say("/applications")
    assert ivan.heard == ["Заявок, которые ждут ответа, нет."]
    pyotr = world.stranger("Пётр")
    await apply(pyotr, "Пётр")
    assert pyotr.heard[-1] == SENT


async def test_a_member_with_the_owners_code_becomes_coordinator(world, olga):
    anna = await world.member("Анна")
    code = await world.ask(founding.owner_code, world.clock())
    await anna.say(f"/start {code}")
    assert anna.heard[0].startswith("Анна, теперь у вас права координатора")
    await anna.say(f"/start {code}")
    assert anna.heard == ["Права координатора кооператива «Прогресс» у вас уже есть."]


async def test_a_member_who_starts_again_sees_the_menu(world, olga):
    anna = await world.member("Анна")
    await anna.say("/start")
    assert anna.heard == ["Что делаем? Все команды: /help"]
