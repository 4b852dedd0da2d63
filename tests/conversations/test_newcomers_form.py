"""A newcomer's name and zone, however they are given; and stopping half-way."""

import pytest

from tests.conversations.newcomers import (
    ASK_NAME,
    SENT,
    apply,
    consent,
    write_documents,
)
from tests.services.rows import counts


@pytest.fixture
async def olga(world):
    await write_documents(world)
    return await world.coordinator("Ольга")


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


async def test_how_data_are_kept_can_be_read_half_way(world, olga):
    ivan = world.stranger("Иван")
    await consent(ivan)
    await ivan.say("/privacy")
    assert ivan.heard[-1].startswith("Хранится имя.\n\nСогласие дано 23 ноября 2026")
    await ivan.say("Иван")
    assert ivan.heard[-1].startswith("Иван, какой у вас часовой пояс?")
