"""Hours in one sentence: logged at once, and where it is unclear, asked."""

import pytest


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    await world.project("Кухня", members=[anna], confirmation="coordinator", labour="free")
    return anna


async def test_one_sentence_does_it(anna):
    await anna.say("вчера 2,5 ч огород полив")
    assert anna.heard == [
        "✓ 2 ч 30 мин · Огород · вс, 22 ноября · обязательный труд\n"
        "полив\n"
        "За неделю 16–22 ноября: 2 ч 30 мин"
    ]
    assert anna.labels == [["Отменить", "Изменить"], ["Ещё запись"]]


async def test_a_command_does_the_same_and_no_date_means_today(anna):
    await anna.say("/log 1:45 кухня")
    assert anna.heard == [
        "✓ 1 ч 45 мин · Кухня · сегодня, пн, 23 ноября · свободный труд\n"
        "Ждёт подтверждения.\n"
        "За неделю 23–29 ноября: ждут подтверждения: 1 ч 45 мин"
    ]


async def test_the_week_adds_up(anna):
    await anna.say("2 ч огород")
    await anna.say("1 ч кухня")
    _ = anna.heard
    await anna.say("30 мин огород")
    assert anna.heard == [
        "✓ 30 мин · Огород · сегодня, пн, 23 ноября · обязательный труд\n"
        "За неделю 23–29 ноября: 2 ч 30 мин (ждут подтверждения: 1 ч)"
    ]


async def test_a_repeated_update_is_logged_once(anna):
    await anna.say("2 ч огород")
    await anna.repeat()
    await anna.say("1 ч огород")
    assert anna.heard[-1].endswith("За неделю 23–29 ноября: 3 ч")


async def test_who_works_joins_the_project(anna, world):
    await world.project("Сайт")
    await anna.say("2 ч сайт")
    assert "Проект «Сайт» теперь среди ваших." in anna.heard[0]
    await anna.say("2 ч сайт")
    assert "теперь среди ваших" not in anna.heard[0]


async def test_a_project_alone_is_asked_how_long(anna):
    await anna.say("огород")
    assert anna.heard == ["Огород · сегодня, пн, 23 ноября\nСколько?"]
    await anna.say("полтора часа")
    assert anna.heard[0].startswith("✓ 1 ч 30 мин · Огород · сегодня")


async def test_hours_alone_are_asked_where(anna):
    await anna.say("2 ч")
    assert anna.heard == ["2 ч · сегодня, пн, 23 ноября\nКакой проект?"]
    await anna.say("кухня")
    assert anna.heard[0].startswith("✓ 2 ч · Кухня · сегодня")


@pytest.mark.parametrize(
    "text", ["добрый вечер, как дела", "🌱🌱🌱", "вчера было хорошо", "завтра приду", "я" * 4000]
)
async def test_other_talk_is_not_taken_for_hours(anna, text):
    await anna.say(text)
    [answer] = anna.heard
    assert answer.startswith("Не получилось понять.")


async def test_a_paused_project_is_not_offered(anna, world):
    await world.project("Сайт", members=[anna], state="paused")
    await anna.say("2 ч сайт")
    [answer] = anna.heard
    assert answer.startswith("«сайт» не похоже ни на один открытый проект")
    assert ["Огород", "Кухня"] in anna.labels or ["Кухня", "Огород"] in anna.labels


async def test_without_any_project_it_says_so(world):
    boris = await world.member("Борис")
    await boris.say("/log")
    assert boris.heard == ["Открытых проектов пока нет. Предложить первый: /projects"]


async def test_a_stranger_logs_nothing(world):
    ivan = world.stranger("Иван")
    await ivan.say("2 ч огород")
    assert not any("✓" in text for text in ivan.heard)
