"""Booking equipment: by buttons, in words, in one sentence; cancelling it, early and late."""

from datetime import date, timedelta

import pytest

from domain.equipment import EquipmentState
from storage import bookings
from tests.shed import booked, thing

TUE, FRI, SUN = date(2026, 11, 24), date(2026, 11, 27), date(2026, 11, 29)
A_DAY = timedelta(days=1)


@pytest.fixture
async def drill(world):
    return await world.ask(thing, "Дрель", world.clock())


@pytest.fixture
async def saw(world):
    return await world.ask(thing, "Пила", world.clock(), late_cancels=1)


def _keys(person):
    return [label for row in person.labels for label in row]


async def test_one_sentence_books_at_once(world, anna, drill):
    await anna.say("/equipment дрель с пятницы на 3 дня")
    assert anna.heard == [
        "✓ Дрель: взять пт, 27 ноября, вернуть пн, 30 ноября (3 дня).\nГде: сарай"
    ]
    assert anna.labels[0] == ["Отменить", "Другие дни"]
    await anna.press("Другие дни")
    await anna.say("25-27 ноября")
    assert "взять ср, 25 ноября, вернуть сб, 28 ноября (3 дня)" in anna.heard[-1]
    await anna.press("‹ К карточке")
    assert "вт 24: свободно; ср 25 – пт 27: вы; сб 28" in anna.heard[-1].replace("пн 23 – ", "")
    await anna.press("Отменить бронь")
    assert anna.heard[-1].startswith("Отменено. Дрель: взять ср, 25 ноября")
    await anna.press("‹ Мои брони")
    assert anna.heard[-1] == "Броней нет."


async def test_by_buttons_first_day_and_return(world, anna, boris, drill):
    await world.ask(booked, drill, boris.id, TUE, TUE + A_DAY, world.clock())
    await world.ask(booked, drill, boris.id, SUN, SUN + A_DAY, world.clock())
    await anna.say("/equipment дрель")
    await anna.press("Занять")
    assert _keys(anna)[:3] == ["пн, 23 ноября", "ср, 25 ноября", "чт, 26 ноября"]
    await anna.press("чт, 26 ноября")
    # Sunday is Boris's: no longer than till then.
    assert _keys(anna)[:-1] == [
        "пт, 27 ноября · 1 дн.",
        "сб, 28 ноября · 2 дн.",
        "вс, 29 ноября · 3 дн.",
    ]
    card = anna.card
    await anna.press("сб, 28 ноября · 2 дн.")
    receipt = "✓ Дрель: взять чт, 26 ноября, вернуть сб, 28 ноября (2 дня).\nГде: сарай"
    assert anna.heard[-1] == receipt
    await anna.press_again(card, "сб, 28 ноября · 2 дн.")
    assert set(anna.heard) <= {receipt}  # pressed twice, booked once
    assert len(await world.ask(bookings.of_member, anna.id)) == 1


async def test_step_by_step_in_words(world, anna, drill):
    await anna.say("/equipment дрель")
    await anna.press("Занять")
    await anna.say("когда-нибудь")
    assert anna.heard[-1].startswith("«когда-нибудь» — дни не поняты.")
    await anna.say("завтра")
    assert anna.heard[-1].startswith("Дрель: взять вт, 24 ноября. Когда вернуть?")
    await anna.say("потом")
    assert anna.heard[-1].startswith("«потом» — когда вернуть, не понято.")
    await anna.say("до пятницы")
    assert "взять вт, 24 ноября, вернуть пт, 27 ноября (3 дня)" in anna.heard[-1]


async def test_taken_days_are_refused_with_the_next_free_ones(world, anna, boris, drill):
    await boris.say("/equipment дрель с пятницы на 2 дня")
    await anna.say("/equipment дрель 26-28 ноября")
    assert anna.heard == [
        "Дрель — эти дни заняты. пт 27 – сб 28: Борис\n"
        "Ближайшие свободные — нажмите, чтобы занять, или напишите другие:"
    ]
    assert anna.labels[0] == ["вс 29 – вт 1, вернуть ср 2"]
    await anna.say("с сегодня на 3 дня")  # other days, while they are asked for
    assert "взять пн, 23 ноября, вернуть чт, 26 ноября" in anna.heard[-1]
    await anna.say("/equipment дрель 28 ноября")
    await anna.press("вс 29, вернуть пн 30")
    assert "взять вс, 29 ноября, вернуть пн, 30 ноября (1 день)" in anna.heard[-1]


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("дрель 20 ноября", "пт, 20 ноября уже в прошлом."),
        ("дрель на 20 дней", "Эту вещь берут не больше чем на 14 дн., а выходит 20."),
        ("дрель 1 декабря 2027", "Занять можно не дальше чем на год: по 23 ноября 2027."),
        ("лестница завтра", "Лестница: в ремонте, занять нельзя."),
    ],
)
async def test_what_can_not_be_is_refused_in_words(world, anna, drill, said, refused):
    await world.ask(thing, "Лестница", world.clock(), state=EquipmentState.REPAIR)
    await anna.say(f"/equipment {said}")
    assert anna.heard[-1].startswith(refused)
    assert await world.ask(bookings.of_member, anna.id) == []


async def test_days_that_may_be_either_are_asked_about(world, anna, drill):
    await anna.say("/equipment дрель на неделю с понедельника")
    assert anna.heard[-1] == "Какие дни?"
    await anna.press("пн 30 – вс 6, вернуть пн 7")
    assert "взять пн, 30 ноября, вернуть пн, 7 декабря (7 дней)" in anna.heard[-1]
    await anna.say("/equipment завтра")
    assert anna.heard[-1].startswith("Что взять?")
    await anna.say("/equipment дрель с 27 на сутки")  # a number that was not understood
    await anna.press("Дрель")
    assert anna.heard[-1].startswith("Дрель: с какого дня?")


async def test_a_restart_in_the_middle_and_old_buttons(world, anna, drill):
    await anna.say("/equipment дрель")
    await anna.press("Занять")
    await world.restart()
    await anna.say("с пятницы на 2 дня")
    assert "взять пт, 27 ноября" in anna.heard[-1]
    card = anna.card
    await anna.press("Отменить")
    await anna.press_again(card, "Отменить")
    assert "Эта бронь уже закончилась" in " ".join(anna.heard)
    for made_up in ("ec:1:99999999999:0:0", "ec:1:5:3:77", "ec:1:99999999999:99999999999:0"):
        await anna.make_up(made_up)
    assert await world.ask(bookings.of_member, anna.id) == []


async def test_in_english(world, anna, drill):
    await anna.say("/settings")
    await anna.press("Язык")
    await anna.press("English")
    await anna.say("/equipment дрель")
    await anna.press("Book")
    await anna.say("from Friday until Monday")
    assert anna.heard[-1].startswith("✓ Дрель: take Fri, 27 November, bring back Mon, 30 November")
    await anna.press("Cancel")
    assert anna.heard[-1].startswith("Cancelled. Дрель")
