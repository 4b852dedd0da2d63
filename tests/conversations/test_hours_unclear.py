"""What is unclear or against the rules is asked again, and nothing is lost."""

import pytest


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    await world.project("Кухня", members=[anna], confirmation="coordinator", labour="free")
    return anna


async def test_a_number_above_24_is_asked_about(anna):
    await anna.say("90 кухня")
    assert anna.heard == ["Кухня\n90 — это минуты или часы?"]
    assert anna.labels == [["90 минут"], ["Отмена"]]
    await anna.press("90 минут")
    assert anna.heard[0].startswith("✓ 1 ч 30 мин · Кухня · сегодня")


async def test_a_name_that_is_nearly_right_is_asked_about(anna):
    await anna.say("вчера 3 ч агород")
    assert anna.heard == ["3 ч · вс, 22 ноября\nПроект «Огород»?"]
    assert anna.labels == [["Да, Огород"], ["Другой ›", "Отмена"]]
    await anna.press("Да, Огород")
    assert anna.heard[0].startswith("✓ 3 ч · Огород · вс, 22 ноября")


async def test_another_project_than_the_one_that_was_guessed(anna):
    await anna.say("3 ч агород")
    await anna.press("Другой ›")
    assert anna.labels == [["Кухня", "Огород"], ["Отмена"]]
    await anna.press("Кухня")
    assert anna.heard[-1].startswith("✓ 3 ч · Кухня · сегодня")


async def test_an_unknown_project_is_asked_for_and_nothing_is_lost(anna):
    await anna.say("позавчера 3 ч теплица")
    assert anna.heard == [
        "«теплица» не похоже ни на один открытый проект; сохраню как заметку. "
        "Новый проект можно предложить: /projects\n"
        "3 ч · сб, 21 ноября · теплица\n"
        "Какой проект?"
    ]
    await anna.press("Огород")
    assert anna.heard[0].startswith("✓ 3 ч · Огород · сб, 21 ноября · обязательный труд\nтеплица")


async def test_a_date_or_a_duration(anna):
    await anna.say("12.11 огород")
    assert anna.heard == [
        "Огород\n«12.11» — это дата или сколько отработано: чт, 12 ноября или 12 ч 7 мин?"
    ]
    await anna.press("чт, 12 ноября")
    assert anna.heard == ["Огород · чт, 12 ноября\nСколько?"]
    await anna.press("2 ч")
    assert anna.heard[0].startswith("✓ 2 ч · Огород · чт, 12 ноября")


async def test_it_was_a_duration(anna):
    await anna.say("12.11 огород")
    await anna.press("12 ч 7 мин")
    assert anna.heard[-1].startswith("✓ 12 ч 7 мин · Огород · сегодня")


async def test_one_of_two_durations(anna):
    await anna.say("2 ч и 3 ч огород")
    assert anna.heard[0].startswith("Огород\nЗдесь два времени: «2 ч» и «3 ч».")
    await anna.press("3 ч")
    assert anna.heard[0].startswith("✓ 3 ч · Огород · сегодня")


async def test_one_of_two_days(anna):
    await anna.say("вчера позавчера 1 ч огород")
    assert anna.labels == [["вс, 22 ноября", "сб, 21 ноября"], ["Отмена"]]
    await anna.press("сб, 21 ноября")
    assert anna.heard[-1].startswith("✓ 1 ч · Огород · сб, 21 ноября")


async def test_a_future_day_is_refused_and_asked_for_again(anna):
    await anna.say("завтра 3 ч огород")
    [answer] = anna.heard
    assert "ещё впереди" in answer
    assert answer.endswith("Огород · 3 ч\nКогда?")
    await anna.press("Вчера")
    assert anna.heard[0].startswith("✓ 3 ч · Огород · вс, 22 ноября")


@pytest.mark.parametrize("much", ["25 ч", "0 ч", "-2 ч", "2-3 ч"])
async def test_an_impossible_duration_is_asked_for_again(anna, much):
    await anna.say(f"вчера {much} огород")
    [answer] = anna.heard
    assert "Пока ничего не записано" in answer
    assert answer.endswith("Огород · вс, 22 ноября\nСколько?")
    await anna.say("2 ч")
    assert anna.heard[0].startswith("✓ 2 ч · Огород · вс, 22 ноября")


async def test_a_full_day_says_how_much_is_left_and_offers_it(anna):
    await anna.say("23 ч огород")
    _ = anna.heard
    await anna.say("2 ч огород полив")
    assert anna.heard == [
        "пн, 23 ноября уже записано 23 ч, а в сутках 24 ч. Поместится ещё 1 ч.\n"
        "Огород · сегодня, пн, 23 ноября · полив\n"
        "Сколько?"
    ]
    await anna.press("1 ч")
    assert anna.heard[0].startswith("✓ 1 ч · Огород · сегодня, пн, 23 ноября")
    await anna.say("1 мин огород")
    [answer] = anna.heard
    assert "Места больше нет." in answer
    assert answer.endswith("Огород · 1 мин\nКогда?")


async def test_more_than_a_fortnight_ago_is_refused(anna):
    await anna.say("8.11.2026 2 ч огород")
    [answer] = anna.heard
    assert answer.startswith("вс, 8 ноября — слишком давно: записать можно за последние 14 дней.")
    await anna.say("9.11")
    assert anna.heard[0].startswith("✓ 2 ч · Огород · пн, 9 ноября")


async def test_before_joining_nothing_can_be_logged(world):
    boris = await world.member("Борис", joined=world.clock.now.date())
    await world.project("Огород", members=[boris])
    await boris.say("вчера 2 ч огород")
    [answer] = boris.heard
    assert answer.startswith("вс, 22 ноября — раньше, чем начались дни в кооперативе")
    await boris.press("Сегодня")
    assert boris.heard[0].startswith("✓ 2 ч · Огород · сегодня")


async def test_a_note_that_is_too_long_is_asked_for_again(anna):
    await anna.say("2 ч огород " + "полив " * 90)
    [answer] = anna.heard
    assert answer.startswith("Заметка слишком длинная: помещается 500 знаков.")
    await anna.say("полив 🌱")
    assert anna.heard[0].startswith("✓ 2 ч · Огород")
