"""Cancelling a booking late, calling another's off; letters before it begins and ends."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.bookings import BookingState
from storage import bookings, equipment
from tests.shed import booked, thing

FRI, SUN = date(2026, 11, 27), date(2026, 11, 29)


@pytest.fixture
async def drill(world):
    return await world.ask(thing, "Дрель", world.clock())


@pytest.fixture
async def saw(world):
    return await world.ask(thing, "Пила", world.clock(), late_cancels=1)


async def test_a_late_cancel_is_told_before_and_closes_booking_for_a_while(world, anna, saw):
    await anna.say("/equipment пила послезавтра")
    assert "Отменить без последствий можно по пн, 23 ноября включительно." in anna.heard[-1]
    world.clock.now += timedelta(hours=9, minutes=1)  # 00:01 of the day before
    await anna.press("Отменить")
    assert "это поздняя отмена, 1 из 1 за 90 дней" in anna.heard[-1]
    await anna.press("Оставить")
    await anna.press("Отменить")
    await anna.press("Да, отменить")
    assert anna.heard[-1].startswith("Отменено.")
    await anna.say("/equipment пила с пятницы на 2 дня")
    assert anna.heard[-1] == (
        "Поздние отмены (1 за 90 дней) кончились. Занять эту вещь снова можно с 22 февраля 2027."
    )
    world.clock.now = datetime(2027, 2, 21, 21, 0, tzinfo=UTC)  # midnight in Moscow
    await anna.say("/equipment пила завтра")
    assert anna.heard[-1].startswith("✓ Пила")


async def test_a_coordinator_calls_a_booking_off_with_a_reason(world, olga, anna, saw):
    await anna.say("/equipment пила завтра")
    await olga.say("/equipment пила")
    await olga.press("Чужие брони: 1")
    await olga.press("Анна: вт 24")
    await olga.press("Отменить")
    await olga.say("Нужна всем на субботнике")
    assert olga.heard[-1].startswith("Отменено: взять вт, 24 ноября")
    await world.letters()
    assert anna.heard[-1] == (
        "Ваша бронь отменена: Пила, взять вт, 24 ноября, вернуть ср, 25 ноября. "
        "Ольга: «Нужна всем на субботнике». Поздней отменой это не считается."
    )
    await anna.say("/equipment пила послезавтра")
    assert anna.heard[-1].startswith("✓ Пила")
    await olga.say("/journal")
    assert "Ольга отменяет бронь: Анна — Пила" in olga.heard[-1]
    [late] = [one.id for one in await world.ask(bookings.of_member, anna.id)]
    await olga.make_up(f"ed:{late}:s")  # another's is not one's own
    assert "Такой брони нет." in " ".join(olga.heard)


async def test_a_letter_the_evening_before(world, anna, saw):
    await anna.say("/equipment пила с пятницы на 3 дня")
    world.clock.now = datetime(2026, 11, 26, 14, 59, tzinfo=UTC)
    await world.tick()
    assert not [text for text in anna.heard if "Пила" in text and "✓" not in text]
    world.clock.now = datetime(2026, 11, 26, 15, 0, tzinfo=UTC)  # 18:00 in Moscow
    await world.tick()
    await world.tick()
    told = [text for text in anna.heard if "Завтра" in text]
    assert told == [
        "Завтра можно взять: Пила, вернуть пн, 30 ноября. Где: сарай. "
        "Не понадобится — отмените, чтобы дни достались другим."
    ]


async def test_a_day_before_the_return(world, anna, drill):
    one = await world.ask(booked, drill, anna.id, FRI, SUN, world.clock())
    await world.ask(bookings.change, one.id, state=BookingState.TAKEN)
    await world.ask(equipment.change, drill.id, holder_id=anna.id)
    world.clock.now = datetime(2026, 11, 28, 15, 0, tzinfo=UTC)
    await world.tick()
    await world.tick()
    assert [one for one in anna.heard if "вернуть" in one] == [
        "Дрель: вернуть вс, 29 ноября. Куда: сарай."
    ]
    world.clock.now += timedelta(days=3)
    await anna.say("/equipment дрель")
    assert "Сейчас: вы, срок был вс, 29 ноября" in anna.heard[-1]
